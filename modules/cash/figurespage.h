#pragma once

#include "modules/core/module.h"

#include <QWidget>

namespace cash {

/// The figures of the shop at the office: FiguresView under a title.
class FiguresPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(Services &services);
};

} // namespace cash
