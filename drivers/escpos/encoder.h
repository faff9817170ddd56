#pragma once

#include "drivers/api/receiptlayout.h"
#include "drivers/escpos/profile.h"

namespace escpos {

/// The bytes of a receipt for one printer: text where its page has every letter, pictures for the rest, then the cut.
/// Pure: no device. An Arabic receipt is a picture from end to end.
QByteArray encodeReceipt(const Receipt &receipt, const Profile &profile);

} // namespace escpos
