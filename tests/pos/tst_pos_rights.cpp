#include "tests/pos/postest.h"

/// Acts beyond one's rights: refused, lent on the spot, gone on by themselves (DESIGN 5.5, POS-7, anchors 36).
class TestPosRights : public PosTest
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void POS7_aDiscountWithinTheLimitNeedsNobody();
    void POS7_aDiscountBeyondTheLimitIsLentByACode();
    void POS7_aBadgeLendsItToo();
    void POS7_escapeGivesTheActUp();
    void POS7_theTicketsDiscountIsLentToo();
    void POS7_aPriceNeedsAReason();
    void POS7_aPriceNeedsTheRightAndAReason();
    void threeWrongCodesBlockTheDialogNotTheSale();
    void aBadgeWithoutTheRightIsNamed();
    void removingIsFreeBeforeASlipAndUndoneFor6Seconds();
    void removingAfterASlipNeedsTheRightAndAReason();
    void theWorkshopIsOfferedWhereThereIsOne();
    void emptyingAfterASlipNeedsTheRight();
    void CASH14_theDrawerIsOpenedWithAReasonAndALentRight();
    void everyTargetIsLargeNamedAndWhole_data() { eachLook(); }
    void everyTargetIsLargeNamedAndWhole();

private:
    void discountLine(int line, const QString &percent);
};

void TestPosRights::discountLine(int line, const QString &percent)
{
    pos::SellScreen *screen = sell();
    counter().selectLine(line);
    QTest::keyClick(screen, Qt::Key_F4);
    QTest::keyClick(screen, Qt::Key_F5);
    QTest::keyClicks(screen, percent);
    QTest::keyClick(screen, Qt::Key_Return);
}

void TestPosRights::POS7_aDiscountWithinTheLimitNeedsNobody()
{
    stage(u"caisse1"_s).counter().fillTicket();
    discountLine(0, u"10"_s);
    QVERIFY(!m_stage->dialog());
    QCOMPARE(cart().lines().at(0).discount, 1000);
    QVERIFY(counter().approved.isEmpty());
}

void TestPosRights::POS7_aDiscountBeyondTheLimitIsLentByACode()
{
    stage(u"caisse1"_s).counter().fillTicket();
    discountLine(0, u"20"_s);
    QCOMPARE(dialogKind(), u"approval"_s);
    QCOMPARE(cart().lines().at(0).discount, 0);
    QVERIFY(m_stage->textOf(u"approvalWhatLabel"_s).contains(u"20"));
    m_stage->touch(u"reasonChip2"_s);
    approve();
    QCOMPARE(cart().lines().at(0).discount, 2000);
    QCOMPARE(counter().approved.size(), 1);
    QCOMPARE(counter().approved.first().permission, u"pos_remise"_s);
    QVERIFY(!counter().approved.first().reason.isEmpty());
    QCOMPARE(cart().lines().at(0).grant.reason, counter().approved.first().reason);
    QVERIFY(!cart().lines().at(0).grant.approval.isNull());
    QVERIFY(m_stage->says(u"Responsable magasin"_s));
}

void TestPosRights::POS7_aBadgeLendsItToo()
{
    stage(u"vente1"_s).counter().fillTicket();
    discountLine(0, u"5"_s);
    QCOMPARE(dialogKind(), u"approval"_s);
    QVERIFY(m_stage->scan(u"BADGE-resp1"_s));
    QTRY_VERIFY(!m_stage->dialog());
    QCOMPARE(cart().lines().at(0).discount, 500);
}

void TestPosRights::POS7_escapeGivesTheActUp()
{
    stage(u"vente1"_s).counter().fillTicket();
    discountLine(0, u"50"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    QVERIFY(!m_stage->dialog());
    QCOMPARE(cart().lines().at(0).discount, 0);
    QVERIFY(counter().approved.isEmpty());
}

void TestPosRights::POS7_theTicketsDiscountIsLentToo()
{
    stage(u"caisse1"_s).counter().fillTicket();
    (void)counter().setDiscount(1, 0);
    pos::SellScreen *screen = sell();
    QTest::keyClick(screen, Qt::Key_F5);
    m_stage->touch(u"discount10Button"_s);
    m_stage->touch(u"applyDiscountButton"_s);
    QVERIFY(!m_stage->dialog());
    QCOMPARE(cart().ticketDiscount(), 1000);
    m_stage->touch(u"discountButton"_s);
    m_stage->touch(u"discount20Button"_s);
    m_stage->touch(u"applyDiscountButton"_s);
    QCOMPARE(dialogKind(), u"approval"_s);
    approve();
    QCOMPARE(cart().ticketDiscount(), 2000);
}

void TestPosRights::POS7_aPriceNeedsAReason()
{
    stage().counter().fillTicket();
    pos::SellScreen *screen = sell();
    counter().selectLine(0);
    QTest::keyClick(screen, Qt::Key_F6);
    QTest::keyClicks(screen, u"400"_s);
    QTest::keyClick(screen, Qt::Key_Return);
    QCOMPARE(dialogKind(), u"reason"_s);
    QVERIFY(!m_stage->find<ui::Button>(u"giveReasonButton"_s)->isEnabled());
    m_stage->touch(u"reasonChip1"_s);
    m_stage->touch(u"giveReasonButton"_s);
    QCOMPARE(cart().lines().at(0).price, Money::fromDinars(400));
    QVERIFY(!cart().lines().at(0).grant.reason.isEmpty());
}

void TestPosRights::POS7_aPriceNeedsTheRightAndAReason()
{
    stage(u"caisse1"_s).counter().fillTicket();
    pos::SellScreen *screen = sell();
    counter().selectLine(0);
    QTest::keyClick(screen, Qt::Key_F6);
    QTest::keyClicks(screen, u"400"_s);
    QTest::keyClick(screen, Qt::Key_Return);
    QCOMPARE(dialogKind(), u"approval"_s);
    m_stage->type(u"1234"_s);
    QTRY_VERIFY(!m_stage->textOf(u"approvalHintLabel"_s).isEmpty()); // a reason first
    QVERIFY(counter().approved.isEmpty());
    QTest::keyClicks(m_stage->find<QLineEdit>(u"reasonField"_s), u"Sachet ouvert"_s);
    approve();
    QCOMPARE(cart().lines().at(0).price, Money::fromDinars(400));
    QCOMPARE(cart().lines().at(0).grant.reason, u"Sachet ouvert"_s);
}

void TestPosRights::threeWrongCodesBlockTheDialogNotTheSale()
{
    stage(u"vente1"_s).counter().fillTicket();
    discountLine(0, u"50"_s);
    for (int i = 0; i < 3; ++i) {
        m_stage->type(u"9999"_s);
        QTRY_COMPARE(counter().triesLeft({}), 2 - i);
        QTest::qWait(20);
    }
    QVERIFY(!m_stage->dialog()->findChild<QWidget *>(u"digit1Key"_s)->isEnabled());
    QVERIFY(m_stage->textOf(u"approvalHintLabel"_s).contains(u"60"));
    m_stage->touch(u"cancelApprovalButton"_s);
    QVERIFY(!m_stage->dialog());
    QVERIFY(counter().addProduct(counter().productNamed(u"Baghrir grand"_s)));
}

void TestPosRights::aBadgeWithoutTheRightIsNamed()
{
    stage(u"vente1"_s).counter().fillTicket();
    discountLine(0, u"50"_s);
    QVERIFY(m_stage->scan(u"BADGE-labo1"_s));
    QTRY_VERIFY(m_stage->textOf(u"approvalHintLabel"_s).contains(u"labo"));
    QCOMPARE(dialogKind(), u"approval"_s);
    QVERIFY(m_stage->scan(u"613000000001"_s)); // an article is no badge, and does not land in the ticket
    QTest::qWait(20);
    QCOMPARE(cart().lines().size(), 5);
}

void TestPosRights::removingIsFreeBeforeASlipAndUndoneFor6Seconds()
{
    stage(u"vente1"_s).counter().fillTicket();
    pos::SellScreen *screen = sell();
    QTest::keyClick(screen, Qt::Key_Delete);
    QCOMPARE(cart().lines().size(), 4);
    m_stage->touch(u"toastActionButton"_s);
    QCOMPARE(cart().lines().size(), 5);
    m_stage->touch(u"lineRemoveButton"_s);
    QCOMPARE(cart().lines().size(), 4);
}

void TestPosRights::removingAfterASlipNeedsTheRightAndAReason()
{
    stage(u"caisse1"_s).counter().fillTicket();
    pos::SellScreen *screen = sell();
    m_stage->touch(u"ticketMenuButton"_s);
    m_stage->touch(u"slipButton"_s);
    QTRY_COMPARE(counter().slips, 1);
    QTest::keyClick(screen, Qt::Key_Delete);
    QCOMPARE(dialogKind(), u"approval"_s);
    m_stage->touch(u"reasonChip1"_s);
    approve();
    QCOMPARE(cart().lines().size(), 4);
    QVERIFY(!counter().lastGrant.reason.isEmpty());
}

void TestPosRights::theWorkshopIsOfferedWhereThereIsOne()
{
    stage(u"caisse1"_s).counter().fillTicket();
    sell();
    m_stage->touch(u"ticketMenuButton"_s);
    QVERIFY(!m_stage->window()->findChild<QWidget *>(u"workshopButton"_s));
    QTest::keyClick(m_stage->window()->findChild<ui::Dialog *>(), Qt::Key_Escape);
    counter().workshop = true;
    m_stage->touch(u"ticketMenuButton"_s);
    m_stage->touch(u"workshopButton"_s);
    QTRY_VERIFY(cart().newsForWorkshop().isEmpty());
    QCOMPARE(counter().slips, 1);
}

void TestPosRights::emptyingAfterASlipNeedsTheRight()
{
    stage(u"caisse1"_s).counter().fillTicket();
    pos::SellScreen *screen = sell();
    (void)counter().printSlip();
    QTest::keyClick(screen, Qt::Key_N, Qt::ControlModifier);
    m_stage->touch(u"emptyTicketButton"_s);
    QCOMPARE(dialogKind(), u"approval"_s);
    QVERIFY(!cart().isEmpty());
    m_stage->touch(u"reasonChip2"_s);
    approve();
    QVERIFY(cart().isEmpty());
}

void TestPosRights::CASH14_theDrawerIsOpenedWithAReasonAndALentRight()
{
    stage(u"vente1"_s);
    sell();
    m_stage->touch(u"tillMenuButton"_s);
    m_stage->touch(u"openDrawerButton"_s);
    QTRY_COMPARE(dialogKind(), u"reason"_s);
    m_stage->touch(u"reasonChip1"_s);
    m_stage->touch(u"giveReasonButton"_s);
    QTRY_COMPARE(dialogKind(), u"approval"_s);
    approve();
    QTRY_COMPARE(counter().drawerOpenings, 1);
}

void TestPosRights::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_faults.clear();
    stage(u"caisse1"_s, language, dark, size).counter().fillTicket();
    discountLine(1, u"20"_s);
    m_stage->touch(u"reasonChip1"_s);
    m_stage->touch(u"digit1Key"_s);
    m_stage->touch(u"digit2Key"_s);
    look(u"02f-approval"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    pos::SellScreen *screen = sell();
    QTest::keyClick(screen, Qt::Key_F5);
    QVERIFY(m_stage->dialog());
    look(u"02-ticket-discount"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    m_stage->touch(u"ticketMenuButton"_s);
    look(u"02-ticket-menu"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    QTest::keyClick(screen, Qt::Key_F7);
    look(u"02-line-note"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

QTEST_MAIN(TestPosRights)
#include "tst_pos_rights.moc"
