#pragma once

#include "drivers/escpos/profile.h"

#include <QImage>

namespace escpos {

/// The commands of this profile for a picture, in strips small enough for a clone's buffer, without bytes a printer
/// would take for a real-time command (hardware 1.5).
QByteArray encodeImage(const QImage &image, const Profile &profile);

/// Flips a harmless low bit wherever `10 04`, `10 05` or `10 14` would stand in picture data.
void breakRealTimeCommands(QByteArray &bits);

} // namespace escpos
