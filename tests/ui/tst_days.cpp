#include "modules/core/clock.h"
#include "modules/core/db/connection.h"
#include "ui/lists/listfilters.h"
#include "ui/lists/period.h"
#include "ui/lists/typeddate.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Days as people type and choose them in the office.
class TestDays : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Clock::setSource({}); }
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void usualPeriodsEndToday();
    void thisMonthFollowsTheCalendarWhileTheProgramIsOpen();
};

void TestDays::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate none;
    QTest::addRow("day") << u"14"_s << QDate(2026, 4, 14);
    QTest::addRow("day and month") << u"3/12"_s << QDate(2026, 12, 3);
    QTest::addRow("whole") << u"03/12/2025"_s << QDate(2025, 12, 3);
    QTest::addRow("short year") << u"3/12/25"_s << QDate(2025, 12, 3);
    QTest::addRow("other signs") << u"3.12.2025"_s << QDate(2025, 12, 3);
    QTest::addRow("forward") << u"+3"_s << QDate(2026, 4, 23);
    QTest::addRow("back") << u"-20"_s << QDate(2026, 3, 31);
    QTest::addRow("today") << u" j "_s << QDate(2026, 4, 20);
    QTest::addRow("no such day") << u"31/2"_s << none;
    QTest::addRow("words") << u"hier"_s << none;
    QTest::addRow("nothing") << QString() << none;
    QTest::addRow("too much") << u"1/2/3/4"_s << none;
}

void TestDays::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(ui::typedDate(typed, QDate(2026, 4, 20)).value_or(QDate()), day);
}

void TestDays::usualPeriodsEndToday()
{
    const QDate today(2026, 4, 14); // a Tuesday
    QCOMPARE(ui::usualPeriod(u"week"_s, today), (ui::Period{QDate(2026, 4, 12), today})); // from Sunday on
    QCOMPARE(ui::usualPeriod(u"month"_s, today), (ui::Period{QDate(2026, 4, 1), today}));
    QCOMPARE(ui::usualPeriod(u"last_month"_s, today), (ui::Period{QDate(2026, 3, 1), QDate(2026, 3, 31)}));
    QCOMPARE(ui::usualPeriod(u"yesterday"_s, today), (ui::Period{QDate(2026, 4, 13), QDate(2026, 4, 13)}));
    for (const auto &[key, name] : ui::usualPeriods())
        QVERIFY2(ui::usualPeriod(key, today).from.isValid() && !name.isEmpty(), qPrintable(key));
}

void TestDays::thisMonthFollowsTheCalendarWhileTheProgramIsOpen()
{
    Connection nowhere({}); // no choice comes from a server here
    ui::ListSpec spec;
    spec.filters = {{.title = u"Days"_s, .column = "day"_L1, .kind = ui::ListFilter::Kind::Days}};
    ui::ListFilters filters(spec, nowhere);
    Clock::setSource([] { return QDateTime(QDate(2026, 4, 30), QTime(12, 0), Qt::UTC); });
    filters.setDays(u"month"_s);
    QCOMPARE(filters.where().first().value.bytes, QByteArray("2026-04-01"));
    Clock::setSource([] { return QDateTime(QDate(2026, 5, 2), QTime(12, 0), Qt::UTC); });
    QCOMPARE(filters.where().first().value.bytes, QByteArray("2026-05-01"));
    QCOMPARE(filters.where().last().value.bytes, QByteArray("2026-05-02"));
}

QTEST_MAIN(TestDays)
#include "tst_days.moc"
