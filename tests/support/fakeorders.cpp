#include "tests/support/fakeorders.h"

#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "tests/support/fakecounter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using State = till::Order::State;

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

} // namespace

FakeOrders::FakeOrders(FakeCounter &counter) : Orders(&counter), m_counter(counter) {}

void FakeOrders::fill()
{
    add(u"Client F"_s, State::Pending, 260, u"Rechta poulet", 4, false, 0);
    add(u"Client B"_s, State::InProduction, -20, u"Makrout dattes", 120, false, 3'000);
    add(u"Entreprise D"_s, State::InProduction, 60, u"Couscous agneau", 45, true, 30'000);
    add(u"Client H"_s, State::InProduction, 26 * 60, u"Chakhchoukha agneau", 3, false, 1'000);
    add(u"Client C"_s, State::WaitingForPickup, -70, u"Couscous agneau", 2, false, 0);
    add(u"Client J"_s, State::WaitingForPickup, 30, u"Baklawa", 40, false, 4'000);
    add(u"Client K"_s, State::ReadyAtShop, 90, u"Makrout dattes", 25, true, 500);
    add(u"Client L"_s, State::DeliveredUnpaid, -200, u"Rechta poulet", 10, true, 0);
    add(u"Client M"_s, State::DeliveredUnpaid, -1500, u"Couscous agneau", 1, true, 0);
    emit changed();
}

void FakeOrders::add(const QString &name, State state, int minutes, const char16_t *product, int quantity,
                     bool isDelivery, int paid)
{
    const till::Product &made = *m_counter.catalogue().product(fakeId(QString::fromUtf16(product)));
    till::Order order;
    order.number = u"C1-O%1"_s.arg(++m_serial, 6, 10, QChar(u'0'));
    order.id = fakeId(order.number);
    order.terminal = u"Caisse 1"_s;
    order.state = state;
    order.name = name;
    order.phone = u"05500000%1"_s.arg(m_serial, 2, 10, QChar(u'0'));
    order.service = isDelivery ? till::Order::Service::Delivery : till::Order::Service::Pickup;
    if (isDelivery) {
        order.address = u"Cité des Jardins, bâtiment 4"_s;
        order.zone = zones().at(1).id;
        order.zoneName = zones().at(1).name;
        order.fee = zones().at(1).fee;
    }
    order.due = Clock::now().addSecs(qint64(minutes) * 60);
    order.at = Clock::now().addDays(-1);
    order.goods = made.price * Quantity::fromUnits(quantity);
    order.total = order.goods + order.fee;
    order.paid = qMin(order.goods, Money::fromDinars(paid));
    if (name == u"Client B")
        order.note = u"Boîte cadeau"_s;
    if (state == State::DeliveredUnpaid) {
        order.deliveryman = deliverymen().first().id;
        order.debt = order.goodsDue();
    }
    if (state == State::Pending)
        order.lacks.append({u"Semoule fine"_s, u"g"_s, Quantity::fromUnits(1'500)});
    order.lines.append({fakeId(order.number + made.name),
                        made.id,
                        made.displayName(),
                        Quantity::fromUnits(quantity),
                        made.saleUnit,
                        order.goods,
                        {}});
    m_orders.append(order);
}

QUuid FakeOrders::idOf(const QString &name) const
{
    for (const till::Order &order : m_orders)
        if (order.name == name)
            return order.id;
    return {};
}

QList<till::Order> FakeOrders::open() const
{
    QList<till::Order> list = m_orders;
    list.removeIf([](const till::Order &order) { return !order.isOpen(); });
    std::sort(list.begin(), list.end(), [](const till::Order &a, const till::Order &b) { return a.due < b.due; });
    return list;
}

std::optional<till::Order> FakeOrders::order(const QUuid &id) const
{
    for (const till::Order &order : m_orders)
        if (order.id == id)
            return order;
    return std::nullopt;
}

QList<till::DeliveryZone> FakeOrders::zones() const
{
    return {{fakeId(u"Zone 1"_s), u"Zone 1"_s, Money::fromDinars(200)},
            {fakeId(u"Zone 2"_s), u"Zone 2"_s, Money::fromDinars(300)},
            {fakeId(u"Zone 3"_s), u"Zone 3"_s, Money::fromDinars(600)}};
}

QList<till::Deliveryman> FakeOrders::deliverymen() const
{
    return {{fakeId(u"Livreur 1"_s), u"Livreur 1"_s, u"0550000091"_s},
            {fakeId(u"Livreur 2"_s), u"Livreur 2"_s, u"0550000092"_s}};
}

QList<till::Producer> FakeOrders::producers() const
{
    return {{fakeId(u"Chef"_s), u"Chef 1"_s}, {fakeId(u"Aide 1"_s), u"Aide 1"_s}, {fakeId(u"Aide 2"_s), u"Aide 2"_s}};
}

Result<> FakeOrders::may(QLatin1StringView permission, const till::Grant &grant)
{
    return m_counter.may(permission, grant);
}

Result<> FakeOrders::tell(const QString &kind, const QUuid &id, const QJsonObject &body)
{
    if (const std::optional<Error> refused = m_counter.refusal())
        return *refused;
    till::Event event;
    event.id = uuidV7();
    event.kind = kind;
    event.at = Clock::now();
    QJsonObject said = body;
    if (!said.contains(u"order"_s))
        said[u"order"_s] = uuidText(id);
    event.payload = till::payloadOf({event.id, kind, {}, said, {}, 0}, event.at);
    for (const QUuid &meant : till::ordersOf(event))
        for (till::Order &order : m_orders)
            if (order.id == meant)
                till::advance(order, event);
    emit changed();
    return {};
}

QCoro::Task<Result<till::Order>> FakeOrders::create(till::OrderRequest request, till::Collection deposit)
{
    if (const Result<> allowed = may("commandes_creer_client"_L1); !allowed)
        co_return allowed.error();
    if (const std::optional<Error> refused = m_counter.refusal())
        co_return *refused;
    lastRequest = request;
    lastMoney = deposit;
    till::Order order;
    order.number = u"C1-O%1"_s.arg(++m_serial, 6, 10, QChar(u'0'));
    order.id = fakeId(order.number);
    order.name = request.name;
    order.due = request.due;
    order.goods = m_counter.cart().total();
    order.total = order.goods + request.fee;
    order.paid = deposit.amount;
    m_orders.append(order);
    (void)m_counter.clearCart();
    emit changed();
    co_return order;
}

QCoro::Task<Result<>> FakeOrders::start(QUuid order)
{
    if (const Result<> allowed = may("commandes_recevoir"_L1); !allowed)
        co_return allowed;
    co_return tell(u"order.started"_s, order, {});
}

QCoro::Task<Result<>> FakeOrders::receive(QUuid order, QList<QUuid> producers)
{
    if (const Result<> allowed = may("commandes_recevoir"_L1); !allowed)
        co_return allowed;
    lastProducers = producers;
    co_return tell(u"order.received"_s, order, {});
}

QCoro::Task<Result<>> FakeOrders::collect(QUuid order, till::Collection money)
{
    if (const Result<> allowed = may("commandes_encaisser"_L1); !allowed)
        co_return allowed;
    lastMoney = money;
    co_return tell(u"order.paid"_s, order, {{u"amount"_s, money.amount.centimes()}});
}

QCoro::Task<Result<>> FakeOrders::handOver(QUuid order)
{
    if (const Result<> allowed = may("commandes_encaisser"_L1); !allowed)
        co_return allowed;
    co_return tell(u"order.handed_over"_s, order, {});
}

QCoro::Task<Result<>> FakeOrders::assign(till::Assignment assignment, till::Grant grant)
{
    if (const Result<> allowed = may("commandes_assigner_livreur"_L1, grant); !allowed)
        co_return allowed;
    const Money due = order(assignment.order).value_or(till::Order()).goodsDue();
    co_return tell(u"delivery.assigned"_s, assignment.order,
                   {{u"deliveryman"_s, uuidText(assignment.deliveryman)},
                    {u"paid"_s, assignment.paid},
                    {u"amount"_s, (assignment.paid ? due : Money()).centimes()}});
}

QCoro::Task<Result<>> FakeOrders::settleDebts(QUuid, QList<till::DebtShare> debts, QList<till::Payment> payments)
{
    if (const Result<> allowed = may("caisse_paiement_dette"_L1); !allowed)
        co_return allowed;
    QJsonArray shares;
    lastMoney = {{}, payments};
    for (const till::DebtShare &debt : std::as_const(debts)) {
        lastMoney.amount += debt.amount;
        shares.append(QJsonObject{{u"order"_s, uuidText(debt.order)}, {u"amount"_s, debt.amount.centimes()}});
    }
    co_return tell(u"debt.settled"_s, {}, {{u"debts"_s, shares}});
}

QCoro::Task<Result<>> FakeOrders::cancel(till::Cancellation cancellation, till::Grant grant)
{
    if (const Result<> allowed = may("commandes_annuler"_L1, grant); !allowed)
        co_return allowed;
    if (grant.reason.trimmed().isEmpty())
        co_return rule(u"till.reason_needed"_s);
    lastCancellation = cancellation;
    co_return tell(u"order.cancelled"_s, cancellation.order, {});
}

QCoro::Task<Result<>> FakeOrders::reprint(QUuid)
{
    ++reprints;
    co_return Result<>();
}
