#include "modules/core/uuid.h"
#include "tests/support/rawtill.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

/// Facts about orders meet constraints (ARCHITECTURE 4): what two tills did offline, or out of order, is applied as far
/// as it is true, a manager is told, and every invariant holds afterwards.
class TestLateOrders : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void orderAlreadyPaid();
    void orderPaidAndHandedOverElsewhere();
    void orderToldAfterItsMoney();
    void orderNumberRepeated();
    void orderForgedWithoutRight();
    void depositInAClosedSession();
    void debtSettledTwice();
    void debtCollectedAtTheCounterToo();
    void handOverOfACancelledOrder();
    void orderCancelledTwice();
    void orderReceivedTwice();
    void ordersPaidAtOnce();
    void anyFactsInAnyOrder();

private:
    QString exceptions();
    static QJsonObject toDeliver(QJsonObject more = {});
    QString account(const QString &code);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RawTill> m_one;
    std::unique_ptr<RawTill> m_two;
    QUuid m_manager;
    QUuid m_product;
};

#define QSENT(till, ...) QCOMPARE((till)->send({__VA_ARGS__})[u"quarantined"_s].toInt(-1), 0)

void TestLateOrders::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    m_manager = uuidV7();
    m_product = uuidV7();
    const Result<Rows> made = m_database->session().run(
        u"select auth.create_user('%1', 'manager', 'Gérante', 'Gérante'); "
        "select catalogue.save_product('%2', '{\"type\": \"finished\", \"name\": \"Article\", \"base_unit\": "
        "\"pièce\", "
        "\"price\": 50}'); "
        "select stock.receive_goods(gen_random_uuid(), '018f0000-0000-7000-8000-000000000011', "
        "'[{\"product\": \"%2\", \"quantity\": 1000, \"unit_cost\": 20}]')"_s.arg(uuidText(m_manager),
                                                                                  uuidText(m_product)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().technical));
    m_one = std::make_unique<RawTill>(*m_database, u"C1"_s, m_manager);
    m_two = std::make_unique<RawTill>(*m_database, u"C2"_s, m_manager);
    QSENT(m_one, m_one->opening(100'000));
    QSENT(m_two, m_two->opening(100'000));
}

void TestLateOrders::cleanup()
{
    QCOMPARE(m_database->value(u"select count(*) from pos.quarantine"_s), u"0"_s);
    QCOMPARE(m_database->breach(), QString());
    m_one.reset();
    m_two.reset();
    m_database.reset();
}

QString TestLateOrders::exceptions()
{
    return m_database->value(u"select coalesce(string_agg(distinct kind, ',' order by kind), '') from pos.exception"_s);
}

QJsonObject TestLateOrders::toDeliver(QJsonObject more)
{
    more[u"service"_s] = u"delivery"_s;
    more[u"zone"_s] = uuidText(uuidV7());
    more[u"zone_name"_s] = u"Kouba"_s;
    return more;
}

QString TestLateOrders::account(const QString &code)
{
    return m_database->value(u"select accounting.do_balance('%1', null)"_s.arg(code));
}

void TestLateOrders::orderAlreadyPaid()
{
    const QString customer = uuidText(uuidV7());
    const QJsonObject order = m_one->order(m_product, 4000, 5000, 5'000, {{u"customer"_s, customer}});
    QSENT(m_one,
          m_one->fact(u"customer.created"_s,
                      {{u"customer"_s, customer},
                       {u"first_name"_s, u"Amina"_s},
                       {u"last_name"_s, u"Exemple"_s},
                       {u"phone"_s, u"0550000001"_s}}),
          order, m_one->onOrder(u"order.paid"_s, order, 15'000));
    QCOMPARE(exceptions(), QString());
    QSENT(m_two, m_two->onOrder(u"order.paid"_s, order, 15'000));
    QCOMPARE(exceptions(), u"order_overpaid"_s);
    // Both drawers have the money; one payment up to what was due, the rest is the customer's.
    QCOMPARE(m_database->value(u"select sum(amount) from cash.movement where kind = 'order_payment'"_s), u"300.00"_s);
    QCOMPARE(m_database->value(u"select paid || ' ' || state from orders.customer_order"_s), u"200.00 delivered"_s);
    QCOMPARE(m_database->value(u"select balance from parties.customer"_s), u"-150.00"_s);
    QCOMPARE(account(u"701"_s), u"-200.00"_s);
}

void TestLateOrders::orderPaidAndHandedOverElsewhere()
{
    const QJsonObject order = m_one->order(m_product, 4000, 5000);
    QSENT(m_one, order);
    QSENT(m_two, m_two->onOrder(u"order.paid"_s, order, 20'000));
    QSENT(m_one, m_one->onOrder(u"order.paid"_s, order, 8'000), m_one->onOrder(u"order.handed_over"_s, order));
    QCOMPARE(exceptions(), u"order_overpaid,order_state"_s);
    // Without an account what is over stays owed on the order.
    QCOMPARE(account(u"419"_s), u"-80.00"_s);
    QCOMPARE(m_database->value(u"select count(*) from stock.movement where event = 'handed_over'"_s), u"1"_s);
}

void TestLateOrders::orderToldAfterItsMoney()
{
    const QJsonObject order = m_one->order(m_product, 4000, 5000, 5'000);
    QSENT(m_two, m_two->onOrder(u"order.paid"_s, order, 15'000));
    QCOMPARE(exceptions(), u"order_unknown"_s);
    QSENT(m_one, order);
    QCOMPARE(exceptions(), u"order_unknown"_s);
    QCOMPARE(m_database->value(u"select paid || ' ' || state from orders.customer_order"_s), u"200.00 delivered"_s);
    QCOMPARE(m_database->value(u"select amount from orders.payment where kind = 'balance'"_s), u"150.00"_s);
}

void TestLateOrders::orderNumberRepeated()
{
    const QJsonObject first = m_one->order(m_product, 1000, 5000);
    const QJsonObject second =
        m_one->order(m_product, 1000, 5000, 0, {{u"number"_s, first[u"number"_s]}, {u"serial"_s, first[u"serial"_s]}});
    QSENT(m_one, first, second);
    QCOMPARE(exceptions(), u"number_repeated"_s);
    QCOMPARE(m_database->value(u"select count(*) from orders.customer_order"_s), u"2"_s);
}

void TestLateOrders::orderForgedWithoutRight()
{
    const QJsonObject order = m_one->order(m_product, 4000, 5000, 20'000);
    QSENT(m_one, order);
    const QJsonObject nobody{{u"actor"_s, uuidText(uuidV7())}};
    QJsonObject back = nobody;
    back[u"reason"_s] = u"x"_s;
    back[u"credit"_s] = 0;
    back[u"goods"_s] = u"counter"_s;
    QSENT(m_two, m_two->onOrder(u"order.cancelled"_s, order, -20'000, back));
    QCOMPARE(exceptions(), u"without_right:commandes_annuler,without_right:commandes_rembourser"_s);
    // It happened: the money left a drawer, and who did it is named.
    QCOMPARE(
        m_database->value(u"select count(distinct user_id) || ' ' || count(distinct terminal_id) from pos.exception"_s),
        u"1 1"_s);
    QCOMPARE(m_database->value(u"select state from orders.customer_order"_s), u"cancelled"_s);
    QCOMPARE(account(u"419"_s), u"0.00"_s);
}

void TestLateOrders::depositInAClosedSession()
{
    QSENT(m_one, m_one->closing(100'000));
    QSENT(m_one, m_one->order(m_product, 4000, 5000, 5'000));
    QCOMPARE(exceptions(), u"session_not_open"_s);
    QCOMPARE(m_database->value(u"select paid from orders.customer_order"_s), u"50.00"_s);
    QCOMPARE(account(u"419"_s), u"-50.00"_s);
    QSENT(m_one, m_one->opening(105'000));
    QCOMPARE(account(u"758"_s), u"0"_s);
}

void TestLateOrders::debtSettledTwice()
{
    const QJsonObject order = m_one->order(m_product, 4000, 5000, 5'000, toDeliver());
    const QString deliveryman = uuidText(uuidV7());
    QSENT(m_one, order,
          m_one->onOrder(u"delivery.assigned"_s, order, 0, {{u"deliveryman"_s, deliveryman}, {u"paid"_s, false}}));
    const auto settling = [&](RawTill &till) {
        const QJsonObject debt{
            {u"order"_s, order[u"id"_s]}, {u"order_number"_s, order[u"number"_s]}, {u"amount"_s, 15'000}};
        return till.onOrder(u"debt.settled"_s, order, 15'000,
                            {{u"deliveryman"_s, deliveryman}, {u"debts"_s, QJsonArray{debt}}});
    };
    QSENT(m_one, settling(*m_one));
    QCOMPARE(exceptions(), QString());
    QSENT(m_two, settling(*m_two));
    QCOMPARE(exceptions(), u"debt_overpaid"_s);
    QCOMPARE(m_database->value(u"select sum(amount) from cash.movement where kind = 'debt'"_s), u"300.00"_s);
    QCOMPARE(m_database->value(u"select settled from delivery.debt"_s), u"150.00"_s);
    QCOMPARE(m_database->value(u"select state from orders.customer_order"_s), u"delivered"_s);
    // What he paid twice is owed to him.
    QCOMPARE(m_database->value(u"select accounting.do_balance('467', '%1')"_s.arg(deliveryman)), u"-150.00"_s);
}

void TestLateOrders::debtCollectedAtTheCounterToo()
{
    const QJsonObject order = m_one->order(m_product, 4000, 5000, 0, toDeliver());
    const QString deliveryman = uuidText(uuidV7());
    QSENT(m_one, order,
          m_one->onOrder(u"delivery.assigned"_s, order, 0, {{u"deliveryman"_s, deliveryman}, {u"paid"_s, false}}));
    QSENT(m_two, m_two->onOrder(u"order.paid"_s, order, 20'000));
    QCOMPARE(exceptions(), QString());
    const QJsonObject debt{{u"order"_s, order[u"id"_s]}, {u"amount"_s, 20'000}};
    QSENT(m_one,
          m_one->onOrder(u"debt.settled"_s, order, 20'000,
                         {{u"deliveryman"_s, deliveryman}, {u"debts"_s, QJsonArray{debt}}}));
    QCOMPARE(exceptions(), u"debt_overpaid"_s);
    QCOMPARE(account(u"467"_s), u"-200.00"_s);
}

void TestLateOrders::handOverOfACancelledOrder()
{
    const QJsonObject order = m_one->order(m_product, 4000, 5000, 20'000);
    QSENT(m_one, order);
    QSENT(m_two,
          m_two->onOrder(u"order.cancelled"_s, order, 0,
                         {{u"reason"_s, u"x"_s}, {u"credit"_s, 20'000}, {u"goods"_s, u"counter"_s}}));
    QCOMPARE(exceptions(), QString());
    QSENT(m_one, m_one->onOrder(u"order.handed_over"_s, order));
    QCOMPARE(exceptions(), u"order_state"_s);
    QCOMPARE(m_database->value(u"select state from orders.customer_order"_s), u"cancelled"_s);
    QCOMPARE(m_database->value(u"select quantity from stock.balance b join stock.location using (location_id) "
                               "where key = 'comptoir'"_s),
             u"1000.000"_s);
    QCOMPARE(account(u"701"_s), u"0"_s);
}

void TestLateOrders::orderCancelledTwice()
{
    const QJsonObject order = m_one->order(m_product, 4000, 5000, 5'000);
    const QJsonObject back{{u"reason"_s, u"x"_s}, {u"credit"_s, 0}, {u"goods"_s, u"counter"_s}};
    QSENT(m_one, order, m_one->onOrder(u"order.cancelled"_s, order, -5'000, back));
    QSENT(m_two, m_two->onOrder(u"order.cancelled"_s, order, -5'000, back));
    QCOMPARE(exceptions(), u"order_state,returned_too_much"_s);
    // Both gave money: the second is owed by the customer.
    QCOMPARE(account(u"419"_s), u"50.00"_s);
}

void TestLateOrders::orderReceivedTwice()
{
    const QJsonObject order = m_one->order(m_product, 4000, 5000, 0, {{u"from_counter"_s, false}});
    const QUuid cook = uuidV7();
    QVERIFY(m_database->session().call(
        "hr.save_employee"_L1,
        {toSql(cook), toSql(QJsonObject{{u"name"_s, u"Cuisinière"_s}, {u"is_producer"_s, true}})}));
    const QJsonObject by{{u"producers"_s, QJsonArray{uuidText(cook)}}};
    QSENT(m_one, order, m_one->onOrder(u"order.received"_s, order, 0, by));
    QSENT(m_two, m_two->onOrder(u"order.received"_s, order, 0, by));
    QCOMPARE(exceptions(), u"order_state"_s);
    QCOMPARE(m_database->value(u"select quantity from stock.balance b join stock.location using (location_id) "
                               "where key = 'reserve_commandes'"_s),
             u"4.000"_s);
}

/// Scenario 5: two tills take the same money at the same moment, in opposite orders.
void TestLateOrders::ordersPaidAtOnce()
{
    constexpr int Orders = 12;
    QList<QJsonObject> orders;
    for (int i = 0; i < Orders; ++i)
        orders.append(m_one->order(m_product, 4000, 5000));
    QCOMPARE(m_one->send(orders)[u"quarantined"_s].toInt(-1), 0);
    const auto pay = [&orders](RawTill &till, bool backwards) {
        for (int i = 0; i < Orders; ++i) {
            const QJsonObject fact = till.onOrder(u"order.paid"_s, orders.at(backwards ? Orders - 1 - i : i), 20'000);
            // Locked out by the other, a till tries again, as its sender does.
            while (till.send({fact})[u"status"_s].toString() != u"ok") {}
        }
    };
    std::thread other([&] { pay(*m_two, true); });
    pay(*m_one, false);
    other.join();
    QCOMPARE(m_database->value(u"select count(*) from pos.exception where kind = 'order_overpaid'"_s), u"12"_s);
    QCOMPARE(m_database->value(u"select count(*) || ' ' || sum(amount) from orders.payment where kind = 'balance'"_s),
             u"12 2400.00"_s);
    QCOMPARE(m_database->value(u"select count(*) from stock.movement where event = 'handed_over'"_s), u"12"_s);
    QCOMPARE(account(u"701"_s), u"-2400.00"_s);
}

/// Whatever two tills say of orders, possible or not and in whatever order, no money or goods are lost: every invariant
/// holds. The seed is printed; FM_SEED repeats it.
void TestLateOrders::anyFactsInAnyOrder()
{
    const quint32 seed = qEnvironmentVariableIsSet("FM_SEED") ? qEnvironmentVariable("FM_SEED").toUInt()
                                                              : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto pick = [&random](int below) { return static_cast<int>(random.bounded(below)); };
    const QUuid cook = uuidV7();
    const QString customer = uuidText(uuidV7());
    const QString deliverymen[] = {uuidText(uuidV7()), uuidText(uuidV7())};
    QVERIFY(m_database->session().run(
        u"select hr.save_employee('%1', '{\"name\": \"Cuisinière\"}'); "
        "select parties.save_customer('%2', '{\"first_name\": \"Amina\", \"phone\": \"0550000003\"}')"_s.arg(
            uuidText(cook), customer)));
    QList<QJsonObject> orders;
    QList<std::pair<RawTill *, QJsonObject>> untold;
    for (int i = 0; i < 200; ++i) {
        while (!untold.isEmpty() && pick(10) == 0) {
            const auto [teller, order] = untold.takeFirst();
            QSENT(teller, order);
        }
        RawTill &till = pick(3) > 0 ? *m_one : *m_two;
        if (orders.isEmpty() || pick(8) == 0) {
            QJsonObject more{{u"from_counter"_s, pick(2) == 0}};
            if (pick(3) == 0)
                more[u"customer"_s] = customer;
            if (pick(2) == 0) {
                more = toDeliver(more);
                more[u"fee"_s] = 6'000;
                more[u"total"_s] = 26'000;
            }
            orders.append(till.order(m_product, 4000, 5000, pick(2) * pick(27) * 1'000, more));
            untold.append({&till, orders.last()});
            continue;
        }
        const QJsonObject order = orders.at(pick(int(orders.size())));
        const qint64 amount = pick(3) == 0 ? 0 : pick(27) * 1'000;
        const QString deliveryman = deliverymen[pick(2)];
        const QJsonObject debt{{u"order"_s, order[u"id"_s]}, {u"amount"_s, amount + pick(2) * 1'000}};
        switch (pick(7)) {
        case 0: QSENT(&till, till.onOrder(u"order.paid"_s, order, amount)); break;
        case 1: QSENT(&till, till.onOrder(u"order.handed_over"_s, order)); break;
        case 2:
            QSENT(&till, till.onOrder(u"order.received"_s, order, 0, {{u"producers"_s, QJsonArray{uuidText(cook)}}}));
            break;
        case 3:
        case 4:
            QSENT(&till,
                  till.onOrder(
                      u"delivery.assigned"_s, order, amount,
                      {{u"deliveryman"_s, deliveryman}, {u"paid"_s, amount > 0}, {u"fee_out"_s, pick(2) * 6'000}}));
            break;
        case 5:
            QSENT(&till,
                  till.onOrder(u"debt.settled"_s, order, amount,
                               {{u"deliveryman"_s, deliveryman}, {u"debts"_s, QJsonArray{debt}}}));
            break;
        default:
            QSENT(&till,
                  till.onOrder(u"order.cancelled"_s, order, -amount,
                               {{u"reason"_s, u"x"_s},
                                {u"credit"_s, pick(10) * 1'000},
                                {u"goods"_s, pick(2) == 0 ? u"counter"_s : u"waste"_s}}));
        }
    }
    for (const auto &[teller, order] : std::as_const(untold))
        QSENT(teller, order);
    QCOMPARE(m_database->breach(), QString());
    QCOMPARE(m_database->value(u"select count(*) from orders.early_fact where acted_at is null"_s), u"0"_s);
    // It went somewhere: of the ways there are most were gone.
    QVERIFY(m_database->value(u"select count(distinct from_state || event) from orders.status_change"_s).toInt() >= 8);
}

QTEST_GUILESS_MAIN(TestLateOrders)
#include "tst_late_orders.moc"
