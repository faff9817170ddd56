#include "modules/pos/tender.h"

namespace pos {

void Tender::propose(Money amount)
{
    m_notes.clear();
    m_text.clear();
    m_received = amount;
}

void Tender::addNote(int dinars)
{
    m_text.clear();
    ++m_notes[dinars];
    counted();
}

void Tender::removeNote(int dinars)
{
    if (--m_notes[dinars] <= 0)
        m_notes.remove(dinars);
    counted();
}

void Tender::counted()
{
    m_received = Money();
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it)
        m_received += Money::fromDinars(qint64(it.key()) * it.value());
}

void Tender::digit(int digit)
{
    m_text.digit(digit);
    typed();
}

void Tender::doubleZero()
{
    if (m_text.text().isEmpty())
        return;
    m_text.digit(0);
    m_text.digit(0);
    typed();
}

void Tender::backspace()
{
    m_text.backspace();
    typed();
}

void Tender::clear() { propose(Money()); }

void Tender::typed()
{
    m_notes.clear();
    m_received = Money::fromDinars(m_text.text().toLongLong());
}

} // namespace pos
