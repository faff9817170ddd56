#pragma once

#include "drivers/api/deviceplugin.h"

namespace escpos {

/// What one sets on an ESC/POS printer, for each way to reach it: the words of Profile::fromUrl().
QList<DeviceConnection> connections();

/// What went over the printer's wire, in words.
QList<ExchangeWord> explain(Exchange::Direction direction, const QByteArray &bytes);

} // namespace escpos
