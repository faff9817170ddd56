#pragma once

#include "drivers/escpos/profile.h"

#include <QByteArray>

/// The vocabulary: each byte sequence has a name and is written once (hardware 1.2 to 1.9).
namespace escpos {

QByteArray initialize(const Profile &profile);
QByteArray selectPage(const Profile &profile);
/// After a job of unknown fate: enough NULs to end a swallowed raster command, then ESC @.
QByteArray recover(const Profile &profile);
QByteArray bold(bool on);
QByteArray characterSize(int width, int height); ///< 1 or 2 each
QByteArray endOfPaper(const Profile &profile); ///< feed and cut
QByteArray drawerPulse(const Profile &profile);
QByteArray realTimeStatus(int which); ///< DLE EOT 1…4
QByteArray askProcessed(); ///< GS r 1
QByteArray askProcessId(const QByteArray &tag); ///< GS ( H, four characters
/// EAN-13, EAN-8 and UPC-A where the digits and their check digit say so, Code 128 otherwise; empty when no code has
/// all characters.
QByteArray barcode(const QString &text);
/// GS ( k: model 2, level M; UTF-8.
QByteArray qrCode(const QString &text);
/// Rows of `bytesPerRow` bytes, most significant bit left, 1 is black.
QByteArray rasterStrip(const QByteArray &bits, int bytesPerRow); ///< GS v 0
QByteArray graphicsStrip(const QByteArray &bits, int bytesPerRow); ///< GS ( L, store and print
QByteArray columnStrip(const QByteArray &bits, int bytesPerRow); ///< ESC * 33, 24 rows

} // namespace escpos
