#include "modules/core/db/sqlfiles.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The invariants of resources/checks hold on ninety days of demo, and each of them sees the damage it is there for.
class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDemoIsSound();
    void theDemoHasWhatItPromises();
    void eachCheckSeesItsDamage_data();
    void eachCheckSeesItsDamage();

private:
    qsizetype faults(const QString &name);

    std::unique_ptr<TestDatabase> m_database;
};

void TestChecks::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    QVERIFY(m_database->session().run(u"select audit.seal()"_s));
}

qsizetype TestChecks::faults(const QString &name)
{
    for (const sqlfiles::File &check : sqlfiles::checks()) {
        if (!check.path.endsWith(name + u".sql"_s))
            continue;
        const Result<Rows> rows = m_database->session().run(QString::fromUtf8(check.text));
        if (!rows)
            qWarning("%s: %s", qPrintable(name), qPrintable(rows.error().technical));
        return rows ? rows->size() : -1;
    }
    return -2;
}

void TestChecks::theDemoIsSound()
{
    QVERIFY(sqlfiles::checks().size() >= 17);
    for (const sqlfiles::File &check : sqlfiles::checks()) {
        QVERIFY2(check.text.startsWith("-- "), qPrintable(check.path));
        const qsizetype found = faults(check.path.section(u'/', -1).chopped(4));
        QVERIFY2(found == 0, qPrintable(u"%1: %2"_s.arg(check.path).arg(found)));
    }
    QCOMPARE(m_database->value(u"select count(*) from pos.exception"_s), u"0"_s);
    QCOMPARE(m_database->value(u"select count(*) from pos.quarantine"_s), u"0"_s);
    // The seals read the same in every session.
    QVERIFY(m_database->session().run(u"set timezone = 'Asia/Tokyo'; set datestyle = 'German'"_s));
    QCOMPARE(faults(u"0401_audit_sealed"_s), 0);
    QVERIFY(m_database->session().run(u"reset timezone; reset datestyle"_s));
}

void TestChecks::theDemoHasWhatItPromises()
{
    QCOMPARE(m_database->value(u"select count(*) from catalogue.product where product_type = 'finished'"_s), u"120"_s);
    QCOMPARE(m_database->value(u"select count(*) from catalogue.product where product_type = 'ingredient'"_s), u"95"_s);
    QCOMPARE(m_database->value(u"select count(*) from production.recipe"_s), u"40"_s);
    QCOMPARE(m_database->value(u"select count(distinct business_day) from pos.sale"_s), u"90"_s);
    QCOMPARE(m_database->value(u"select count(*) from auth.app_user where pin_verifier <> ''"_s), u"0"_s);
}

void TestChecks::eachCheckSeesItsDamage_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("damage");
    const auto damage = [](const char *check, const QString &sql) {
        QTest::newRow(check) << QString::fromLatin1(check) << sql;
    };
    const QString sale = u"(select sale_id from pos.sale order by seq limit 1)"_s;
    damage("0001_entries_balance",
           u"update accounting.entry_line set debit = debit + 1 where ctid = (select ctid from "
           "accounting.entry_line where debit > 0 limit 1)"_s);
    damage("0002_entries_have_lines",
           u"delete from accounting.entry_line where entry_id = (select entry_id from accounting.entry limit 1)"_s);
    damage("0101_stock_rebuilt",
           u"update stock.balance set quantity = quantity + 1 where ctid = (select ctid from stock.balance "
           "where quantity > 0 limit 1)"_s);
    damage("0102_stock_chained",
           u"delete from stock.movement where movement_id = (select min(movement_id) from stock.movement "
           "where kind = 'production')"_s);
    damage(
        "0103_stock_sane",
        u"alter table stock.balance drop constraint balance_check; update stock.balance set value = 5 where quantity = 0"_s);
    damage("0201_sales_are_their_lines", u"update pos.sale_line set total = total + 1 where sale_id = "_s + sale);
    damage("0202_sales_are_paid", u"delete from pos.payment where sale_id = "_s + sale);
    damage("0203_sales_are_booked",
           u"delete from accounting.entry_line where entry_id in (select entry_id from accounting.entry "
           "where source_id = %1)"_s.arg(sale));
    damage("0204_sales_left_the_stock", u"delete from stock.movement where source_id = "_s + sale);
    damage("0205_sales_entered_the_drawer", u"delete from cash.movement where source_id = "_s + sale);
    damage("0206_ticket_numbers", u"update pos.sale set serial = 999999 where sale_id = "_s + sale);
    damage("0207_journals_chained", u"update pos.event set payload = payload || ' '::bytea where seq = 500"_s);
    damage("0208_journals_acknowledged", u"update pos.journal set last_seq = last_seq - 1"_s);
    damage("0301_one_open_session",
           u"drop index cash.session_open; update cash.session set state = 'open', closed_at = null"_s);
    damage(
        "0302_sessions_add_up",
        u"update cash.session set expected = expected + 1, difference = difference - 1 where number = 'H1-Z000005'"_s);
    damage("0303_drawers_are_the_ledger",
           u"update cash.session set counted = counted + 1, difference = difference + 1 where number = 'H1-Z000090'"_s);
    damage("0401_audit_sealed", u"update audit.log set act = 'auth.nothing' where log_id = 10"_s);
}

void TestChecks::eachCheckSeesItsDamage()
{
    QFETCH(QString, check);
    QFETCH(QString, damage);
    Session &session = m_database->session();
    // As somebody with the server's own power: no trigger and no foreign key stands in the way.
    QVERIFY(session.run(u"begin; set local session_replication_role = replica"_s));
    const Result<Rows> damaged = session.run(damage);
    QVERIFY2(damaged, damaged ? "" : qPrintable(damaged.error().technical));
    const qsizetype found = faults(check);
    QVERIFY(session.run(u"rollback"_s));
    QVERIFY2(found > 0, qPrintable(QString::number(found)));
    QCOMPARE(faults(check), 0);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
