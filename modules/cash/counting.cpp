#include "modules/cash/counting.h"

#include "ui/controls/numpad.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace cash {

Counting::Counting(QObject *parent) : QObject(parent) {}

void Counting::addRows(QVBoxLayout *column, bool notes)
{
    const QList<qint64> faces = notes ? till::noteFaces() : till::coinFaces();
    for (const qint64 face : faces) {
        auto *row = new DenominationRow(face, notes);
        const auto place = int(m_rows.size());
        connect(row, &DenominationRow::changed, this, &Counting::changed);
        connect(row, &DenominationRow::touched, this, [this, place] { activate(place); });
        m_rows.append(row);
        column->addWidget(row);
    }
    activate(0);
}

void Counting::attach(ui::NumPad *pad)
{
    m_pad = pad;
    connect(pad, &ui::NumPad::digit, this, [this](int digit) { m_rows.at(m_active)->typeDigit(digit); });
    connect(pad, &ui::NumPad::backspace, this, [this] { m_rows.at(m_active)->backspace(); });
    connect(pad, &ui::NumPad::next, this, [this] { activate(m_active + 1); });
}

void Counting::activate(int place)
{
    m_active = int((place + m_rows.size()) % m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setActive(!m_locked && i == m_active);
}

void Counting::setLocked(bool locked)
{
    m_locked = locked;
    for (DenominationRow *row : std::as_const(m_rows))
        row->setLocked(locked);
    if (m_pad)
        m_pad->setEnabled(!locked);
    activate(m_active);
}

bool Counting::takeKey(const QKeyEvent *event)
{
    if (m_locked)
        return false;
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).digitValue() >= 0) {
        m_rows.at(m_active)->typeDigit(text.at(0).digitValue());
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: activate(m_active + 1); return true;
    case Qt::Key_Up: activate(m_active - 1); return true;
    case Qt::Key_Backspace: m_rows.at(m_active)->backspace(); return true;
    case Qt::Key_Plus: m_rows.at(m_active)->step(1); return true;
    case Qt::Key_Minus: m_rows.at(m_active)->step(-1); return true;
    default: return false;
    }
}

till::CashCount Counting::count() const
{
    till::CashCount count;
    for (const DenominationRow *row : m_rows)
        if (row->count() > 0)
            (row->isNote() ? count.notes : count.coins).insert(row->face(), row->count());
    return count;
}

Money Counting::sum(bool notes) const
{
    Money sum;
    for (const DenominationRow *row : m_rows)
        if (row->isNote() == notes)
            sum += row->total();
    return sum;
}

} // namespace cash
