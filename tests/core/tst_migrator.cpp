#include "modules/core/db/migrator.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Upgrades of a database: once, whole or not at all, and never of what is not ours.
class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDatabaseIsFilledOnce();
    void anOlderDatabaseIsBroughtUp();
    void aNewerDatabaseIsRefused();
    void aForeignDatabaseIsLeftAlone();
    void aChangedMigrationIsNamed();
    void aFailingUpgradeChangesNothing();
    void anUpgradeEndsOtherSessions();
};

void TestMigrator::anEmptyDatabaseIsFilledOnce()
{
    TestDatabase database(TestDatabase::Content::Empty);
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    Migrator migrator(database.session());
    QCOMPARE(*migrator.state(), Migrator::State::Empty);
    const Result<> upgraded = migrator.upgrade();
    QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.error().technical));
    QCOMPARE(*migrator.state(), Migrator::State::Same);
    const QString first =
        database.value(u"select string_agg(applied_at::text, ',' order by number) from ops.migration"_s);
    QVERIFY(migrator.upgrade());
    QCOMPARE(database.value(u"select string_agg(applied_at::text, ',' order by number) from ops.migration"_s), first);
}

void TestMigrator::anOlderDatabaseIsBroughtUp()
{
    TestDatabase database;
    // A function of an older release: another body, one that is gone, one that is missing.
    QVERIFY(database.session().run(
        u"create or replace function core.business_day(p_at timestamptz) returns date language sql stable as 'select "
        u"current_date'; "
        "create function stock.gone() returns int language sql as 'select 1'; alter function stock.gone() owner to "
        "fm_owner; "
        "drop view auth.v_user; update ops.setting set value = '\"older\"' where key = 'ops.code_digest'"_s));
    Migrator migrator(database.session());
    QCOMPARE(*migrator.state(), Migrator::State::Older);
    const Result<> upgraded = migrator.upgrade();
    QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.error().technical));
    QCOMPARE(*migrator.state(), Migrator::State::Same);
    QCOMPARE(database.value(u"select to_regprocedure('stock.gone()') is null"_s), u"true"_s);
    QCOMPARE(database.value(u"select to_regclass('auth.v_user') is not null"_s), u"true"_s);
    QCOMPARE(database.value(u"select core.business_day('2026-01-01 12:00+01')"_s), u"2026-01-01"_s);
}

void TestMigrator::aNewerDatabaseIsRefused()
{
    TestDatabase database;
    QVERIFY(
        database.session().run(u"insert into ops.migration (number, name, checksum) values (9999, 'later', 'x')"_s));
    Migrator migrator(database.session());
    QCOMPARE(*migrator.state(), Migrator::State::Newer);
    const Result<> upgraded = migrator.upgrade();
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().key, u"core.newer_database"_s);
}

void TestMigrator::aForeignDatabaseIsLeftAlone()
{
    TestDatabase database(TestDatabase::Content::Empty);
    QVERIFY(database.session().run(u"create table somebody_elses (n int)"_s));
    const Result<> upgraded = Migrator(database.session()).upgrade();
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().key, u"core.not_ours"_s);
    QCOMPARE(database.value(u"select to_regnamespace('core') is null"_s), u"true"_s);
}

void TestMigrator::aChangedMigrationIsNamed()
{
    TestDatabase database;
    QVERIFY(database.session().run(u"update ops.migration set checksum = 'other' where number = 3; "
                                   "update ops.setting set value = '\"older\"' where key = 'ops.code_digest'"_s));
    const Result<> upgraded = Migrator(database.session()).upgrade();
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().key, u"core.migration_changed"_s);
    QCOMPARE(upgraded.error().detail[u"number"].toInt(), 3);
}

void TestMigrator::aFailingUpgradeChangesNothing()
{
    TestDatabase database;
    // A table of somebody's resting on a function of ours: the upgrade must not take it away.
    QVERIFY(database.session().run(u"create function core.code(int) returns int language sql immutable as 'select $1'; "
                                   u"alter function core.code(int) owner to fm_owner; "
                                   "create table public.rests (n int check (core.code(n) > 0)); "
                                   "update ops.setting set value = '\"older\"' where key = 'ops.code_digest'"_s));
    const QString before = database.value(
        u"select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'pos'"_s);
    const Result<> upgraded = Migrator(database.session()).upgrade();
    QVERIFY(!upgraded);
    QCOMPARE(
        database.value(
            u"select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'pos'"_s),
        before);
    QCOMPARE(database.value(u"select value #>> '{}' from ops.setting where key = 'ops.code_digest'"_s), u"older"_s);
}

void TestMigrator::anUpgradeEndsOtherSessions()
{
    TestDatabase database;
    Session other(database.settings());
    QVERIFY(other.status());
    QVERIFY(database.session().run(u"update ops.setting set value = '\"older\"' where key = 'ops.code_digest'"_s));
    QVERIFY(Migrator(database.session()).upgrade());
    const Result<Rows> answer = other.run(u"select 1 as n"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().key, u"core.offline"_s);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
