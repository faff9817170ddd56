#pragma once

#include "modules/till/cart.h"

namespace pos {

/// "6 × 70 DA"; "0,5 kg × 2 400 DA" for what is weighed. Reads left to right in both directions.
QString multiplication(const till::CartLine &line);
/// Hundredths of a percent: "−10 %", "2,5 %".
QString percentText(int hundredths);
/// What a person hands over for `total`: itself, the next 100, 500, and 1 000 or 2 000; no amount twice, at most four.
QList<Money> proposedAmounts(Money total);

} // namespace pos
