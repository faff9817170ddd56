#include "modules/core/uuid.h"
#include "modules/till/busy.h"
#include "modules/till/engine.h"
#include "modules/till/engineorders.h"
#include "modules/till/orderpaper.h"
#include "modules/till/servercall.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

using State = Order::State;

constexpr auto MayCollect = "commandes_encaisser"_L1;
constexpr auto MayReceive = "commandes_recevoir"_L1;
constexpr auto MayAssign = "commandes_assigner_livreur"_L1;
constexpr auto MaySettle = "caisse_paiement_dette"_L1;
constexpr auto MayCancel = "commandes_annuler"_L1;
constexpr auto MayRefund = "commandes_rembourser"_L1;

const QList<State> Moving{State::Pending, State::InProduction, State::WaitingForPickup, State::ReadyAtShop};

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }
QJsonValue idOrNull(const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(uuidText(id)); }

} // namespace

QJsonObject EngineOrders::bodyOf(const Order &order) const
{
    return {{u"order"_s, uuidText(order.id)},
            {u"order_number"_s, order.number},
            {u"name"_s, order.name},
            {u"total"_s, order.total.centimes()}};
}

TicketPaper EngineOrders::head(const Order &order) const
{
    return {m_engine.m_terminal, m_engine.m_cashier ? m_engine.m_cashier->name : QString(), m_engine.letterhead(),
            m_engine.m_directory.customer(order.customer)};
}

Result<Order> EngineOrders::take(QLatin1StringView permission, const Grant &grant, const QUuid &id,
                                 const QList<State> &states) const
{
    if (const Result<> may = m_engine.mayRecord(permission, grant); !may)
        return may.error();
    if (m_engine.m_busy)
        return rule(u"till.busy"_s);
    const std::optional<Order> found = order(id);
    if (!found)
        return rule(u"till.order_unknown"_s);
    if (!states.contains(found->state))
        return rule(u"till.order_state"_s, {{u"number"_s, found->number}});
    return *found;
}

Result<Settlement> EngineOrders::settleAs(Money amount, const QList<Payment> &payments) const
{
    if (!m_engine.m_session)
        return rule(u"cash.no_session"_s);
    SettlementTerms terms;
    terms.total = amount;
    terms.inDrawer = m_engine.m_totals.expected();
    terms.methodOf = [this](const QString &key) {
        const std::optional<PaymentMethod> method = m_engine.m_rules.method(key);
        // An order is not paid by owing, and no voucher travels with a deposit.
        const bool fits =
            method && method->kind != PaymentMethod::Kind::Account && method->kind != PaymentMethod::Kind::Voucher;
        return fits ? method : std::nullopt;
    };
    return settle(payments, terms);
}

QCoro::Task<Result<>> EngineOrders::claim(QUuid order)
{
    if (!m_engine.isOnline())
        co_return Result<>();
    const QUuid actor = m_engine.m_cashier ? m_engine.m_cashier->id : QUuid();
    const QString subject = u"order"_s;
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.claim"_L1, m_engine.m_terminal.id, actor, subject, order);
    const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> answer = answerOf(rows, "pos.claim"_L1);
    if (!answer && answer.error().kind != Error::Kind::Offline)
        co_return answer.error();
    if (!answer)
        co_return Result<>();
    const QString status = (*answer)[u"status"].toString();
    if (status == u"granted")
        m_claims.insert(order, 0);
    if (status == u"held")
        co_return Error{Error::Kind::Conflict, u"till.order_held"_s, {{u"by"_s, (*answer)[u"by"].toString()}}, {}};
    // The server may not have heard of an order taken a moment ago.
    const std::optional<Order> known = this->order(order);
    if (status == u"gone" && !(known && known->unsent))
        co_return Error{Error::Kind::Conflict, u"till.order_closed"_s, {}, {}};
    co_return Result<>();
}

void EngineOrders::releaseClaims()
{
    const QString subject = u"order"_s;
    m_claims.removeIf([&](const QHash<QUuid, qint64>::iterator &claim) {
        if (claim.value() == 0 || claim.value() > m_heard)
            return false;
        // Unheard it expires by itself.
        if (m_engine.isOnline())
            (void)m_engine.m_options.database->call("pos.release_claim"_L1, m_engine.m_terminal.id, subject,
                                                    claim.key());
        return true;
    });
}

QCoro::Task<Result<Event>> EngineOrders::record(Act act)
{
    if (m_engine.m_session)
        act.body[u"session"_s] = uuidText(m_engine.m_session->id);
    const bool isNumbered = !act.amount.isZero();
    if (!isNumbered) {
        act.body[u"number"_s] = QString();
        act.body[u"serial"_s] = 0;
    }
    const QString number = isNumbered ? m_engine.numberOf(u'M') : act.title;
    const Draft fact = isNumbered ? m_engine.numbered(act.kind, u'M', act.body) : m_engine.draft(act.kind, act.body);
    QList<PrintJob> jobs;
    if (m_engine.m_printing) {
        if (act.opensDrawer)
            jobs.append(m_engine.drawerJob(fact.id));
        if (act.paper)
            jobs.append(Engine::paper(u"order:%1:0"_s.arg(uuidText(fact.id)), PrintJob::Kind::Receipt, number));
    }
    const auto document = [draw = act.paper](const Event &event, const PrintJob &job) {
        return job.kind == PrintJob::Kind::Receipt ? draw(event) : QByteArray();
    };
    const Engine::Document paper = document;
    const Result<Event> event = co_await m_engine.recordWith(fact, jobs, paper);
    if (event)
        emit m_engine.sessionChanged();
    co_return event;
}

QCoro::Task<Result<>> EngineOrders::start(QUuid order)
{
    const Result<Order> taken = take(MayReceive, {}, order, {State::Pending});
    if (!taken)
        co_return taken.error();
    const Busy busy(m_engine.m_busy);
    const Act act{u"order.started"_s, bodyOf(*taken), {}, false, {}, {}};
    const Result<Event> event = co_await record(act);
    co_return event ? Result<>() : event.error();
}

QCoro::Task<Result<>> EngineOrders::receive(QUuid order, QList<QUuid> producers)
{
    const Result<Order> taken = take(MayReceive, {}, order, {State::InProduction});
    if (!taken)
        co_return taken.error();
    if (producers.isEmpty())
        co_return rule(u"till.producer_needed"_s);
    const Busy busy(m_engine.m_busy);
    QJsonArray ids;
    for (const QUuid &producer : std::as_const(producers))
        ids.append(uuidText(producer));
    Act act{u"order.received"_s, bodyOf(*taken), {}, false, {}, {}};
    act.body[u"producers"_s] = ids;
    act.body[u"approval"_s] = QJsonValue();
    const Act made = act;
    const Result<Event> event = co_await record(made);
    co_return event ? Result<>() : event.error();
}

QCoro::Task<Result<>> EngineOrders::collect(QUuid order, Collection money)
{
    const Result<Order> taken = take(MayCollect, {}, order, Moving);
    if (!taken)
        co_return taken.error();
    if (money.amount <= Money())
        co_return rule(u"cash.amount_range"_s);
    if (money.amount > taken->balance())
        co_return rule(u"till.amount_over_due"_s, {{u"due"_s, taken->balance().centimes()}});
    const Result<Settlement> settlement = settleAs(money.amount, money.payments);
    if (!settlement)
        co_return settlement.error();
    const Busy busy(m_engine.m_busy);
    const Result<> claimed = co_await claim(order);
    if (!claimed)
        co_return claimed;
    Act act{u"order.paid"_s, bodyOf(*taken), money.amount, settlement->opensDrawer, {}, {}};
    act.body[u"amount"_s] = money.amount.centimes();
    act.body[u"payments"_s] = settlement->payments;
    act.body[u"left"_s] = (taken->balance() - money.amount).centimes();
    act.paper = [order = *taken, head = head(*taken)](const Event &event) {
        return orderReceipt(event, order, head).toJson();
    };
    const Act made = act;
    const Result<Event> event = co_await record(made);
    co_return event ? Result<>() : event.error();
}

QCoro::Task<Result<>> EngineOrders::handOver(QUuid order)
{
    const Result<Order> taken = take(MayCollect, {}, order, {State::WaitingForPickup});
    if (!taken)
        co_return taken.error();
    if (!taken->balance().isZero())
        co_return rule(u"till.order_unpaid"_s, {{u"due"_s, taken->balance().centimes()}});
    const Busy busy(m_engine.m_busy);
    const Act act{u"order.handed_over"_s, bodyOf(*taken), {}, false, {}, {}};
    const Result<Event> event = co_await record(act);
    co_return event ? Result<>() : event.error();
}

QCoro::Task<Result<>> EngineOrders::assign(Assignment assignment, Grant grant)
{
    const Result<Order> taken = take(MayAssign, grant, assignment.order, {State::ReadyAtShop});
    if (!taken)
        co_return taken.error();
    const QList<Deliveryman> men = deliverymen();
    const auto man = std::find_if(men.cbegin(), men.cend(),
                                  [&assignment](const Deliveryman &one) { return one.id == assignment.deliveryman; });
    if (man == men.cend())
        co_return rule(u"till.deliveryman_needed"_s);
    // DLV-1: the fee is between the customer and him; what was prepaid of it is his (Q1).
    const Money due = taken->goodsDue();
    const Money amount = assignment.paid ? due : Money();
    const Money feeOut = taken->feePrepaid();
    Settlement settled;
    if (!amount.isZero()) {
        const Result<Settlement> settlement = settleAs(amount, assignment.payments);
        if (!settlement)
            co_return settlement.error();
        settled = *settlement;
    }
    if (!feeOut.isZero() && !m_engine.m_session)
        co_return rule(u"cash.no_session"_s);
    if (const Money left = m_engine.m_totals.expected(); feeOut > left)
        co_return rule(u"cash.more_than_drawer"_s, {{u"left"_s, left.centimes()}});
    const Busy busy(m_engine.m_busy);
    const Result<> claimed = co_await claim(assignment.order);
    if (!claimed)
        co_return claimed;
    Act act{u"delivery.assigned"_s,
            bodyOf(*taken),
            amount.isZero() ? feeOut : amount,
            settled.opensDrawer || !feeOut.isZero(),
            {},
            taken->number};
    act.body[u"goods"_s] = taken->goods.centimes();
    act.body[u"fee"_s] = taken->fee.centimes();
    act.body[u"deliveryman"_s] = uuidText(man->id);
    act.body[u"deliveryman_name"_s] = man->name;
    act.body[u"paid"_s] = assignment.paid || due.isZero();
    act.body[u"amount"_s] = amount.centimes();
    act.body[u"payments"_s] = settled.payments;
    act.body[u"fee_out"_s] = feeOut.centimes();
    act.body[u"note"_s] = assignment.note.trimmed();
    act.body[u"approval"_s] = idOrNull(grant.approval);
    act.paper = [order = *taken, man = *man, head = head(*taken)](const Event &event) {
        Order after = order;
        advance(after, event);
        return deliverySlip(event, after, man, head).toJson();
    };
    const Act made = act;
    const Result<Event> event = co_await record(made);
    co_return event ? Result<>() : event.error();
}

QCoro::Task<Result<>> EngineOrders::settleDebts(QUuid deliveryman, QList<DebtShare> debts, QList<Payment> payments)
{
    if (const Result<> may = m_engine.mayRecord(MaySettle); !may)
        co_return may;
    if (m_engine.m_busy)
        co_return rule(u"till.busy"_s);
    Money amount;
    QJsonArray shares;
    for (const DebtShare &debt : std::as_const(debts)) {
        const std::optional<Order> known = order(debt.order);
        if (!known || known->deliveryman != deliveryman)
            co_return rule(u"till.order_unknown"_s);
        if (debt.amount <= Money())
            co_return rule(u"cash.amount_range"_s);
        if (debt.amount > known->debt)
            co_return rule(u"till.amount_over_due"_s, {{u"due"_s, known->debt.centimes()}});
        amount += debt.amount;
        shares.append(QJsonObject{{u"order"_s, uuidText(known->id)},
                                  {u"order_number"_s, known->number},
                                  {u"amount"_s, debt.amount.centimes()}});
    }
    if (amount.isZero())
        co_return rule(u"cash.amount_range"_s);
    const Result<Settlement> settlement = settleAs(amount, payments);
    if (!settlement)
        co_return settlement.error();
    Money owed;
    for (const Order &known : open())
        if (known.deliveryman == deliveryman)
            owed += known.debt;
    QString name;
    for (const Deliveryman &man : deliverymen())
        if (man.id == deliveryman)
            name = man.name;
    const Busy busy(m_engine.m_busy);
    // PAY-17: each of them, so that no other till takes the same money.
    for (const DebtShare &debt : std::as_const(debts)) {
        const QUuid id = debt.order;
        const Result<> claimed = co_await claim(id);
        if (!claimed)
            co_return claimed;
    }
    Act act{u"debt.settled"_s, {}, amount, settlement->opensDrawer, {}, {}};
    act.body = {{u"deliveryman"_s, uuidText(deliveryman)},
                {u"deliveryman_name"_s, name},
                {u"debts"_s, shares},
                {u"amount"_s, amount.centimes()},
                {u"payments"_s, settlement->payments},
                {u"left"_s, (owed - amount).centimes()}};
    act.paper = [head = head({})](const Event &event) { return debtReceipt(event, head).toJson(); };
    const Act made = act;
    const Result<Event> event = co_await record(made);
    co_return event ? Result<>() : event.error();
}

QCoro::Task<Result<>> EngineOrders::cancel(Cancellation cancellation, Grant grant)
{
    const Result<Order> taken = take(MayCancel, grant, cancellation.order, Moving);
    if (!taken)
        co_return taken.error();
    if (grant.reason.trimmed().isEmpty())
        co_return rule(u"till.reason_needed"_s);
    const bool givesBack = !taken->paid.isZero() && !cancellation.method.isEmpty();
    // One approval lends the whole act; the server asks whether its giver may do both.
    const QString lent = m_engine.m_approvals.value(grant.approval);
    if (givesBack && !m_engine.m_cashier->may(MayRefund) && lent != MayCancel && lent != MayRefund)
        co_return Error{Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, QString(MayRefund)}}, {}};
    // Kept as credit it must be somebody's.
    if (!taken->paid.isZero() && !givesBack && taken->customer.isNull())
        co_return rule(u"till.customer_needed"_s);
    Settlement settled;
    const Money back = givesBack ? -taken->paid : Money();
    if (givesBack) {
        const QList<Payment> payments{{cancellation.method, back, {}, {}}};
        const Result<Settlement> settlement = settleAs(back, payments);
        if (!settlement)
            co_return settlement.error();
        settled = *settlement;
    }
    const Busy busy(m_engine.m_busy);
    const Result<> claimed = co_await claim(cancellation.order);
    if (!claimed)
        co_return claimed;
    const bool stands = taken->fromCounter || taken->isReady();
    const QString goods = !stands                          ? u"none"_s
        : cancellation.goods == Cancellation::Goods::Waste ? u"waste"_s
                                                           : u"counter"_s;
    Act act{u"order.cancelled"_s, bodyOf(*taken), back, settled.opensDrawer, {}, taken->number};
    act.body[u"reason"_s] = grant.reason.trimmed();
    act.body[u"amount"_s] = back.centimes();
    act.body[u"payments"_s] = settled.payments;
    act.body[u"credit"_s] = (givesBack ? Money() : taken->paid).centimes();
    act.body[u"goods"_s] = goods;
    act.body[u"approval"_s] = idOrNull(grant.approval);
    act.paper = [order = *taken, head = head(*taken)](const Event &event) {
        return orderReceipt(event, order, head).toJson();
    };
    const Act made = act;
    const Result<Event> event = co_await record(made);
    if (!event)
        co_return event.error();
    if (!givesBack && !taken->paid.isZero()) {
        m_engine.m_directory.charge(taken->customer, -taken->paid);
        emit m_engine.customersChanged();
    }
    co_return Result<>();
}

} // namespace till
