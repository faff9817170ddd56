#include "ui/controls/keyhints.h"

namespace ui {

KeyHints &KeyHints::get()
{
    static KeyHints hints;
    return hints;
}

void KeyHints::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    emit changed();
}

} // namespace ui
