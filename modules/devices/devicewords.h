#pragma once

#include "modules/devices/devicehub.h"
#include "ui/theme/paint.h"

namespace devices {

/// How devices are spoken of.
QString kindName(DeviceKind kind);
/// What it is good for, in one line.
QString kindPurpose(DeviceKind kind);
QString kindIcon(DeviceKind kind);
/// A label of a plugin's schema in the program's language.
QString fieldWord(const QString &source);

/// The device's own name, else its kind.
QString deviceName(const Device &device);
/// How it is reached: "Serial or USB-serial · /dev/ttyS1 · CAS".
QString deviceAddress(const QUrl &url, const std::optional<DeviceConnection> &connection);

/// A word of state on its soft colour.
ui::BadgeLook stateBadge(const DeviceState &state);
DeviceState printerState(const till::PrinterState &printer);

/// An exchange in words; its bytes where the protocol has none for it.
QString exchangeWords(const QList<ExchangeWord> &words, const Exchange &exchange);

/// What is wrong with a plugin.
QString pluginWords(const BrokenPlugin &plugin);

} // namespace devices
