#pragma once

#include <QString>

namespace till {

/// EAN-13: the last digit makes the weighted sum a multiple of ten.
bool hasRightCheckDigit(const QString &code);

} // namespace till
