#include "modules/cash/cashmodule.h"
#include "modules/cash/exceptionwords.h"
#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "tests/support/fakedrawer.h"
#include "tests/support/fakereports.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/barchart.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"
#include "ui/controls/rankbars.h"
#include "ui/controls/touchtable.h"
#include "ui/language.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a manager looks at without leaving the till: sessions, figures, what is to be checked.
class TestCashReports : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void CASH12_zeroIsShownAndOnlyOwnSessionsPrintAgain();
    void CASH12_aSessionIsChosenByKeyboard();
    void CASH12_noSessionYetSaysSo();
    void figuresAddUpAndFollowThePeriod();
    void figuresGoBackButNotIntoTomorrow();
    void figuresAreATableToo();
    void figuresOfflineSayWhyAndTryAgain();
    void oldFiguresStayWhenAskingAnewFails();
    void exceptionsAreSentencesNeverKeys();
    void everyKindOfExceptionHasWordsInBothLanguages();
    void anExceptionIsResolvedWithANote();
    void anExceptionIsNotResolvedWithoutANote();
    void nothingToCheckSaysSo();
    void axesAreRound();
    void everyTargetIsLargeNamedAndWhole_data();
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *show(QLatin1StringView id) { return showOn(std::make_unique<Stage>(), id); }
    QWidget *showOn(std::unique_ptr<Stage> stage, QLatin1StringView id);

    std::unique_ptr<Stage> m_stage;
};

QWidget *TestCashReports::showOn(std::unique_ptr<Stage> stage, QLatin1StringView id)
{
    m_stage = std::move(stage);
    m_stage->counter().signInAs(u"resp1"_s);
    m_stage->counter().startSession();
    return m_stage->show(cash::module(), id);
}

void TestCashReports::CASH12_zeroIsShownAndOnlyOwnSessionsPrintAgain()
{
    show("cash.sessions"_L1);
    auto *table = m_stage->find<ui::TouchTable>(u"sessionTable"_s);
    QTRY_COMPARE(table->lines().size(), 4);
    QCOMPARE(table->lines().first().at(6).text, u"0"_s); // no difference is 0, not nothing
    auto *print = m_stage->find<ui::Button>(u"printAgainButton"_s);
    QVERIFY(print->isEnabled());
    m_stage->touch(u"printAgainButton"_s);
    QTRY_COMPARE(m_stage->counter().fakeDrawer().reprints, 1);
    table->setCurrent(3); // of another till
    QVERIFY(!print->isEnabled());
    QVERIFY(!m_stage->textOf(u"printHintLabel"_s).isEmpty());
}

void TestCashReports::CASH12_aSessionIsChosenByKeyboard()
{
    show("cash.sessions"_L1);
    auto *table = m_stage->find<ui::TouchTable>(u"sessionTable"_s);
    QTRY_COMPARE(table->current(), 0);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->current(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {60, 36 + 56 * 2 + 20});
    QCOMPARE(table->current(), 2);
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
}

void TestCashReports::CASH12_noSessionYetSaysSo()
{
    auto stage = std::make_unique<Stage>();
    stage->counter().fakeDrawer().forgetSessions();
    showOn(std::move(stage), "cash.sessions"_L1);
    QTRY_VERIFY(!m_stage->find<QWidget>(u"sessionTable"_s)->isVisible());
    QVERIFY(!m_stage->find<ui::Button>(u"printAgainButton"_s)->isEnabled());
}

void TestCashReports::figuresAddUpAndFollowThePeriod()
{
    show("cash.figures"_L1);
    FakeReports &reports = m_stage->counter().fakeReports();
    const QDate today = Clock::now().toLocalTime().date();
    QTRY_COMPARE(reports.lastRange->first, today);
    QCOMPARE(reports.lastRange->second, today);
    // KPI-1: orders count at their hand-over, their deliverymen's fees apart.
    QCOMPARE(m_stage->textOf(u"netLabel"_s), format::money(Money::fromDinars(61'300 + 12'400)));
    QVERIFY(m_stage->says(u"3 commandes"_s));
    QVERIFY(m_stage->says(format::money(Money::fromDinars(900))));
    QCOMPARE(m_stage->textOf(u"ticketsLabel"_s), u"96"_s);
    QCOMPARE(m_stage->textOf(u"basketLabel"_s), format::money(Money::fromDinars(61'300 / 96)));
    m_stage->touch(u"weekSegment"_s);
    QTRY_COMPARE(reports.lastRange->first.dayOfWeek(), int(Qt::Sunday));
    QCOMPARE(reports.lastRange->first.daysTo(reports.lastRange->second), 6);
    m_stage->touch(u"monthSegment"_s);
    QTRY_COMPARE(reports.lastRange->first, QDate(today.year(), today.month(), 1));
    QCOMPARE(reports.lastRange->second.addDays(1).day(), 1);
    QVERIFY(m_stage->find<QWidget>(u"dayChart"_s)->isVisible());
    QVERIFY(m_stage->find<ui::RankBars>(u"productBars"_s)->text().contains(u"Makrout dattes"_s));
    QVERIFY(m_stage->find<ui::RankBars>(u"cashierBars"_s)->text().contains(u"Caissière 1"_s));
    QVERIFY(m_stage->find<ui::RankBars>(u"methodBars"_s)->text().contains(u"Carte CIB"_s));
}

void TestCashReports::figuresGoBackButNotIntoTomorrow()
{
    QWidget *screen = show("cash.figures"_L1);
    FakeReports &reports = m_stage->counter().fakeReports();
    const QDate today = Clock::now().toLocalTime().date();
    QTRY_VERIFY(reports.lastRange);
    QTest::keyClick(screen, Qt::Key_Right);
    QCOMPARE(reports.lastRange->first, today);
    QVERIFY(!m_stage->find<ui::Button>(u"nextButton"_s)->isEnabled());
    m_stage->touch(u"beforeButton"_s);
    QTRY_COMPARE(reports.lastRange->first, today.addDays(-1));
    m_stage->touch(u"todayButton"_s);
    QTRY_COMPARE(reports.lastRange->first, today);
}

void TestCashReports::figuresAreATableToo()
{
    QWidget *screen = show("cash.figures"_L1);
    auto *table = m_stage->find<ui::TouchTable>(u"hourTable"_s);
    QTRY_VERIFY(!table->lines().isEmpty());
    QVERIFY(!table->isVisible());
    QTest::keyClick(screen, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(table->isVisible());
    QCOMPARE(table->lines().size(), m_stage->find<ui::BarChart>(u"hourChart"_s)->bars().size());
}

void TestCashReports::figuresOfflineSayWhyAndTryAgain()
{
    auto stage = std::make_unique<Stage>();
    stage->counter().goOffline();
    showOn(std::move(stage), "cash.figures"_L1);
    QTRY_VERIFY(m_stage->find<QWidget>(u"retryButton"_s));
    QVERIFY(!m_stage->find<QWidget>(u"netLabel"_s)->isVisible());
    till::Link online;
    online.state = till::Link::State::Online;
    m_stage->counter().setLink(online);
    m_stage->touch(u"retryButton"_s);
    QTRY_VERIFY(m_stage->find<QWidget>(u"netLabel"_s)->isVisible());
}

void TestCashReports::oldFiguresStayWhenAskingAnewFails()
{
    QWidget *screen = show("cash.figures"_L1);
    QTRY_VERIFY(m_stage->find<QWidget>(u"netLabel"_s)->isVisible());
    m_stage->counter().goOffline();
    QTest::keyClick(screen, Qt::Key_F5);
    QTRY_VERIFY(m_stage->find<QWidget>(u"bannerActionButton"_s)->isVisible());
    QVERIFY(m_stage->find<QWidget>(u"netLabel"_s)->isVisible());
    // Another day's figures never stand under this day's name.
    m_stage->touch(u"beforeButton"_s);
    QTRY_VERIFY(!m_stage->find<QWidget>(u"netLabel"_s)->isVisible());
}

void TestCashReports::exceptionsAreSentencesNeverKeys()
{
    show("cash.exceptions"_L1);
    auto *table = m_stage->find<ui::TouchTable>(u"exceptionTable"_s);
    QTRY_COMPARE(table->lines().size(), 3);
    QVERIFY(!table->text().contains(u'_'));
    QVERIFY(table->text().contains(u"C1-001038"_s));
    // Who, which till, which ticket.
    QVERIFY(m_stage->textOf(u"exceptionWhereLabel"_s).contains(u"Caissière 1"_s));
    QVERIFY(m_stage->textOf(u"exceptionWhereLabel"_s).contains(u"Caisse 1"_s));
    QVERIFY(m_stage->textOf(u"exceptionWhereLabel"_s).contains(u"C1-001038"_s));
    QVERIFY(!m_stage->textOf(u"exceptionTextLabel"_s).isEmpty());
}

void TestCashReports::everyKindOfExceptionHasWordsInBothLanguages()
{
    QFile file(QStringLiteral(SOURCE_DIR "/modules/till/payloads.md"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QString list = text.sliced(text.indexOf(u"listed in pos.exception:"_s) + 24);
    list.truncate(list.indexOf(u"\n\n"_s));
    static const QRegularExpression kind(u"[a-z]+(?:_[a-z]+)+(?::KEY)?|oversold"_s);
    QStringList kinds;
    for (auto matches = kind.globalMatch(list); matches.hasNext();)
        kinds << matches.next().captured();
    QVERIFY(kinds.size() >= 25);
    QStringList missing;
    for (QString each : kinds) {
        if (!cash::exceptionKinds().contains(each.replace(u"KEY"_s, QString())))
            missing << each;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    for (const QString &language : {u"fr"_s, u"ar"_s}) {
        ui::setLanguage(u"en"_s);
        QHash<QString, QString> english;
        for (const QString &each : cash::exceptionKinds())
            english[each] = cash::inWords({0, each, {}, {}, {}, {}, {}}).title;
        ui::setLanguage(language);
        for (const QString &each : cash::exceptionKinds())
            QVERIFY2(cash::inWords({0, each, {}, {}, {}, {}, {}}).title != english.value(each), qPrintable(each));
    }
}

void TestCashReports::anExceptionIsResolvedWithANote()
{
    show("cash.exceptions"_L1);
    auto *table = m_stage->find<ui::TouchTable>(u"exceptionTable"_s);
    QTRY_COMPARE(table->lines().size(), 3);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_stage->dialog());
    m_stage->dialog()->findChild<QLineEdit *>(u"textField"_s)->setText(u"Vu avec Caissière 1"_s);
    m_stage->touch(u"saveTextButton"_s);
    QTRY_COMPARE(table->lines().size(), 2);
    QCOMPARE(m_stage->counter().fakeReports().resolved.first().second, u"Vu avec Caissière 1"_s);
}

void TestCashReports::anExceptionIsNotResolvedWithoutANote()
{
    show("cash.exceptions"_L1);
    auto *table = m_stage->find<ui::TouchTable>(u"exceptionTable"_s);
    QTRY_COMPARE(table->lines().size(), 3);
    m_stage->touch(u"resolveButton"_s);
    m_stage->touch(u"saveTextButton"_s);
    QTest::qWait(50);
    QVERIFY(m_stage->counter().fakeReports().resolved.isEmpty());
}

void TestCashReports::nothingToCheckSaysSo()
{
    show("cash.exceptions"_L1);
    auto *table = m_stage->find<ui::TouchTable>(u"exceptionTable"_s);
    for (int left = 2; left >= 0; --left) {
        m_stage->touch(u"resolveButton"_s);
        m_stage->dialog()->findChild<QLineEdit *>(u"textField"_s)->setText(u"Vu"_s);
        m_stage->touch(u"saveTextButton"_s);
        QTRY_COMPARE(table->lines().size(), left);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTRY_VERIFY(!table->isVisible());
    QVERIFY(!m_stage->find<QWidget>(u"resolveButton"_s)->isVisible());
}

void TestCashReports::axesAreRound()
{
    QCOMPARE(ui::BarChart::roundStep(4), 1);
    QCOMPARE(ui::BarChart::roundStep(13'000), 4'000);
    QCOMPARE(ui::BarChart::roundStep(16'000), 4'000);
    QCOMPARE(ui::BarChart::roundStep(83'000), 30'000);
    QVERIFY(ui::BarChart::roundStep(1'000'000'000) * 4 >= 1'000'000'000);
}

void TestCashReports::everyTargetIsLargeNamedAndWhole_data()
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

void TestCashReports::everyTargetIsLargeNamedAndWhole()
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
    const auto stage = [&] { return std::make_unique<Stage>(language, dark, size); };
    showOn(stage(), "cash.sessions"_L1);
    look(u"12-sessions"_s);
    showOn(stage(), "cash.figures"_L1);
    look(u"09-figures-day"_s);
    m_stage->touch(u"monthSegment"_s);
    look(u"09-figures-month"_s);
    m_stage->touch(u"weekSegment"_s);
    m_stage->touch(u"tableButton"_s);
    look(u"09-figures-table"_s);
    m_stage->counter().goOffline();
    QTest::keyClick(m_stage->find<QWidget>(u"cash.figures"_s), Qt::Key_F5);
    look(u"09-figures-stale"_s);
    m_stage->touch(u"beforeButton"_s);
    auto offline = stage();
    offline->counter().goOffline();
    showOn(std::move(offline), "cash.figures"_L1);
    look(u"09-figures-offline"_s);
    showOn(stage(), "cash.exceptions"_L1);
    look(u"16-exceptions"_s);
    m_stage->touch(u"resolveButton"_s);
    look(u"16-resolve"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCashReports)
#include "tst_cash_reports.moc"
