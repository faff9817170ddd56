#pragma once

#include "drivers/api/receipt.h"

/// A paper as the printer draws it, beside the picture somebody looked at (tests/golden/paper): what differs, in words;
/// empty when nothing does. With FM_UPDATE_GOLDEN it is drawn anew instead: then look at it.
QString differsFromGolden(const Receipt &paper, const QString &name, int dots, int columns);

/// Lines that a printer of so many columns would break; empty when all fit.
QString tooWide(const Receipt &paper, int columns);
