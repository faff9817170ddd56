#pragma once

#include "drivers/api/deviceplugin.h"

namespace display {

enum class Dialect { Epson, Cd5220, Dsp800, Utc, Aedex };
constexpr int DialectCount = 5;
enum class Page { Ascii, Cp437, Cp850, Cp858, Windows1252 };

/// What differs between two customer displays (hardware 5.6): data, chosen by the device URL's query.
struct Settings
{
    static constexpr int Columns = 20;

    Dialect dialect = Dialect::Epson;
    Page page = Page::Cp858; ///< Ascii where the display's page is unknown: accents are left out
    int brightness = 4; ///< 1 to 4
    bool behindPrinter = false; ///< on the printer's own plug: every write goes there and back

    /// display+serial:///dev/ttyS1?dialect=epson|cd5220|dsp800|utc|aedex&page=ascii|437|850|858|1252&brightness=1…4,
    /// display+printer:. Unknown words are ignored.
    static Settings fromUrl(const QUrl &url);
};

QList<DeviceConnection> connections();

} // namespace display
