#pragma once

#include "modules/core/money.h"

#include <QDateTime>
#include <QUuid>

namespace till {

/// What the office wants done with this till's drawer (CASH-8 to CASH-10), until somebody here does it.
struct CashRequest
{
    enum class Kind { Bank, Expense, Adjustment };

    QUuid id;
    Kind kind = Kind::Bank;
    Money amount; ///< negative: out
    QString reason; ///< of an adjustment
    QString category; ///< key, of an expense
    QString note;
    QString by; ///< who asked; empty: the server's administrator
    QDateTime at;

    bool isOut() const { return amount.isNegative(); }
};

} // namespace till
