#pragma once

#include "modules/core/result.h"

#include <QWidget>

/// The till cannot open: what happened, what is kept, what to do.
class FailureWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit FailureWindow(const Error &error, QWidget *parent = nullptr);
};
