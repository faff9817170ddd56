#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;

/// Nothing to show yet: what will be here and how it begins.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);
    /// What one may do about it, under the words.
    Button *addButton(const QString &icon, const QString &text);

private:
    QVBoxLayout *m_column;
};

} // namespace ui
