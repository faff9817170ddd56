#pragma once

#include "drivers/api/deviceplugin.h"
#include "drivers/scale/dialogsums.h"

namespace scale {

/// The languages of counter scales (hardware 5.1 to 5.3).
enum class Protocol { Toledo8217, ToledoStream, Cas, CasStream, Dialog06 };
constexpr int ProtocolCount = 5;

struct Settings
{
    Protocol protocol = Protocol::Toledo8217;
    /// Of a weight sent without a point: how many of its units make a kilogram. 1000: grams.
    int divisor = 1000;
    DialogSums sums;

    /// scale+serial:///dev/ttyS1?protocol=toledo|toledo_stream|cas|cas_stream|dialog06&divisor=1000
    /// &polynomial=11021 (hexadecimal). Unknown words are ignored.
    static Settings fromUrl(const QUrl &url);
};

QList<DeviceConnection> connections();

/// The URL with the speed, bits and parity this protocol has where the URL does not say them.
QUrl withLine(const QUrl &url);

} // namespace scale
