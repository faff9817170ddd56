#include "app/modules.h"
#include "app/shell/tillwindow.h"
#include "modules/core/format.h"
#include "tests/support/shop.h"
#include "tests/support/simulatedprinter.h"
#include "tests/support/ui/flashes.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"
#include "ui/language.h"
#include "ui/scanfilter.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as a cashier has it: real window, real engine and journal, real server, a printer on a real socket.
class TestCounter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneSaleByTouchFromSignInToZ();
    void oneSaleByKeyboardAndScanner();
    void lockingKeepsTheTicket();
    void aPaperOfUnknownFateIsAskedAbout();
    void aLanguageChangeRebuildsWhereOneIs();
    void aScanNeverLandsInAnAmountOrADialog();
    void aPersonWithoutTheRightCannotOpenAScreen();

private:
    void touch(const QString &name);
    QString textOf(const QString &label) const;
    void signIn(const QString &login);
    void openDrawer();
    void scan(const QString &code);

    std::unique_ptr<Flashes> m_flashes;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<SimulatedPrinter> m_printer;
    std::unique_ptr<Connection> m_server;
    std::unique_ptr<till::Engine> m_engine;
    Services m_services;
    std::unique_ptr<shell::TillWindow> m_window;
};

void TestCounter::init()
{
    m_flashes = std::make_unique<Flashes>("shell::TillWindow");
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
    m_shop = std::make_unique<Shop>();
    QVERIFY2(m_shop->error().isEmpty(), qPrintable(m_shop->error()));
    m_shop->enrol(u"C1"_s);
    m_printer = std::make_unique<SimulatedPrinter>();
    m_server = std::make_unique<Connection>(m_shop->database().settings());
    m_engine = std::make_unique<till::Engine>(m_shop->options(u"C1"_s, m_server.get(), m_printer->url()));
    QVERIFY(await(m_engine->start()));
    m_services.counter = m_engine.get();
    m_services.database = m_server.get();
    m_window = std::make_unique<shell::TillWindow>(m_services, allModules());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_engine->catalogue().isEmpty());
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"person_clerk"_s));
}

void TestCounter::cleanup()
{
    QVERIFY2(m_flashes->seen().isEmpty(), qPrintable(m_flashes->seen().join(u'\n')));
    await(m_engine->shutdown());
    m_window.reset();
    m_engine.reset();
    m_server.reset();
    m_printer.reset();
    m_shop.reset();
}

void TestCounter::touch(const QString &name)
{
    QAbstractButton *button = nullptr;
    for (QWidget *where : {m_window->current(), static_cast<QWidget *>(m_window.get())})
        for (QAbstractButton *candidate : where->findChildren<QAbstractButton *>(name))
            if (!button && candidate->isVisible())
                button = candidate;
    if (!button)
        qFatal("no button %s on %s", qPrintable(name), qPrintable(m_window->currentId()));
    QTest::mouseClick(button, Qt::LeftButton);
}

QString TestCounter::textOf(const QString &label) const
{
    const auto *found = m_window->current()->findChild<QLabel *>(label);
    return found ? found->text() : u"no label "_s + label;
}

void TestCounter::signIn(const QString &login)
{
    touch(u"person_"_s + login);
    for (const QChar digit : m_shop->pin(login))
        touch(u"digit%1Key"_s.arg(digit));
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->cashier(), 5000);
}

void TestCounter::openDrawer()
{
    QTRY_COMPARE(m_window->currentId(), u"cash.open_session"_s);
    touch(u"openSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
}

/// Keys as fast as a wedge scanner sends them.
void TestCounter::scan(const QString &code)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window->current();
    for (const QChar sign : code)
        QTest::keyClick(target, sign.toLatin1());
    QTest::keyClick(target, Qt::Key_Return);
    QTest::qWait(300); // the same code twice within a quarter of a second is one scan
}

void TestCounter::oneSaleByTouchFromSignInToZ()
{
    signIn(u"clerk"_s);
    QTRY_COMPARE(m_window->currentId(), u"cash.open_session"_s);
    touch(u"nextKey"_s); // past the notes of 2 000
    touch(u"digit1Key"_s); // one of 1 000
    touch(u"openSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);

    auto *grid = m_window->current()->findChild<QAbstractItemView *>(u"productGrid"_s);
    touch(u"category1Button"_s);
    int row = -1;
    for (int i = 0; i < grid->model()->rowCount(); ++i)
        if (grid->model()->index(i, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Makrout"_s))
            row = i;
    QVERIFY(row >= 0);
    const QPoint tile = grid->visualRect(grid->model()->index(row, 0)).center();
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, tile);
    QTest::qWait(80);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, tile);
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

QTEST_MAIN(TestCounter)
#include "tst_counter.moc"
