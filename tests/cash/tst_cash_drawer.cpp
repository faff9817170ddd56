#include "modules/cash/cashmodule.h"
#include "modules/core/format.h"
#include "tests/support/fakedrawer.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"
#include "ui/controls/touchtable.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString dinars(qint64 amount) { return format::money(Money::fromDinars(amount)); }

} // namespace

/// What enters and leaves the drawer beside tickets, and where it stands.
class TestCashDrawer : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void CASH7_moneyOutNeedsAnAmountAndAReason();
    void CASH7_otherNeedsADetail();
    void CASH7_moneyInIsRecordedByKeyboardAlone();
    void CASH7_noMoreThanIsInTheDrawer();
    void CASH7_aRightIsLentOnTheSpot();
    void CASH7_toTheSafeNeedsNoReason();
    void CASH7_twoTouchesRecordOnce();
    void CASH8_shortcutsAreRoundedDownAndConfirmed();
    void CASH8_theLastFiveDepositsAreListed();
    void CASH8_noMoreThanIsInTheDrawer();
    void CASH9_anExpenseAsksForItsCategory();
    void CASH11_movementsSayWhatWhenAndWho();
    void CASH13_theStateShowsFiguresAndTheX();
    void CASH13_withoutASessionItSaysSo();
    void CASH14_openingByHandAsksWhyAndARight();
    void blindCountsHideWhatShouldBeThere();
    void anotherCashierTakesOverCounted();
    void aCustomerPaysTheAccount();
    void anActFromTheMenuSaysItIsDone();
    void everyTargetIsLargeNamedAndWhole_data();
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *show(QLatin1StringView id, const QString &login = u"resp1"_s);
    QWidget *showOn(std::unique_ptr<Stage> stage, QLatin1StringView id, const QString &login);
    FakeDrawer &drawer() { return m_stage->counter().fakeDrawer(); }
    void typeKeys(const QString &keys) { QTest::keyClicks(m_stage->dialog(), keys); }
    void giveCode();

    std::unique_ptr<Stage> m_stage;
};

QWidget *TestCashDrawer::showOn(std::unique_ptr<Stage> stage, QLatin1StringView id, const QString &login)
{
    m_stage = std::move(stage);
    m_stage->counter().signInAs(login);
    m_stage->counter().startSession();
    return m_stage->show(cash::module(), id);
}

QWidget *TestCashDrawer::show(QLatin1StringView id, const QString &login)
{
    return showOn(std::make_unique<Stage>(), id, login);
}

void TestCashDrawer::giveCode()
{
    QTRY_COMPARE(m_stage->dialog()->property("kind").toString(), u"approval"_s);
    typeKeys(u"1234"_s);
}

void TestCashDrawer::CASH7_moneyOutNeedsAnAmountAndAReason()
{
    show("cash.state"_L1);
    m_stage->touch(u"movementButton"_s);
    auto *go = m_stage->dialog()->findChild<ui::Button *>(u"recordButton"_s);
    QVERIFY(!go->isEnabled());
    m_stage->type(u"1200"_s);
    QVERIFY(!go->isEnabled());
    m_stage->touch(u"urgentChip"_s);
    QVERIFY(go->isEnabled());
    QCOMPARE(m_stage->textOf(u"inDrawerLabel"_s), dinars(63'520));
    QCOMPARE(m_stage->textOf(u"afterLabel"_s), dinars(62'320));
    m_stage->touch(u"recordButton"_s);
    QTRY_VERIFY(!m_stage->dialog());
    QCOMPARE(drawer().lastMove->category, u"urgent"_s);
    QCOMPARE(drawer().lastMove->amount, Money::fromDinars(1'200));
    QCOMPARE(drawer().list.first().amount, Money::fromDinars(-1'200));
}

void TestCashDrawer::CASH7_otherNeedsADetail()
{
    show("cash.state"_L1);
    m_stage->touch(u"movementButton"_s);
    m_stage->type(u"50"_s);
    m_stage->touch(u"otherChip"_s);
    auto *go = m_stage->dialog()->findChild<ui::Button *>(u"recordButton"_s);
    QVERIFY(!go->isEnabled());
    m_stage->find<QLineEdit>(u"detailField"_s)->setText(u"Clé perdue"_s);
    QVERIFY(go->isEnabled());
}

void TestCashDrawer::CASH7_moneyInIsRecordedByKeyboardAlone()
{
    QWidget *screen = show("cash.state"_L1);
    QTest::keyClick(screen, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(m_stage->dialog(), Qt::Key_F5); // in
    typeKeys(u"3500"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_2, Qt::AltModifier); // change
    QTest::keyClick(m_stage->dialog(), Qt::Key_Return);
    QTRY_VERIFY(!m_stage->dialog());
    QCOMPARE(drawer().lastMove->direction, till::CashMove::Direction::In);
    QCOMPARE(drawer().lastMove->category, u"change"_s);
    QCOMPARE(drawer().list.first().amount, Money::fromDinars(3'500));
}

void TestCashDrawer::CASH7_noMoreThanIsInTheDrawer()
{
    show("cash.state"_L1);
    m_stage->touch(u"movementButton"_s);
    m_stage->type(u"70000"_s);
    m_stage->touch(u"urgentChip"_s);
    m_stage->touch(u"recordButton"_s);
    QTRY_VERIFY(m_stage->textOf(u"errorLabel"_s).contains(dinars(63'520)));
    QVERIFY(m_stage->dialog()); // in place
    QVERIFY(drawer().list.isEmpty());
}

void TestCashDrawer::CASH7_aRightIsLentOnTheSpot()
{
    show("cash.move"_L1, u"vente1"_s);
    QTRY_VERIFY(m_stage->dialog());
    m_stage->type(u"500"_s);
    m_stage->touch(u"deliveryChip"_s);
    m_stage->touch(u"recordButton"_s);
    giveCode();
    QTRY_COMPARE(drawer().list.size(), 1);
    QCOMPARE(m_stage->counter().approved.first().permission, u"caisse_mouvement_manuel"_s);
    QTRY_VERIFY(m_stage->says(u"Responsable magasin"_s));
}

void TestCashDrawer::CASH7_toTheSafeNeedsNoReason()
{
    show("cash.state"_L1);
    m_stage->touch(u"movementButton"_s);
    m_stage->touch(u"safeSegment"_s);
    m_stage->type(u"20000"_s);
    m_stage->touch(u"recordButton"_s);
    QTRY_COMPARE(drawer().list.size(), 1);
    QCOMPARE(drawer().list.first().category, u"safe"_s);
}

void TestCashDrawer::CASH7_twoTouchesRecordOnce()
{
    show("cash.state"_L1);
    m_stage->touch(u"movementButton"_s);
    m_stage->type(u"100"_s);
    m_stage->touch(u"urgentChip"_s);
    auto *go = m_stage->dialog()->findChild<QWidget *>(u"recordButton"_s);
    QTest::mouseDClick(go, Qt::LeftButton);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(!m_stage->dialog());
    QCOMPARE(drawer().list.size(), 1);
}

void TestCashDrawer::CASH8_shortcutsAreRoundedDownAndConfirmed()
{
    show("cash.state"_L1);
    m_stage->touch(u"bankButton"_s);
    m_stage->touch(u"part25Button"_s);
    QCOMPARE(m_stage->textOf(u"afterLabel"_s), dinars(63'520 - 15'880));
    m_stage->touch(u"recordButton"_s);
    // A summary first: the amount, and what stays.
    QVERIFY(drawer().list.isEmpty());
    QVERIFY(m_stage->find<QWidget>(u"questionLabel"_s)->isVisible());
    QVERIFY(m_stage->textOf(u"questionLabel"_s).contains(dinars(15'880)));
    QVERIFY(m_stage->textOf(u"questionLabel"_s).contains(dinars(47'640)));
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape); // another amount
    QVERIFY(m_stage->dialog());
    m_stage->touch(u"part75Button"_s);
    m_stage->touch(u"recordButton"_s);
    m_stage->touch(u"recordButton"_s);
    QTRY_COMPARE(drawer().list.size(), 1);
    QCOMPARE(drawer().list.first().kind, u"cash.banked"_s);
    QCOMPARE(drawer().list.first().amount, Money::fromDinars(-47'640));
}

void TestCashDrawer::CASH8_theLastFiveDepositsAreListed()
{
    show("cash.state"_L1);
    for (int i = 1; i <= 6; ++i)
        QVERIFY(drawer().bank(Money::fromDinars(i), {}, {}).isReady());
    m_stage->touch(u"bankButton"_s);
    auto *last = m_stage->dialog()->findChild<ui::TouchTable *>(u"movementTable"_s);
    QTRY_COMPARE(last->lines().size(), 5);
    QVERIFY(last->text().contains(dinars(6)));
    QVERIFY(last->isVisible());
}

void TestCashDrawer::CASH8_noMoreThanIsInTheDrawer()
{
    show("cash.state"_L1);
    m_stage->touch(u"bankButton"_s);
    m_stage->type(u"63521"_s);
    QVERIFY(!m_stage->dialog()->findChild<ui::Button *>(u"recordButton"_s)->isEnabled());
    QVERIFY(m_stage->textOf(u"errorLabel"_s).contains(dinars(63'520)));
}

void TestCashDrawer::CASH9_anExpenseAsksForItsCategory()
{
    show("cash.state"_L1);
    m_stage->touch(u"expenseButton"_s);
    m_stage->type(u"1200"_s);
    auto *go = m_stage->dialog()->findChild<ui::Button *>(u"recordButton"_s);
    QVERIFY(!go->isEnabled());
    m_stage->touch(u"suppliesChip"_s);
    QVERIFY(go->isEnabled());
    m_stage->find<QLineEdit>(u"detailField"_s)->setText(u"Sacs et gobelets"_s);
    m_stage->touch(u"recordButton"_s);
    QTRY_COMPARE(drawer().list.size(), 1);
    QCOMPARE(drawer().list.first().kind, u"expense.paid"_s);
    QCOMPARE(drawer().list.first().category, u"supplies"_s);
    QCOMPARE(drawer().list.first().detail, u"Sacs et gobelets"_s);
}

void TestCashDrawer::CASH11_movementsSayWhatWhenAndWho()
{
    show("cash.state"_L1);
    drawer().fillMovements();
    auto *table = m_stage->find<ui::TouchTable>(u"movementTable"_s);
    QTRY_COMPARE(table->lines().size(), 3);
    QVERIFY(table->text().contains(u"+"_s + dinars(3'500)));
    QVERIFY(table->text().contains(u"Livraison farine"_s));
    QVERIFY(table->text().contains(u"Responsable magasin"_s));
    QVERIFY(table->lines().first().at(2).text.isEmpty()); // never a key
}

void TestCashDrawer::CASH13_theStateShowsFiguresAndTheX()
{
    QWidget *screen = show("cash.state"_L1);
    QCOMPARE(m_stage->textOf(u"expectedLabel"_s), dinars(63'520));
    QVERIFY(m_stage->textOf(u"elapsedLabel"_s).contains(u"1\u00a0h\u00a044"_s));
    QTRY_COMPARE(drawer().interims, 1);
    m_stage->touch(u"printInterimButton"_s);
    QTRY_COMPARE(drawer().interimsPrinted, 1);
    QTest::keyClick(screen, Qt::Key_F12);
    QCOMPARE(m_stage->opened, QStringList{u"cash.close_session"_s});
}

void TestCashDrawer::CASH13_withoutASessionItSaysSo()
{
    m_stage = std::make_unique<Stage>();
    m_stage->counter().signInAs(u"resp1"_s);
    QWidget *screen = m_stage->show(cash::module(), "cash.state"_L1);
    QVERIFY(!m_stage->find<QWidget>(u"movementButton"_s));
    QTest::keyClick(screen, Qt::Key_Escape);
    QCOMPARE(m_stage->opened, QStringList{u"cash.open_session"_s});
}

void TestCashDrawer::CASH14_openingByHandAsksWhyAndARight()
{
    show("cash.state"_L1, u"vente1"_s);
    m_stage->touch(u"openDrawerButton"_s);
    QCOMPARE(m_stage->dialog()->property("kind").toString(), u"reason"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_1, Qt::AltModifier);
    m_stage->touch(u"giveReasonButton"_s);
    QCOMPARE(m_stage->counter().drawerOpenings, 0);
    giveCode();
    QTRY_COMPARE(m_stage->counter().drawerOpenings, 1);
    QVERIFY(!m_stage->counter().lastGrant.reason.isEmpty());
    QVERIFY(!m_stage->counter().lastGrant.approval.isNull());
}

void TestCashDrawer::blindCountsHideWhatShouldBeThere()
{
    auto stage = std::make_unique<Stage>();
    stage->counter().blindCount = true;
    showOn(std::move(stage), "cash.state"_L1, u"caisse1"_s);
    QVERIFY(m_stage->textOf(u"expectedLabel"_s) != dinars(63'520));
    m_stage->touch(u"movementButton"_s);
    QVERIFY(m_stage->find<QWidget>(u"blindLabel"_s)->isVisible());
    QVERIFY(!m_stage->find<QWidget>(u"inDrawerLabel"_s));
    m_stage->type(u"70000"_s);
    m_stage->touch(u"urgentChip"_s);
    m_stage->touch(u"recordButton"_s);
    // Not even a refusal tells.
    QTest::qWait(50);
    QVERIFY(!m_stage->textOf(u"errorLabel"_s).contains(dinars(63'520)));
    m_stage->dialog()->reject();
    m_stage->touch(u"bankButton"_s);
    QVERIFY(!m_stage->find<QWidget>(u"part25Button"_s)->isVisible());
}

void TestCashDrawer::anotherCashierTakesOverCounted()
{
    QWidget *screen = show("cash.hand_over"_L1, u"caisse1"_s);
    QTest::keyClicks(screen, u"31"_s); // 62 000 of 63 520
    auto *go = m_stage->find<ui::Button>(u"countedButton"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClick(screen, Qt::Key_F7);
    QTest::keyClick(m_stage->dialog(), Qt::Key_1, Qt::AltModifier); // too much change given
    m_stage->touch(u"giveReasonButton"_s);
    m_stage->touch(u"countedButton"_s);
    QTRY_COMPARE(drawer().handOvers, 1);
    QVERIFY(!m_stage->counter().cashier());
    QVERIFY(m_stage->counter().session());
}

void TestCashDrawer::aCustomerPaysTheAccount()
{
    show("cash.state"_L1);
    m_stage->touch(u"accountButton"_s);
    QTRY_VERIFY(m_stage->dialog());
    auto *field = m_stage->dialog()->findChild<QLineEdit *>(u"customerField"_s);
    QTest::keyClicks(field, u"Client B"_s);
    QTest::qWait(300); // the search waits for the fingers to rest
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_stage->dialog()->property("kind").toString(), u"account"_s);
    QCOMPARE(m_stage->textOf(u"customerNameLabel"_s), u"Client B"_s);
    m_stage->touch(u"cardMethodChip"_s);
    auto *go = m_stage->dialog()->findChild<ui::Button *>(u"recordButton"_s);
    QVERIFY(!go->isEnabled()); // a card needs its authorisation
    m_stage->touch(u"cashMethodChip"_s);
    QCOMPARE(m_stage->textOf(u"afterLabel"_s), dinars(63'520 + 2'400));
    m_stage->touch(u"recordButton"_s);
    QTRY_COMPARE(drawer().list.size(), 1);
    QCOMPARE(m_stage->counter().customer(m_stage->counter().customerNamed(u"Client B"_s))->balance, Money());
}

void TestCashDrawer::anActFromTheMenuSaysItIsDone()
{
    QWidget *screen = show("cash.bank"_L1);
    QTRY_VERIFY(m_stage->dialog());
    typeKeys(u"5000"_s);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Return);
    QTest::keyClick(m_stage->dialog(), Qt::Key_Return);
    QTRY_VERIFY(m_stage->find<QWidget>(u"doneButton"_s));
    QTRY_VERIFY(m_stage->says(dinars(5'000)));
    QTest::keyClick(screen, Qt::Key_Return);
    QCOMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
    // Given up: straight back.
    show("cash.move"_L1);
    QTRY_VERIFY(m_stage->dialog());
    QTest::keyClick(m_stage->dialog(), Qt::Key_Escape);
    QCOMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
}

void TestCashDrawer::everyTargetIsLargeNamedAndWhole_data()
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

void TestCashDrawer::everyTargetIsLargeNamedAndWhole()
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
    const auto leave = [&] {
        if (m_stage->dialog())
            m_stage->dialog()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    showOn(std::make_unique<Stage>(language, dark, size), "cash.state"_L1, u"resp1"_s);
    drawer().fillMovements();
    look(u"13-state"_s);
    m_stage->touch(u"movementButton"_s);
    m_stage->type(u"1200"_s);
    look(u"04d-movement"_s);
    m_stage->touch(u"inSegment"_s);
    look(u"04d-movement-in"_s);
    m_stage->touch(u"safeSegment"_s);
    m_stage->type(u"00"_s);
    look(u"04d-movement-safe"_s);
    leave();
    m_stage->touch(u"expenseButton"_s);
    m_stage->type(u"1200"_s);
    m_stage->touch(u"suppliesChip"_s);
    look(u"04d-expense"_s);
    leave();
    m_stage->touch(u"movementButton"_s);
    m_stage->type(u"70000"_s);
    m_stage->touch(u"urgentChip"_s);
    m_stage->touch(u"recordButton"_s);
    look(u"04d-refused"_s);
    leave();
    (void)drawer().bank(Money::fromDinars(12'000), u"Bordereau 118"_s, {});
    m_stage->touch(u"bankButton"_s);
    m_stage->touch(u"part50Button"_s);
    look(u"08-bank"_s);
    m_stage->touch(u"recordButton"_s);
    look(u"08-bank-confirm"_s);
    leave();
    m_stage->touch(u"openDrawerButton"_s);
    look(u"14-open-drawer"_s);
    leave();
    m_stage->touch(u"accountButton"_s);
    auto *field = m_stage->dialog()->findChild<QLineEdit *>(u"customerField"_s);
    field->setText(u"Client B"_s);
    QTest::qWait(300);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_stage->dialog()->property("kind").toString(), u"account"_s);
    look(u"13-account"_s);
    m_stage->touch(u"cardMethodChip"_s);
    look(u"13-account-card"_s);
    leave();
    auto stage = std::make_unique<Stage>(language, dark, size);
    stage->counter().blindCount = true;
    showOn(std::move(stage), "cash.state"_L1, u"caisse1"_s);
    look(u"13-state-blind"_s);
    m_stage->touch(u"bankButton"_s);
    m_stage->type(u"5000"_s);
    look(u"08-bank-blind"_s);
    leave();
    showOn(std::make_unique<Stage>(language, dark, size), "cash.hand_over"_L1, u"caisse1"_s);
    look(u"03-hand-over"_s);
    showOn(std::make_unique<Stage>(language, dark, size), "cash.move"_L1, u"resp1"_s);
    QTRY_VERIFY(m_stage->dialog());
    m_stage->touch(u"safeSegment"_s);
    m_stage->type(u"500"_s);
    m_stage->touch(u"recordButton"_s);
    QTRY_VERIFY(m_stage->find<QWidget>(u"doneButton"_s));
    look(u"07-done"_s);
    m_stage = std::make_unique<Stage>(language, dark, size);
    m_stage->counter().signInAs(u"resp1"_s);
    m_stage->show(cash::module(), "cash.state"_L1);
    look(u"13-state-none"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCashDrawer)
#include "tst_cash_drawer.moc"
