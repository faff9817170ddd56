#pragma once

#include <QWidget>

namespace ui {

/// Minus, a value, plus; 48 high. The digits never mirror.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setActive(bool active); ///< the strong line of the row being edited
    void setCaretShown(bool shown);
    QSize sizeHint() const override { return {156, 48}; }

signals:
    void plus();
    void minus();
    void touched(); ///< the value itself: whoever shows a pad may open it

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect valueBox() const;

    QString m_text;
    bool m_active = false;
    bool m_caret = false;
};

} // namespace ui
