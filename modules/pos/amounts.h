#pragma once

#include "modules/till/cart.h"

namespace pos {

/// "6 × 70 DA"; "0,5 kg × 2 400 DA" for what is weighed. Reads left to right in both directions.
QString multiplication(const till::CartLine &line);
/// Hundredths of a percent: "−10 %", "2,5 %".
QString percentText(int hundredths);
} // namespace pos
