#pragma once

#include <QWidget>

namespace ui {

/// Nothing to show yet: what will be here and how it begins.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);
};

} // namespace ui
