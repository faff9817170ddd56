#pragma once

#include <QAbstractButton>

namespace ui {

/// A box with a tick and its words; the whole line is the target.
class CheckBox final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CheckBox(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
