#pragma once

#include "drivers/api/deviceplugin.h"

namespace scale {

/// The languages of counter scales (hardware 5.1 to 5.3).
enum class Protocol { Toledo8217, Cas, CasStream, Dialog06 };

struct Settings
{
    Protocol protocol = Protocol::Toledo8217;
    /// Of a weight sent without a point: how many of its units make a kilogram. 1000: grams.
    int divisor = 1000;

    /// scale+serial:///dev/ttyS1?protocol=toledo|cas|cas_stream|dialog06&divisor=1000. Unknown words are ignored.
    static Settings fromUrl(const QUrl &url);
};

QList<DeviceConnection> connections();

/// The URL with the speed, bits and parity this protocol has where the URL does not say them.
QUrl withLine(const QUrl &url);

} // namespace scale
