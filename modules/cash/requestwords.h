#pragma once

#include "modules/till/drawer.h"

namespace cash {

/// What is to be done: "Bank deposit", "Expense: Transport".
QString requestName(const till::CashRequest &request, const till::Drawer &drawer);
/// Why, in the words of who asked.
QString requestDetail(const till::CashRequest &request);
/// Who asked: a name, or the office.
QString askerName(const till::CashRequest &request);

} // namespace cash
