#include "modules/core/format.h"
#include "tests/support/ui/countertest.h"
#include "ui/controls/dialog.h"

#include <QFile>
#include <QLineEdit>
#include <QScopeGuard>

/// One path after the other through the real program.
class TestCounter : public CounterTest
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void oneSaleByTouchFromSignInToZ();
    void oneSaleByKeyboardAndScanner();
    void whatTheOfficeAsksIsDoneAtTheCounter();
    void lockingKeepsTheTicket();
    void aPaperOfUnknownFateIsAskedAbout();
    void aLanguageChangeRebuildsWhereOneIs();
    void aScanNeverLandsInAnAmountOrADialog();
    void aPersonWithoutTheRightCannotOpenAScreen();
    void anOpenFormOutlivesAnOutage();
};

void TestCounter::oneSaleByTouchFromSignInToZ()
{
    signIn(u"clerk"_s);
    QTRY_COMPARE(m_window->currentId(), u"cash.open_session"_s);
    touch(u"nextKey"_s); // past the notes of 2 000
    touch(u"digit1Key"_s); // one of 1 000
    touch(u"openSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);

    touch(u"category1Button"_s);
    touchTile(u"Makrout"_s);
    touchTile(u"Makrout"_s);
    QCOMPARE(m_engine->cart().total(), Money::fromDinars(100));
    touch(u"payButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.payment"_s);
    touch(u"note200Button"_s);
    touch(u"confirmButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    QCOMPARE(textOf(u"changeLabel"_s), format::money(Money::fromDinars(100)));

    // Paper, drawer, journal, then PostgreSQL: rows, stock, ledger, session, number.
    QTRY_COMPARE(m_printer->papers().size(), 1);
    QVERIFY(m_printer->papers().first().contains("C1-000001"));
    QTRY_COMPARE(m_printer->drawerPulses(), 1);
    QTRY_COMPARE(m_engine->link().waiting, 0);
    TestDatabase &database = m_shop->database();
    QCOMPARE(database.value(u"select string_agg(number || ' ' || total, ',') from pos.sale"_s), u"C1-000001 100.00"_s);
    QCOMPARE(database.value(u"select string_agg(name || ' ' || quantity, ',') from pos.sale_line"_s),
             u"Makrout 2.000"_s);
    QCOMPARE(database.value(u"select quantity from stock.balance where product_id = md5('Makrout')::uuid"_s),
             u"99998.000"_s);
    QCOMPARE(database.value(u"select sum(debit) - sum(credit) from accounting.entry_line"_s), u"0.00"_s);
    QCOMPARE(database.value(u"select sum(credit) from accounting.entry_line where account = '701'"_s), u"100.00"_s);
    QCOMPARE(database.value(u"select sum(amount) from cash.movement"_s), u"100.00"_s);
    QTRY_VERIFY(m_engine->lastSale()->acknowledged);

    touch(u"newSaleButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    touch(u"tillMenuButton"_s);
    QTRY_VERIFY(ui::Dialog::current(m_window.get()));
    touch(u"closeSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"cash.close_session"_s);
    touch(u"nextKey"_s);
    touch(u"digit1Key"_s); // 1 000
    for (int i = 0; i < 4; ++i)
        touch(u"nextKey"_s); // 500, 200, coins of 200, of 100
    touch(u"digit1Key"_s); // and 100
    QCOMPARE(textOf(u"countedLabel"_s), format::money(Money::fromDinars(1100)));
    touch(u"countedButton"_s); // a blind count: only now is the expected amount shown
    touch(u"countedButton"_s);
    touch(u"depositedButton"_s); // what is above the opening float goes to the safe
    touch(u"closeSessionButton"_s);
    QTRY_VERIFY(m_window->current()->findChild<QWidget *>(u"doneButton"_s));
    QTRY_COMPARE(m_printer->papers().size(), 2);
    QVERIFY(m_printer->papers().last().contains("C1-Z000001"));
    QTRY_COMPARE(database.value(u"select state || ' ' || difference from cash.session"_s), u"closed 0.00"_s);
    touch(u"doneButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"auth.sign_in"_s);
    QCOMPARE(m_shop->breach(), QString());
}

void TestCounter::oneSaleByKeyboardAndScanner()
{
    m_window->current()->setFocus();
    while (textOf(u"personLabel"_s) != u"Vendeuse 1")
        QTest::keyClick(m_window->current(), Qt::Key_Right);
    QTest::keyClicks(m_window->current(), m_shop->pin(u"clerk"_s), {}, 40);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->cashier(), 5000);
    QTRY_COMPARE(m_window->currentId(), u"cash.open_session"_s);
    QTest::keyClick(m_window->current(), Qt::Key_F12);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    scan(u"6130000000017"_s);
    QTRY_COMPARE(m_engine->cart().lines().size(), 1);
    scan(u"FM-PAY"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.payment"_s);
    QVERIFY(m_engine->cart().lines().size() == 1);
    scan(u"FM-PAY"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    scan(u"6130000000024"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    QCOMPARE(m_engine->cart().lines().size(), 1);
    QCOMPARE(m_engine->lastSale()->total, Money::fromDinars(50));
}

void TestCounter::whatTheOfficeAsksIsDoneAtTheCounter()
{
    signIn(u"clerk"_s);
    QTRY_COMPARE(m_window->currentId(), u"cash.open_session"_s);
    touch(u"nextKey"_s);
    touch(u"digit1Key"_s); // one of 1 000
    touch(u"openSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    QTRY_COMPARE(m_engine->link().waiting, 0);
    TestDatabase &database = m_shop->database();
    database.value(
        u"select cash.ask(gen_random_uuid(), jsonb_build_object('kind', 'expense', 'amount', 250, 'category', "
        "'transport', 'note', 'Taxi', 'register', (select register_id from cash.register limit 1)))"_s);
    QTRY_COMPARE(m_engine->drawer().requests().size(), 1);
    // A few words tell of it, wherever one is.
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"toast"_s));
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"toast"_s));
    touch(u"tillMenuButton"_s);
    QTRY_VERIFY(ui::Dialog::current(m_window.get()));
    touch(u"requestsButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"cash.requests"_s);
    QTest::keyClick(m_window->current(), Qt::Key_F12);
    QTRY_COMPARE(m_printer->papers().size(), 1);
    QTRY_COMPARE(m_printer->drawerPulses(), 1);
    QTRY_COMPARE(database.value(u"select state from cash.request"_s), u"done"_s);
    QTest::keyClick(m_window->current(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    QCOMPARE(database.value(u"select count(*) from pos.exception"_s), u"0"_s);
    QCOMPARE(m_shop->breach(), QString());
}

void TestCounter::lockingKeepsTheTicket()
{
    signIn(u"clerk"_s);
    openDrawer();
    scan(u"6130000000017"_s);
    QTest::keyClick(m_window->current(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_window->currentId(), u"auth.sign_in"_s);
    signIn(u"clerk"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    QCOMPARE(m_engine->cart().lines().size(), 1);
}

void TestCounter::aPaperOfUnknownFateIsAskedAbout()
{
    signIn(u"clerk"_s);
    openDrawer();
    m_printer->setFault(SimulatedPrinter::Fault::CutAfterBytes, 300);
    scan(u"6130000000017"_s);
    scan(u"FM-PAY"_s);
    scan(u"FM-PAY"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ui::Dialog::current(m_window.get()), 15'000);
    QVERIFY(m_window->findChild<QWidget *>(u"cameOutButton"_s));
    touch(u"cameOutButton"_s);
    QTRY_VERIFY(!ui::Dialog::current(m_window.get()));
    QCOMPARE(m_printer->papers().size(), 0);
    QCOMPARE(m_engine->lastSale()->number, u"C1-000001"_s);
}

void TestCounter::aLanguageChangeRebuildsWhereOneIs()
{
    touch(u"language_ar"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m_window->currentId(), u"auth.sign_in"_s);
    QTRY_VERIFY(m_window->current()->findChild<QWidget *>(u"person_clerk"_s));
    signIn(u"clerk"_s);
    openDrawer();
    scan(u"6130000000017"_s);
    QCOMPARE(m_engine->cart().lines().size(), 1);
}

void TestCounter::aScanNeverLandsInAnAmountOrADialog()
{
    signIn(u"clerk"_s);
    openDrawer();
    scan(u"6130000000017"_s);
    touch(u"payButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.payment"_s);
    scan(u"6130000000024"_s);
    QVERIFY(!m_window->current()->findChild<QWidget *>(u"receivedLabel"_s)->isVisible());
    QCOMPARE(m_engine->cart().lines().size(), 1);
    QTest::keyClick(m_window->current(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    QTest::keyClick(m_window->current(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(ui::Dialog::current(m_window.get()));
    scan(u"6130000000024"_s);
    QVERIFY(ui::Dialog::current(m_window.get()));
    QCOMPARE(m_engine->cart().lines().size(), 1);
    // Garbage from a scanner is named and changes nothing.
    touch(u"keepTicketButton"_s);
    QTRY_VERIFY(!ui::Dialog::current(m_window.get()));
    scan(u"@@##$$%%!!"_s);
    QCOMPARE(m_engine->cart().lines().size(), 1);
}

void TestCounter::aPersonWithoutTheRightCannotOpenAScreen()
{
    m_window->open("cash.close_session"_L1);
    QVERIFY(ui::Dialog::current(m_window.get()));
    QCOMPARE(m_window->currentId(), u"auth.sign_in"_s);
}

/// Anchors 50: the line goes and comes back while somebody fills in a form; nothing typed is lost, and it saves.
void TestCounter::anOpenFormOutlivesAnOutage()
{
    signIn(u"clerk"_s);
    openDrawer();
    scan(u"6130000000017"_s);
    QTRY_COMPARE(m_engine->link().state, till::Link::State::Online);
    touch(u"customerButton"_s);
    touch(u"newCustomerButton"_s);
    QTRY_VERIFY(ui::Dialog::current(m_window.get()));
    auto *name = ui::Dialog::current(m_window.get())->findChild<QLineEdit *>(u"customerNameField"_s);
    QVERIFY(name);
    QTRY_VERIFY(name->hasFocus());
    type(u"souad "_s);
    int outages = 0;
    const auto counting = connect(m_engine.get(), &till::Counter::linkChanged, this,
                                  [&] { outages += m_engine->link().state == till::Link::State::Offline ? 1 : 0; });
    // Everybody is thrown out and nobody let in, as while a server restarts.
    const QString door = m_shop->database().settings().value(u"host"_s) + u"/.s.PGSQL.5432"_s;
    QVERIFY(QFile::rename(door, door + u".away"_s));
    const auto opening = qScopeGuard([door] { QFile::rename(door + u".away"_s, door); });
    (void)m_shop->database().session().run(
        u"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() "
        "and pid <> pg_backend_pid()"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outages > 0, 15'000);
    type(u"benali"_s);
    QVERIFY(QFile::rename(door + u".away"_s, door));
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->link().state, till::Link::State::Online, 30'000);
    disconnect(counting);
    QCOMPARE(name->text(), u"souad benali"_s);
    QVERIFY(name->hasFocus());
    press(Qt::Key_Return);
    type(u"0770123456"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(
        m_shop->database().value(u"select count(*) from parties.customer where lower(first_name || ' ' || last_name) = "
                                 "'souad benali'"_s),
        u"1"_s);
    QCOMPARE(m_engine->cart().lines().size(), 1);
}

QTEST_MAIN(TestCounter)
#include "tst_counter.moc"
