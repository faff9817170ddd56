#include "tests/pos/postest.h"
#include "tests/support/fakepapers.h"
#include "ui/controls/touchtable.h"

/// Everything that was to be printed (PRT-3): listed, settled, printed again, sent elsewhere, given up.
class TestPosPapers : public PosTest
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void PRT3_everyPaperStandsHereWithItsState();
    void PRT3_anUncertainPaperIsSettledOrComesAgain();
    void PRT3_aWaitingPaperGoesElsewhereOrIsGivenUp();
    void PRT3_aCopyGoesToAnotherPrinter();
    void papersOfAPrinterTakenAwayAreNotStuck();
    void aSlipOfThisTillsWorkshopComesOutHere();
    void twoTouchesPrintOneCopy();
    void theKeyboardAlonePrintsAgain();
    void theTillsMenuLeadsHere();
    void everyTargetIsLargeNamedAndWhole_data() { eachLook(); }
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *papers(int line = 0);
    ui::TouchTable *table() { return m_stage->find<ui::TouchTable>(u"paperTable"_s); }
    bool isOffered(const QString &button) { return m_stage->find(button)->isVisible(); }
    QStringList acts() { return counter().fakePapers().acts; }
};

QWidget *TestPosPapers::papers(int line)
{
    QWidget *screen = m_stage->show(pos::module(), "pos.papers"_L1);
    [&] { QTRY_COMPARE(table()->lines().size(), 8); }();
    table()->setCurrent(line);
    emit table()->chosen(line);
    return screen;
}

void TestPosPapers::PRT3_everyPaperStandsHereWithItsState()
{
    stage();
    papers();
    const QString all = table()->text();
    for (const QString &word : {u"En attente"_s, u"Imprimé"_s, u"En question"_s, u"Envoyé"_s, u"Abandonné"_s, u"Labo"_s,
                                u"Bureau"_s, u"Cette caisse"_s})
        QVERIFY2(all.contains(word), qPrintable(word));
    QVERIFY(m_stage->textOf(u"paperCountLabel"_s).contains(u'4'));
    // A fault is said in words.
    QVERIFY(m_stage->textOf(u"paperTextLabel"_s).contains(u"papier"));
}

void TestPosPapers::PRT3_anUncertainPaperIsSettledOrComesAgain()
{
    stage();
    papers(3);
    m_stage->touch(u"paperCameOutButton"_s);
    QTRY_COMPARE(acts(), QStringList{u"printed C1-000213"_s});
    QTest::qWait(750); // not two touches
    table()->setCurrent(3);
    emit table()->chosen(3);
    m_stage->touch(u"paperAgainButton"_s);
    QTRY_COMPARE(acts().value(1), u"missing C1-000213"_s);
}

void TestPosPapers::PRT3_aWaitingPaperGoesElsewhereOrIsGivenUp()
{
    stage();
    papers(0);
    QVERIFY(!isOffered(u"paperAgainButton"_s));
    m_stage->touch(u"elsewhereButton"_s);
    m_stage->touch(u"printerChoiceBureau"_s);
    QTRY_COMPARE(acts(), QStringList{u"redirect C1-P000014 Bureau"_s});
    QTest::qWait(750); // not two touches
    m_stage->touch(u"giveUpButton"_s);
    QTRY_COMPARE(acts().value(1), u"cancel C1-P000014"_s);
}

void TestPosPapers::PRT3_aCopyGoesToAnotherPrinter()
{
    stage();
    papers(5);
    m_stage->touch(u"elsewhereButton"_s);
    m_stage->touch(u"printerChoiceBureau"_s);
    QTRY_COMPARE(acts(), QStringList{u"again C1-P000012 Bureau"_s});
    // A paper of this till stays here.
    table()->setCurrent(2);
    emit table()->chosen(2);
    QVERIFY(!isOffered(u"elsewhereButton"_s));
}

void TestPosPapers::papersOfAPrinterTakenAwayAreNotStuck()
{
    stage();
    counter().fakePapers().takeAway(u"Labo"_s);
    papers(1);
    QVERIFY(m_stage->says(u"a été retirée"_s));
    QVERIFY(isOffered(u"giveUpButton"_s));
    m_stage->touch(u"elsewhereButton"_s);
    m_stage->touch(u"printerChoiceBureau"_s); // the only one left
    QTRY_COMPARE(acts(), QStringList{u"redirect C1-P000013 Bureau"_s});
    // Of a printed one no copy can come from there.
    table()->setCurrent(5);
    emit table()->chosen(5);
    QVERIFY(!isOffered(u"paperAgainButton"_s));
    QVERIFY(isOffered(u"elsewhereButton"_s));
}

void TestPosPapers::aSlipOfThisTillsWorkshopComesOutHere()
{
    stage();
    counter().fakePapers().addSlip(u"C1-P000015"_s);
    m_stage->show(pos::module(), "pos.papers"_L1);
    QTRY_COMPARE(table()->lines().size(), 9);
    table()->setCurrent(8);
    emit table()->chosen(8);
    m_stage->touch(u"elsewhereButton"_s);
    m_stage->touch(u"printerChoiceHere"_s);
    QTRY_COMPARE(acts(), QStringList{u"redirect C1-P000015"_s});
}

void TestPosPapers::twoTouchesPrintOneCopy()
{
    stage();
    papers(2);
    auto *again = m_stage->find<QAbstractButton>(u"paperAgainButton"_s);
    again->click();
    again->click();
    QTRY_VERIFY(again->isEnabled());
    QTRY_COMPARE(acts(), QStringList{u"again C1-000214"_s});
}

void TestPosPapers::theKeyboardAlonePrintsAgain()
{
    stage();
    QWidget *screen = papers(1);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(screen, Qt::Key_Return);
    QTRY_COMPARE(acts(), QStringList{u"again C1-000214"_s});
    QTest::keyClick(screen, Qt::Key_Escape);
    QCOMPARE(m_stage->opened.last(), u"pos.sell"_s);
}

void TestPosPapers::theTillsMenuLeadsHere()
{
    stage();
    sell();
    m_stage->touch(u"tillMenuButton"_s);
    m_stage->touch(u"papersButton"_s);
    QTRY_COMPARE(m_stage->opened.value(0), u"pos.papers"_s);
}

void TestPosPapers::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_faults.clear();
    stage(u"resp1"_s, language, dark, size);
    papers(4);
    look(u"21-papers"_s);
    m_stage->touch(u"elsewhereButton"_s);
    look(u"21-elsewhere"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

QTEST_MAIN(TestPosPapers)
#include "tst_pos_papers.moc"
