#pragma once

#include <QImage>
#include <QString>

/// A QR code as dots of a printer, for those that have no command for it (hardware 1.6): UTF-8, level M, with its quiet
/// zone, at most `dots` wide, modules of 3 to 6 dots. Null when the text is empty or too long for that. Needs no
/// QGuiApplication.
QImage qrPicture(const QString &text, int dots);
