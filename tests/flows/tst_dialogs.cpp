#include "tests/support/ui/countertest.h"
#include "ui/controls/dialog.h"
#include "ui/scanfilter.h"

#include <QLineEdit>
#include <QTemporaryDir>

/// What covers a screen of the till, reached as a cashier reaches it: each has the keyboard, goes away at Escape and
/// leaves the screen as it was, does something at Enter, and a scan writes into none of its fields.
class TestDialogs : public CounterTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { stop(); }
    void cleanup() { leaveAll(); }
    void escapeLeaves_data() { ways(); }
    void escapeLeaves();
    void enterAnswers_data() { ways(); }
    void enterAnswers();
    void aScanWritesNowhere_data() { ways(); }
    void aScanWritesNowhere();

private:
    /// Every way to a dialog: a screen, then what is touched there.
    static void ways();
    void reach();
    void leaveAll();
    ui::Dialog *dialog() const { return ui::Dialog::current(m_window.get()); }
    QStringList typed() const;
    QString said() const;

    QTemporaryDir m_folder;
};

void TestDialogs::ways()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QStringList>("touches");
    const auto way = [](const char *name, const QString &screen, const QStringList &touches) {
        QTest::newRow(name) << screen << touches;
    };
    const QString sell = u"pos.sell"_s;
    way("till menu", sell, {u"tillMenuButton"_s});
    way("ticket menu", sell, {u"ticketMenuButton"_s});
    way("help", sell, {u"tillMenuButton"_s, u"helpButton"_s});
    way("drawer by hand", sell, {u"tillMenuButton"_s, u"openDrawerButton"_s});
    way("cash movement", sell, {u"tillMenuButton"_s, u"moveCashButton"_s});
    way("bank deposit", sell, {u"tillMenuButton"_s, u"bankButton"_s});
    way("account: who", sell, {u"tillMenuButton"_s, u"settleAccountButton"_s});
    way("customer", sell, {u"customerButton"_s});
    way("new customer", sell, {u"customerButton"_s, u"newCustomerButton"_s});
    way("discount", sell, {u"discountButton"_s});
    way("note of the ticket", sell, {u"noteButton"_s});
    way("note of a line", sell, {u"lineNoteButton"_s});
    way("empty the ticket", sell, {u"ticketMenuButton"_s, u"menuEmptyButton"_s});
    way("goods weighed", sell, {u"tile:Rechta"_s});
    way("payment: customer", u"pos.payment"_s, {u"paymentCustomerButton"_s});
    way("voucher", u"pos.payment"_s, {u"method_voucher"_s});
    way("search tickets", u"pos.tickets"_s, {u"moreFilterButton"_s});
    way("take back", u"pos.tickets"_s, {u"refundButton"_s});
    way("order: customer", u"orders.create_order"_s, {u"chooseCustomerButton"_s});
    way("order: day", u"orders.create_order"_s, {u"calendarChoice"_s});
    way("expense", u"cash.state"_s, {u"expenseButton"_s});
    way("code", u"devices.list"_s, {u"tryCodeButton"_s});
    way("kind of a device", u"devices.list"_s, {u"addDeviceButton"_s});
    way("discovery", u"devices.list"_s, {u"discoverButton"_s});
}

void TestDialogs::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    m_devicesFile = m_folder.filePath(u"devices.json"_s);
    QVERIFY(DeviceList().save(m_devicesFile));
    start();
    signIn(u"manager"_s);
    openDrawer();
    touch(u"category1Button"_s);
    touchTile(u"Makrout"_s);
    QVERIFY(await(m_engine->payCash(m_engine->cart().total(), false)));
    touchTile(u"Makrout"_s);
    QCOMPARE(m_engine->cart().lines().size(), 1);
}

void TestDialogs::leaveAll()
{
    for (int i = 0; i < 5 && dialog(); ++i)
        dialog()->reject();
    m_window->open("pos.sell"_L1);
    if (m_engine->cart().isEmpty())
        touchTile(u"Makrout"_s);
}

void TestDialogs::reach()
{
    QFETCH(QString, screen);
    QFETCH(QStringList, touches);
    m_window->open(QLatin1StringView(screen.toLatin1()));
    for (const QString &name : touches) {
        if (name.startsWith(u"tile:"))
            touchTile(name.mid(5));
        else
            touch(name);
        if (QTest::currentTestFailed())
            return;
    }
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(dialog()->isAncestorOf(QApplication::focusWidget()));
}

QStringList TestDialogs::typed() const
{
    QStringList texts;
    for (const QLineEdit *field : dialog()->findChildren<QLineEdit *>())
        texts += field->text();
    return texts;
}

QString TestDialogs::said() const
{
    QStringList words;
    for (const QWidget *toast : m_window->findChildren<QWidget *>(u"toast"_s))
        for (const QLabel *label : toast->findChildren<QLabel *>())
            words += label->text();
    return words.join(u' ');
}

void TestDialogs::escapeLeaves()
{
    reach();
    if (QTest::currentTestFailed())
        return;
    QFETCH(QString, screen);
    const qsizetype lines = m_engine->cart().lines().size();
    press(Qt::Key_Escape);
    if (dialog() && dialog()->findChild<QWidget *>(u"newCustomerButton"_s))
        press(Qt::Key_Escape); // the form of a new customer goes back to the search first
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_window->currentId(), screen);
    QCOMPARE(m_engine->cart().lines().size(), lines);
    QVERIFY(QApplication::focusWidget() && m_window->current()->isAncestorOf(QApplication::focusWidget()));
}

void TestDialogs::enterAnswers()
{
    reach();
    if (QTest::currentTestFailed())
        return;
    const QPointer<ui::Dialog> asked = dialog();
    const QImage before = asked->grab().toImage();
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog() != asked || asked->grab().toImage() != before);
}

void TestDialogs::aScanWritesNowhere()
{
    reach();
    if (QTest::currentTestFailed())
        return;
    const QStringList before = typed();
    const qsizetype lines = m_engine->cart().lines().size();
    const QPointer<ui::Dialog> asked = dialog();
    scan(u"6130000000024"_s);
    QVERIFY(asked);
    QCOMPARE(dialog(), asked);
    // Three ask for a code: what is scanned is theirs, and nobody else's.
    if (!dynamic_cast<ui::ScanTarget *>(asked.data())) {
        QCOMPARE(typed(), before);
        QVERIFY2(said().contains(u"Fermez cette fenêtre pour scanner."), qPrintable(said()));
    }
    QCOMPARE(m_engine->cart().lines().size(), lines);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
