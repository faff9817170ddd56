#include "tests/support/ui/countertest.h"
#include "ui/controls/dialog.h"

/// A finger that trembles, or a cashier in a hurry: every act of the till touched twice is done once.
class TestDoubleTaps : public CounterTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { stop(); }
    void aSaleIsPaidOnce();
    void aTicketIsHeldOnceAndTakenUpOnce();
    void moneyMovesOnce();
    void aDepositAtTheBankIsMadeOnce();
    void theDrawerOpensOnce();
    void goodsComeBackOnce();
    void aPaperIsPrintedOnce();
    void anOrderIsMadeOnce();

private:
    void tap(const QString &name);
    void sell();
    void menu(const QString &name);
    QString count(const QString &table) { return m_shop->database().value(u"select count(*) from "_s + table); }
    void expectSent();
};

void TestDoubleTaps::init()
{
    start();
    signIn(u"manager"_s);
    openDrawer();
    touch(u"category1Button"_s);
}

/// Two touches a double click apart, and a third on whatever stands there then under that name.
void TestDoubleTaps::tap(const QString &name)
{
    QTRY_VERIFY2(button(name) && button(name)->isEnabled(),
                 qPrintable(u"no %1 on %2"_s.arg(name, m_window->currentId())));
    const QPointer<QAbstractButton> touched = button(name);
    QTest::mouseDClick(touched, Qt::LeftButton);
    if (touched && touched->isVisible())
        QTest::mouseClick(touched, Qt::LeftButton);
}

void TestDoubleTaps::sell()
{
    touchTile(u"Makrout"_s);
    tap(u"payButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.payment"_s);
    touch(u"proposalButton1"_s);
    tap(u"confirmButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    tap(u"newSaleButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
}

void TestDoubleTaps::menu(const QString &name)
{
    tap(u"tillMenuButton"_s);
    tap(name);
}

void TestDoubleTaps::expectSent()
{
    QTRY_COMPARE(m_engine->link().waiting, 0);
    QTest::qWait(200);
    QCOMPARE(m_engine->link().waiting, 0);
}

void TestDoubleTaps::aSaleIsPaidOnce()
{
    sell();
    expectSent();
    QCOMPARE(count(u"pos.sale"_s), u"1"_s);
    QCOMPARE(m_shop->database().value(u"select sum(amount) from cash.movement"_s), u"50.00"_s);
    QTRY_COMPARE(m_printer->papers().size(), 1);
    QCOMPARE(m_printer->drawerPulses(), 1);
    QVERIFY(m_engine->cart().isEmpty());
}

void TestDoubleTaps::aTicketIsHeldOnceAndTakenUpOnce()
{
    touchTile(u"Makrout"_s);
    tap(u"holdButton"_s);
    QTRY_VERIFY(m_engine->cart().isEmpty());
    QTRY_COMPARE(count(u"pos.parked_ticket"_s), u"1"_s);
    tap(u"recallButton"_s);
    tap(u"takeUpButton1"_s);
    QTRY_COMPARE(m_engine->cart().lines().size(), 1);
    QCOMPARE(m_engine->cart().lines().first().quantity, Quantity::fromUnits(1));
    QTRY_VERIFY(!ui::Dialog::current(m_window.get()));
}

void TestDoubleTaps::moneyMovesOnce()
{
    sell();
    menu(u"moveCashButton"_s);
    touchDigits(u"30"_s);
    touch(u"changeChip"_s);
    tap(u"recordButton"_s);
    touch(u"doneButton"_s);
    expectSent();
    QCOMPARE(
        m_shop->database().value(u"select string_agg(amount::text, ',') from cash.movement where kind = 'manual'"_s),
        u"30.00"_s);
}

void TestDoubleTaps::aDepositAtTheBankIsMadeOnce()
{
    sell();
    menu(u"bankButton"_s);
    touchDigits(u"20"_s);
    touch(u"recordButton"_s);
    QTest::qWait(600); // it asks again: not the same finger
    tap(u"recordButton"_s);
    touch(u"doneButton"_s);
    expectSent();
    QCOMPARE(
        m_shop->database().value(u"select string_agg(amount::text, ',') from cash.movement where kind = 'cashout'"_s),
        u"20.00"_s);
}

void TestDoubleTaps::theDrawerOpensOnce()
{
    menu(u"openDrawerButton"_s);
    touch(u"reasonChip1"_s);
    tap(u"giveReasonButton"_s);
    QTRY_COMPARE(m_printer->drawerPulses(), 1);
    QTest::qWait(300);
    QCOMPARE(m_printer->drawerPulses(), 1);
}

void TestDoubleTaps::goodsComeBackOnce()
{
    sell();
    menu(u"ticketsButton"_s);
    tap(u"refundButton"_s);
    touch(u"reasonChip1"_s);
    tap(u"returnGoButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    expectSent();
    QCOMPARE(count(u"pos.sale"_s), u"2"_s);
    QCOMPARE(m_shop->database().value(
                 u"select sum(case direction when 'in' then amount else -amount end) from cash.movement"_s),
             u"0.00"_s);
}

void TestDoubleTaps::aPaperIsPrintedOnce()
{
    sell();
    QTRY_COMPARE(m_printer->papers().size(), 1);
    menu(u"reprintButton"_s);
    QTRY_COMPARE(m_printer->papers().size(), 2);
    QTest::qWait(500);
    QCOMPARE(m_printer->papers().size(), 2);
}

void TestDoubleTaps::anOrderIsMadeOnce()
{
    touchTile(u"Makrout"_s);
    tap(u"orderButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"orders.create_order"_s);
    touch(u"day1Choice"_s);
    touch(u"time1100Choice"_s);
    m_window->current()->findChild<QWidget *>(u"nameField"_s)->setFocus();
    type(u"amina"_s);
    m_window->current()->findChild<QWidget *>(u"phoneField"_s)->setFocus();
    type(u"0550123456"_s);
    touch(u"deposit1Choice"_s);
    tap(u"createOrderButton"_s);
    tap(u"recordButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    expectSent();
    QCOMPARE(count(u"orders.customer_order"_s), u"1"_s);
    QCOMPARE(m_shop->database().value(u"select string_agg(amount::text, ',') from orders.payment"_s), u"50.00"_s);
}

QTEST_MAIN(TestDoubleTaps)
#include "tst_doubletaps.moc"
