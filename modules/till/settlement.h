#pragma once

#include "modules/core/result.h"
#include "modules/till/customer.h"
#include "modules/till/payment.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace till {

/// How a ticket is paid, as its fact will say it (payloads.md).
struct Settlement
{
    QJsonArray payments;
    Money rounding; ///< Σ amounts of payments = total + rounding
    Money onAccount; ///< what the customer will owe more
    QString voucherIssued;
    bool opensDrawer = false;
    bool needsServer = false; ///< a voucher or an account: paused while offline (DESIGN 5.4)
};

/// What settling depends on beside the tenders.
struct SettlementTerms
{
    Money total; ///< of the ticket; negative: money goes out
    Money step; ///< smallest amount of cash; zero: no rounding
    Money inDrawer; ///< what can be paid out in cash
    std::optional<Customer> customer;
    bool mayExceedLimit = false;
    QString voucherCode; ///< of the voucher a payment out would issue
    std::function<std::optional<PaymentMethod>(const QString &)> methodOf;
    std::function<std::optional<Voucher>(const QString &)> voucherOf;
};

/// The nearest multiple of `step`, half away from zero.
Money roundedTo(Money amount, Money step);

/// POS-11 in its T form: cash may be over what is due, nothing else may; errors as Counter::pay.
Result<Settlement> settle(const QList<Payment> &payments, const SettlementTerms &terms);

} // namespace till
