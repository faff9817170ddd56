#pragma once

#include "drivers/display/displaysettings.h"

#include <QByteArray>

namespace display {

/// One byte for every letter shown: those of the page as they are, accents left out where the page has none, Arabic in
/// Latin letters (a display of twenty places has no Arabic), "?" for the rest. Never a control character.
QByteArray letters(const QString &text, Page page);

} // namespace display
