#include "modules/pos/tenders.h"

#include "modules/till/settlement.h"

#include <algorithm>

namespace pos {

using Kind = till::PaymentMethod::Kind;

void Tenders::activate(int line)
{
    if (line >= 0 && line < m_lines.size() && !m_lines.at(line).locked)
        m_active = line;
}

TenderLine &Tenders::choose(const till::PaymentMethod &method)
{
    if (const TenderLine *now = current(); now && !now->locked) {
        const bool nothing = now->amount().isZero();
        const bool all = m_lines.size() == 1 && !m_split && now->amount() >= askedOf(m_active);
        if (nothing || all)
            m_lines.removeAt(m_active);
        else if (now->method.kind == Kind::Card && !now->reference.trimmed().isEmpty())
            m_lines[m_active].locked = true;
    }
    m_active = -1;
    // Cash and an account are one each; cards and vouchers may be several.
    for (int i = 0; i < m_lines.size(); ++i) {
        const bool several = method.kind == Kind::Card || method.kind == Kind::Voucher;
        if (m_lines.at(i).method.key == method.key && !several && !m_lines.at(i).locked)
            m_active = i;
    }
    if (m_active < 0) {
        TenderLine line;
        line.method = method;
        m_lines.append(line);
        m_active = int(m_lines.size()) - 1;
        // All that is left is the likeliest amount, but for cash, which is counted.
        if (method.kind != Kind::Cash)
            m_lines[m_active].tender.propose(askedOf(m_active));
    }
    return m_lines[m_active];
}

void Tenders::remove(int line)
{
    if (line < 0 || line >= m_lines.size() || m_lines.at(line).locked)
        return;
    m_lines.removeAt(line);
    m_active = -1;
    for (int i = 0; i < m_lines.size(); ++i)
        if (!m_lines.at(i).locked)
            m_active = i;
}

bool Tenders::hasLocked() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [](const TenderLine &line) { return line.locked; });
}

Money Tenders::rounded(Money amount) const { return till::roundedTo(amount, m_step); }

Money Tenders::notCash() const
{
    Money sum;
    for (const TenderLine &line : m_lines)
        if (!line.isCash())
            sum += line.amount();
    return sum;
}

Money Tenders::cashReceived() const
{
    Money sum;
    for (const TenderLine &line : m_lines)
        if (line.isCash())
            sum += line.amount();
    return sum;
}

Money Tenders::askedOf(int line) const
{
    Money asked = m_total;
    for (int i = 0; i < m_lines.size(); ++i)
        if (i != line)
            asked -= m_lines.at(i).amount();
    const bool cash = line < 0 || line >= m_lines.size() || m_lines.at(line).isCash();
    return qMax(Money(), cash ? rounded(asked) : asked);
}

Money Tenders::left() const { return qMax(Money(), rounded(m_total - notCash()) - cashReceived()); }

Money Tenders::paidBefore() const
{
    Money sum;
    for (int i = 0; i < m_lines.size(); ++i)
        if (i != m_active)
            sum += m_lines.at(i).amount();
    return sum;
}

Money Tenders::change() const { return qMax(Money(), cashReceived() - qMax(Money(), rounded(m_total - notCash()))); }

Money Tenders::rounding() const
{
    const Money rest = m_total - notCash();
    return rounded(rest) - rest;
}

Tenders::Lack Tenders::lack() const
{
    for (const TenderLine &line : m_lines) {
        if (line.isCash())
            continue;
        if (line.amount().isZero())
            return Lack::Amount;
        if (line.method.needsReference && line.reference.trimmed().isEmpty())
            return Lack::Reference;
        if (line.method.kind == Kind::Voucher && line.amount() > line.voucher.left)
            return Lack::TooMuch;
    }
    if (notCash() > m_total || (cashReceived() > Money() && rounded(m_total - notCash()).isZero()))
        return Lack::TooMuch;
    return left() > Money() ? Lack::Money : Lack::Nothing;
}

QList<till::Payment> Tenders::payments() const
{
    QList<till::Payment> payments;
    for (const TenderLine &line : m_lines)
        if (!line.amount().isZero())
            payments.append({line.method.key, line.amount(), line.reference.trimmed(), line.voucher.code});
    return payments;
}

} // namespace pos
