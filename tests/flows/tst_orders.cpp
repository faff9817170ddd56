#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "tests/support/opentill.h"
#include "tests/support/simulatedprinter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// Orders from the counter to the books: taken, paid, made, delivered, given up, on two tills and a real server, with
/// and without it (spec sales 16, scenarios 3 to 8).
class TestOrders : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void scenario3_depositDeliveredUnpaidSettled();
    void scenario4_deliveredPaid();
    void PAY7_paidInFullAtThePickup();
    void PAY10_twoTillsCannotTakeTheSameMoney();
    void PAY17_theSameDebtIsSettledOnce();
    void twoTillsTakeTheSameMoneyOffline();
    void anOrderTakenOfflineOutlivesARestartAndReachesTheServer();
    void anOrderIsSeenAndPaidOnAnotherTill();
    void Q1_aPrepaidFeeGoesToTheDeliveryman();
    void scenario8_cancelledCounterDeliveryGivesAllBack();
    void aDepositStaysAsTheCustomersCredit();
    void ORD10_receivedOnceWhateverIsTouched();
    void theDrawerAddsUpAtTheClosing();
    void papersSayWhatIsLeft();
    void theWorkshopHearsOfAnOrder();
    void aClerkTakesOrdersButDoesNotCancelThem();
    void POS20_discountsAreKeptOnADelivery();
    void ORD2_aLaterPriceDoesNotTouchAnOrder();
    void PAY9_theReceiptTellsReceivedAndChange();
    void PAY16_aDebtHasItsOwnReceipt();
    void DLV3_moneyNeedsASession();
    void DLV5_theNoteGoesWithTheOrder();
    void POS13_goodsOfTheCounterAreHeldUnderBlock();

private:
    using Till = OpenTill;
    Till open(const QString &code, bool online = true, const QString &login = u"manager"_s, const QString &printer = {})
    {
        Till till = openTill(*m_shop, code, online, login, printer);
        if (online)
            [&] { QTRY_VERIFY(!till->orders().zones().isEmpty()); }();
        return till;
    }
    QString value(const QString &expression) { return m_shop->database().value(u"select "_s + expression); }
    void sound(const QString &exceptions = {});
    /// 40 Makrout: 2 000 DA of goods.
    OrderRequest wanted(Till &till, Order::Service service = Order::Service::Delivery);
    Order take(Till &till, const OrderRequest &request, Money deposit = {});
    static Collection cash(Money amount) { return {amount, {{u"cash"_s, amount, {}, {}}}}; }
    static Order now(Till &till, const QUuid &order) { return till->orders().order(order).value_or(Order()); }
    void makeReady(Till &till, const QUuid &order);
    Assignment to(Till &till, const QUuid &order, bool paid);
    QUuid idOf(const QString &name) const { return m_shop->product(name); }

    std::unique_ptr<Shop> m_shop;
};

void TestOrders::init()
{
    m_shop = std::make_unique<Shop>();
    QVERIFY2(m_shop->error().isEmpty(), qPrintable(m_shop->error()));
    m_shop->enrol(u"C1"_s);
    m_shop->enrol(u"C2"_s);
    value(u"delivery.save_zone(md5('z')::uuid, '{\"name\": \"Zone 3\", \"fee\": 600}')"_s);
    value(u"delivery.save_deliveryman(md5('l')::uuid, '{\"name\": \"Livreur 1\", \"phone\": \"0550000091\"}')"_s);
    value(u"hr.save_employee(md5('e')::uuid, '{\"name\": \"Chef 1\", \"is_producer\": true}')"_s);
}

void TestOrders::cleanup() { m_shop.reset(); }

void TestOrders::sound(const QString &exceptions)
{
    QCOMPARE(value(u"coalesce(string_agg(kind, ',' order by kind), '') from pos.exception"_s), exceptions);
    QCOMPARE(value(u"coalesce(string_agg(message, ','), '') from pos.quarantine"_s), QString());
    QCOMPARE(m_shop->breach(), QString());
}

OrderRequest TestOrders::wanted(Till &till, Order::Service service)
{
    if (const Result<> added = till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(40)); !added)
        qFatal("%s", qPrintable(added.error().key));
    OrderRequest request;
    request.name = u"Mme Amrani"_s;
    request.phone = u"0550 12 34 56"_s;
    request.service = service;
    request.due = Clock::now().addDays(1);
    if (service == Order::Service::Delivery) {
        request.zone = idOf(u"z"_s);
        request.fee = Money::fromDinars(600);
        request.address = u"Cité des Jardins, bâtiment 4"_s;
    }
    return request;
}

Order TestOrders::take(Till &till, const OrderRequest &request, Money deposit)
{
    const Result<Order> order = await(till->orders().create(request, deposit.isZero() ? Collection() : cash(deposit)));
    if (!order)
        qFatal("%s", qPrintable(order.error().key));
    return *order;
}

void TestOrders::makeReady(Till &till, const QUuid &order)
{
    const Result<> received = await(till->orders().receive(order, {idOf(u"e"_s)}));
    if (!received)
        qFatal("%s", qPrintable(received.error().key));
}

Assignment TestOrders::to(Till &till, const QUuid &order, bool paid)
{
    Assignment assignment;
    assignment.order = order;
    assignment.deliveryman = idOf(u"l"_s);
    assignment.paid = paid;
    if (paid)
        assignment.payments = cash(now(till, order).goodsDue()).payments;
    return assignment;
}

void TestOrders::scenario3_depositDeliveredUnpaidSettled()
{
    Till till = open(u"C1"_s);
    const Order order = take(till, wanted(till), Money::fromDinars(500));
    QCOMPARE(order.number, u"C1-O000001"_s);
    QCOMPARE(order.total, Money::fromDinars(2'600));
    QVERIFY(till->cart().isEmpty());
    waitUntilDelivered(till);
    QTRY_COMPARE(now(till, order.id).state, Order::State::InProduction);
    makeReady(till, order.id);
    QCOMPARE(now(till, order.id).state, Order::State::ReadyAtShop);
    QVERIFY(await(till->orders().assign(to(till, order.id, false), {})));
    QCOMPARE(now(till, order.id).debt, Money::fromDinars(1'500));
    waitUntilDelivered(till);
    QCOMPARE(value(u"amount::text from delivery.debt"_s), u"1500.00"_s);
    QVERIFY(await(till->orders().settleDebts(idOf(u"l"_s), {{order.id, Money::fromDinars(1'500)}},
                                             cash(Money::fromDinars(1'500)).payments)));
    waitUntilDelivered(till);
    QTRY_VERIFY(!till->orders().order(order.id) || !now(till, order.id).isOpen());
    QCOMPARE(value(u"state from orders.customer_order"_s), u"delivered"_s);
    QCOMPARE(value(u"string_agg(amount::text, ',' order by at) from cash.movement"_s), u"500.00,1500.00"_s);
    QCOMPARE(till->sessionTotals().expected(), Money::fromDinars(12'000));
    QCOMPARE(await(till->orders().collect(order.id, cash(Money::fromDinars(100)))).error().kind, Error::Kind::Rule);
    sound();
    closeTill(till);
}

void TestOrders::scenario4_deliveredPaid()
{
    Till till = open(u"C1"_s);
    const Order order = take(till, wanted(till), Money::fromDinars(500));
    makeReady(till, order.id);
    QVERIFY(await(till->orders().assign(to(till, order.id, true), {})));
    waitUntilDelivered(till);
    QCOMPARE(value(u"state from orders.customer_order"_s), u"delivered"_s);
    QCOMPARE(value(u"count(*)::text from delivery.debt"_s), u"0"_s);
    QCOMPARE(till->sessionTotals().expected(), Money::fromDinars(12'000));
    QCOMPARE(value(u"sum(credit - debit)::text from accounting.entry_line where account = '701'"_s), u"2000.00"_s);
    sound();
    closeTill(till);
}

void TestOrders::PAY7_paidInFullAtThePickup()
{
    Till till = open(u"C1"_s);
    const Order order = take(till, wanted(till, Order::Service::Pickup));
    makeReady(till, order.id);
    QCOMPARE(await(till->orders().handOver(order.id)).error().key, u"till.order_unpaid"_s);
    QCOMPARE(await(till->orders().collect(order.id, cash(Money::fromDinars(2'100)))).error().key,
             u"till.amount_over_due"_s);
    QVERIFY(await(till->orders().collect(order.id, cash(Money::fromDinars(800)))));
    QCOMPARE(now(till, order.id).state, Order::State::WaitingForPickup);
    QVERIFY(await(till->orders().collect(order.id, cash(Money::fromDinars(1'200)))));
    QVERIFY(!now(till, order.id).isOpen());
    waitUntilDelivered(till);
    QCOMPARE(value(u"state from orders.customer_order"_s), u"delivered"_s);
    sound();
    closeTill(till);
}

void TestOrders::PAY10_twoTillsCannotTakeTheSameMoney()
{
    Till first = open(u"C1"_s);
    Till second = open(u"C2"_s);
    const Order order = take(first, wanted(first, Order::Service::Pickup));
    waitUntilDelivered(first);
    QTRY_VERIFY(second->orders().order(order.id));
    // The first has asked for it and not finished.
    QVERIFY(value(u"pos.claim('%1', md5('manager')::uuid, 'order', '%2') ->> 'status'"_s.arg(
                uuidText(first->terminal().id), uuidText(order.id)))
            == u"granted");
    const Result<> refused = await(second->orders().collect(order.id, cash(Money::fromDinars(2'000))));
    QCOMPARE(refused.error().key, u"till.order_held"_s);
    QCOMPARE(refused.error().detail[u"by"].toString(), u"Caisse C1"_s);
    QVERIFY(await(first->orders().collect(order.id, cash(Money::fromDinars(1'200)))));
    waitUntilDelivered(first);
    QCOMPARE(value(u"count(*)::text from cash.movement"_s), u"1"_s);
    // Once the server has heard of it, the rest is anybody's.
    QTRY_COMPARE(now(second, order.id).balance(), Money::fromDinars(800));
    QTRY_COMPARE(value(u"count(*)::text from pos.claim"_s), u"0"_s);
    QVERIFY(await(second->orders().collect(order.id, cash(Money::fromDinars(800)))));
    waitUntilDelivered(second);
    sound();
    closeTill(second);
    closeTill(first);
}

void TestOrders::PAY17_theSameDebtIsSettledOnce()
{
    Till first = open(u"C1"_s);
    Till second = open(u"C2"_s);
    const Order order = take(first, wanted(first));
    makeReady(first, order.id);
    QVERIFY(await(first->orders().assign(to(first, order.id, false), {})));
    waitUntilDelivered(first);
    QTRY_COMPARE(now(second, order.id).debt, Money::fromDinars(2'000));
    const QList<DebtShare> debt{{order.id, Money::fromDinars(2'000)}};
    const QList<Payment> paid = cash(Money::fromDinars(2'000)).payments;
    QVERIFY(await(first->orders().settleDebts(idOf(u"l"_s), debt, paid)));
    // The second has not heard of it, or has: either way it takes nothing.
    QVERIFY(!await(second->orders().settleDebts(idOf(u"l"_s), debt, paid)));
    waitUntilDelivered(first);
    waitUntilDelivered(second);
    QCOMPARE(value(u"count(*)::text from cash.movement"_s), u"1"_s);
    sound();
    closeTill(second);
    closeTill(first);
}

void TestOrders::twoTillsTakeTheSameMoneyOffline()
{
    Till first = open(u"C1"_s);
    Till second = open(u"C2"_s);
    const Order order = take(first, wanted(first, Order::Service::Pickup));
    makeReady(first, order.id);
    waitUntilDelivered(first);
    QTRY_COMPARE(now(second, order.id).state, Order::State::WaitingForPickup);
    closeTill(first);
    closeTill(second);
    // Neither reaches the server now; both know the order from their own copy.
    for (const QString &code : {u"C1"_s, u"C2"_s}) {
        Till alone = open(code, false);
        QCOMPARE(now(alone, order.id).balance(), Money::fromDinars(2'000));
        QVERIFY(await(alone->orders().collect(order.id, cash(Money::fromDinars(2'000)))));
        QVERIFY(!now(alone, order.id).isOpen());
        closeTill(alone);
    }
    for (const QString &code : {u"C1"_s, u"C2"_s}) {
        Till back = open(code);
        waitUntilDelivered(back);
        closeTill(back);
    }
    // Two movements of cash, one payment of what was due, the rest owed to the customer.
    QCOMPARE(value(u"count(*)::text from cash.movement"_s), u"2"_s);
    QCOMPARE(value(u"string_agg(kind || ' ' || amount::text, ',' order by kind) from orders.payment"_s),
             u"balance 2000.00,surplus 2000.00"_s);
    QCOMPARE(value(u"state from orders.customer_order"_s), u"delivered"_s);
    sound(u"order_overpaid"_s);
}

void TestOrders::anOrderTakenOfflineOutlivesARestartAndReachesTheServer()
{
    Till till = open(u"C1"_s);
    waitUntilDelivered(till);
    closeTill(till);
    till = open(u"C1"_s, false);
    const Order order = take(till, wanted(till), Money::fromDinars(500));
    QVERIFY(order.unsent);
    makeReady(till, order.id);
    closeTill(till);
    till = open(u"C1"_s, false);
    QCOMPARE(now(till, order.id).state, Order::State::ReadyAtShop);
    QCOMPARE(now(till, order.id).paid, Money::fromDinars(500));
    QCOMPARE(now(till, order.id).lines.size(), 1);
    closeTill(till);
    till = open(u"C1"_s);
    waitUntilDelivered(till);
    QTRY_VERIFY(!now(till, order.id).unsent);
    QCOMPARE(now(till, order.id).state, Order::State::ReadyAtShop);
    QCOMPARE(value(u"state from orders.customer_order"_s), u"ready_at_shop"_s);
    sound();
    closeTill(till);
}

void TestOrders::anOrderIsSeenAndPaidOnAnotherTill()
{
    Till first = open(u"C1"_s);
    Till second = open(u"C2"_s);
    QSignalSpy heard(&second->orders(), &Orders::changed);
    const Order order = take(first, wanted(first, Order::Service::Pickup), Money::fromDinars(500));
    QTRY_VERIFY(!heard.isEmpty());
    QTRY_VERIFY(second->orders().order(order.id));
    const Order seen = now(second, order.id);
    QCOMPARE(seen.name, u"Mme Amrani"_s);
    QCOMPARE(seen.terminal, u"Caisse C1"_s);
    QCOMPARE(seen.lines.first().name, u"Makrout"_s);
    QCOMPARE(seen.balance(), Money::fromDinars(1'500));
    QVERIFY(await(second->orders().collect(order.id, cash(Money::fromDinars(1'500)))));
    waitUntilDelivered(second);
    QTRY_COMPARE(now(first, order.id).balance(), Money());
    QCOMPARE(first->sessionTotals().expected(), Money::fromDinars(10'500));
    QCOMPARE(second->sessionTotals().expected(), Money::fromDinars(11'500));
    sound();
    closeTill(second);
    closeTill(first);
}

void TestOrders::Q1_aPrepaidFeeGoesToTheDeliveryman()
{
    Till till = open(u"C1"_s);
    const Order order = take(till, wanted(till), Money::fromDinars(2'600));
    makeReady(till, order.id);
    QVERIFY(await(till->orders().assign(to(till, order.id, false), {})));
    QVERIFY(!now(till, order.id).isOpen());
    QCOMPARE(till->sessionTotals().expected(), Money::fromDinars(12'000));
    waitUntilDelivered(till);
    QCOMPARE(value(u"kind || ' ' || direction || ' ' || amount::text from cash.movement where kind = 'fee'"_s),
             u"fee out 600.00"_s);
    QCOMPARE(value(u"sum(credit - debit)::text from accounting.entry_line where account = '701'"_s), u"2000.00"_s);
    const Result<QList<CashMovement>> movements = await(till->drawer().movements());
    QVERIFY(movements);
    QCOMPARE(movements->first().amount, Money::fromDinars(-600));
    sound();
    closeTill(till);
}

void TestOrders::scenario8_cancelledCounterDeliveryGivesAllBack()
{
    Till till = open(u"C1"_s);
    OrderRequest request = wanted(till);
    request.fromCounter = true;
    const Order order = take(till, request, Money::fromDinars(500));
    QCOMPARE(order.state, Order::State::ReadyAtShop);
    waitUntilDelivered(till);
    const QString onCounter = u"b.quantity::text from stock.balance b join stock.location l using (location_id)"
                              " where b.product_id = md5('Makrout')::uuid and l.key = 'comptoir'"_s;
    QCOMPARE(value(onCounter), u"99960.000"_s);
    const Cancellation cancellation{order.id, u"cash"_s, Cancellation::Goods::Counter};
    QCOMPARE(await(till->orders().cancel(cancellation, {})).error().key, u"till.reason_needed"_s);
    QVERIFY(await(till->orders().cancel(cancellation, {{}, u"le client y renonce"_s})));
    QCOMPARE(till->sessionTotals().expected(), Money::fromDinars(10'000));
    waitUntilDelivered(till);
    QCOMPARE(value(onCounter), u"100000.000"_s);
    QCOMPARE(value(u"state from orders.customer_order"_s), u"cancelled"_s);
    QCOMPARE(value(u"coalesce(sum(credit - debit), 0)::text from accounting.entry_line where account = '701'"_s),
             u"0"_s);
    sound();
    closeTill(till);
}

void TestOrders::aDepositStaysAsTheCustomersCredit()
{
    Till till = open(u"C1"_s);
    const Result<Customer> customer = await(till->createCustomer(u"Nadia Amrani"_s, u"0550123456"_s));
    QVERIFY(customer);
    OrderRequest request = wanted(till, Order::Service::Pickup);
    request.customer = customer->id;
    const Order order = take(till, request, Money::fromDinars(500));
    QVERIFY(await(till->orders().cancel({order.id, {}, Cancellation::Goods::None}, {{}, u"trop tard"_s})));
    QCOMPARE(till->customer(customer->id)->balance, Money::fromDinars(-500));
    QCOMPARE(till->sessionTotals().expected(), Money::fromDinars(10'500));
    waitUntilDelivered(till);
    QCOMPARE(value(u"balance::text from parties.customer"_s), u"-500.00"_s);
    sound();
    closeTill(till);
}

void TestOrders::ORD10_receivedOnceWhateverIsTouched()
{
    Till till = open(u"C1"_s);
    const Order order = take(till, wanted(till, Order::Service::Pickup));
    QCOMPARE(await(till->orders().receive(order.id, {})).error().key, u"till.producer_needed"_s);
    auto once = till->orders().receive(order.id, {idOf(u"e"_s)});
    auto twice = till->orders().receive(order.id, {idOf(u"e"_s)});
    QVERIFY(await(std::move(once)));
    QVERIFY(!await(std::move(twice)));
    QCOMPARE(await(till->orders().receive(order.id, {idOf(u"e"_s)})).error().key, u"till.order_state"_s);
    waitUntilDelivered(till);
    QCOMPARE(value(u"count(*)::text from orders.producer"_s), u"1"_s);
    sound();
    closeTill(till);
}

void TestOrders::theDrawerAddsUpAtTheClosing()
{
    Till till = open(u"C1"_s);
    const Order order = take(till, wanted(till), Money::fromDinars(2'600));
    makeReady(till, order.id);
    QVERIFY(await(till->orders().assign(to(till, order.id, false), {})));
    const Order other = take(till, wanted(till, Order::Service::Pickup), Money::fromDinars(700));
    QVERIFY(await(till->orders().cancel({other.id, u"cash"_s, Cancellation::Goods::None}, {{}, u"erreur"_s})));
    CashCount count;
    count.coins.insert(100, 12'000);
    const Result<ClosedSession> closed = await(till->closeSession(count, {}));
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().key));
    QCOMPARE(closed->difference, Money());
    // The Z says by itself what the money was: 2 600 in, 700 in and out again, 600 to the deliveryman.
    const QByteArray report = closed->report;
    QVERIFY(report.contains("Orders"));
    QVERIFY(report.contains("2\xc2\xa0"
                            "600,00"));
    QVERIFY(report.contains("Delivery fees"));
    QVERIFY(report.contains("-600,00"));
    waitUntilDelivered(till);
    QCOMPARE(value(u"expected::text || ' ' || difference::text from cash.session"_s), u"12000.00 0.00"_s);
    sound();
    closeTill(till);
}

void TestOrders::papersSayWhatIsLeft()
{
    SimulatedPrinter printer;
    Till till = open(u"C1"_s, true, u"manager"_s, printer.url());
    const Order order = take(till, wanted(till), Money::fromDinars(500));
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(printer.papers().first().contains("C1-O000001"));
    QVERIFY(printer.papers().first().contains("2 100,00")); // left to pay
    QCOMPARE(printer.drawerPulses(), 1);
    QVERIFY(await(till->orders().reprint(order.id)));
    QTRY_COMPARE(printer.papers().size(), 2);
    QVERIFY(printer.papers().last().contains("DUPLICATE"));
    makeReady(till, order.id);
    QVERIFY(await(till->orders().assign(to(till, order.id, false), {})));
    QTRY_COMPARE(printer.papers().size(), 3);
    QVERIFY(printer.papers().last().contains("DELIVERY"));
    QVERIFY(printer.papers().last().contains("2 100,00")); // 1 500 of goods and the fee
    QVERIFY(await(till->orders().settleDebts(idOf(u"l"_s), {{order.id, Money::fromDinars(1'000)}},
                                             cash(Money::fromDinars(1'000)).payments)));
    QTRY_COMPARE(printer.papers().size(), 4);
    QVERIFY(printer.papers().last().contains("DEBT PAID"));
    QVERIFY(printer.papers().last().contains("500,00")); // still owed
    waitUntilDelivered(till);
    sound();
    closeTill(till);
}

void TestOrders::theWorkshopHearsOfAnOrder()
{
    SimulatedPrinter workshop;
    Till till = open(u"C1"_s);
    till->setWorkshopPrinter(workshop.url());
    OrderRequest request = wanted(till, Order::Service::Pickup);
    request.note = u"Boite cadeau"_s;
    (void)take(till, request);
    QTRY_COMPARE(workshop.papers().size(), 1);
    QVERIFY(workshop.papers().first().contains("40"));
    QVERIFY(workshop.papers().first().contains("Boite cadeau"));
    QVERIFY(!workshop.papers().first().contains("2 000,00")); // no prices there
    waitUntilDelivered(till);
    sound();
    closeTill(till);
}

void TestOrders::aClerkTakesOrdersButDoesNotCancelThem()
{
    Till till = open(u"C1"_s, true, u"clerk"_s);
    const Order order = take(till, wanted(till), Money::fromDinars(500));
    makeReady(till, order.id); // Q6
    const Cancellation cancellation{order.id, u"cash"_s, Cancellation::Goods::Counter};
    const Result<> refused = await(till->orders().cancel(cancellation, {{}, u"erreur"_s}));
    QCOMPARE(refused.error().kind, Error::Kind::Permission);
    QVERIFY(await(till->orders().assign(to(till, order.id, false), {})));
    waitUntilDelivered(till);
    sound();
    closeTill(till);
}

void TestOrders::POS20_discountsAreKeptOnADelivery()
{
    Till till = open(u"C1"_s);
    OrderRequest request = wanted(till);
    QVERIFY(till->setDiscount(0, 1'000, {{}, u"fidèle"_s}));
    request.fromCounter = true;
    const Order order = take(till, request);
    QCOMPARE(order.goods, Money::fromDinars(1'800));
    waitUntilDelivered(till);
    QCOMPARE(value(u"goods::text || ' ' || discount::text from orders.customer_order"_s), u"1800.00 200.00"_s);
    sound();
    closeTill(till);
}

void TestOrders::ORD2_aLaterPriceDoesNotTouchAnOrder()
{
    Till till = open(u"C1"_s);
    const Order order = take(till, wanted(till));
    waitUntilDelivered(till);
    value(u"catalogue.set_price(gen_random_uuid(), md5('Makrout')::uuid, 90)"_s);
    QTRY_COMPARE(till->catalogue().product(idOf(u"Makrout"_s))->price, Money::fromDinars(90));
    makeReady(till, order.id);
    QVERIFY(await(till->orders().assign(to(till, order.id, true), {})));
    waitUntilDelivered(till);
    QCOMPARE(value(u"sum(credit - debit)::text from accounting.entry_line where account = '701'"_s), u"2000.00"_s);
    sound();
    closeTill(till);
}

void TestOrders::PAY9_theReceiptTellsReceivedAndChange()
{
    SimulatedPrinter printer;
    Till till = open(u"C1"_s, true, u"manager"_s, printer.url());
    const Order order = take(till, wanted(till, Order::Service::Pickup));
    QTRY_COMPARE(printer.papers().size(), 1);
    QCOMPARE(printer.drawerPulses(), 0); // nothing was paid
    const Collection money{Money::fromDinars(1'500), {{u"cash"_s, Money::fromDinars(2'000), {}, {}}}};
    QVERIFY(await(till->orders().collect(order.id, money)));
    QTRY_COMPARE(printer.papers().size(), 2);
    const QByteArray paper = printer.papers().last();
    QVERIFY(paper.contains("PAYMENT ON AN ORDER"));
    QVERIFY(paper.contains("2 000,00")); // received
    QVERIFY(paper.contains("500,00")); // change, and what is left
    QTRY_COMPARE(printer.drawerPulses(), 1);
    closeTill(till);
}

void TestOrders::PAY16_aDebtHasItsOwnReceipt()
{
    SimulatedPrinter printer;
    Till till = open(u"C1"_s, true, u"manager"_s, printer.url());
    const Order order = take(till, wanted(till));
    makeReady(till, order.id);
    QVERIFY(await(till->orders().assign(to(till, order.id, false), {})));
    QVERIFY(await(till->orders().settleDebts(idOf(u"l"_s), {{order.id, Money::fromDinars(2'000)}},
                                             cash(Money::fromDinars(2'000)).payments)));
    QTRY_COMPARE(printer.papers().size(), 3);
    const QByteArray paper = printer.papers().last();
    QVERIFY(paper.contains("DEBT PAID"));
    QVERIFY(paper.contains("Livreur 1"));
    QVERIFY(paper.contains("C1-O000001"));
    QVERIFY(!paper.contains("BANK DEPOSIT"));
    closeTill(till);
}

void TestOrders::DLV3_moneyNeedsASession()
{
    Till till = open(u"C1"_s);
    const Order order = take(till, wanted(till));
    makeReady(till, order.id);
    CashCount count;
    count.coins.insert(100, 10'000);
    QVERIFY(await(till->closeSession(count, {})));
    QCOMPARE(await(till->orders().assign(to(till, order.id, true), {})).error().key, u"cash.no_session"_s);
    QCOMPARE(await(till->orders().collect(order.id, cash(Money::fromDinars(100)))).error().key, u"cash.no_session"_s);
    QCOMPARE(now(till, order.id).state, Order::State::ReadyAtShop);
    QVERIFY(await(till->orders().assign(to(till, order.id, false), {}))); // no money moves
    waitUntilDelivered(till);
    sound();
    closeTill(till);
}

void TestOrders::DLV5_theNoteGoesWithTheOrder()
{
    SimulatedPrinter printer;
    Till till = open(u"C1"_s, true, u"manager"_s, printer.url());
    const Order order = take(till, wanted(till));
    makeReady(till, order.id);
    Assignment assignment = to(till, order.id, false);
    assignment.note = u"Sonner deux fois"_s;
    QVERIFY(await(till->orders().assign(assignment, {})));
    QTRY_COMPARE(printer.papers().size(), 2);
    QVERIFY(printer.papers().last().contains("Sonner deux fois"));
    closeTill(till);
}

void TestOrders::POS13_goodsOfTheCounterAreHeldUnderBlock()
{
    value(u"ops.set_setting(gen_random_uuid(), 'stock.policy', '\"block\"')"_s);
    Till till = open(u"C1"_s);
    QTRY_COMPARE(till->link().state, Link::State::Online);
    // Of 100 000 two are gone.
    QVERIFY(till->addProduct(idOf(u"Makrout"_s), Quantity::fromUnits(2)));
    QVERIFY(await(till->payCash(Money::fromDinars(100), false)));
    waitUntilDelivered(till);
    OrderRequest request = wanted(till);
    QVERIFY(till->setQuantity(0, Quantity::fromUnits(99'999)));
    request.fromCounter = true;
    const Result<Order> refused = await(till->orders().create(request, {}));
    QCOMPARE(refused.error().key, u"till.stock_short"_s);
    QVERIFY(!till->cart().isEmpty());
    request.fromCounter = false; // what is made for it needs no stock of the counter
    QVERIFY(await(till->orders().create(request, {})));
    waitUntilDelivered(till);
    sound();
    closeTill(till);
}

QTEST_MAIN(TestOrders)
#include "tst_orders.moc"
