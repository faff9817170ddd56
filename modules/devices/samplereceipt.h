#pragma once

#include "drivers/api/receipt.h"

namespace devices {

/// A paper that shows whether letters, accents, Arabic, columns, large figures, a barcode and the cut come out right.
Receipt sampleReceipt(const QString &shop, const QString &till);

} // namespace devices
