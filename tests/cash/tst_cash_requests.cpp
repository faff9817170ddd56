#include "modules/cash/cashmodule.h"
#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "modules/pos/posmodule.h"
#include "tests/support/fakedrawer.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/touchtable.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the office wants done with the drawer, at the till: seen, done by finger or by keys alone, once (CASH-8 to
/// CASH-10).
class TestCashRequests : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void itSaysWhoAsksWhatForAndWhatItLeaves();
    void aTouchDoesOneAndTheNextWaits();
    void aDoubleTapDoesItOnce();
    void byKeysAlone();
    void aKeyHeldDownDoesOne();
    void moreThanIsInTheDrawerIsRefusedInWords();
    void CASH3_aBlindCountIsToldNothing();
    void withoutASessionItLeadsToTheOpening();
    void whatIsWithdrawnGoesAway();
    void nothingToPayOutSaysSo();
    void aRefusalIsSaid();
    void theMenuAndTheStateCountThem();
    void everyTargetIsLargeNamedAndWhole_data();
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *show(const QString &login = u"vente1"_s) { return showOn(std::make_unique<Stage>(), login); }
    QWidget *showOn(std::unique_ptr<Stage> stage, const QString &login, bool session = true, bool filled = true);
    FakeDrawer &drawer() { return m_stage->counter().fakeDrawer(); }
    ui::TouchTable *table() { return m_stage->find<ui::TouchTable>(u"requestTable"_s); }
    ui::Button *confirmButton() { return m_stage->find<ui::Button>(u"confirmButton"_s); }

    std::unique_ptr<Stage> m_stage;
};

QWidget *TestCashRequests::showOn(std::unique_ptr<Stage> stage, const QString &login, bool session, bool filled)
{
    m_stage = std::move(stage);
    m_stage->counter().signInAs(login);
    if (session)
        m_stage->counter().startSession();
    if (filled)
        drawer().fillRequests();
    return m_stage->show(cash::module(), "cash.requests"_L1);
}

void TestCashRequests::itSaysWhoAsksWhatForAndWhatItLeaves()
{
    show(u"resp1"_s);
    QCOMPARE(table()->lines().size(), 3);
    QVERIFY(m_stage->textOf(u"requestStateLabel"_s).contains(format::money(Money::fromDinars(20'000))));
    QVERIFY(m_stage->textOf(u"requestWhereLabel"_s).contains(u"Gérante"_s));
    const Money left = m_stage->counter().sessionTotals().expected();
    const QString text = m_stage->textOf(u"requestTextLabel"_s);
    QVERIFY(text.contains(u"BNA"_s));
    QVERIFY(text.contains(format::money(left)));
    table()->setCurrent(2);
    QVERIFY(m_stage->textOf(u"requestTextLabel"_s).contains(format::money(left + Money::fromDinars(300))));
    QVERIFY(m_stage->textOf(u"requestTextLabel"_s).contains(u"Oubli de la veille"_s));
}

void TestCashRequests::aTouchDoesOneAndTheNextWaits()
{
    show();
    table()->setCurrent(1);
    const QUuid wanted = drawer().asked.at(1).id;
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(drawer().confirmed, QList<QUuid>{wanted});
    QCOMPARE(table()->lines().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(confirmButton()->isEnabled(), 2000);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(drawer().confirmed.size(), 2);
}

void TestCashRequests::aDoubleTapDoesItOnce()
{
    show();
    table()->setCurrent(1);
    QTest::mouseClick(confirmButton(), Qt::LeftButton);
    QTest::mouseClick(confirmButton(), Qt::LeftButton);
    QTest::qWait(200);
    QTest::mouseClick(confirmButton(), Qt::LeftButton);
    QTest::qWait(200);
    QCOMPARE(drawer().confirmed.size(), 1);
}

void TestCashRequests::byKeysAlone()
{
    QWidget *screen = show();
    screen->setFocus();
    // As the shell leaves it: the screen has the keys.
    QTest::keyClick(screen, Qt::Key_Down);
    const QUuid wanted = drawer().asked.at(1).id;
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(drawer().confirmed, QList<QUuid>{wanted});
    QTRY_VERIFY_WITH_TIMEOUT(confirmButton()->isEnabled(), 2000);
    QTest::keyClick(table(), Qt::Key_F12);
    QTRY_COMPARE(drawer().confirmed.size(), 2);
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
}

void TestCashRequests::aKeyHeldDownDoesOne()
{
    QWidget *screen = show();
    table()->setCurrent(1);
    for (int i = 0; i < 40; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, {}, u"\r"_s, i > 0);
        QApplication::sendEvent(screen, &press);
        QTest::qWait(40);
    }
    QCOMPARE(drawer().confirmed.size(), 1);
}

void TestCashRequests::moreThanIsInTheDrawerIsRefusedInWords()
{
    show(u"resp1"_s);
    const Money left = m_stage->counter().sessionTotals().expected();
    drawer().asked[0].amount = -(left + Money::fromDinars(1));
    emit drawer().requestsChanged();
    table()->setCurrent(0);
    QVERIFY(m_stage->textOf(u"requestTextLabel"_s).contains(u"pas assez"_s));
    m_stage->touch(u"confirmButton"_s);
    QTRY_VERIFY(m_stage->says(format::money(left)));
    QVERIFY(drawer().confirmed.isEmpty());
    QCOMPARE(table()->lines().size(), 3);
}

void TestCashRequests::CASH3_aBlindCountIsToldNothing()
{
    auto stage = std::make_unique<Stage>();
    stage->counter().blindCount = true;
    showOn(std::move(stage), u"vente1"_s);
    const Money left = m_stage->counter().sessionTotals().expected();
    QVERIFY(!m_stage->says(format::money(left)));
    QVERIFY(!m_stage->says(format::money(left - Money::fromDinars(20'000))));
    drawer().asked[0].amount = -(left + Money::fromDinars(1));
    emit drawer().requestsChanged();
    m_stage->touch(u"confirmButton"_s);
    QTest::qWait(100);
    QVERIFY(!m_stage->says(format::money(left)));
    QVERIFY(drawer().confirmed.isEmpty());
}

void TestCashRequests::withoutASessionItLeadsToTheOpening()
{
    showOn(std::make_unique<Stage>(), u"vente1"_s, false);
    QVERIFY(m_stage->textOf(u"requestTextLabel"_s).contains(u"ouvrez la session"_s));
    m_stage->touch(u"confirmButton"_s);
    QCOMPARE(m_stage->opened, QStringList{u"cash.open_session"_s});
    QVERIFY(drawer().confirmed.isEmpty());
}

void TestCashRequests::whatIsWithdrawnGoesAway()
{
    show();
    const QUuid other = drawer().asked.at(1).id;
    drawer().withdraw(drawer().asked.first().id);
    QCOMPARE(table()->lines().size(), 2);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(drawer().confirmed, QList<QUuid>{other});
}

void TestCashRequests::nothingToPayOutSaysSo()
{
    showOn(std::make_unique<Stage>(), u"vente1"_s, true, false);
    QTRY_VERIFY(!table()->isVisible());
    QVERIFY(!confirmButton()->isVisible());
    drawer().fillRequests();
    QTRY_VERIFY(table()->isVisible());
}

void TestCashRequests::aRefusalIsSaid()
{
    show();
    m_stage->counter().refuseNext = Error{Error::Kind::Storage, u"till.disk_full"_s, {}, {}};
    m_stage->touch(u"confirmButton"_s);
    QTest::qWait(50);
    QVERIFY(drawer().confirmed.isEmpty());
    QVERIFY(confirmButton()->isEnabled());
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(drawer().confirmed.size(), 1);
}

void TestCashRequests::theMenuAndTheStateCountThem()
{
    m_stage = std::make_unique<Stage>();
    m_stage->counter().signInAs(u"resp1"_s);
    m_stage->counter().startSession();
    m_stage->show(pos::module(), "pos.sell"_L1);
    auto *menu = m_stage->find<ui::Button>(u"tillMenuButton"_s);
    QVERIFY(!menu->accessibleName().contains(u'3'));
    drawer().fillRequests();
    QVERIFY(menu->accessibleName().contains(u'3'));
    m_stage->show(cash::module(), "cash.state"_L1);
    m_stage->touch(u"requestsButton"_s);
    QCOMPARE(m_stage->opened, QStringList{u"cash.requests"_s});
}

void TestCashRequests::everyTargetIsLargeNamedAndWhole_data()
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

void TestCashRequests::everyTargetIsLargeNamedAndWhole()
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
    showOn(std::make_unique<Stage>(language, dark, size), u"resp1"_s);
    look(u"11-requests"_s);
    m_stage->show(pos::module(), "pos.sell"_L1);
    look(u"11-requests-header"_s);
    m_stage->show(cash::module(), "cash.state"_L1);
    look(u"11-requests-state"_s);
    showOn(std::make_unique<Stage>(language, dark, size), u"vente1"_s, false);
    look(u"11-requests-closed"_s);
    showOn(std::make_unique<Stage>(language, dark, size), u"vente1"_s, true, false);
    look(u"11-requests-none"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCashRequests)
#include "tst_cash_requests.moc"
