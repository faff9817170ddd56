#pragma once

#include "drivers/api/receiptlayout.h"
#include "drivers/escpos/profile.h"

#include <QImage>

namespace escpos {

/// Whether this program can draw text at all: only one with a QGuiApplication can.
bool canDraw();

/// The lines as black on white, full width of the paper: shaped and ordered by Qt (HarfBuzz, Unicode bidi), for Arabic
/// and whatever the printer's page has not (hardware 1.4). Thread-safe.
QImage drawLines(const QList<LaidLine> &lines, const Profile &profile, bool rightToLeft);

/// GS v 0 commands for a picture, in strips small enough for a clone's buffer, without bytes a printer would take for a
/// real-time command (hardware 1.5).
QByteArray encodeImage(const QImage &image, const Profile &profile);

/// Flips a harmless low bit wherever `10 04`, `10 05` or `10 14` would stand in picture data.
void breakRealTimeCommands(QByteArray &bits);

} // namespace escpos
