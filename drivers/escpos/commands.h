#pragma once

#include "drivers/escpos/profile.h"

#include <QByteArray>

/// The vocabulary: each byte sequence has a name and is written once (hardware 1.2 to 1.9).
namespace escpos {

QByteArray initialize(const Profile &profile);
/// After a job of unknown fate: enough NULs to end a swallowed raster command, then ESC @.
QByteArray recover(const Profile &profile);
QByteArray bold(bool on);
QByteArray characterSize(int width, int height); ///< 1 or 2 each
QByteArray endOfPaper(const Profile &profile); ///< feed and cut
QByteArray drawerPulse(const Profile &profile);
QByteArray realTimeStatus(int which); ///< DLE EOT 1…4
QByteArray askProcessed(); ///< GS r 1
QByteArray askProcessId(const QByteArray &tag); ///< GS ( H, four characters
QByteArray code128(const QString &text);
/// GS v 0: `rows` of `bytesPerRow` bytes, most significant bit left, 1 is black.
QByteArray rasterStrip(const QByteArray &bits, int bytesPerRow);

} // namespace escpos
