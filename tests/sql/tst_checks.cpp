#include "modules/core/db/sqlfiles.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The invariants of resources/checks over the demonstration shop: none is broken, and each one sees what it is for.
class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void demoLeavesNothingToLookAt();
    void demoIsTheShopOfTheDrawings();
    void demoIsSound_data();
    void demoIsSound();
    void damageIsFound_data();
    void damageIsFound();
    void everyCheckIsDamagedHere();

private:
    std::unique_ptr<TestDatabase> m_database;
};

static QString nameOf(const sqlfiles::File &file) { return file.path.section(u'/', -1).section(u'.', 0, 0); }

static QByteArray checkNamed(const QString &name)
{
    for (const sqlfiles::File &file : sqlfiles::checks())
        if (nameOf(file) == name)
            return file.text;
    return {};
}

/// Damages of the tables, past the triggers and constraints that refuse them: what a bug, a bad restore or a hand would
/// do.
struct Damage
{
    const char *check;
    const char *script;
};

static const Damage damages[] = {
    {"0001_entries_balance",
     "alter table accounting.entry_line disable trigger all; "
     "update accounting.entry_line set debit = debit + 1 where debit > 0 and entry_id = (select "
     "min(entry_id::text)::uuid from "
     "accounting.entry)"},
    {"0002_entries_detail_accounts",
     "alter table accounting.entry_line disable trigger all; update accounting.entry_line set account = '53' where "
     "account = '530'"},
    {"0010_stock_balances_are_movements", "update stock.balance set quantity = quantity + 1 where quantity > 10"},
    {"0011_stock_movements_follow",
     "delete from stock.movement where movement_id = (select min(movement_id) from stock.movement where kind = "
     "'vente')"},
    {"0012_stock_place_values",
     "update stock.balance set value = value + 0.01 where (product_id, location_id) = "
     "(select product_id, location_id from stock.balance where quantity > 10 limit 1)"},
    {"0013_stock_signs",
     "alter table stock.balance drop constraint balance_check; update stock.balance set value = 5 where quantity = 0"},
    {"0014_stock_average_cost", "update stock.cost set pmp = pmp + 1"},
    {"0015_stock_counts",
     "insert into stock.count (count_id, location_id, at, last_movement_id) select gen_random_uuid(), location_id, "
     "now(), 0 from stock.location limit 1; insert into stock.count_line (count_id, product_id, counted, expected) "
     "select count_id, product_id, 1, 2 from stock.count, (select product_id from catalogue.product limit 1) p"},
    {"0020_cash_account_is_the_drawer", "update cash.session set counted = counted + 1, difference = difference + 1"},
    {"0021_cash_of_sessions_is_paid",
     "delete from cash.movement where movement_id = (select min(movement_id::text)::uuid from cash.movement where kind "
     "= 'sale')"},
    {"0022_cash_expected",
     "update cash.session set expected = expected - 10, difference = difference + 10 where number = 'H1-Z000007'"},
    {"0023_cash_one_open_session",
     "drop index cash.session_open; update cash.session set state = 'open' where number in ('H1-Z000007', "
     "'H1-Z000008')"},
    {"0024_cash_one_till_per_drawer",
     "drop index auth.terminal_register; update auth.terminal set state = 'enrolled'; "
     "insert into auth.terminal (terminal_id, code, name, register_id) "
     "select gen_random_uuid(), 'H2', 'Twin', register_id from auth.terminal"},
    {"0025_cash_hand_overs",
     "insert into cash.hand_over (hand_over_id, session_id, terminal_id, at, counted, expected, difference) "
     "select gen_random_uuid(), session_id, terminal_id, now(), 100, 90, 5 from cash.session limit 1"},
    {"0026_cash_movements_ledger",
     "update cash.movement set amount = amount + 1 where movement_id = (select min(movement_id::text)::uuid from "
     "cash.movement where kind = 'cashout')"},
    {"0027_cash_requests",
     "insert into cash.request (request_id, register_id, kind, direction, amount, state, closed_at, fact_id, "
     "movement_id) select gen_random_uuid(), register_id, 'bank', 'out', amount + 1, 'done', now(), source_id, "
     "movement_id from cash.movement where kind = 'cashout' limit 1"},
    {"0030_ticket_numbers", "update pos.sale set serial = 8, number = 'H1-000008' where serial = 7"},
    {"0031_session_numbers", "update cash.session set number = 'H1-Z000108' where number = 'H1-Z000008'"},
    {"0032_journal_sequence", "delete from pos.event where seq = 100"},
    {"0033_journal_chain",
     "update pos.event set payload = convert_to(replace(convert_from(payload, 'UTF8'), 'H1-000007', 'H1-000017'), "
     "'UTF8') "
     "where seq = 8"},
    {"0034_journal_facts_are_applied",
     "alter table pos.sale disable trigger all; delete from pos.sale where serial = (select max(serial) from "
     "pos.sale)"},
    {"0035_paper_numbers",
     "insert into pos.slip (slip_id, terminal_id, ticket_id, number, serial, total, at) "
     "select gen_random_uuid(), terminal_id, gen_random_uuid(), 'H1-P000002', 2, 0, now() from auth.terminal"},
    {"0040_sale_totals", "update pos.sale_line set total = total - 10 where position = 1 and total > 1000"},
    {"0041_sale_stock",
     "update stock.movement set quantity = quantity - 1, quantity_after = quantity_after - 1 "
     "where movement_id = (select max(movement_id) from stock.movement where source_kind = 'pos.sale')"},
    {"0042_sale_ledger",
     "alter table accounting.entry disable trigger all; update accounting.entry set source_id = gen_random_uuid() "
     "where source_kind = 'pos.sale' and description = 'H1-000007'"},
    {"0043_sale_returns",
     "insert into pos.return_line (return_id, sale_id, position, of_sale, of_line, name, quantity, unit, "
     "base_quantity, "
     "total, unit_cost, restock) select gen_random_uuid(), sale_id, 1, sale_id, line_id, name, quantity + 1, unit, 1, "
     "total, unit_cost, false from pos.sale_line limit 1"},
    {"0044_voucher_balances",
     "insert into pos.voucher (code, terminal_id, source_id, issued_at, issued, used) "
     "select 'H1-A000001', terminal_id, gen_random_uuid(), now(), 100, 0 from auth.terminal"},
    {"0045_voucher_account",
     "alter table accounting.entry_line disable trigger all; update accounting.entry_line set account = '4198' where "
     "account = '658'"},
    {"0046_customer_accounts", "update parties.customer set balance = balance + 1"},
    {"0047_parked_versions",
     "insert into pos.parked_ticket (ticket_id, version, state, terminal_id, total, cart, at) "
     "select gen_random_uuid(), 1, 'parked', terminal_id, 0, '{}', now() from auth.terminal"},
    {"0050_audit_seals",
     "alter table audit.log disable trigger all; "
     "update audit.log set detail = detail || '{\"price\": 1}' where log_id = (select min(log_id) from audit.log)"},
    {"0060_print_jobs_have_their_steps",
     "insert into devices.printer (printer_id, name, url) values (gen_random_uuid(), 'x', 'tcp://x'); "
     "insert into devices.print_job (job_id, printer_id, kind, dedup_key, title, document) "
     "select gen_random_uuid(), printer_id, 'document', 'x', 'x', '{}' from devices.printer"},
    {"0070_order_payments", "update orders.customer_order set paid = paid - 10 where number = 'H1-O000002'"},
    {"0071_order_cash", "update cash.movement set amount = amount + 1 where kind = 'deposit' and amount = 1000"},
    {"0072_order_advances", "update orders.customer_order set paid = paid - 10 where number = 'H1-O000002'"},
    {"0073_order_sales",
     "alter table accounting.entry disable trigger all; update accounting.entry set source_id = gen_random_uuid() "
     "where source_kind = 'orders.order' and description = 'H1-O000006'"},
    {"0074_order_stock", "update orders.customer_order set state = 'cancelled' where number = 'H1-O000002'"},
    {"0075_delivery_debts", "update delivery.debt set settled = settled + 100"},
    {"0076_delivery_fees", "update orders.customer_order set fee_taken = 10 where number = 'H1-O000004'"},
};

void TestChecks::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    // A transaction of another test on this server holds the sealing back until it ends.
    QTRY_VERIFY(m_database->value(u"case when exists (select from audit.seal) then 1 else audit.seal() end"_s).toInt()
                > 0);
}

void TestChecks::demoLeavesNothingToLookAt()
{
    QCOMPARE(m_database->value(u"select string_agg(distinct kind, ', ') from pos.exception"_s), QString());
    QCOMPARE(m_database->value(u"select count(*) from pos.quarantine"_s), u"0"_s);
    QCOMPARE(m_database->value(u"select count(*) from auth.terminal where state = 'enrolled'"_s), u"0"_s);
    QCOMPARE(m_database->value(u"select count(*) from pg_namespace where nspname = 'demo'"_s), u"0"_s);
}

void TestChecks::demoIsTheShopOfTheDrawings()
{
    const QString left =
        u"select b.quantity from stock.balance b join catalogue.product p using (product_id) where p.name = '%1'"_s;
    QCOMPARE(m_database->value(left.arg(u"Samsa amandes"_s)), u"3.000"_s);
    QCOMPARE(m_database->value(left.arg(u"Quiche poulet"_s)), u"0.000"_s);
    QCOMPARE(m_database->value(u"select count(*) from catalogue.product where product_type = 'finished'"_s), u"120"_s);
    QCOMPARE(m_database->value(u"select count(*) from catalogue.product where product_type = 'ingredient'"_s), u"95"_s);
    QCOMPARE(m_database->value(u"select count(distinct business_day) from pos.sale"_s), u"90"_s);
    QCOMPARE(
        m_database->value(u"select string_agg(n || ' ' || state, ', ' order by state) from (select state, count(*) "
                          "as n from orders.customer_order group by state) s"_s),
        u"1 delivered, 1 delivered_unpaid, 6 in_production, 1 pending, 2 ready_at_shop, 2 waiting_for_pickup"_s);
    const QString days = u"select count(*) from (select business_day from pos.sale group by business_day "
                         "having sum(total) not between 12000 and 25000 or count(*) not between 21 and 38) as odd"_s;
    QCOMPARE(m_database->value(days), u"0"_s);
    // EAN-13: the weighted digits add up to a multiple of ten.
    QCOMPARE(m_database->value(
                 u"select count(*) from (select code from catalogue.barcode, generate_series(1, 13) as n "
                 "group by code having sum(substr(code, n, 1)::int * case when n % 2 = 0 then 3 else 1 end) % 10 <> 0 "
                 "or length(code) <> 13) as wrong"_s),
             u"0"_s);
}

void TestChecks::demoIsSound_data()
{
    QTest::addColumn<QByteArray>("check");
    for (const sqlfiles::File &file : sqlfiles::checks())
        QTest::addRow("%s", qPrintable(nameOf(file))) << file.text;
}

void TestChecks::demoIsSound()
{
    QFETCH(QByteArray, check);
    QVERIFY2(check.startsWith("-- "), "a check begins with its title");
    const Result<Rows> rows = m_database->session().run(QString::fromUtf8(check));
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().technical));
    QCOMPARE(rows->size(), 0);
}

void TestChecks::damageIsFound_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("script");
    for (const Damage &damage : damages)
        QTest::addRow("%s", damage.check) << QString::fromLatin1(damage.check) << QString::fromLatin1(damage.script);
}

void TestChecks::damageIsFound()
{
    QFETCH(QString, check);
    QFETCH(QString, script);
    Session &session = m_database->session();
    const Result<Rows> done = session.run(u"begin; "_s + script);
    const Result<Rows> rows = session.run(QString::fromUtf8(checkNamed(check)));
    QVERIFY(session.run(u"rollback"_s));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().technical));
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().technical));
    QVERIFY(rows->size() > 0);
}

void TestChecks::everyCheckIsDamagedHere()
{
    QStringList checks;
    QStringList damaged;
    for (const sqlfiles::File &file : sqlfiles::checks())
        checks.append(nameOf(file));
    for (const Damage &damage : damages)
        damaged.append(QString::fromLatin1(damage.check));
    QCOMPARE(damaged, checks);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
