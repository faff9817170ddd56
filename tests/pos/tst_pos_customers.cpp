#include "modules/desk/customerdialog.h"
#include "tests/pos/postest.h"
#include "ui/controls/keyhints.h"
#include "ui/controls/touchkeyboard.h"

#include <QListWidget>

/// Whose ticket it is (02d), and tickets that wait (02e).
class TestPosCustomers : public PosTest
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void CUS_twoCharactersFindAfterARest();
    void CUS_theKeyboardAloneChooses();
    void CUS_touchAloneChoosesByTelephone();
    void CUS_allergiesAreAWarningAtTheTopOfTheTicket();
    void CUS_nobodyIsAnAnswer();
    void CUS_aNewOneNeedsTwoFields();
    void CUS_aKnownTelephoneOffersWhoseItIs();
    void aScanIsNoCustomersName();
    void theKeyboardOfTheScreenTypes();
    void aTicketGoesOnHoldWithoutQuestion();
    void theKeyboardStaysWithAListThatChanges();
    void recallPutsTheOtherOneOnHold();
    void twoTouchesRecallOnce();
    void aTicketHeldElsewhereSaysByWhom();
    void droppingAsksWhy();
    void aTicketOnHoldForLongCallsForAttention();
    void anotherPersonDoesNotTakeATicketOver();
    void everyTargetIsLargeNamedAndWhole_data() { eachLook(); }
    void everyTargetIsLargeNamedAndWhole();

private:
    desk::CustomerDialog *open();
    int found() { return m_stage->find<QListWidget>(u"customerList"_s)->count(); }
};

desk::CustomerDialog *TestPosCustomers::open()
{
    QTest::keyClick(sell(), Qt::Key_F3);
    return qobject_cast<desk::CustomerDialog *>(m_stage->dialog());
}

void TestPosCustomers::CUS_twoCharactersFindAfterARest()
{
    stage();
    open();
    auto *field = m_stage->find<QLineEdit>(u"customerField"_s);
    QTest::keyClicks(field, u"c"_s);
    QTest::qWait(320);
    QCOMPARE(found(), 0);
    QTest::keyClicks(field, u"l"_s);
    QCOMPARE(found(), 0);
    QTRY_COMPARE(found(), 3);
}

void TestPosCustomers::CUS_theKeyboardAloneChooses()
{
    stage();
    open();
    QTest::keyClicks(m_stage->find<QLineEdit>(u"customerField"_s), u"client"_s);
    QTRY_COMPARE(found(), 3);
    QTest::keyClick(m_stage->find<QLineEdit>(u"customerField"_s), Qt::Key_Down);
    QTest::keyClick(m_stage->find<QLineEdit>(u"customerField"_s), Qt::Key_Return);
    QVERIFY(!m_stage->dialog());
    QCOMPARE(cart().customer(), counter().customerNamed(u"Client B"_s));
}

void TestPosCustomers::CUS_touchAloneChoosesByTelephone()
{
    stage();
    sell();
    m_stage->touch(u"customerButton"_s);
    m_stage->type(u"0550000005"_s);
    QTRY_COMPARE(found(), 1);
    m_stage->touch(u"chooseCustomerButton"_s);
    QCOMPARE(cart().customer(), counter().customerNamed(u"Client E"_s));
}

void TestPosCustomers::CUS_allergiesAreAWarningAtTheTopOfTheTicket()
{
    stage();
    sell();
    counter().setCustomer(counter().customerNamed(u"Client E"_s));
    QVERIFY(m_stage->find<QWidget>(u"customerButton"_s)->accessibleName().contains(u"Client E"));
    m_stage->picture(u"02-allergies"_s);
}

void TestPosCustomers::CUS_nobodyIsAnAnswer()
{
    stage();
    sell();
    counter().setCustomer(counter().customerNamed(u"Client A"_s));
    m_stage->touch(u"customerButton"_s);
    m_stage->touch(u"nobodyButton"_s);
    QVERIFY(cart().customer().isNull());
}

void TestPosCustomers::CUS_aNewOneNeedsTwoFields()
{
    stage();
    open();
    QTest::keyClicks(m_stage->find<QLineEdit>(u"customerField"_s), u"Samira Ben"_s);
    m_stage->touch(u"newCustomerButton"_s);
    QCOMPARE(m_stage->find<QLineEdit>(u"customerNameField"_s)->text(), u"Samira Ben"_s);
    QVERIFY(!m_stage->find<ui::Button>(u"chooseCustomerButton"_s)->isEnabled());
    m_stage->type(u"0770123456"_s);
    auto *create = m_stage->find<ui::Button>(u"chooseCustomerButton"_s);
    QVERIFY(create->isEnabled());
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY(!m_stage->dialog());
    QCOMPARE(counter().customer(cart().customer())->displayName(), u"Samira Ben"_s);
}

void TestPosCustomers::CUS_aKnownTelephoneOffersWhoseItIs()
{
    stage();
    open();
    QTest::keyClicks(m_stage->find<QLineEdit>(u"customerField"_s), u"05 50 00 00 02"_s);
    m_stage->touch(u"newCustomerButton"_s);
    QTest::keyClicks(m_stage->find<QLineEdit>(u"customerNameField"_s), u"Quelque Un"_s);
    m_stage->touch(u"chooseCustomerButton"_s);
    QTRY_VERIFY(m_stage->find<QWidget>(u"knownCustomerButton"_s)->isVisible());
    QVERIFY(m_stage->textOf(u"customerFaultLabel"_s).contains(u"Client B"));
    m_stage->touch(u"knownCustomerButton"_s);
    QCOMPARE(cart().customer(), counter().customerNamed(u"Client B"_s));
}

void TestPosCustomers::aScanIsNoCustomersName()
{
    stage();
    open();
    QVERIFY(!m_stage->scan(u"6130000001000"_s));
    QVERIFY(cart().isEmpty());
    QCOMPARE(m_stage->find<QLineEdit>(u"customerField"_s)->text(), QString());
    QVERIFY(m_stage->dialog());
}

void TestPosCustomers::theKeyboardOfTheScreenTypes()
{
    ui::KeyHints::get().setShown(false);
    stage().counter().fillTicket();
    sell();
    counter().selectLine(0);
    m_stage->touch(u"noteButton"_s);
    auto *keys = m_stage->findChild<ui::TouchKeyboard *>();
    QTRY_VERIFY(keys->isVisible());
    const auto press = [&](const QString &key) {
        QTest::mouseClick(keys->findChild<QAbstractButton *>(key), Qt::LeftButton);
        QTest::qWait(5);
    };
    press(u"capitalsKey"_s);
    press(u"letter_O"_s);
    press(u"letter_k"_s);
    press(u"letter_z"_s);
    press(u"eraseLetterKey"_s);
    QCOMPARE(m_stage->find<QLineEdit>(u"textField"_s)->text(), u"Ok"_s);
    // What is typed is in sight, above the keys.
    auto *field = m_stage->find<QLineEdit>(u"textField"_s);
    QVERIFY(field->mapTo(m_stage.get(), QPoint(0, field->height())).y() <= keys->y());
    m_stage->picture(u"keyboard"_s);
    press(u"otherLettersKey"_s);
    press(u"letter_م"_s);
    QCOMPARE(field->text(), u"Okم"_s);
    press(u"enterKey"_s);
    QTRY_VERIFY(!m_stage->dialog());
    QVERIFY(!keys->isVisible());
    QCOMPARE(cart().ticketNote(), u"Okم"_s);
}

void TestPosCustomers::aTicketGoesOnHoldWithoutQuestion()
{
    stage().counter().fillTicket();
    pos::SellScreen *screen = sell();
    QTest::keyClick(screen, Qt::Key_F8);
    QTest::keyClick(screen, Qt::Key_F8);
    QTRY_VERIFY(cart().isEmpty());
    QVERIFY(!m_stage->dialog());
    QCOMPARE(counter().tickets().parked().size(), 1);
}

/// Another till held a ticket while this one looks: the list is new, and what is typed still goes to it.
void TestPosCustomers::theKeyboardStaysWithAListThatChanges()
{
    stage().counter().parkTickets();
    sell();
    m_stage->touch(u"recallButton"_s);
    QVERIFY(m_stage->dialog());
    emit counter().tickets().parkedChanged();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(QApplication::focusWidget() && m_stage->dialog()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"takeUpButton1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTRY_VERIFY(!m_stage->dialog());
    QVERIFY(!cart().isEmpty());
}

void TestPosCustomers::recallPutsTheOtherOneOnHold()
{
    stage().counter().parkTickets();
    counter().fillTicket();
    pos::SellScreen *screen = sell();
    QTest::keyClick(screen, Qt::Key_F9);
    QCOMPARE(dialogKind(), u"recall"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_2);
    QTRY_VERIFY(!m_stage->dialog());
    QCOMPARE(cart().lines().size(), 2);
    QCOMPARE(counter().tickets().parked().size(), 2);
}

void TestPosCustomers::twoTouchesRecallOnce()
{
    stage().counter().parkTickets();
    sell();
    m_stage->touch(u"emptyRecallButton"_s);
    auto *take = m_stage->find<ui::Button>(u"takeUpButton1"_s);
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(take, Qt::LeftButton);
    QTRY_VERIFY(!m_stage->dialog());
    QCOMPARE(counter().tickets().parked().size(), 1);
    QCOMPARE(cart().customer(), counter().customerNamed(u"Client B"_s));
}

void TestPosCustomers::aTicketHeldElsewhereSaysByWhom()
{
    stage().counter().parkTickets();
    counter().fakeTickets().heldElsewhere = counter().tickets().parked().first().id;
    sell();
    m_stage->touch(u"recallButton"_s);
    m_stage->touch(u"takeUpButton1"_s);
    QTRY_VERIFY(m_stage->textOf(u"recallFaultLabel"_s).contains(u"Caisse 2"));
    QVERIFY(m_stage->dialog());
    QVERIFY(cart().isEmpty());
}

void TestPosCustomers::droppingAsksWhy()
{
    stage().counter().parkTickets();
    sell();
    m_stage->touch(u"recallButton"_s);
    m_stage->touch(u"dropParkedButton1"_s);
    QCOMPARE(dialogKind(), u"reason"_s);
    m_stage->touch(u"reasonChip1"_s);
    m_stage->touch(u"giveReasonButton"_s);
    QTRY_COMPARE(counter().tickets().parked().size(), 1);
    QVERIFY(!counter().fakeTickets().lastDrop.reason.isEmpty());
    QCOMPARE(dialogKind(), u"recall"_s);
}

void TestPosCustomers::aTicketOnHoldForLongCallsForAttention()
{
    stage().counter().parkTickets();
    sell();
    QVERIFY(m_stage->find<ui::Button>(u"recallButton"_s)->accessibleName().contains(u"2"));
    m_stage->picture(u"02-recall-late"_s);
}

void TestPosCustomers::anotherPersonDoesNotTakeATicketOver()
{
    stage(u"caisse1"_s).counter().fillTicket();
    sell();
    m_stage->touch(u"personButton"_s);
    QVERIFY(!counter().cashier());
    QVERIFY(!cart().isEmpty());
    (void)counter().signIn(counter().cashierNamed(u"caisse2"_s), u"1234"_s);
    QTRY_VERIFY(cart().isEmpty());
    QCOMPARE(counter().tickets().parked().first().label, u"Caissière 1"_s);
}

void TestPosCustomers::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_faults.clear();
    ui::KeyHints::get().setShown(false);
    stage(u"caisse1"_s, language, dark, size).counter().fillTicket();
    counter().parkTickets();
    counter().setCustomer(counter().customerNamed(u"Client E"_s));
    counter().setTicketNote(u"À emporter, sans sac"_s);
    sell();
    look(u"02a-customer"_s);
    m_stage->touch(u"customerButton"_s);
    m_stage->type(u"0550"_s);
    QTRY_COMPARE(found(), 4);
    look(u"02d-customers"_s);
    QTest::mouseClick(m_stage->find<QLineEdit>(u"customerField"_s), Qt::LeftButton);
    look(u"02d-keyboard"_s);
    m_stage->findChild<ui::TouchKeyboard *>()->close();
    m_stage->touch(u"newCustomerButton"_s);
    QTest::keyClicks(m_stage->find<QLineEdit>(u"customerNameField"_s), u"Samira"_s);
    m_stage->find<QLineEdit>(u"customerPhoneField"_s)->setText(u"0550000002"_s);
    m_stage->touch(u"chooseCustomerButton"_s);
    look(u"02d-new"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    QVERIFY(!m_stage->dialog());
    m_stage->touch(u"recallButton"_s);
    look(u"02e-recall"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

QTEST_MAIN(TestPosCustomers)
#include "tst_pos_customers.moc"
