#pragma once

#include "modules/pos/tender.h"
#include "modules/till/payment.h"

namespace pos {

/// One way the ticket is being paid.
struct TenderLine
{
    till::PaymentMethod method;
    Tender tender; ///< the amount, however it was told
    QString reference; ///< of the card's receipt, of the cheque
    till::Voucher voucher; ///< when it is paid with one
    bool locked = false; ///< the card's terminal accepted it: it can only be refunded

    Money amount() const { return tender.received(); }
    bool isCash() const { return method.kind == till::PaymentMethod::Kind::Cash; }
};

/// A ticket's payment while it is being made: several ways at once, one of them under the pad. Says what is left and
/// why it cannot be confirmed yet, by the rules of till::settle().
class Tenders
{
public:
    enum class Lack { Nothing, Money, Reference, TooMuch, Amount };

    /// `step`: smallest amount of cash, zero for none.
    Tenders(Money total, Money step) : m_total(total), m_step(step) {}

    const QList<TenderLine> &lines() const { return m_lines; }
    int active() const { return m_active; } ///< -1: none
    TenderLine *current() { return m_active < 0 ? nullptr : &m_lines[m_active]; }
    void activate(int line);

    /// Goes on with `method`: instead of the active one when that covers all or nothing, beside it when it covers a
    /// part or `isSplit()`.
    TenderLine &choose(const till::PaymentMethod &method);
    void remove(int line);
    void setSplit(bool split) { m_split = split; }
    bool isSplit() const { return m_split || m_lines.size() > 1; }
    bool hasLocked() const;

    Money total() const { return m_total; }
    /// What `line` is asked for: what the others leave, rounded when it is cash.
    Money askedOf(int line) const;
    /// What all of them together still leave.
    Money left() const;
    /// Given by every line but the active one.
    Money paidBefore() const;
    Money change() const;
    Money cashReceived() const;
    /// What rounding takes from or adds to the total when cash is taken.
    Money rounding() const;
    Lack lack() const;
    QList<till::Payment> payments() const;

private:
    Money notCash() const;
    Money rounded(Money amount) const;

    Money m_total;
    Money m_step;
    QList<TenderLine> m_lines;
    int m_active = -1;
    bool m_split = false;
};

} // namespace pos
