#pragma once

#include <QImage>

/// What a printer would put on paper of the pictures in these bytes (GS v 0, GS ( L, ESC *), one below the other;
/// letters are left out. Grey, black on white, `dots` wide.
QImage rasterPaper(const QByteArray &bytes, int dots);
