#include "modules/core/format.h"
#include "modules/pos/tenders.h"
#include "tests/pos/postest.h"
#include "ui/controls/keyhints.h"
#include "ui/scanfilter.h"

/// Ways to pay (03a, 03b, POS-11 in its T form).
class TestPosPayment : public PosTest
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void PAY_tendersAddUpAsTheEngineSettlesThem();
    void PAY_aCardNeedsItsReference();
    void PAY_splitInThreeByTouch();
    void PAY_theKeyboardAloneSplits();
    void PAY_onlyCashMayBeMoreThanDue();
    void PAY_anAccountNeedsACustomer();
    void PAY_anAccountOverItsLimitIsLentTheRight();
    void PAY_aVoucherIsScanned();
    void PAY_aVoucherIsTypedAndARefusalIsSaid();
    void PAY_theSameVoucherCountsOnce();
    void PAY_offlinePausesAccountsAndVouchersOnly();
    void PAY_cashIsRoundedAndSaysSo();
    void PAY_paperIsChosen();
    void PAY_moneyOutGoesByOneWay();
    void PAY_anEqualExchangeNeedsNoMoney();
    void PAY_anAcceptedCardIsNotTakenOff();
    void PAY_twoTouchesPayOnce();
    void POS3_stockIsHeldAndReleased();
    void POS3_aShortageIsShownAndStops();
    void POS3_anUnknownStockIsSaidAndSellingGoesOn();
    void aProductScannedWhilePayingChangesNothing();
    void everyTargetIsLargeNamedAndWhole_data() { eachLook(); }
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *payment() { return m_stage->show(pos::module(), "pos.payment"_L1); }
    ui::Button *confirm() { return m_stage->find<ui::Button>(u"confirmButton"_s); }
    /// 4 560 DA for Client A, who owes nothing and may owe 10 000.
    void ticketOf(const QString &customer = u"Client A"_s, const QString &login = u"resp1"_s);
    void takeBack(int pieces);
    till::PaymentMethod method(const QString &key);
};

void TestPosPayment::ticketOf(const QString &customer, const QString &login)
{
    stage(login).counter().fillTicket();
    if (!customer.isEmpty())
        counter().setCustomer(counter().customerNamed(customer));
}

till::PaymentMethod TestPosPayment::method(const QString &key)
{
    for (const till::PaymentMethod &known : counter().paymentMethods())
        if (known.key == key)
            return known;
    return {};
}

void TestPosPayment::takeBack(int pieces)
{
    const till::SoldTicket *ticket = counter().fakeTickets().sold(fakeId(u"C1-001040"_s)); // 6 Makrout at 100
    const Result<> added = counter().addReturn(*ticket, {ticket->lines.first().id, Quantity::fromUnits(pieces), true},
                                               {{}, u"Trop cuit"_s});
    QVERIFY(added);
}

void TestPosPayment::PAY_tendersAddUpAsTheEngineSettlesThem()
{
    stage();
    pos::Tenders tenders(Money::fromDinars(4560), Money());
    tenders.choose(method(u"card"_s)).tender.propose(Money::fromDinars(1560));
    tenders.current()->reference = u"004512"_s;
    QCOMPARE(tenders.lack(), pos::Tenders::Lack::Money);
    tenders.choose(method(u"cash"_s)).tender.addNote(2000);
    QCOMPARE(tenders.left(), Money::fromDinars(1000));
    QVERIFY(tenders.lines().first().locked);
    tenders.choose(method(u"account"_s));
    QCOMPARE(tenders.current()->amount(), Money::fromDinars(1000));
    QCOMPARE(tenders.lack(), pos::Tenders::Lack::Nothing);
    QCOMPARE(tenders.payments().size(), 3);
    QCOMPARE(tenders.paidBefore(), Money::fromDinars(3560));

    // Rounding: 12,40 in steps of 5 DA makes 10 in cash, 12,40 on a card.
    pos::Tenders rounded(Money::fromCentimes(1240), Money::fromDinars(5));
    rounded.choose(method(u"cash"_s));
    QCOMPARE(rounded.askedOf(0), Money::fromDinars(10));
    QCOMPARE(rounded.rounding(), Money::fromCentimes(-240));
    rounded.choose(method(u"card"_s));
    QCOMPARE(rounded.current()->amount(), Money::fromCentimes(1240));
}

void TestPosPayment::PAY_aCardNeedsItsReference()
{
    ticketOf();
    payment();
    m_stage->touch(u"method_card"_s);
    QVERIFY(!confirm()->isEnabled());
    QVERIFY(!m_stage->textOf(u"confirmWhyLabel"_s).isEmpty());
    QTest::keyClicks(m_stage->find<QLineEdit>(u"referenceField"_s), u"004512"_s);
    QVERIFY(confirm()->isEnabled());
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastPayments.size(), 1);
    QCOMPARE(counter().lastPayments.first().reference, u"004512"_s);
    QCOMPARE(counter().lastPayments.first().amount, Money::fromDinars(4560));
}

void TestPosPayment::PAY_splitInThreeByTouch()
{
    ticketOf();
    payment();
    m_stage->touch(u"note2000Button"_s);
    m_stage->touch(u"method_card"_s);
    QTest::keyClicks(m_stage->find<QLineEdit>(u"referenceField"_s), u"77"_s);
    m_stage->type(u"1560"_s);
    m_stage->touch(u"method_account"_s);
    QVERIFY(confirm()->isEnabled());
    QVERIFY(m_stage->textOf(u"paidLabel"_s).contains(u"3"));
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastPayments.size(), 3);
    QCOMPARE(counter().customer(counter().customerNamed(u"Client A"_s))->balance, Money::fromDinars(1000));
}

void TestPosPayment::PAY_theKeyboardAloneSplits()
{
    ticketOf();
    QWidget *screen = payment();
    QTest::keyClick(screen, Qt::Key_F7);
    QTest::keyClicks(screen, u"1000"_s);
    QTest::keyClick(screen, Qt::Key_F5);
    QTest::keyClick(screen, Qt::Key_Asterisk);
    QVERIFY(confirm()->isEnabled());
    QTest::keyClick(screen, Qt::Key_Return);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastPayments.size(), 2);
    QCOMPARE(counter().lastPayments.last().amount, Money::fromDinars(3560));
}

void TestPosPayment::PAY_onlyCashMayBeMoreThanDue()
{
    ticketOf();
    QWidget *screen = payment();
    QTest::keyClick(screen, Qt::Key_F7);
    QTest::keyClicks(screen, u"9000"_s);
    QVERIFY(!confirm()->isEnabled());
    QTest::keyClick(screen, Qt::Key_Return);
    QCOMPARE(counter().payments, 0);
}

void TestPosPayment::PAY_anAccountNeedsACustomer()
{
    ticketOf({});
    payment();
    m_stage->touch(u"method_account"_s);
    QCOMPARE(dialogKind(), u"customer"_s);
    m_stage->type(u"0550000001"_s);
    QTRY_VERIFY(m_stage->find<ui::Button>(u"chooseCustomerButton"_s)->isEnabled());
    m_stage->touch(u"chooseCustomerButton"_s);
    QVERIFY(confirm()->isEnabled());
    QVERIFY(m_stage->says(u"Client A"_s));
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastPayments.first().method, u"account"_s);
}

void TestPosPayment::PAY_anAccountOverItsLimitIsLentTheRight()
{
    ticketOf(u"Client B"_s, u"caisse1"_s); // owes 2 400, may owe 5 000
    QWidget *screen = payment();
    QTest::keyClick(screen, Qt::Key_F7);
    QTest::keyClick(screen, Qt::Key_Return);
    QTRY_COMPARE(dialogKind(), u"approval"_s);
    QVERIFY(cart().lines().size() > 0);
    approve();
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().approved.first().permission, u"clients_depasser_plafond"_s);
    QVERIFY(!counter().lastGrant.approval.isNull());
    // The next screen says who allowed it.
    QTRY_COMPARE(m_stage->opened, (QStringList{u"pos.change_due"_s, u"shell.toast"_s}));
}

void TestPosPayment::PAY_aVoucherIsScanned()
{
    ticketOf();
    auto *screen = dynamic_cast<ui::ScanTarget *>(payment());
    screen->scanned(u"av-c1-000900-7f3a"_s);
    QTRY_VERIFY(!m_stage->dialog());
    QVERIFY(!confirm()->isEnabled());
    m_stage->touch(u"method_cash"_s);
    m_stage->touch(u"proposalButton1"_s);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastPayments.first().voucher, u"AV-C1-000900-7F3A"_s);
    QCOMPARE(counter().lastPayments.first().amount, Money::fromDinars(500));
}

void TestPosPayment::PAY_aVoucherIsTypedAndARefusalIsSaid()
{
    ticketOf();
    payment();
    m_stage->touch(u"method_voucher"_s);
    QCOMPARE(dialogKind(), u"voucher"_s);
    QTest::keyClicks(m_stage->find<QLineEdit>(u"voucherField"_s), u"AV-C1-000800-0000"_s);
    m_stage->touch(u"useVoucherButton"_s);
    QTRY_VERIFY(!m_stage->textOf(u"voucherFaultLabel"_s).isEmpty());
    QVERIFY(m_stage->dialog());
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    QVERIFY(!m_stage->dialog());
    QVERIFY(m_stage->find<ui::Button>(u"method_cash"_s)->isChecked());
}

void TestPosPayment::PAY_theSameVoucherCountsOnce()
{
    ticketOf();
    auto *screen = dynamic_cast<ui::ScanTarget *>(payment());
    screen->scanned(u"AV-C1-000900-7F3A"_s);
    QTRY_VERIFY(!m_stage->dialog());
    screen->scanned(u"AV-C1-000900-7F3A"_s);
    QTRY_VERIFY(!m_stage->dialog());
    m_stage->touch(u"method_cash"_s);
    m_stage->touch(u"proposalButton1"_s);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastPayments.size(), 2);
}

void TestPosPayment::PAY_offlinePausesAccountsAndVouchersOnly()
{
    ticketOf();
    counter().goOffline();
    QWidget *screen = payment();
    QVERIFY(m_stage->find<ui::Button>(u"method_cash"_s)->isEnabled());
    QVERIFY(m_stage->find<ui::Button>(u"method_card"_s)->isEnabled());
    QVERIFY(!m_stage->find<ui::Button>(u"method_account"_s)->isEnabled());
    QVERIFY(!m_stage->find<ui::Button>(u"method_voucher"_s)->isEnabled());
    QVERIFY(m_stage->find(u"pausedLabel"_s)->isVisible());
    QTest::keyClick(screen, Qt::Key_F7);
    QVERIFY(m_stage->find<ui::Button>(u"method_cash"_s)->isChecked());
    till::Link back;
    back.state = till::Link::State::Online;
    counter().setLink(back);
    QVERIFY(m_stage->find<ui::Button>(u"method_account"_s)->isEnabled());
    QVERIFY(!m_stage->find(u"pausedLabel"_s)->isVisible());
}

void TestPosPayment::PAY_cashIsRoundedAndSaysSo()
{
    stage().counter().setSetting(u"cash.rounding"_s, 500);
    counter().fillTicket();
    (void)counter().setDiscount(2, 333);
    payment();
    QVERIFY(m_stage->find(u"roundingLabel"_s)->isVisible());
    QCOMPARE(m_stage->textOf(u"dueLabel"_s), format::money(counter().cashDue()));
    m_stage->touch(u"method_card"_s);
    QVERIFY(!m_stage->find(u"roundingLabel"_s)->isVisible());
    m_stage->touch(u"method_cash"_s);
    m_stage->touch(u"proposalButton1"_s);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastSale()->total.centimes() % 500, 0);
}

void TestPosPayment::PAY_paperIsChosen()
{
    ticketOf();
    payment();
    m_stage->touch(u"laterTicketButton"_s);
    m_stage->touch(u"proposalButton1"_s);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastPaper, till::PaperChoice::Later);
}

void TestPosPayment::PAY_moneyOutGoesByOneWay()
{
    stage();
    takeBack(3);
    QCOMPARE(cart().total(), Money::fromDinars(-300));
    payment();
    QVERIFY(!m_stage->find(u"method_card"_s));
    QVERIFY(confirm()->isEnabled()); // cash is chosen
    m_stage->touch(u"method_voucher"_s);
    QVERIFY(!m_stage->dialog());
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastPayments.size(), 1);
    QCOMPARE(counter().lastPayments.first().amount, Money::fromDinars(-300));
    QVERIFY(!counter().lastSale()->voucher.isEmpty());
    m_stage->show(pos::module(), "pos.change_due"_L1);
    QVERIFY(m_stage->says(counter().lastSale()->voucher));
}

void TestPosPayment::PAY_anEqualExchangeNeedsNoMoney()
{
    stage();
    takeBack(3);
    QVERIFY(counter().addProduct(counter().productNamed(u"Makrout dattes"_s), Quantity::fromUnits(3)));
    QVERIFY(cart().total().isZero());
    payment();
    QVERIFY(confirm()->isEnabled());
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
    QCOMPARE(counter().lastSale()->kind, till::TicketSummary::Kind::Exchange);
}

void TestPosPayment::PAY_anAcceptedCardIsNotTakenOff()
{
    ticketOf();
    QWidget *screen = payment();
    QTest::keyClick(screen, Qt::Key_F6);
    QTest::keyClicks(m_stage->find<QLineEdit>(u"referenceField"_s), u"4512"_s);
    QTest::keyClick(m_stage->find<QLineEdit>(u"referenceField"_s), Qt::Key_Return);
    QTest::keyClicks(screen, u"1560"_s);
    QTest::keyClick(screen, Qt::Key_F5);
    QVERIFY(!m_stage->find<ui::Button>(u"eraseButton"_s)->isEnabled());
    QTest::keyClick(screen, Qt::Key_Escape);
    QVERIFY(m_stage->dialog());
    QVERIFY2(m_stage->opened.isEmpty(), qPrintable(m_stage->opened.join(u',')));
    m_stage->touch(u"stayButton"_s);
    QVERIFY2(m_stage->opened.isEmpty(), qPrintable(m_stage->opened.join(u',')));
    QTest::keyClick(screen, Qt::Key_Escape);
    m_stage->touch(u"leavePaymentButton"_s);
    QCOMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
}

void TestPosPayment::PAY_twoTouchesPayOnce()
{
    ticketOf();
    payment();
    m_stage->touch(u"proposalButton1"_s);
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(confirm(), Qt::LeftButton);
    QTRY_COMPARE(m_stage->opened.size(), 1);
    QCOMPARE(counter().payments, 1);
}

void TestPosPayment::POS3_stockIsHeldAndReleased()
{
    ticketOf();
    counter().nextHold.state = till::StockHold::State::Held;
    QWidget *screen = payment();
    QTRY_COMPARE(counter().holds, 1);
    QTest::keyClick(screen, Qt::Key_Escape);
    QCOMPARE(counter().releases, 1);
    QCOMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
}

void TestPosPayment::POS3_aShortageIsShownAndStops()
{
    ticketOf();
    counter().nextHold = {till::StockHold::State::Short, {{1, Quantity::fromUnits(3)}}};
    QWidget *screen = payment();
    m_stage->touch(u"proposalButton1"_s);
    QVERIFY(!confirm()->isEnabled());
    QVERIFY(m_stage->says(u"Makrout dattes"_s));
    QVERIFY(!m_stage->textOf(u"confirmWhyLabel"_s).isEmpty());
    QTest::keyClick(screen, Qt::Key_Return);
    QCOMPARE(counter().payments, 0);
}

void TestPosPayment::POS3_anUnknownStockIsSaidAndSellingGoesOn()
{
    ticketOf();
    counter().nextHold.state = till::StockHold::State::Unknown;
    payment();
    QVERIFY(m_stage->find(u"paymentNote"_s)->isVisible());
    m_stage->touch(u"proposalButton1"_s);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(counter().payments, 1);
}

void TestPosPayment::aProductScannedWhilePayingChangesNothing()
{
    ticketOf();
    payment();
    QVERIFY(m_stage->scan(u"6130000001005"_s));
    QCOMPARE(cart().lines().size(), 5);
    m_stage->touch(u"method_voucher"_s);
    QVERIFY(m_stage->scan(u"6130000001005"_s));
    QCOMPARE(cart().lines().size(), 5);
    QTRY_VERIFY(!m_stage->textOf(u"voucherFaultLabel"_s).isEmpty());
}

void TestPosPayment::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_faults.clear();
    ui::KeyHints::get().setShown(true);
    stage(u"caisse1"_s, language, dark, size).counter().fillTicket();
    counter().setCustomer(counter().customerNamed(u"Client A"_s));
    payment();
    m_stage->touch(u"method_card"_s);
    look(u"03b-card"_s);
    m_stage->find<QLineEdit>(u"referenceField"_s)->setFocus();
    QTest::keyClicks(m_stage->find<QLineEdit>(u"referenceField"_s), u"004512"_s);
    m_stage->type(u"1560"_s);
    m_stage->touch(u"method_cash"_s);
    m_stage->touch(u"note2000Button"_s);
    look(u"03b-cash"_s);
    m_stage->touch(u"method_account"_s);
    look(u"03b-split"_s);
    counter().nextHold = {till::StockHold::State::Short, {{1, Quantity::fromUnits(3)}}};
    payment();
    counter().goOffline();
    look(u"03-short-offline"_s);
    till::Link online;
    online.state = till::Link::State::Online;
    counter().setLink(online);
    m_stage->touch(u"method_voucher"_s);
    look(u"03-voucher"_s);
    m_stage->touch(u"cancelVoucherButton"_s);
    counter().signInAs(u"resp1"_s);
    (void)counter().clearCart();
    takeBack(3);
    sell();
    look(u"02-return"_s);
    payment();
    look(u"03-money-out"_s);
    m_stage->touch(u"method_voucher"_s);
    m_stage->touch(u"confirmButton"_s);
    m_stage->show(pos::module(), "pos.change_due"_L1);
    look(u"03c-voucher"_s);
    ui::KeyHints::get().setShown(false);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

QTEST_MAIN(TestPosPayment)
#include "tst_pos_payment.moc"
