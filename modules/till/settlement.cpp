#include "modules/till/settlement.h"

#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;

namespace till {

namespace {

using Kind = PaymentMethod::Kind;

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

QJsonObject toJson(const Payment &payment, Money amount, Money received, Money change)
{
    return {{u"id"_s, uuidText(uuidV7())},
            {u"method"_s, payment.method},
            {u"received"_s, received.centimes()},
            {u"amount"_s, amount.centimes()},
            {u"change"_s, change.centimes()},
            {u"reference"_s, payment.reference.trimmed()},
            {u"voucher"_s, payment.voucher.isEmpty() ? QJsonValue() : QJsonValue(payment.voucher)}};
}

/// Money out, by one payment.
Result<Settlement> settleOut(const QList<Payment> &payments, const SettlementTerms &terms)
{
    if (payments.size() != 1)
        return rule(u"till.one_method_out"_s);
    Payment payment = payments.first();
    const std::optional<PaymentMethod> method = terms.methodOf(payment.method);
    if (!method)
        return rule(u"till.method_unknown"_s);
    Settlement settlement;
    Money out = terms.total;
    switch (method->kind) {
    case Kind::Cash:
        out = roundedTo(out, terms.step);
        if (-out > terms.inDrawer)
            return rule(u"cash.more_than_drawer"_s, {{u"left"_s, terms.inDrawer.centimes()}});
        break;
    case Kind::Account:
        if (!terms.customer)
            return rule(u"till.customer_needed"_s);
        settlement.onAccount = out;
        break;
    case Kind::Voucher:
        payment.voucher = terms.voucherCode;
        settlement.voucherIssued = terms.voucherCode;
        break;
    default: break;
    }
    settlement.rounding = out - terms.total;
    settlement.opensDrawer = method->opensDrawer;
    settlement.payments.append(toJson(payment, out, {}, {}));
    return settlement;
}

/// One tender that must not be more than it is worth.
Result<> check(const Payment &payment, const PaymentMethod &method, const SettlementTerms &terms)
{
    if (payment.amount <= Money())
        return rule(u"cash.amount_range"_s);
    if (method.needsReference && payment.reference.trimmed().isEmpty())
        return rule(u"till.reference_needed"_s, {{u"method"_s, method.displayName()}});
    if (method.kind == Kind::Voucher) {
        const std::optional<Voucher> voucher = terms.voucherOf(payment.voucher);
        if (!voucher)
            return rule(u"till.voucher_unknown"_s);
        if (payment.amount > voucher->left)
            return rule(u"till.voucher_short"_s, {{u"left"_s, voucher->left.centimes()}});
    }
    if (method.kind == Kind::Account && !terms.customer)
        return rule(u"till.customer_needed"_s);
    return {};
}

Result<> checkLimit(Money onAccount, const SettlementTerms &terms)
{
    if (onAccount.isZero() || terms.mayExceedLimit)
        return {};
    const Money after = terms.customer->balance + onAccount;
    if (after <= terms.customer->limit)
        return {};
    return Error{Error::Kind::Permission,
                 u"till.account_over_limit"_s,
                 {{u"permission"_s, u"clients_depasser_plafond"_s},
                  {u"limit"_s, terms.customer->limit.centimes()},
                  {u"after"_s, after.centimes()}},
                 {}};
}

} // namespace

Money roundedTo(Money amount, Money step)
{
    if (step <= Money())
        return amount;
    const qint64 unit = step.centimes();
    const qint64 half = amount.isNegative() ? -unit / 2 : unit / 2;
    return Money::fromCentimes((amount.centimes() + half) / unit * unit);
}

Result<Settlement> settle(const QList<Payment> &payments, const SettlementTerms &terms)
{
    if (terms.total.isNegative())
        return settleOut(payments, terms);
    Settlement settlement;
    Money received; // cash
    Money other;
    for (const Payment &payment : payments) {
        const std::optional<PaymentMethod> method = terms.methodOf(payment.method);
        if (!method)
            return rule(u"till.method_unknown"_s);
        if (method->kind == Kind::Cash) {
            received += payment.amount;
            continue;
        }
        if (const Result<> right = check(payment, *method, terms); !right)
            return right.error();
        other += payment.amount;
        if (method->kind == Kind::Account)
            settlement.onAccount += payment.amount;
        settlement.needsServer =
            settlement.needsServer || method->kind == Kind::Account || method->kind == Kind::Voucher;
        settlement.opensDrawer = settlement.opensDrawer || method->opensDrawer;
        settlement.payments.append(toJson(payment, payment.amount, payment.amount, {}));
    }
    if (other > terms.total)
        return rule(u"till.too_much_tendered"_s, {{u"over"_s, (other - terms.total).centimes()}});
    if (const Result<> within = checkLimit(settlement.onAccount, terms); !within)
        return within.error();
    const Money rest = terms.total - other;
    const Money due = roundedTo(rest, terms.step);
    if (received < due)
        return rule(u"till.not_enough_received"_s, {{u"missing"_s, (due - received).centimes()}});
    if (received > Money() && due.isZero())
        return rule(u"till.too_much_tendered"_s, {{u"over"_s, received.centimes()}});
    // Nothing handed over, nothing due in cash: what rounding left over is nobody's.
    settlement.rounding = due - rest;
    if (received > Money()) {
        const Payment cash{u"cash"_s, due, {}, {}};
        settlement.payments.append(toJson(cash, due, received, received - due));
        settlement.opensDrawer = settlement.opensDrawer || terms.methodOf(cash.method)->opensDrawer;
    }
    return settlement;
}

} // namespace till
