#include "modules/core/db/connection.h"
#include "tests/support/testdatabase.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What lists read, against a real server.
class TestSelect : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesGiveEveryRowOnceThoughManyAreEqual();
    void conditionsNarrow();
    void totalsAreOfAllThatIsLeftNotOfThePage();
    void typedTextIsAValueNeverAStatement();

private:
    Result<Rows> wait(QFuture<Result<Rows>> future);
    Select select() const;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestSelect::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    const Result<Rows> made = m_database->session().run(uR"(
        create schema t;
        create view t.v_row as select n as id, n % 3 as third, 'Row ' || n as name, n * 0.25 as amount
          from generate_series(1, 1000) n;
        create view t.v_even as select n as id, n % 10 as digit from generate_series(2, 1000, 2) n;
    )"_s);
    QVERIFY2(made, made ? "" : qPrintable(made.error().technical));
    m_connection = std::make_unique<Connection>(m_database->settings());
}

Result<Rows> TestSelect::wait(QFuture<Result<Rows>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15'000))
        return Error{Error::Kind::Bug, u"test.timeout"_s, {}, {}};
    return future.result();
}

Select TestSelect::select() const
{
    Select select;
    select.view = "t.v_row"_L1;
    select.columns = {"id"_L1, "third"_L1, "name"_L1, "amount"_L1};
    select.order = {"third"_L1, "id"_L1};
    return select;
}

void TestSelect::pagesGiveEveryRowOnceThoughManyAreEqual()
{
    for (const bool descending : {false, true}) {
        Select page = select();
        page.descending = descending;
        page.limit = 70;
        QList<int> seen;
        while (true) {
            const Result<Rows> rows = wait(m_connection->read(page));
            QVERIFY2(rows, rows ? "" : qPrintable(rows.error().technical));
            if (rows->isEmpty())
                break;
            for (const Row &row : *rows)
                seen.append(row.get<int>("id"_L1));
            page.after = {toSql(rows->last().get<int>("third"_L1)), toSql(rows->last().get<int>("id"_L1))};
        }
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(QSet<int>(seen.cbegin(), seen.cend()).size(), 1000);
        QCOMPARE(seen.first(), descending ? 998 : 3);
    }
}

void TestSelect::conditionsNarrow()
{
    using Test = Select::Condition::Test;
    const auto count = [this](const QList<Select::Condition> &where) {
        Select narrowed = select();
        narrowed.where = where;
        const Result<Rows> rows = wait(m_connection->read(narrowed));
        return rows ? int(rows->size()) : -1;
    };
    QCOMPARE(count({{"third"_L1, Test::Equal, toSql(0)}}), 333);
    QCOMPARE(count({{"id"_L1, Test::AtLeast, toSql(10)}, {"id"_L1, Test::AtMost, toSql(12)}}), 3);
    QCOMPARE(count({{"name"_L1, Test::Contains, toSql(u"ROW 99"_s)}}), 11);
    QCOMPARE(count({{"id"_L1, Test::Among, {}, "t.v_even"_L1, {}}}), 500);
    QCOMPARE(count({{"id"_L1, Test::Among, toSql(4), "t.v_even"_L1, "digit"_L1}}), 100);
    QCOMPARE(count({{"id"_L1, Test::Among, toSql(u"99"_s), "t.v_even"_L1, "id"_L1, Test::Contains}}), 5);
}

void TestSelect::totalsAreOfAllThatIsLeftNotOfThePage()
{
    Select narrowed = select();
    narrowed.where = {{"id"_L1, Select::Condition::Test::AtMost, toSql(100)}};
    narrowed.limit = 5;
    narrowed.after = {toSql(1), toSql(50)};
    const Result<Rows> totals = wait(m_connection->count(narrowed, {"amount"_L1}));
    QVERIFY(totals);
    QCOMPARE(totals->first().get<int>("count"_L1), 100);
    QCOMPARE(totals->first().get<Money>("amount"_L1), Money::fromCentimes(126'250));
}

void TestSelect::typedTextIsAValueNeverAStatement()
{
    Select narrowed = select();
    narrowed.where = {{"name"_L1, Select::Condition::Test::Contains, toSql(u"'; drop view t.v_row; --"_s)}};
    const Result<Rows> rows = wait(m_connection->read(narrowed));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 0);
    QCOMPARE(m_database->value(u"select count(*) from t.v_row"_s), u"1000"_s);
}

QTEST_GUILESS_MAIN(TestSelect)
#include "tst_select.moc"
