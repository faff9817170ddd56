#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "tests/pos/postest.h"
#include "ui/controls/stepper.h"
#include "ui/controls/touchtable.h"

/// Tickets already sold (spec sales 3.7, POS-17): found, printed again, taken back, exchanged, cancelled.
class TestPosTickets : public PosTest
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void POS17_aNumberFindsItsTicketOnAnyDay();
    void POS17_moreCriteriaNarrowIt();
    void POS17_theBarsOfATicketFindIt();
    void POS17_reprintSaysDuplicata();
    void POS17_linesComeBackForMoney();
    void POS17_spoiledGoodsDoNotReturnToStock();
    void POS17_aReturnNeedsTheRight();
    void POS17_twoTouchesGiveBackOnce();
    void POS17_nothingComesBackTwice();
    void POS17_aTicketHeldElsewhereSaysByWhom();
    void POS17_anExchangeGoesOnToSelling();
    void POS17_aReturnedLineIsTakenOffAgain();
    void POS17_onlyTheLastTicketIsCancelled();
    void theKeyboardAloneTakesBack();
    void theSellingScreenLeadsHere();
    void everyTargetIsLargeNamedAndWhole_data() { eachLook(); }
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *tickets() { return m_stage->show(pos::module(), "pos.tickets"_L1); }
    ui::TouchTable *table() { return m_stage->find<ui::TouchTable>(u"ticketTable"_s); }
    /// C1-001040: 6 Makrout at 100, Client A.
    QWidget *makrout(const QString &login = u"resp1"_s);
    void press(const QString &stepper, const QString &button, int times);
};

QWidget *TestPosTickets::makrout(const QString &login)
{
    stage(login);
    QWidget *screen = tickets();
    m_stage->find<QLineEdit>(u"ticketField"_s)->setText(u"1040"_s);
    [&] { QTRY_COMPARE(table()->lines().size(), 1); }();
    [&] { QTRY_VERIFY(m_stage->textOf(u"soldNumberLabel"_s).contains(u"C1-001040")); }();
    return screen;
}

void TestPosTickets::press(const QString &stepper, const QString &button, int times)
{
    for (int i = 0; i < times; ++i)
        QTest::mouseClick(m_stage->find<ui::Stepper>(stepper)->findChild<QAbstractButton *>(button), Qt::LeftButton);
}

void TestPosTickets::POS17_aNumberFindsItsTicketOnAnyDay()
{
    stage();
    tickets();
    QTRY_VERIFY(table()->lines().size() >= 1);
    m_stage->touch(u"yesterdaySegment"_s);
    m_stage->find<QLineEdit>(u"ticketField"_s)->setText(u"1038"_s);
    QTRY_COMPARE(table()->lines().size(), 1);
    QVERIFY(!counter().fakeTickets().lastFilter->from.isValid());
    QTRY_VERIFY(m_stage->textOf(u"soldNumberLabel"_s).contains(u"C1-001038"));
}

void TestPosTickets::POS17_moreCriteriaNarrowIt()
{
    stage();
    tickets();
    m_stage->touch(u"alwaysSegment"_s);
    m_stage->touch(u"moreFilterButton"_s);
    QCOMPARE(dialogKind(), u"ticketFilter"_s);
    QTest::keyClicks(m_stage->find<QLineEdit>(u"filterAmountField"_s), u"2000"_s);
    QVERIFY(m_stage->scan(u"6139999999999"_s)); // not a product of the shop: nothing happens
    QTest::keyClicks(m_stage->find<QLineEdit>(u"filterProductField"_s), u"rechta poulet"_s);
    m_stage->touch(u"applyFilterButton"_s);
    QTRY_COMPARE(table()->lines().size(), 1);
    QCOMPARE(counter().fakeTickets().lastFilter->amount, Money::fromDinars(2000));
    QVERIFY(!counter().fakeTickets().lastFilter->product.isNull());
    m_stage->touch(u"moreFilterButton"_s);
    m_stage->touch(u"eraseFilterButton"_s);
    QTRY_VERIFY(table()->lines().size() > 1);
}

void TestPosTickets::POS17_theBarsOfATicketFindIt()
{
    stage();
    tickets();
    QVERIFY(m_stage->scan(u"C1-001037"_s));
    QTRY_COMPARE(table()->lines().size(), 1);
    QTRY_VERIFY(m_stage->textOf(u"soldNumberLabel"_s).contains(u"C1-001037"));
}

void TestPosTickets::POS17_reprintSaysDuplicata()
{
    makrout();
    m_stage->touch(u"reprintTicketButton"_s);
    QTRY_COMPARE(counter().reprints, 1);
    QVERIFY(m_stage->says(u"DUPLICATA"_s));
}

void TestPosTickets::POS17_linesComeBackForMoney()
{
    makrout();
    m_stage->touch(u"refundButton"_s);
    QCOMPARE(dialogKind(), u"return"_s);
    auto *go = m_stage->find<ui::Button>(u"returnGoButton"_s);
    QVERIFY(!go->isEnabled());
    press(u"returnStepper1"_s, u"plusButton"_s, 2); // one is chosen already: a single line
    m_stage->touch(u"reasonChip1"_s);
    QVERIFY(go->isEnabled());
    m_stage->touch(u"returnMethod_voucher"_s);
    m_stage->touch(u"returnGoButton"_s);
    QTRY_COMPARE(m_stage->opened.value(0), u"pos.change_due"_s);
    QVERIFY(counter().fakeTickets().lastRefund);
    QCOMPARE(counter().fakeTickets().lastRefund->lines.first().quantity, Quantity::fromUnits(3));
    QCOMPARE(counter().fakeTickets().lastRefund->method, u"voucher"_s);
    QVERIFY(!counter().fakeTickets().lastRefund->grant.reason.isEmpty());
    QCOMPARE(counter().lastSale()->total, Money::fromDinars(-300));
}

void TestPosTickets::POS17_spoiledGoodsDoNotReturnToStock()
{
    makrout();
    m_stage->touch(u"refundButton"_s);
    m_stage->touch(u"fateButton1"_s);
    m_stage->touch(u"reasonChip1"_s);
    m_stage->touch(u"returnGoButton"_s);
    QTRY_VERIFY(counter().fakeTickets().lastRefund);
    QVERIFY(!counter().fakeTickets().lastRefund->lines.first().restock);
}

void TestPosTickets::POS17_aReturnNeedsTheRight()
{
    makrout(u"caisse1"_s);
    m_stage->touch(u"refundButton"_s);
    m_stage->touch(u"reasonChip2"_s);
    m_stage->touch(u"returnGoButton"_s);
    QTRY_COMPARE(dialogKind(), u"approval"_s);
    QVERIFY(!counter().fakeTickets().lastRefund);
    approve();
    QTRY_VERIFY(counter().fakeTickets().lastRefund);
    QVERIFY(!counter().fakeTickets().lastRefund->grant.approval.isNull());
    QVERIFY(!counter().fakeTickets().lastRefund->grant.reason.isEmpty());
}

void TestPosTickets::POS17_twoTouchesGiveBackOnce()
{
    makrout();
    m_stage->touch(u"refundButton"_s);
    m_stage->touch(u"reasonChip1"_s);
    auto *go = m_stage->find<ui::Button>(u"returnGoButton"_s);
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(m_stage->opened.size(), 1);
    QCOMPARE(counter().sessionTotals().refunds, 1);
}

void TestPosTickets::POS17_nothingComesBackTwice()
{
    makrout();
    till::SoldTicket *ticket = counter().fakeTickets().sold(fakeId(u"C1-001040"_s));
    ticket->lines.first().left = {};
    QTest::keyClick(table(), Qt::Key_Up);
    tickets();
    m_stage->find<QLineEdit>(u"ticketField"_s)->setText(u"1040"_s);
    QTRY_VERIFY(m_stage->textOf(u"soldNumberLabel"_s).contains(u"C1-001040"));
    QVERIFY(!m_stage->find<ui::Button>(u"refundButton"_s)->isEnabled());
    QVERIFY(!m_stage->find<ui::Button>(u"exchangeButton"_s)->isEnabled());
}

void TestPosTickets::POS17_aTicketHeldElsewhereSaysByWhom()
{
    makrout();
    counter().fakeTickets().heldElsewhere = fakeId(u"C1-001040"_s);
    m_stage->touch(u"refundButton"_s);
    m_stage->touch(u"reasonChip1"_s);
    m_stage->touch(u"returnGoButton"_s);
    QTRY_VERIFY(m_stage->says(u"Caisse 2"_s));
    QVERIFY(m_stage->opened.isEmpty());
}

void TestPosTickets::POS17_anExchangeGoesOnToSelling()
{
    makrout(u"caisse1"_s);
    m_stage->touch(u"exchangeButton"_s);
    m_stage->touch(u"reasonChip1"_s);
    m_stage->touch(u"returnGoButton"_s);
    QCOMPARE(dialogKind(), u"approval"_s);
    approve();
    QTRY_COMPARE(m_stage->opened, (QStringList{u"pos.sell"_s, u"shell.toast"_s}));
    QCOMPARE(cart().returns().size(), 1);
    QCOMPARE(cart().total(), Money::fromDinars(-100));
}

void TestPosTickets::POS17_aReturnedLineIsTakenOffAgain()
{
    stage();
    const till::SoldTicket *ticket = counter().fakeTickets().sold(fakeId(u"C1-001040"_s));
    QVERIFY(
        counter().addReturn(*ticket, {ticket->lines.first().id, Quantity::fromUnits(1), true}, {{}, u"Trop cuit"_s}));
    pos::SellScreen *screen = sell();
    QVERIFY(m_stage->find<ui::Button>(u"payButton"_s)->isEnabled());
    m_stage->touch(u"removeReturnButton1"_s);
    QVERIFY(cart().isEmpty());
    QTest::keyClick(screen, Qt::Key_Delete); // nothing to remove, nothing happens
}

void TestPosTickets::POS17_onlyTheLastTicketIsCancelled()
{
    stage().counter().sellOnce();
    QWidget *screen = tickets();
    QTRY_VERIFY(m_stage->textOf(u"soldNumberLabel"_s).contains(u"C1-001042"));
    QVERIFY(m_stage->find<ui::Button>(u"voidTicketButton"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(m_stage->textOf(u"soldNumberLabel"_s).contains(u"C1-001041"));
    QVERIFY(!m_stage->find<ui::Button>(u"voidTicketButton"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Up);
    QTRY_VERIFY(m_stage->find<ui::Button>(u"voidTicketButton"_s)->isEnabled());
    m_stage->touch(u"voidTicketButton"_s);
    QTRY_COMPARE(dialogKind(), u"reason"_s);
    m_stage->touch(u"reasonChip1"_s);
    m_stage->touch(u"giveReasonButton"_s);
    QTRY_COMPARE(counter().fakeTickets().voids, 1);
    QTRY_COMPARE(m_stage->opened, QStringList{u"pos.change_due"_s});
    Q_UNUSED(screen)
}

void TestPosTickets::theKeyboardAloneTakesBack()
{
    QWidget *screen = makrout();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(dialogKind(), u"return"_s);
    auto *reason = m_stage->find<QLineEdit>(u"reasonField"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Trop cuit"_s);
    auto *go = m_stage->find<ui::Button>(u"returnGoButton"_s);
    for (int i = 0; i < 30 && QApplication::focusWidget() != go; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), go);
    QTest::keyClick(go, Qt::Key_Return);
    QTRY_VERIFY(counter().fakeTickets().lastRefund);
    QCOMPARE(counter().fakeTickets().lastRefund->grant.reason, u"Trop cuit"_s);
    Q_UNUSED(screen)
}

void TestPosTickets::theSellingScreenLeadsHere()
{
    stage();
    pos::SellScreen *screen = sell();
    QTest::keyClick(screen, Qt::Key_R, Qt::ControlModifier);
    m_stage->touch(u"tillMenuButton"_s);
    m_stage->touch(u"ticketsButton"_s);
    QCOMPARE(m_stage->opened, (QStringList{u"pos.tickets"_s, u"pos.tickets"_s}));
}

void TestPosTickets::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_faults.clear();
    stage(u"resp1"_s, language, dark, size).counter().fillTicket();
    counter().setCustomer(counter().customerNamed(u"Client A"_s));
    (void)counter().payCash(Money::fromDinars(5'000), true);
    tickets();
    m_stage->touch(u"alwaysSegment"_s);
    QTRY_VERIFY(table()->lines().size() > 3);
    look(u"20-tickets"_s);
    m_stage->touch(u"moreFilterButton"_s);
    look(u"20-filter"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    m_stage->touch(u"refundButton"_s);
    press(u"returnStepper2"_s, u"plusButton"_s, 3);
    m_stage->touch(u"fateButton2"_s);
    look(u"20-return"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    m_stage->touch(u"exchangeButton"_s);
    look(u"20-exchange"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    m_stage->find<QLineEdit>(u"ticketField"_s)->setText(u"9999"_s);
    QTest::qWait(300);
    look(u"20-nothing"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

QTEST_MAIN(TestPosTickets)
#include "tst_pos_tickets.moc"
