#pragma once

#include "modules/cash/denominationrow.h"
#include "modules/till/cashsession.h"

#include <QObject>

class QKeyEvent;
class QVBoxLayout;

namespace ui {
class NumPad;
}

namespace cash {

/// Counting a drawer, the same at opening and closing: rows of notes and coins, one of them taking the digits of the
/// pad and of the keyboard.
class Counting final : public QObject
{
    Q_OBJECT

public:
    explicit Counting(QObject *parent = nullptr);

    /// Puts the rows of notes, or of coins, at the end of `column`.
    void addRows(QVBoxLayout *column, bool notes);
    void attach(ui::NumPad *pad);
    /// Enter and Down go to the next row, Up to the one before; digits are typed. False when the key is not for here.
    bool takeKey(const QKeyEvent *event);
    /// What was counted stands: nothing changes it any more.
    void setLocked(bool locked);

    till::CashCount count() const;
    Money total() const { return count().total(); }
    Money notes() const { return sum(true); }
    Money coins() const { return sum(false); }

signals:
    void changed();

private:
    void activate(int place);
    Money sum(bool notes) const;

    QList<DenominationRow *> m_rows;
    ui::NumPad *m_pad = nullptr;
    int m_active = 0;
    bool m_locked = false;
};

} // namespace cash
