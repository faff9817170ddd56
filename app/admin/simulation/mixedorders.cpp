#include "app/admin/simulation/mixedorders.h"

#include "modules/core/clock.h"

using namespace Qt::StringLiterals;

namespace simulation {

using State = till::Order::State;

Money MixedOrders::partOf(Money most)
{
    return chance(50) || most <= Money::fromDinars(2)
        ? most
        : Money::fromDinars(1 + m_random.bounded(qMax<qint64>(1, most.centimes() / 100 - 1)));
}

QCoro::Task<Result<>> MixedOrders::take()
{
    till::OrderRequest request;
    request.name = u"Client %1"_s.arg(m_random.bounded(1000));
    request.phone = u"05%1"_s.arg(m_random.bounded(10'000'000), 8, 10, QChar(u'1'));
    request.customer = m_engine.cart().customer();
    request.due = Clock::now().addSecs(qint64(m_random.bounded(-3600, 86'400)));
    request.fromCounter = chance(25);
    const QList<till::DeliveryZone> zones = m_engine.orders().zones();
    if (!zones.isEmpty() && chance(50)) {
        const till::DeliveryZone &zone = zones.at(m_random.bounded(zones.size()));
        request.service = till::Order::Service::Delivery;
        request.zone = zone.id;
        request.fee = zone.fee;
    }
    till::Collection deposit;
    if (chance(60)) {
        deposit.amount = partOf(m_engine.cart().total() + request.fee);
        const QString method = chance(20) ? u"card"_s : u"cash"_s;
        deposit.payments = {{method, deposit.amount, u"0451"_s, {}}};
    }
    const Result<till::Order> order = co_await m_engine.orders().create(request, deposit);
    co_return order ? Result<>() : order.error();
}

QCoro::Task<Result<>> MixedOrders::move()
{
    const QList<till::Order> open = m_engine.orders().open();
    if (open.isEmpty())
        co_return Result<>();
    const till::Order order = open.at(m_random.bounded(open.size()));
    till::Orders &orders = m_engine.orders();
    Result<> done;
    const QUuid id = order.id;
    if (order.state != State::DeliveredUnpaid && chance(8)) {
        done = co_await giveUp(order);
    } else if (order.state != State::DeliveredUnpaid && !order.balance().isZero() && chance(25)) {
        done = co_await collect(order);
    } else {
        switch (order.state) {
        case State::Pending: done = co_await orders.start(id); break;
        case State::InProduction: {
            QList<QUuid> makers;
            for (const till::Producer &producer : orders.producers())
                makers.append(producer.id);
            done = co_await orders.receive(id, makers);
            break;
        }
        case State::WaitingForPickup:
            if (order.balance().isZero())
                done = co_await orders.handOver(id);
            else
                done = co_await collect(order);
            break;
        case State::ReadyAtShop: done = co_await assign(order); break;
        case State::DeliveredUnpaid: done = co_await settle(order); break;
        default: break;
        }
    }
    co_return done;
}

QCoro::Task<Result<>> MixedOrders::collect(till::Order order)
{
    const Money amount = partOf(order.balance());
    const till::Collection money{amount, {{u"cash"_s, amount + Money::fromDinars(m_random.bounded(3)), {}, {}}}};
    const QUuid id = order.id;
    const Result<> done = co_await m_engine.orders().collect(id, money);
    co_return done;
}

QCoro::Task<Result<>> MixedOrders::assign(till::Order order)
{
    const QList<till::Deliveryman> men = m_engine.orders().deliverymen();
    if (men.isEmpty())
        co_return Result<>();
    till::Assignment assignment;
    assignment.order = order.id;
    assignment.deliveryman = men.at(m_random.bounded(men.size())).id;
    assignment.paid = chance(40);
    if (assignment.paid)
        assignment.payments = {{u"cash"_s, order.goodsDue(), {}, {}}};
    const till::Grant none;
    const Result<> done = co_await m_engine.orders().assign(assignment, none);
    co_return done;
}

QCoro::Task<Result<>> MixedOrders::settle(till::Order order)
{
    QList<till::DebtShare> shares;
    Money sum;
    for (const till::Order &his : m_engine.orders().open())
        if (his.deliveryman == order.deliveryman && !his.debt.isZero() && (his.id == order.id || chance(30))) {
            const Money part = partOf(his.debt);
            shares.append({his.id, part});
            sum += part;
        }
    const QUuid man = order.deliveryman;
    const QList<till::Payment> payments{{u"cash"_s, sum, {}, {}}};
    const Result<> done = co_await m_engine.orders().settleDebts(man, shares, payments);
    co_return done;
}

QCoro::Task<Result<>> MixedOrders::giveUp(till::Order order)
{
    till::Cancellation cancellation;
    cancellation.order = order.id;
    cancellation.method = order.customer.isNull() || chance(50) ? u"cash"_s : QString();
    cancellation.goods = chance(50) ? till::Cancellation::Goods::Counter : till::Cancellation::Goods::Waste;
    const till::Grant grant{QUuid(), u"abandonnée"_s};
    const Result<> done = co_await m_engine.orders().cancel(cancellation, grant);
    co_return done;
}

} // namespace simulation
