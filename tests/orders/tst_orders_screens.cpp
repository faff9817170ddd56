#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "modules/delivery/deliverymodule.h"
#include "modules/orders/ordersmodule.h"
#include "modules/pos/posmodule.h"
#include "tests/support/fakeorders.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"
#include "ui/controls/touchtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Orders at the counter, touched as a cashier does: made of a ticket, paid, fetched, delivered, given up.
class TestOrdersScreens final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // A morning: every time of the day is still to come.
        Clock::setSource([] { return QDateTime(QDate(2026, 4, 14), QTime(8, 10), Qt::UTC); });
    }
    void cleanup()
    {
        m_stage.reset();
        Clock::setSource({});
    }

    void POS18_aTicketBecomesAnOrderForDelivery();
    void ORD1_whatLacksIsSaidAndNothingIsRecorded();
    void aDepositIsTakenWithItsChange();
    void anotherDepositIsTyped();
    void aKnownCustomerFillsTheOrder();
    void aFarDayIsChosenInTheCalendar();
    void PAY6_partIsTakenAndTheRestStaysDue();
    void PAY7_whatIsPaidInFullIsFetched();
    void PAY8_theDialogTellsWhatIsDueLeftAndTheChange();
    void ORD10_receivedNeedsWhoMadeIt();
    void DLV4_notPaidTheDeliverymanOwesTheGoods();
    void DLV2_paidHeGivesTheGoodsMoneyOnly();
    void PAY13_allDebtsOfADeliverymanAtOnce();
    void PAY13_partOfHisDebtsSettlesTheOldestFirst();
    void aCancellationSaysWhyAndWhereTheMoneyGoes();
    void aClerkWithoutTheRightBorrowsIt();
    void ordersAreFoundByNameAndTelephone();
    void keysAloneMakeAnOrder();
    void looksRight_data();
    void looksRight();

private:
    Stage &stage(const QString &login = u"resp1"_s, const QString &language = u"fr"_s, bool dark = false,
                 QSize size = {1366, 768})
    {
        m_stage = std::make_unique<Stage>(language, dark, size);
        m_stage->counter().signInAs(login);
        m_stage->counter().startSession();
        return *m_stage;
    }
    FakeOrders &orders() { return m_stage->counter().fakeOrders(); }
    QString dialogKind() { return m_stage->dialog() ? m_stage->dialog()->property("kind").toString() : QString(); }
    void newOrder()
    {
        m_stage->counter().fillTicket();
        m_stage->show(orders::module(), "orders.create_order"_L1);
    }
    void write(const QString &field, const QString &text) { m_stage->find<QLineEdit>(field)->setText(text); }
    void fillPickup()
    {
        m_stage->touch(u"day1Choice"_s);
        m_stage->touch(u"time1100Choice"_s);
        write(u"nameField"_s, u"Client Z"_s);
        write(u"phoneField"_s, u"0550 12 34 56"_s);
    }
    void list()
    {
        orders().fill();
        m_stage->show(orders::module(), "orders.list"_L1);
    }
    void chooseOrder(const QString &name)
    {
        auto *table = m_stage->find<ui::TouchTable>(u"orderTable"_s);
        for (int i = 0; i < table->lines().size(); ++i)
            if (table->lines().at(i).at(1).text == name) {
                table->setCurrent(i);
                emit table->chosen(i);
            }
    }
    till::Order of(const QString &name) { return *orders().order(orders().idOf(name)); }

    std::unique_ptr<Stage> m_stage;
};

void TestOrdersScreens::POS18_aTicketBecomesAnOrderForDelivery()
{
    Stage &on = stage();
    newOrder();
    fillPickup();
    on.touch(u"deliverySegment"_s);
    on.touch(u"zone1Choice"_s);
    write(u"addressField"_s, u"Cité des Jardins, bâtiment 4"_s);
    const Money goods = on.counter().cart().total();
    QCOMPARE(on.find<QLineEdit>(u"feeField"_s)->text(), u"300"_s);
    on.touch(u"createOrderButton"_s);
    QTRY_COMPARE(on.opened.first(), u"pos.sell"_s);
    const till::OrderRequest &made = orders().lastRequest;
    QCOMPARE(made.service, till::Order::Service::Delivery);
    QCOMPARE(made.fee, Money::fromDinars(300));
    QCOMPARE(made.address, u"Cité des Jardins, bâtiment 4"_s);
    QCOMPARE(made.due.toLocalTime(), QDateTime(QDate(2026, 4, 15), QTime(11, 0)));
    QCOMPARE(of(u"Client Z"_s).total, goods + Money::fromDinars(300));
    QVERIFY(on.counter().cart().isEmpty());
}

void TestOrdersScreens::ORD1_whatLacksIsSaidAndNothingIsRecorded()
{
    Stage &on = stage();
    newOrder();
    auto *go = on.find<ui::Button>(u"createOrderButton"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(on.says(u"Choisissez l’heure."_s));
    on.touch(u"time1100Choice"_s);
    write(u"nameField"_s, u"Client Z"_s);
    write(u"phoneField"_s, u"0550"_s);
    QVERIFY(!go->isEnabled());
    write(u"phoneField"_s, u"0550123456"_s);
    QVERIFY(go->isEnabled());
    on.touch(u"deliverySegment"_s);
    QVERIFY(!go->isEnabled()); // the zone
    QTest::keyClick(on.find<QWidget>(u"orders.create_order"_s), Qt::Key_F12);
    QVERIFY(orders().idOf(u"Client Z"_s).isNull());
}

void TestOrdersScreens::aDepositIsTakenWithItsChange()
{
    Stage &on = stage();
    newOrder();
    fillPickup();
    on.touch(u"deposit1Choice"_s);
    on.touch(u"createOrderButton"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    on.type(u"2000"_s);
    on.touch(u"recordButton"_s);
    QTRY_COMPARE(dialogKind(), u"change"_s);
    QCOMPARE(orders().lastMoney.amount, Money::fromDinars(1'000));
    QCOMPARE(orders().lastMoney.payments.first().amount, Money::fromDinars(2'000));
    QCOMPARE(on.textOf(u"changeToGiveLabel"_s), u"1\u00a0000\u00a0DA"_s);
}

void TestOrdersScreens::anotherDepositIsTyped()
{
    Stage &on = stage();
    newOrder();
    fillPickup();
    on.touch(u"otherDepositChoice"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    on.type(u"750"_s);
    on.touch(u"recordButton"_s);
    QTRY_VERIFY(!orders().idOf(u"Client Z"_s).isNull());
    QCOMPARE(of(u"Client Z"_s).paid, Money::fromDinars(750));
}

void TestOrdersScreens::aKnownCustomerFillsTheOrder()
{
    Stage &on = stage();
    on.counter().setCustomer(on.counter().customerNamed(u"Client A"_s));
    newOrder();
    QCOMPARE(on.find<QLineEdit>(u"nameField"_s)->text(), u"Client A"_s);
    QVERIFY(!on.find<QLineEdit>(u"phoneField"_s)->text().isEmpty());
    on.touch(u"time1100Choice"_s);
    on.touch(u"createOrderButton"_s);
    QTRY_VERIFY(!orders().idOf(u"Client A"_s).isNull());
    QCOMPARE(orders().lastRequest.customer, on.counter().customerNamed(u"Client A"_s));
}

void TestOrdersScreens::aFarDayIsChosenInTheCalendar()
{
    Stage &on = stage();
    newOrder();
    on.touch(u"calendarChoice"_s);
    QTRY_COMPARE(dialogKind(), u"day"_s);
    on.touch(u"monthAfterButton"_s);
    on.touch(u"day20260520Button"_s);
    QTRY_VERIFY(dialogKind().isEmpty());
    on.touch(u"time1000Choice"_s);
    write(u"nameField"_s, u"Client Z"_s);
    write(u"phoneField"_s, u"0550123456"_s);
    on.touch(u"createOrderButton"_s);
    QTRY_COMPARE(orders().lastRequest.due.toLocalTime(), QDateTime(QDate(2026, 5, 20), QTime(10, 0)));
}

void TestOrdersScreens::PAY6_partIsTakenAndTheRestStaysDue()
{
    Stage &on = stage();
    list();
    chooseOrder(u"Client C"_s);
    const Money before = of(u"Client C"_s).balance();
    on.touch(u"nextStepButton"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    on.type(u"500"_s);
    on.touch(u"recordButton"_s);
    QTRY_COMPARE(of(u"Client C"_s).balance(), before - Money::fromDinars(500));
    QCOMPARE(of(u"Client C"_s).state, till::Order::State::WaitingForPickup);
}

void TestOrdersScreens::PAY7_whatIsPaidInFullIsFetched()
{
    Stage &on = stage();
    list();
    chooseOrder(u"Client C"_s);
    on.touch(u"nextStepButton"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    on.touch(u"recordButton"_s); // what is due is proposed
    QTRY_COMPARE(of(u"Client C"_s).state, till::Order::State::Delivered);
}

void TestOrdersScreens::PAY8_theDialogTellsWhatIsDueLeftAndTheChange()
{
    Stage &on = stage();
    list();
    chooseOrder(u"Client C"_s);
    const Money due = of(u"Client C"_s).balance();
    on.touch(u"nextStepButton"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    QCOMPARE(on.textOf(u"dueLabel"_s), format::money(due));
    on.type(u"500"_s);
    QCOMPARE(on.textOf(u"leftLabel"_s), format::money(due - Money::fromDinars(500)));
    QCOMPARE(on.textOf(u"changeLabel"_s), format::money(Money()));
    on.type(u"0"_s); // 5 000
    QCOMPARE(on.textOf(u"leftLabel"_s), format::money(Money()));
    QCOMPARE(on.textOf(u"changeLabel"_s), format::money(Money::fromDinars(5'000) - due));
}

void TestOrdersScreens::ORD10_receivedNeedsWhoMadeIt()
{
    Stage &on = stage();
    list();
    chooseOrder(u"Client B"_s);
    on.touch(u"nextStepButton"_s);
    QTRY_COMPARE(dialogKind(), u"producers"_s);
    QVERIFY(!on.find<ui::Button>(u"receivedButton"_s)->isEnabled());
    on.touch(u"producer0Choice"_s);
    on.touch(u"producer2Choice"_s);
    on.touch(u"receivedButton"_s);
    QTRY_COMPARE(of(u"Client B"_s).state, till::Order::State::WaitingForPickup);
    QCOMPARE(orders().lastProducers.size(), 2);
}

void TestOrdersScreens::DLV4_notPaidTheDeliverymanOwesTheGoods()
{
    Stage &on = stage();
    list();
    chooseOrder(u"Client K"_s);
    const Money due = of(u"Client K"_s).goodsDue();
    on.touch(u"nextStepButton"_s);
    QTRY_COMPARE(dialogKind(), u"assign"_s);
    QVERIFY(!on.find<ui::Button>(u"assignButton"_s)->isEnabled());
    on.touch(u"deliveryman1Choice"_s);
    on.touch(u"assignButton"_s);
    QTRY_COMPARE(of(u"Client K"_s).state, till::Order::State::DeliveredUnpaid);
    QCOMPARE(of(u"Client K"_s).debt, due);
}

void TestOrdersScreens::DLV2_paidHeGivesTheGoodsMoneyOnly()
{
    Stage &on = stage();
    list();
    chooseOrder(u"Client K"_s);
    const Money due = of(u"Client K"_s).goodsDue();
    on.touch(u"nextStepButton"_s);
    QTRY_COMPARE(dialogKind(), u"assign"_s);
    on.touch(u"deliveryman0Choice"_s);
    on.touch(u"paysChoice"_s);
    on.touch(u"assignButton"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    on.touch(u"recordButton"_s);
    QTRY_COMPARE(of(u"Client K"_s).state, till::Order::State::Delivered);
    QCOMPARE(of(u"Client K"_s).paid, of(u"Client K"_s).goods);
    QVERIFY(due < of(u"Client K"_s).total);
}

void TestOrdersScreens::PAY13_allDebtsOfADeliverymanAtOnce()
{
    Stage &on = stage();
    orders().fill();
    const Money owed = of(u"Client L"_s).debt + of(u"Client M"_s).debt;
    on.show(delivery::module(), "delivery.settle_debts"_L1);
    on.touch(u"settleAllButton"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    on.touch(u"recordButton"_s);
    QTRY_COMPARE(of(u"Client L"_s).state, till::Order::State::Delivered);
    QCOMPARE(of(u"Client M"_s).state, till::Order::State::Delivered);
    QCOMPARE(orders().lastMoney.amount, owed);
    QVERIFY(on.says(u"Aucun livreur ne doit rien"_s));
}

void TestOrdersScreens::PAY13_partOfHisDebtsSettlesTheOldestFirst()
{
    Stage &on = stage();
    orders().fill();
    const Money oldest = of(u"Client M"_s).debt;
    on.show(delivery::module(), "delivery.settle_debts"_L1);
    on.touch(u"settleAllButton"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    on.type(QString::number((oldest + Money::fromDinars(100)).centimes() / 100));
    on.touch(u"recordButton"_s);
    QTRY_COMPARE(of(u"Client M"_s).state, till::Order::State::Delivered);
    QCOMPARE(of(u"Client L"_s).state, till::Order::State::DeliveredUnpaid);
    QCOMPARE(of(u"Client L"_s).paid, Money::fromDinars(100));
}

void TestOrdersScreens::aCancellationSaysWhyAndWhereTheMoneyGoes()
{
    Stage &on = stage();
    list();
    chooseOrder(u"Client J"_s);
    on.touch(u"cancelOrderButton"_s);
    QTRY_COMPARE(dialogKind(), u"cancelOrder"_s);
    auto *go = on.find<ui::Button>(u"cancelOrderGoButton"_s);
    QVERIFY(!go->isEnabled());
    on.touch(u"refund_cashChoice"_s);
    QVERIFY(!go->isEnabled()); // why?
    on.touch(u"reasonChip1"_s);
    on.touch(u"goodsWasteChoice"_s);
    on.touch(u"cancelOrderGoButton"_s);
    QTRY_COMPARE(of(u"Client J"_s).state, till::Order::State::Cancelled);
    QCOMPARE(orders().lastCancellation.method, u"cash"_s);
    QCOMPARE(orders().lastCancellation.goods, till::Cancellation::Goods::Waste);
}

void TestOrdersScreens::aClerkWithoutTheRightBorrowsIt()
{
    Stage &on = stage(u"caisse1"_s);
    list();
    chooseOrder(u"Client J"_s);
    on.touch(u"cancelOrderButton"_s);
    QTRY_COMPARE(dialogKind(), u"cancelOrder"_s);
    on.touch(u"refund_cashChoice"_s);
    on.touch(u"reasonChip1"_s);
    on.touch(u"cancelOrderGoButton"_s);
    QTRY_COMPARE(dialogKind(), u"approval"_s);
    on.type(u"1234"_s);
    QTRY_COMPARE(of(u"Client J"_s).state, till::Order::State::Cancelled);
}

void TestOrdersScreens::ordersAreFoundByNameAndTelephone()
{
    Stage &on = stage();
    list();
    auto *table = on.find<ui::TouchTable>(u"orderTable"_s);
    write(u"orderField"_s, u"client j"_s);
    QCOMPARE(table->lines().size(), 1);
    write(u"orderField"_s, u"05 50 00 00 06"_s);
    QCOMPARE(table->lines().first().at(1).text, u"Client J"_s);
    write(u"orderField"_s, {});
    on.touch(u"toDeliverSegment"_s);
    QCOMPARE(table->lines().size(), 1);
    QCOMPARE(table->lines().first().at(1).text, u"Client K"_s);
}

void TestOrdersScreens::keysAloneMakeAnOrder()
{
    Stage &on = stage();
    on.counter().fillTicket();
    on.show(pos::module(), "pos.sell"_L1);
    QTest::keyClick(on.find<QWidget>(u"pos.sell"_s), Qt::Key_F11);
    QCOMPARE(on.opened.last(), u"orders.create_order"_s);
    auto *screen = on.show(orders::module(), "orders.create_order"_L1);
    fillPickup();
    screen->setFocus();
    QTest::keyClick(screen, Qt::Key_Return);
    QTRY_VERIFY(!orders().idOf(u"Client Z"_s).isNull());
}

void TestOrdersScreens::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"fr"_s, u"ar"_s})
        for (const QSize &size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)})
            for (const bool dark : {false, true})
                QTest::addRow("%s %d %s", qPrintable(language), size.width(), dark ? "dark" : "light")
                    << language << dark << size;
}

void TestOrdersScreens::looksRight()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    Stage &on = stage(u"resp1"_s, language, dark, size);
    QStringList faults;
    const auto look = [&](const QString &name) {
        QTest::qWait(60);
        on.picture(name);
        for (const QString &fault : on.faults())
            faults << name + u": "_s + fault;
    };
    on.counter().setCustomer(on.counter().customerNamed(u"Client A"_s));
    newOrder();
    look(u"orders.create_order"_s);
    on.touch(u"deliverySegment"_s);
    on.touch(u"day1Choice"_s);
    on.touch(u"time1100Choice"_s);
    on.touch(u"zone1Choice"_s);
    on.touch(u"deposit2Choice"_s);
    look(u"orders.create_order_delivery"_s);
    on.touch(u"createOrderButton"_s);
    look(u"orders.deposit"_s);
    on.dialog()->reject();
    on.touch(u"calendarChoice"_s);
    look(u"orders.day"_s);
    on.dialog()->reject();
    list();
    chooseOrder(u"Client B"_s);
    look(u"orders.list"_s);
    on.touch(u"nextStepButton"_s);
    look(u"orders.producers"_s);
    on.dialog()->reject();
    chooseOrder(u"Client K"_s);
    on.touch(u"nextStepButton"_s);
    look(u"orders.assign"_s);
    on.dialog()->reject();
    on.touch(u"cancelOrderButton"_s);
    look(u"orders.cancel"_s);
    on.dialog()->reject();
    on.show(delivery::module(), "delivery.settle_debts"_L1);
    look(u"delivery.debts"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestOrdersScreens)
#include "tst_orders_screens.moc"
