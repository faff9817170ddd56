#include "modules/core/format.h"
#include "tests/support/ui/countertest.h"
#include "ui/controls/dialog.h"
#include "ui/controls/keyboard.h"

#include <QApplication>
#include <QLineEdit>

const QString Makrout = u"6130000000017"_s;
const QString Limonade = u"6130000000024"_s;

/// A whole day at the counter, from the opening to the Z: sixty acts of every kind, once by touch in French and once by
/// keyboard and scanner in Arabic. After each act the drawer holds what the act says; at the end PostgreSQL agrees.
class TestDay : public CounterTest
{
    Q_OBJECT

private slots:
    void init() { m_drawer = m_sales = m_orders = 0; }
    void cleanup() { stop(); }
    void byTouchInFrench();
    void byKeyboardInArabic();

private:
    struct Act
    {
        const char *name;
        void (TestDay::*run)();
    };
    void live(const QList<Act> &acts);
    void approve();
    void approveByKeys();
    void leaveChange();
    void expectDrawer(int dinars);
    /// Pieces of each row of the count, largest first, that make that amount.
    static QList<int> pieces(Money amount);

    void touchCashExact();
    void touchCashWithNote();
    void touchCard();
    void touchSplit();
    void touchDiscount();
    void touchHold();
    void touchRecall();
    void touchRefund();
    void touchExchange();
    void touchVoid();
    void touchReprint();
    void touchCashOut();
    void touchCashIn();
    void touchToSafe();
    void touchBank();
    void touchLock();
    void touchNoSale();
    void touchWeighed();
    void touchRemovedLine();
    void touchOrder();

    void keysCashExact();
    void keysCashWithNote();
    void keysCard();
    void keysMultiplied();
    void keysDiscount();
    void keysHold();
    void keysRecall();
    void keysRefund();
    void keysReprint();
    void keysCashOut();
    void keysCashIn();
    void keysToSafe();
    void keysLock();
    void keysPlusAndMinus();
    void keysRemovedLine();
    void keysEmptied();
    void keysOrder();

    void writeByFinger(const QString &field, const QString &text);
    void reach(const QString &name);
    void enterChoice(const QString &name);
    void payExactByTouch(int dinars);
    void payExactByScan(int dinars);
    void openMovement();
    void openMovementByKeys();
    void recordByKeys(int dinars);
    void signInByKeys();
    void closeByTouch();
    void closeByKeys();
    void expectDayInDatabase();

    int m_drawer = 0; ///< dinars that must be there
    int m_sales = 0; ///< tickets that must exist
    int m_orders = 0;
};

void TestDay::expectDrawer(int dinars)
{
    m_drawer += dinars;
    QTRY_COMPARE(m_engine->sessionTotals().expected(), Money::fromDinars(m_drawer));
}

QList<int> TestDay::pieces(Money amount)
{
    QList<int> pieces;
    qint64 left = amount.centimes() / 100;
    for (const int value : {2000, 1000, 500, 200, 0, 100, 50, 20, 10, 5}) { // 0: coins of 200 are counted as notes
        pieces.append(value == 0 ? 0 : int(left / value));
        left -= qint64(value) * pieces.last();
    }
    return pieces;
}

void TestDay::live(const QList<Act> &acts)
{
    for (int i = 0; i < 60; ++i) {
        const Act &act = acts.at(i % acts.size());
        (this->*act.run)();
        if (QTest::currentTestFailed()) {
            m_window->grab().save(u"tst_day_failed.png"_s);
            qWarning("act %d: %s", i + 1, act.name);
            return;
        }
        QCOMPARE(m_window->currentId(), u"pos.sell"_s);
    }
}

/// A clerk lacks the right: the manager types her code on the same screen.
void TestDay::approve()
{
    QTRY_COMPARE(dialogKind(), u"approval"_s);
    touchDigits(m_shop->pin(u"manager"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialogKind() != u"approval", 5000);
}

void TestDay::approveByKeys()
{
    QTRY_COMPARE(dialogKind(), u"approval"_s);
    type(m_shop->pin(u"manager"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialogKind() != u"approval", 5000);
}

void TestDay::leaveChange()
{
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    touch(u"newSaleButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    ++m_sales;
}

void TestDay::payExactByTouch(int dinars)
{
    touch(u"payButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.payment"_s);
    touch(u"proposalButton1"_s);
    touch(u"confirmButton"_s);
    leaveChange();
    expectDrawer(dinars);
}

void TestDay::touchCashExact()
{
    touchTile(u"Makrout"_s);
    touchTile(u"Makrout"_s);
    payExactByTouch(100);
}

void TestDay::touchCashWithNote()
{
    touchTile(u"Limonade"_s);
    touch(u"payButton"_s);
    touch(u"note200Button"_s);
    touch(u"confirmButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    QCOMPARE(textOf(u"changeLabel"_s), format::money(Money::fromDinars(120)));
    leaveChange();
    expectDrawer(80);
}

void TestDay::touchCard()
{
    touchTile(u"Limonade"_s);
    touch(u"payButton"_s);
    touch(u"method_card"_s);
    m_window->current()->findChild<QWidget *>(u"referenceField"_s)->setFocus();
    type(u"004512"_s);
    touch(u"confirmButton"_s);
    leaveChange();
    expectDrawer(0);
}

void TestDay::touchSplit()
{
    for (int i = 0; i < 4; ++i)
        touchTile(u"Makrout"_s);
    touch(u"payButton"_s);
    touch(u"splitButton"_s);
    touchDigits(u"120"_s);
    touch(u"method_card"_s);
    m_window->current()->findChild<QWidget *>(u"referenceField"_s)->setFocus();
    type(u"004513"_s);
    touch(u"confirmButton"_s);
    leaveChange();
    expectDrawer(120);
}

void TestDay::touchDiscount()
{
    for (int i = 0; i < 4; ++i)
        touchTile(u"Makrout"_s);
    touch(u"discountButton"_s);
    touch(u"discount20Button"_s);
    touch(u"applyDiscountButton"_s);
    approve();
    QTRY_COMPARE(m_engine->cart().total(), Money::fromDinars(160));
    payExactByTouch(160);
}

void TestDay::touchHold()
{
    touchTile(u"Makrout"_s);
    touchTile(u"Limonade"_s);
    touch(u"holdButton"_s);
    QTRY_VERIFY(m_engine->cart().isEmpty());
    expectDrawer(0);
}

void TestDay::touchRecall()
{
    touch(u"recallButton"_s);
    touch(u"takeUpButton1"_s);
    QTRY_COMPARE(m_engine->cart().lines().size(), 2);
    payExactByTouch(130);
}

void TestDay::touchRefund()
{
    touchCashExact();
    touch(u"tillMenuButton"_s);
    touch(u"ticketsButton"_s);
    touch(u"refundButton"_s);
    touch(u"reasonChip1"_s);
    touch(u"returnGoButton"_s);
    approve();
    leaveChange();
    expectDrawer(-50); // the customer brings one of the two
}

void TestDay::touchExchange()
{
    touchTile(u"Makrout"_s);
    payExactByTouch(50);
    touch(u"ticketMenuButton"_s);
    touch(u"menuReturnButton"_s);
    touch(u"exchangeButton"_s);
    touch(u"reasonChip2"_s);
    touch(u"returnGoButton"_s);
    approve();
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    touchTile(u"Limonade"_s);
    QTRY_COMPARE(m_engine->cart().total(), Money::fromDinars(30));
    payExactByTouch(30);
}

void TestDay::touchVoid()
{
    touchCashExact();
    touch(u"tillMenuButton"_s);
    touch(u"ticketsButton"_s);
    touch(u"voidTicketButton"_s);
    touch(u"reasonChip1"_s); // in the manager's own dialog
    approve();
    leaveChange();
    expectDrawer(-100);
}

void TestDay::touchReprint()
{
    const qsizetype before = m_printer->papers().size();
    touch(u"tillMenuButton"_s);
    touch(u"reprintButton"_s);
    QTRY_VERIFY(m_printer->papers().size() > before);
    expectDrawer(0);
}

void TestDay::openMovement()
{
    touch(u"tillMenuButton"_s);
    touch(u"moveCashButton"_s);
    QTRY_COMPARE(dialogKind(), u"movement"_s);
}

void TestDay::touchCashOut()
{
    openMovement();
    touchDigits(u"30"_s);
    touch(u"changeChip"_s);
    touch(u"recordButton"_s);
    approve();
    touch(u"doneButton"_s);
    expectDrawer(-30);
}

void TestDay::touchCashIn()
{
    openMovement();
    touch(u"inSegment"_s);
    touchDigits(u"500"_s);
    touch(u"changeChip"_s);
    touch(u"recordButton"_s);
    approve();
    touch(u"doneButton"_s);
    expectDrawer(500);
}

void TestDay::touchToSafe()
{
    openMovement();
    touch(u"safeSegment"_s);
    touchDigits(u"200"_s);
    touch(u"recordButton"_s);
    approve();
    touch(u"doneButton"_s);
    expectDrawer(-200);
}

void TestDay::touchBank()
{
    touch(u"tillMenuButton"_s);
    touch(u"bankButton"_s);
    QTRY_COMPARE(dialogKind(), u"bank"_s);
    touchDigits(u"100"_s);
    touch(u"recordButton"_s);
    touch(u"recordButton"_s); // sure
    approve();
    touch(u"doneButton"_s);
    expectDrawer(-100);
}

void TestDay::touchLock()
{
    touchTile(u"Makrout"_s);
    touch(u"lockButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"auth.sign_in"_s);
    signIn(u"clerk"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    payExactByTouch(50);
}

void TestDay::touchNoSale()
{
    const int before = m_printer->drawerPulses();
    touch(u"tillMenuButton"_s);
    touch(u"openDrawerButton"_s);
    touch(u"reasonChip1"_s);
    touch(u"giveReasonButton"_s);
    approve();
    QTRY_VERIFY(m_printer->drawerPulses() > before);
    expectDrawer(0);
}

void TestDay::touchWeighed()
{
    touchTile(u"Rechta"_s);
    touch(u"commaKey"_s);
    touch(u"digit5Key"_s);
    touch(u"addQuantityButton"_s);
    QTRY_COMPARE(m_engine->cart().total(), Money::fromDinars(300));
    payExactByTouch(300);
}

void TestDay::touchRemovedLine()
{
    touchTile(u"Makrout"_s);
    touchTile(u"Limonade"_s);
    press(Qt::Key_Delete);
    QTRY_COMPARE(m_engine->cart().lines().size(), 1);
    payExactByTouch(50);
}

/// The keyboard of the screen, finger by finger.
void TestDay::writeByFinger(const QString &field, const QString &text)
{
    auto *line = m_window->current()->findChild<QLineEdit *>(field);
    QTest::mouseClick(line, Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<ui::Keyboard *>()->isVisible());
    for (const QChar sign : text) {
        const QString wanted = sign;
        bool found = false;
        for (auto *key : m_window->findChild<ui::Keyboard *>()->findChildren<QAbstractButton *>())
            if (!found && key->isVisible() && key->text().compare(wanted, Qt::CaseInsensitive) == 0) {
                QTest::mouseClick(key, Qt::LeftButton);
                found = true;
            }
        QVERIFY2(found, qPrintable(wanted));
    }
    QTRY_COMPARE(line->text().toLower(), text);
}

void TestDay::touchOrder()
{
    touchTile(u"Makrout"_s);
    touch(u"orderButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"orders.create_order"_s);
    touch(u"day1Choice"_s);
    touch(u"time1100Choice"_s);
    writeByFinger(u"nameField"_s, u"amina"_s);
    writeByFinger(u"phoneField"_s, u"0550123456"_s);
    m_window->current()->setFocus(); // the keyboard goes away
    QTRY_VERIFY(!m_window->findChild<ui::Keyboard *>()->isVisible());
    touch(u"deposit1Choice"_s); // all of it
    touch(u"createOrderButton"_s);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    touch(u"recordButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    expectDrawer(50);
    ++m_orders;
}

void TestDay::keysOrder()
{
    scan(Makrout);
    press(Qt::Key_F11);
    QTRY_COMPARE(m_window->currentId(), u"orders.create_order"_s);
    enterChoice(u"day1Choice"_s);
    enterChoice(u"time1100Choice"_s);
    reach(u"nameField"_s);
    type(u"amina"_s);
    reach(u"phoneField"_s);
    type(u"0550123456"_s);
    enterChoice(u"deposit1Choice"_s);
    press(Qt::Key_F12);
    QTRY_COMPARE(dialogKind(), u"collect"_s);
    press(Qt::Key_F12);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    expectDrawer(50);
    ++m_orders;
}

void TestDay::reach(const QString &name)
{
    const auto hasIt = [&name] {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    };
    for (int i = 0; i < 80 && !hasIt(); ++i)
        press(Qt::Key_Tab);
    QVERIFY2(hasIt(), qPrintable(u"Tab never comes to %1"_s.arg(name)));
}

void TestDay::enterChoice(const QString &name)
{
    reach(name);
    press(Qt::Key_Space);
    QTRY_VERIFY(button(name)->isChecked()); // a key might begin a scan: it comes a moment later
}

void TestDay::byTouchInFrench()
{
    start(u"fr"_s);
    signIn(u"clerk"_s);
    QTRY_COMPARE(m_window->currentId(), u"cash.open_session"_s);
    touch(u"nextKey"_s); // past the notes of 2 000
    touch(u"digit2Key"_s);
    touch(u"openSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    expectDrawer(2000);
    touch(u"category1Button"_s);
    live({{"cash exact", &TestDay::touchCashExact},
          {"cash with a note", &TestDay::touchCashWithNote},
          {"card", &TestDay::touchCard},
          {"split", &TestDay::touchSplit},
          {"discount over the limit", &TestDay::touchDiscount},
          {"hold", &TestDay::touchHold},
          {"sale meanwhile", &TestDay::touchCashExact},
          {"recall", &TestDay::touchRecall},
          {"refund", &TestDay::touchRefund},
          {"exchange", &TestDay::touchExchange},
          {"void", &TestDay::touchVoid},
          {"reprint", &TestDay::touchReprint},
          {"cash out", &TestDay::touchCashOut},
          {"cash in", &TestDay::touchCashIn},
          {"to the safe", &TestDay::touchToSafe},
          {"bank", &TestDay::touchBank},
          {"lock", &TestDay::touchLock},
          {"no sale", &TestDay::touchNoSale},
          {"weighed", &TestDay::touchWeighed},
          {"line removed", &TestDay::touchRemovedLine},
          {"order with a deposit", &TestDay::touchOrder}});
    if (QTest::currentTestFailed())
        return;
    closeByTouch();
    expectDayInDatabase();
}

/// Blind count, deposit, check, Z; then what PostgreSQL holds is what the day was.
void TestDay::closeByTouch()
{
    touch(u"tillMenuButton"_s);
    touch(u"closeSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"cash.close_session"_s);
    for (const int count : pieces(Money::fromDinars(m_drawer))) {
        if (count > 0)
            touchDigits(QString::number(count));
        touch(u"nextKey"_s);
    }
    QCOMPARE(textOf(u"countedLabel"_s), format::money(Money::fromDinars(m_drawer)));
    touch(u"countedButton"_s); // only now is the expected amount shown
    touch(u"countedButton"_s);
    touch(u"depositedButton"_s);
    touch(u"closeSessionButton"_s);
    touch(u"doneButton"_s);
}

void TestDay::closeByKeys()
{
    press(Qt::Key_F10);
    enter(u"closeSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"cash.close_session"_s);
    for (const int count : pieces(Money::fromDinars(m_drawer))) {
        if (count > 0)
            type(QString::number(count));
        press(Qt::Key_Down);
    }
    QTRY_COMPARE(textOf(u"countedLabel"_s), format::money(Money::fromDinars(m_drawer)));
    press(Qt::Key_F12);
    press(Qt::Key_F12);
    QTRY_VERIFY(button(u"depositedButton"_s));
    press(Qt::Key_F12);
    QTRY_VERIFY(button(u"closeSessionButton"_s));
    press(Qt::Key_F12);
    QTRY_VERIFY(button(u"doneButton"_s));
    press(Qt::Key_Return);
}

void TestDay::expectDayInDatabase()
{
    QTRY_COMPARE(m_window->currentId(), u"auth.sign_in"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->link().waiting, 0, 20'000);
    TestDatabase &database = m_shop->database();
    QCOMPARE(database.value(u"select state || ' ' || difference from cash.session"_s), u"closed 0.00"_s);
    QCOMPARE(database.value(u"select expected from cash.session"_s), u"%1.00"_s.arg(m_drawer));
    QCOMPARE(database.value(u"select count(*) from pos.sale"_s), QString::number(m_sales));
    QCOMPARE(database.value(u"select count(*) from orders.customer_order"_s), QString::number(m_orders));
    QVERIFY(m_orders > 0);
    QCOMPARE(database.value(u"select sum(debit) - sum(credit) from accounting.entry_line"_s), u"0.00"_s);
    QTRY_VERIFY(m_printer->papers().last().contains("C1-Z000001"));
    QCOMPARE(m_shop->breach(), QString());
}

void TestDay::payExactByScan(int dinars)
{
    scan(u"FM-PAY"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.payment"_s);
    press(Qt::Key_Asterisk);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    ++m_sales;
    expectDrawer(dinars);
}

void TestDay::keysCashExact()
{
    scan(Makrout);
    scan(Makrout);
    payExactByScan(100);
}

void TestDay::keysCashWithNote()
{
    scan(Limonade);
    press(Qt::Key_F12);
    QTRY_COMPARE(m_window->currentId(), u"pos.payment"_s);
    scan(u"FM-200"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    QCOMPARE(textOf(u"changeLabel"_s), format::money(Money::fromDinars(120)));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    ++m_sales;
    expectDrawer(80);
}

void TestDay::keysCard()
{
    scan(Limonade);
    press(Qt::Key_F12);
    QTRY_COMPARE(m_window->currentId(), u"pos.payment"_s);
    press(Qt::Key_F6);
    press(Qt::Key_Tab);
    m_window->current()->findChild<QWidget *>(u"referenceField"_s)->setFocus();
    type(u"004512"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    ++m_sales;
    expectDrawer(0);
}

void TestDay::keysMultiplied()
{
    type(u"3*"_s);
    scan(Makrout);
    QTRY_COMPARE(m_engine->cart().total(), Money::fromDinars(150));
    payExactByScan(150);
}

void TestDay::keysDiscount()
{
    for (int i = 0; i < 4; ++i)
        scan(Makrout);
    press(Qt::Key_F5);
    type(u"20"_s);
    press(Qt::Key_Return);
    approveByKeys();
    QTRY_COMPARE(m_engine->cart().total(), Money::fromDinars(160));
    payExactByScan(160);
}

void TestDay::keysHold()
{
    scan(Makrout);
    scan(Limonade);
    press(Qt::Key_F8);
    QTRY_VERIFY(m_engine->cart().isEmpty());
    expectDrawer(0);
}

void TestDay::keysRecall()
{
    press(Qt::Key_F9);
    QTRY_COMPARE(dialogKind(), u"recall"_s);
    press(Qt::Key_1);
    QTRY_COMPARE(m_engine->cart().lines().size(), 2);
    payExactByScan(130);
}

void TestDay::keysRefund()
{
    keysCashExact();
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(button(u"refundButton"_s) && button(u"refundButton"_s)->isEnabled());
    press(Qt::Key_Return);
    QTRY_COMPARE(dialogKind(), u"return"_s);
    enter(u"reasonChip1"_s);
    enter(u"returnGoButton"_s);
    approveByKeys();
    QTRY_COMPARE(m_window->currentId(), u"pos.change_due"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    ++m_sales;
    expectDrawer(-50);
}

void TestDay::keysReprint()
{
    const qsizetype before = m_printer->papers().size();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(m_printer->papers().size() > before);
    expectDrawer(0);
}

void TestDay::openMovementByKeys()
{
    press(Qt::Key_F10);
    enter(u"moveCashButton"_s);
    QTRY_COMPARE(dialogKind(), u"movement"_s);
}

void TestDay::recordByKeys(int dinars)
{
    press(Qt::Key_F12);
    approveByKeys();
    QTRY_VERIFY(button(u"doneButton"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    expectDrawer(dinars);
}

void TestDay::keysCashOut()
{
    openMovementByKeys();
    type(u"30"_s);
    press(Qt::Key_2, Qt::AltModifier);
    recordByKeys(-30);
}

void TestDay::keysCashIn()
{
    openMovementByKeys();
    press(Qt::Key_F5);
    type(u"500"_s);
    press(Qt::Key_2, Qt::AltModifier);
    recordByKeys(500);
}

void TestDay::keysToSafe()
{
    openMovementByKeys();
    press(Qt::Key_F7);
    type(u"200"_s);
    recordByKeys(-200);
}

void TestDay::keysLock()
{
    scan(Makrout);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_window->currentId(), u"auth.sign_in"_s);
    signInByKeys();
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    payExactByScan(50);
}

void TestDay::keysRemovedLine()
{
    scan(Makrout);
    scan(Limonade);
    press(Qt::Key_Delete);
    QTRY_COMPARE(m_engine->cart().lines().size(), 1);
    payExactByScan(50);
}

void TestDay::keysEmptied()
{
    scan(Makrout);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(ui::Dialog::current(m_window.get()));
    enter(u"emptyTicketButton"_s);
    QTRY_VERIFY(m_engine->cart().isEmpty());
    expectDrawer(0);
}

void TestDay::keysPlusAndMinus()
{
    scan(Makrout);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_Minus);
    QTRY_COMPARE(m_engine->cart().total(), Money::fromDinars(100));
    payExactByScan(100);
}

void TestDay::signInByKeys()
{
    m_window->current()->setFocus();
    QTRY_VERIFY(m_window->current()->findChild<QWidget *>(u"person_clerk"_s));
    const Qt::Key next = QApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    for (int i = 0; i < 3 && textOf(u"personLabel"_s) != u"Vendeuse 1"; ++i)
        press(next);
    type(m_shop->pin(u"clerk"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->cashier(), 5000);
}

void TestDay::byKeyboardInArabic()
{
    start(u"ar"_s);
    signInByKeys();
    QTRY_COMPARE(m_window->currentId(), u"cash.open_session"_s);
    press(Qt::Key_Down);
    type(u"2"_s);
    press(Qt::Key_F12);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
    expectDrawer(2000);
    live({{"order with a deposit", &TestDay::keysOrder},
          {"cash exact", &TestDay::keysCashExact},
          {"cash with a note", &TestDay::keysCashWithNote},
          {"card", &TestDay::keysCard},
          {"three times", &TestDay::keysMultiplied},
          {"discount over the limit", &TestDay::keysDiscount},
          {"hold", &TestDay::keysHold},
          {"sale meanwhile", &TestDay::keysCashExact},
          {"recall", &TestDay::keysRecall},
          {"refund", &TestDay::keysRefund},
          {"reprint", &TestDay::keysReprint},
          {"cash out", &TestDay::keysCashOut},
          {"cash in", &TestDay::keysCashIn},
          {"to the safe", &TestDay::keysToSafe},
          {"lock", &TestDay::keysLock},
          {"plus and minus", &TestDay::keysPlusAndMinus},
          {"line removed", &TestDay::keysRemovedLine},
          {"emptied", &TestDay::keysEmptied}});
    if (QTest::currentTestFailed())
        return;
    closeByKeys();
    expectDayInDatabase();
}

QTEST_MAIN(TestDay)
#include "tst_day.moc"
