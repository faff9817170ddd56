#pragma once

#include "modules/till/customer.h"
#include "ui/theme/paint.h"

namespace desk {

/// "05 50 00 00 01 · owes 2 400 DA"; telephone and balance, each where there is one.
QString customerLine(const till::Customer &customer);
/// "balance 0 DA", "owes 2 400 DA", "advance 1 500 DA".
QString balanceText(const till::Customer &customer);

} // namespace desk
