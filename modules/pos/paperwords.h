#pragma once

#include "modules/till/papers.h"
#include "ui/theme/theme.h"

namespace pos {

/// Where a paper stands, in a word.
QString stateName(const till::PaperOnItsWay &paper);
ui::Token stateTone(const till::PaperOnItsWay &paper);
/// What that means for the one who looks.
QString stateText(const till::PaperOnItsWay &paper);
/// Which printer it goes to.
QString printerName(const till::PaperOnItsWay &paper);
QString paperTitle(const till::PaperOnItsWay &paper);

} // namespace pos
