#pragma once

#include "drivers/api/receiptlayout.h"

#include <QImage>

/// Lines drawn as black on white, `dots` wide: what a printer gets as a raster and a person sees as a preview. Needs a
/// QGuiApplication for its fonts (canDrawPaper); any thread.
/// `logo` stands where a Logo line is.
QImage drawPaper(const QList<LaidLine> &lines, int dots, bool rightToLeft, const QImage &logo = {});
bool canDrawPaper();
