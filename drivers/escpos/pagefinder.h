#pragma once

#include "drivers/escpos/profile.h"

namespace escpos {

/// A paper that finds out which number this printer gives a code page: each line names a number and an encoding and
/// says the same French words; the one that reads right goes into the profile (hardware 1.3).
QByteArray encodePageFinder(const Profile &profile);

} // namespace escpos
