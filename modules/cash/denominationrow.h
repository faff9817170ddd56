#pragma once

#include "modules/core/money.h"

#include <QWidget>

class QLabel;

namespace ui {
class Stepper;
}

namespace cash {

/// One face of money and how many of it there are.
class DenominationRow final : public QWidget
{
    Q_OBJECT

public:
    /// `face` in centimes.
    DenominationRow(qint64 face, bool note, QWidget *parent = nullptr);

    qint64 face() const { return m_face; }
    bool isNote() const { return m_note; }
    int count() const { return m_count.value_or(0); }
    Money total() const { return Money::fromCentimes(m_face * count()); }

    void setActive(bool active);
    void setLocked(bool locked); ///< only to be looked at
    /// The first digit replaces what was there.
    void typeDigit(int digit);
    void backspace();
    void step(int by);

signals:
    void changed();
    void touched();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void refresh();

    qint64 m_face;
    bool m_note;
    std::optional<int> m_count; ///< nothing until somebody counted it
    bool m_active = false;
    bool m_fresh = true;
    ui::Stepper *m_stepper;
    QLabel *m_amount;
};

} // namespace cash
