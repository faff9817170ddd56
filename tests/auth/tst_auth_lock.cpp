#include "app/shell/tillwindow.h"
#include "modules/auth/authmodule.h"
#include "modules/cash/cashmodule.h"
#include "modules/pos/posmodule.h"
#include "tests/support/fakecounter.h"
#include "ui/controls/dialog.h"
#include "ui/language.h"
#include "ui/scanfilter.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The whole window: a badge, a till nobody touches, and scans with the focus wherever it may be (DESIGN 5.0, 7).
class TestAuthLock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aBadgeSignsIn();
    void anUnknownBadgeSaysSo();
    void anIdleTillLocksAndKeepsTheTicket();
    void inputPutsTheLockOff();
    void zeroNeverLocks();
    void aPaymentIsNotLocked();
    void aDialogDoesNotStayOverTheSignIn();
    void anotherPersonFindsTheTicketOnHold();
    void aScanNeverLandsInAField_data();
    void aScanNeverLandsInAField();

private:
    void open(int lockAfter = 0);
    void scan(const QString &code);
    QWidget *find(const QString &name) const;
    void touch(const QString &name);

    std::unique_ptr<FakeCounter> m_counter;
    Services m_services;
    std::unique_ptr<shell::TillWindow> m_window;
};

void TestAuthLock::initTestCase()
{
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
}

void TestAuthLock::cleanup()
{
    m_window.reset();
    m_counter.reset();
}

void TestAuthLock::open(int lockAfter)
{
    m_counter = std::make_unique<FakeCounter>();
    m_counter->startSession();
    m_counter->setSetting(u"till.lock_after"_s, lockAfter);
    m_services = {};
    m_services.counter = m_counter.get();
    m_window =
        std::make_unique<shell::TillWindow>(m_services, QList<Module>{auth::module(), pos::module(), cash::module()});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// The burst of a scanner: keys as fast as they come, to whatever has the focus.
void TestAuthLock::scan(const QString &code)
{
    for (const QChar c : code)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), c.toLatin1());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Return);
    QTest::qWait(60);
}

QWidget *TestAuthLock::find(const QString &name) const
{
    QWidget *root = ui::Dialog::current(m_window.get());
    QWidget *found = root ? root->findChild<QWidget *>(name) : nullptr;
    return found ? found : m_window->current()->findChild<QWidget *>(name);
}

void TestAuthLock::touch(const QString &name)
{
    QWidget *button = find(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestAuthLock::aBadgeSignsIn()
{
    open();
    QCOMPARE(m_window->currentId(), u"auth.sign_in"_s);
    scan(u"BADGE-caisse2"_s);
    QTRY_VERIFY(m_counter->cashier());
    QCOMPARE(m_counter->cashier()->login, u"caisse2"_s);
    QCOMPARE(m_window->currentId(), u"pos.sell"_s);
}

void TestAuthLock::anUnknownBadgeSaysSo()
{
    open();
    scan(u"6130000001005"_s);
    QVERIFY(!m_counter->cashier());
    auto *hint = m_window->current()->findChild<QLabel *>(u"pinHintLabel"_s);
    QTRY_VERIFY2(hint->text().contains(u"badge"), qPrintable(hint->text()));
}

void TestAuthLock::anIdleTillLocksAndKeepsTheTicket()
{
    open(1);
    m_counter->signInAs(u"caisse1"_s);
    m_counter->fillTicket();
    QTRY_VERIFY_WITH_TIMEOUT(!m_counter->cashier(), 2500);
    QCOMPARE(m_window->currentId(), u"auth.sign_in"_s);
    QVERIFY(!m_counter->cart().isEmpty());
    m_counter->signInAs(u"caisse1"_s);
    QCOMPARE(m_window->currentId(), u"pos.sell"_s);
    QCOMPARE(m_counter->cart().lines().size(), 5);
}

void TestAuthLock::inputPutsTheLockOff()
{
    open(1);
    m_counter->signInAs(u"caisse1"_s);
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(400);
        QTest::keyClick(m_window->current(), Qt::Key_Up);
    }
    QVERIFY(m_counter->cashier());
}

void TestAuthLock::zeroNeverLocks()
{
    open(0);
    m_counter->signInAs(u"caisse1"_s);
    QTest::qWait(1300);
    QVERIFY(m_counter->cashier());
}

void TestAuthLock::aPaymentIsNotLocked()
{
    open(1);
    m_counter->signInAs(u"caisse1"_s);
    m_counter->fillTicket();
    QTest::keyClick(m_window->current(), Qt::Key_F12);
    QCOMPARE(m_window->currentId(), u"pos.payment"_s);
    QTest::qWait(1500);
    QVERIFY(m_counter->cashier());
    QTest::keyClick(m_window->current(), Qt::Key_Escape);
    QCOMPARE(m_window->currentId(), u"pos.sell"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_counter->cashier(), 2500);
}

void TestAuthLock::aDialogDoesNotStayOverTheSignIn()
{
    open(1);
    m_counter->signInAs(u"caisse1"_s);
    m_counter->fillTicket();
    QTest::keyClick(m_window->current(), Qt::Key_F3);
    QVERIFY(ui::Dialog::current(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_counter->cashier(), 2500);
    QVERIFY(!ui::Dialog::current(m_window.get()));
}

void TestAuthLock::anotherPersonFindsTheTicketOnHold()
{
    open();
    m_counter->signInAs(u"caisse1"_s);
    m_counter->fillTicket();
    touch(u"personButton"_s);
    QCOMPARE(m_window->currentId(), u"auth.sign_in"_s);
    scan(u"BADGE-caisse2"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    QVERIFY(m_counter->cart().isEmpty());
    QCOMPARE(m_counter->tickets().parked().size(), 1);
}

void TestAuthLock::aScanNeverLandsInAField_data()
{
    QTest::addColumn<QString>("keys"); // what opens the place: a key of the selling screen
    QTest::addColumn<QString>("field"); // that has the focus
    QTest::addColumn<int>("lines"); // of the ticket afterwards
    QTest::newRow("selling") << QString() << QString() << 6;
    QTest::newRow("search") << u"F2"_s << u"searchField"_s << 6;
    QTest::newRow("customer") << u"F3"_s << u"customerField"_s << 5;
    QTest::newRow("pad") << u"F4"_s << QString() << 6;
    QTest::newRow("ticket discount") << u"F5"_s << QString() << 5;
    QTest::newRow("line note") << u"F7"_s << u"textField"_s << 5;
    QTest::newRow("recall") << u"F9"_s << QString() << 5;
    QTest::newRow("till menu") << u"F10"_s << QString() << 5;
    QTest::newRow("tickets") << u"Ctrl+R"_s << u"ticketField"_s << 5;
    QTest::newRow("payment") << u"F12"_s << QString() << 5;
    QTest::newRow("card") << u"F12"_s << u"referenceField"_s << 5;
}

void TestAuthLock::aScanNeverLandsInAField()
{
    QFETCH(QString, keys);
    QFETCH(QString, field);
    QFETCH(int, lines);
    open();
    m_counter->signInAs(u"resp1"_s);
    m_counter->fillTicket();
    if (!keys.isEmpty()) {
        const QKeyCombination key = QKeySequence(keys)[0];
        QTest::keyClick(m_window->current(), key.key(), key.keyboardModifiers());
    }
    if (field == u"referenceField")
        QTest::keyClick(m_window->current(), Qt::Key_F6);
    QLineEdit *typed = field.isEmpty() ? nullptr : qobject_cast<QLineEdit *>(find(field));
    QCOMPARE(typed != nullptr, !field.isEmpty());
    if (typed) {
        typed->setFocus();
        typed->setText(u"ab"_s);
    }
    const Quantity quantity = m_counter->cart().lines().at(2).quantity;
    scan(u"6130000001005"_s);
    if (typed && field != u"customerField" && field != u"searchField" && field != u"ticketField")
        QCOMPARE(typed->text(), u"ab"_s);
    QCOMPARE(m_counter->cart().lines().size(), lines);
    QCOMPARE(m_counter->cart().lines().at(2).quantity, quantity);
    QCOMPARE(m_counter->payments, 0);
}

QTEST_MAIN(TestAuthLock)
#include "tst_auth_lock.moc"
