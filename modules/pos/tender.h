#pragma once

#include "modules/core/money.h"
#include "ui/controls/numpad.h"

#include <QMap>

namespace pos {

/// The cash a customer hands over, however it is told: typed, proposed, or note by note. One way at a time.
class Tender
{
public:
    Money received() const { return m_received; }
    /// Notes touched so far: dinars → pieces; empty when the amount was typed or proposed.
    const QMap<int, int> &notes() const { return m_notes; }
    bool isEmpty() const { return m_received.isZero(); }

    void propose(Money amount);
    void addNote(int dinars);
    void removeNote(int dinars);
    void digit(int digit);
    void doubleZero();
    void backspace();
    void clear();

private:
    void typed();
    void counted();

    Money m_received;
    QMap<int, int> m_notes;
    ui::PadText m_text{7};
};

} // namespace pos
