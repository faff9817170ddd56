#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

class NumPad;

/// Where a code is typed: dots and a telephone pad. A code of four digits needs no Enter: it is given when the fingers
/// rest a moment, so that five and six digits can be typed as well.
class PinEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit PinEntry(int keyHeight, QWidget *parent = nullptr);

    NumPad *pad() const { return m_pad; }
    /// Digits are not taken: the last code is being tried, or nobody is chosen.
    void setLocked(bool locked);
    void digit(int digit);
    void backspace();
    void clear();
    void submit(); ///< Enter

signals:
    void entered(const QString &code);
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_typed;
    QWidget *m_dots;
    NumPad *m_pad;
    QTimer m_rest;
    bool m_locked = false;
};

} // namespace ui
