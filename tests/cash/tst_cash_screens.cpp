#include "modules/cash/cashmodule.h"
#include "modules/core/format.h"
#include "tests/support/fakedrawer.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"
#include "ui/controls/rankbars.h"
#include "ui/controls/touchtable.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// Counting a drawer at opening and closing.
class TestCashScreens : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_stage.reset();
        m_blind = m_parked = false;
    }
    void CASH1_theFloatIsCountedByFaceAndOpens();
    void CASH1_keyboardAloneOpens();
    void CASH1_twoTouchesOpenOnce();
    void CASH2_expectedIsMadeOfFourTerms();
    void CASH3_aDifferenceNeedsAnExplanation();
    void CASH3_aRefusalIsShown();
    void CASH3_aLargeDifferenceIsAllowedByAManagerOnTheSpot();
    void CASH3_aManagerWhoDoesNotComeClosesNothing();
    void CASH3_aBlindCountHidesWhatShouldBeThereUntilConfirmed();
    void CASH3_countingAnewAfterABlindCountNeedsAManager();
    void CASH3_theDepositIsWhatIsNotLeftAsTheNextFloat();
    void CASH3_ticketsOnHoldStandInTheWay();
    void CASH3_aTicketOnHoldIsTakenUpFromTheClosing();
    void CASH3_twoTouchesCloseOnce();
    void CASH12_theZIsShownPrintedAgainAndLeft();
    void everyTargetIsLargeNamedAndWhole_data();
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *show(QLatin1StringView id, const QString &language = u"fr"_s, bool dark = false, QSize size = {1366, 768});
    void countExactly(QWidget *screen, Money amount);
    void explain(const QString &reason);
    void countAndReview(QWidget *screen, Money counted, const QString &reason = {});

    bool m_blind = false; ///< of the next screen shown
    bool m_parked = false;
    std::unique_ptr<Stage> m_stage;
};

QWidget *TestCashScreens::show(QLatin1StringView id, const QString &language, bool dark, QSize size)
{
    m_stage = std::make_unique<Stage>(language, dark, size);
    m_stage->counter().signInAs(u"resp1"_s);
    if (id == "cash.close_session"_L1)
        m_stage->counter().startSession();
    m_stage->counter().blindCount = m_blind;
    if (m_parked)
        m_stage->counter().parkTickets();
    return m_stage->show(cash::module(), id);
}

/// Types the amount as notes and coins, largest first, with the keyboard.
void TestCashScreens::countExactly(QWidget *screen, Money amount)
{
    qint64 rest = amount.centimes();
    const QList<qint64> faces = till::noteFaces() + till::coinFaces();
    for (const qint64 face : faces) {
        const qint64 pieces = face == 20'000 ? 0 : rest / face; // 200 exists twice
        rest -= pieces * face;
        QTest::keyClicks(screen, QString::number(pieces));
        QTest::keyClick(screen, Qt::Key_Return);
    }
    QCOMPARE(rest, 0);
}

void TestCashScreens::CASH1_theFloatIsCountedByFaceAndOpens()
{
    show("cash.open_session"_L1);
    m_stage->touch(u"digit2Key"_s); // two notes of 2 000
    m_stage->touch(u"nextKey"_s);
    m_stage->touch(u"digit3Key"_s); // three of 1 000
    QCOMPARE(m_stage->textOf(u"countedLabel"_s), format::money(Money::fromDinars(7000)));
    QCOMPARE(m_stage->textOf(u"differenceLabel"_s), format::money(Money::fromDinars(7000 - 11'450)));
    m_stage->touch(u"openSessionButton"_s);
    QTRY_COMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
    QCOMPARE(m_stage->counter().session()->opening, Money::fromDinars(7000));
}

void TestCashScreens::CASH1_keyboardAloneOpens()
{
    QWidget *screen = show("cash.open_session"_L1);
    countExactly(screen, Money::fromDinars(11'450));
    QCOMPARE(m_stage->textOf(u"countedLabel"_s), format::money(Money::fromDinars(11'450)));
    QTest::keyClick(screen, Qt::Key_F12);
    QTRY_COMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
}

void TestCashScreens::CASH1_twoTouchesOpenOnce()
{
    show("cash.open_session"_L1);
    auto *open = m_stage->find<QWidget>(u"openSessionButton"_s);
    QTest::mouseDClick(open, Qt::LeftButton);
    QTest::mouseClick(open, Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(m_stage->opened.size() >= 1);
    QVERIFY(m_stage->counter().session());
}

void TestCashScreens::explain(const QString &reason)
{
    m_stage->touch(u"reasonButton"_s);
    m_stage->dialog()->findChild<QLineEdit *>(u"reasonField"_s)->setText(reason);
    m_stage->touch(u"giveReasonButton"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Counts, leaves the deposit as proposed, and looks: the closing's last step.
void TestCashScreens::countAndReview(QWidget *screen, Money counted, const QString &reason)
{
    countExactly(screen, counted);
    if (!reason.isEmpty())
        explain(reason);
    QTest::keyClick(screen, Qt::Key_F12);
    QTest::keyClick(screen, Qt::Key_F12);
}

void TestCashScreens::CASH2_expectedIsMadeOfFourTerms()
{
    show("cash.close_session"_L1);
    QCOMPARE(m_stage->textOf(u"expectedLabel"_s), format::money(Money::fromDinars(11'450 + 54'770 + 3'500 - 6'200)));
}

void TestCashScreens::CASH3_aDifferenceNeedsAnExplanation()
{
    QWidget *screen = show("cash.close_session"_L1);
    countExactly(screen, Money::fromDinars(63'470));
    auto *go = m_stage->find<ui::Button>(u"countedButton"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(!m_stage->textOf(u"reasonHintLabel"_s).isEmpty());
    explain(u"Pièce de 50 rendue en trop"_s);
    QVERIFY(go->isEnabled());
    go->click();
    m_stage->touch(u"depositedButton"_s);
    m_stage->touch(u"closeSessionButton"_s);
    QTRY_VERIFY(!m_stage->counter().session());
}

void TestCashScreens::CASH3_aRefusalIsShown()
{
    QWidget *screen = show("cash.close_session"_L1);
    countAndReview(screen, Money::fromDinars(63'520));
    m_stage->counter().refuseNext = Error{Error::Kind::Storage, u"till.disk_full"_s, {}, {}};
    QTest::keyClick(screen, Qt::Key_F12);
    QTest::qWait(50);
    QVERIFY(m_stage->counter().session());
    QVERIFY(m_stage->find<ui::Button>(u"closeSessionButton"_s)->isEnabled());
}

void TestCashScreens::CASH3_aLargeDifferenceIsAllowedByAManagerOnTheSpot()
{
    QWidget *screen = show("cash.close_session"_L1);
    m_stage->counter().signInAs(u"caisse1"_s);
    countAndReview(screen, Money::fromDinars(62'520), u"Billet de 1 000 introuvable"_s);
    QTest::keyClick(screen, Qt::Key_F12);
    QTRY_VERIFY(ui::Dialog::current(m_stage.get()));
    QVERIFY(m_stage->counter().session());
    QTest::keyClicks(ui::Dialog::current(m_stage.get()), u"1234"_s);
    QTRY_VERIFY(!m_stage->counter().session());
    QCOMPARE(m_stage->counter().approved.size(), 1);
    QCOMPARE(m_stage->counter().approved.first().permission, u"caisse_cloturer_avec_ecart"_s);
    QCOMPARE(m_stage->counter().approved.first().reason, u"Billet de 1 000 introuvable"_s);
}

void TestCashScreens::CASH3_aManagerWhoDoesNotComeClosesNothing()
{
    QWidget *screen = show("cash.close_session"_L1);
    m_stage->counter().signInAs(u"caisse1"_s);
    countAndReview(screen, Money::fromDinars(62'520), u"Billet introuvable"_s);
    QTest::keyClick(screen, Qt::Key_F12);
    QTRY_VERIFY(ui::Dialog::current(m_stage.get()));
    ui::Dialog::current(m_stage.get())->reject();
    QVERIFY(m_stage->counter().session());
    QVERIFY(m_stage->find<ui::Button>(u"closeSessionButton"_s)->isEnabled());
}

void TestCashScreens::CASH3_aBlindCountHidesWhatShouldBeThereUntilConfirmed()
{
    m_blind = true;
    QWidget *screen = show("cash.close_session"_L1);
    countExactly(screen, Money::fromDinars(63'470));
    QVERIFY(!m_stage->find<QWidget>(u"expectedLabel"_s)->isVisible());
    QVERIFY(!m_stage->find<QWidget>(u"differencePanel"_s)->isVisible());
    QVERIFY(!m_stage->find<QWidget>(u"reasonButton"_s)->isVisible());
    m_stage->touch(u"countedButton"_s);
    QVERIFY(m_stage->find<QWidget>(u"expectedLabel"_s)->isVisible());
    QVERIFY(m_stage->find<QWidget>(u"differencePanel"_s)->isVisible());
    // What was counted stands.
    QTest::keyClicks(screen, u"9"_s);
    QCOMPARE(m_stage->textOf(u"countedLabel"_s), format::money(Money::fromDinars(63'470)));
    QVERIFY(!m_stage->find<ui::Button>(u"countedButton"_s)->isEnabled());
}

void TestCashScreens::CASH3_countingAnewAfterABlindCountNeedsAManager()
{
    m_blind = true;
    QWidget *screen = show("cash.close_session"_L1);
    m_stage->counter().signInAs(u"caisse1"_s);
    countExactly(screen, Money::fromDinars(63'470));
    m_stage->touch(u"countedButton"_s);
    m_stage->touch(u"recountButton"_s);
    QTRY_VERIFY(ui::Dialog::current(m_stage.get()));
    QTest::keyClicks(ui::Dialog::current(m_stage.get()), u"1234"_s);
    QTRY_VERIFY(!m_stage->find<QWidget>(u"expectedLabel"_s)->isVisible());
    QTest::keyClicks(screen, u"9"_s);
    QVERIFY(m_stage->textOf(u"countedLabel"_s) != format::money(Money::fromDinars(63'470)));
}

void TestCashScreens::CASH3_theDepositIsWhatIsNotLeftAsTheNextFloat()
{
    QWidget *screen = show("cash.close_session"_L1);
    countExactly(screen, Money::fromDinars(63'520));
    QTest::keyClick(screen, Qt::Key_F12);
    // Proposed: what was there at the opening stays.
    QCOMPARE(m_stage->textOf(u"leftLabel"_s), format::money(Money::fromDinars(11'450)));
    m_stage->touch(u"part50Button"_s);
    QCOMPARE(m_stage->textOf(u"leftLabel"_s), format::money(Money::fromDinars(31'760)));
    QTest::keyClicks(screen, u"70000"_s);
    QVERIFY(!m_stage->find<ui::Button>(u"depositedButton"_s)->isEnabled());
    QTest::keyClicks(screen, u"\b"_s);
    QTest::keyClick(screen, Qt::Key_Delete);
    QTest::keyClicks(screen, u"52000"_s);
    QTest::keyClick(screen, Qt::Key_Return);
    QTest::keyClick(screen, Qt::Key_Return);
    QTRY_VERIFY(!m_stage->counter().session());
    QCOMPARE(m_stage->textOf(u"depositValueLabel"_s), format::money(Money::fromDinars(52'000)));
}

void TestCashScreens::CASH3_ticketsOnHoldStandInTheWay()
{
    m_parked = true;
    show("cash.close_session"_L1);
    QCOMPARE(m_stage->findChildren<ui::Button *>(u"dropParkedButton"_s).size(), 2);
    QVERIFY(!m_stage->find<QWidget>(u"countedButton"_s)->isVisible());
    for (int left = 1; left >= 0; --left) {
        m_stage->touch(u"dropParkedButton"_s);
        QTRY_VERIFY(ui::Dialog::current(m_stage.get())); // the reason
        QTest::keyClick(ui::Dialog::current(m_stage.get()), Qt::Key_1, Qt::AltModifier);
        m_stage->touch(u"giveReasonButton"_s);
        QTRY_COMPARE(m_stage->counter().tickets().parked().size(), left);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTRY_VERIFY(m_stage->find<QWidget>(u"countedButton"_s)->isVisible());
}

void TestCashScreens::CASH3_aTicketOnHoldIsTakenUpFromTheClosing()
{
    m_parked = true;
    show("cash.close_session"_L1);
    m_stage->touch(u"takeUpButton"_s);
    QTRY_COMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
    QCOMPARE(m_stage->counter().tickets().parked().size(), 1);
}

void TestCashScreens::CASH3_twoTouchesCloseOnce()
{
    QWidget *screen = show("cash.close_session"_L1);
    countAndReview(screen, Money::fromDinars(63'520));
    auto *close = m_stage->find<QWidget>(u"closeSessionButton"_s);
    QTest::mouseDClick(close, Qt::LeftButton);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!m_stage->counter().session());
}

void TestCashScreens::CASH12_theZIsShownPrintedAgainAndLeft()
{
    QWidget *screen = show("cash.close_session"_L1);
    m_stage->counter().fakeDrawer().fillMovements();
    countAndReview(screen, m_stage->counter().sessionTotals().expected());
    QTest::keyClick(screen, Qt::Key_F12);
    QTRY_VERIFY(m_stage->find<QWidget>(u"doneButton"_s));
    QCOMPARE(m_stage->find<ui::TouchTable>(u"movementTable"_s)->lines().size(), 3);
    QVERIFY(m_stage->find<ui::RankBars>(u"familyBars"_s)->text().contains(format::money(Money::fromDinars(28'420))));
    m_stage->touch(u"printAgainButton"_s);
    QTRY_COMPARE(m_stage->counter().fakeDrawer().reprints, 1);
    m_stage->touch(u"doneButton"_s);
    QVERIFY(!m_stage->counter().cashier());
}

void TestCashScreens::everyTargetIsLargeNamedAndWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"fr"_s, u"ar"_s})
        for (const QSize &size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)})
            for (const bool dark : {false, true})
                QTest::addRow("%s %d %s", qPrintable(language), size.width(), dark ? "dark" : "light")
                    << language << dark << size;
}

void TestCashScreens::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QStringList faults;
    const auto look = [&](const QString &name) {
        QTest::qWait(50);
        m_stage->picture(name);
        for (const QString &fault : m_stage->faults())
            faults << name + u": "_s + fault;
    };
    QWidget *screen = show("cash.open_session"_L1, language, dark, size);
    countExactly(screen, Money::fromDinars(11'400));
    look(u"04a-open"_s);
    m_parked = true;
    show("cash.close_session"_L1, language, dark, size);
    look(u"04b-parked"_s);
    m_parked = false;
    m_blind = true;
    screen = show("cash.close_session"_L1, language, dark, size);
    countExactly(screen, Money::fromDinars(63'470));
    look(u"04b-blind"_s);
    QTest::keyClick(screen, Qt::Key_F12);
    look(u"04b-blind-shown"_s);
    m_blind = false;
    screen = show("cash.close_session"_L1, language, dark, size);
    m_stage->counter().fakeDrawer().fillMovements();
    countExactly(screen, Money::fromDinars(60'770));
    look(u"04b-close"_s);
    m_stage->touch(u"reasonButton"_s);
    look(u"04b-explaining"_s);
    m_stage->dialog()->reject();
    explain(u"Pièce de 50 rendue en trop"_s);
    look(u"04b-explained"_s);
    QTest::keyClick(screen, Qt::Key_F12);
    look(u"04b-deposit"_s);
    QTest::keyClick(screen, Qt::Key_F12);
    look(u"04b-check"_s);
    QTest::keyClick(screen, Qt::Key_F12);
    QTRY_VERIFY(m_stage->find<QWidget>(u"doneButton"_s));
    look(u"04c-report"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCashScreens)
#include "tst_cash_screens.moc"
