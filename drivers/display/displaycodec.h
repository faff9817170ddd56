#pragma once

#include "drivers/api/customerdisplay.h"
#include "drivers/display/displaysettings.h"

namespace display {

/// Brings a display into the state every text relies on (hardware 5.6). Behind a printer it goes there and back.
QByteArray initialise(const Settings &settings);

/// Both lines whole, padded to twenty places: one write.
QByteArray show(const DisplayText &text, const Settings &settings);

/// The two lines as they will stand: exactly twenty bytes each.
std::pair<QByteArray, QByteArray> lines(const DisplayText &text, const Settings &settings);

/// The reverse of show(), for the list of exchanges; empty when the bytes are something else. Total.
QList<ExchangeWord> explain(const QByteArray &bytes);

} // namespace display
