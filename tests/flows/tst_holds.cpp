#include "modules/core/uuid.h"
#include "tests/support/rawtill.h"

#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

/// Acceptance scenario 2 on real connections at once: goods held while customers pay (POS-13, policy `block`).
class TestHolds : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_tills.clear(); }
    void scenario2_fiftyAtOnceOnAStockOfTen();
    void scenario2_withoutHoldsTheSaleStandsAndIsListed();
    void linesInAnyOrderNeverWaitForEachOther();

private:
    void enrol(int count);
    QString left(const QString &product);
    /// Runs `act` with every till on a thread of its own, all let go at the same moment.
    template <typename Act>
    void atOnce(Act act);

    std::unique_ptr<TestDatabase> m_database;
    std::vector<std::unique_ptr<RawTill>> m_tills;
    QUuid m_clerk;
};

static QUuid idOf(const QByteArray &name)
{
    return QUuid::fromRfc4122(QCryptographicHash::hash(name, QCryptographicHash::Md5));
}

static SqlValue lines(const QList<std::pair<QUuid, qint64>> &wanted)
{
    QJsonArray rows;
    for (const auto &[product, quantity] : wanted)
        rows.append(QJsonObject{{u"product"_s, uuidText(product)}, {u"base_qty"_s, quantity}});
    return toSql(QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
}

void TestHolds::init()
{
    m_tills.clear();
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    m_clerk = uuidV7();
    const Result<Rows> made = m_database->session().run(
        u"select auth.create_user('%1', 'clerk', 'Vendeuse', 'Vendeuse'); "
        "select ops.set_setting(gen_random_uuid(), 'stock.policy', '\"block\"'); "
        "select catalogue.save_product(md5(n)::uuid, jsonb_build_object('type', 'finished', 'name', n, 'base_unit', "
        "'pièce', 'price', 50)) from unnest(array['a', 'b']) as n; "
        "select stock.receive_goods(gen_random_uuid(), '018f0000-0000-7000-8000-000000000011', "
        "jsonb_build_array(jsonb_build_object('product', md5('a')::uuid, 'quantity', 10, 'unit_cost', 20), "
        "jsonb_build_object('product', md5('b')::uuid, 'quantity', 1000, 'unit_cost', 20)))"_s.arg(uuidText(m_clerk)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().technical));
}

void TestHolds::enrol(int count)
{
    for (int i = 1; i <= count; ++i) {
        m_tills.push_back(std::make_unique<RawTill>(*m_database, u"C%1"_s.arg(i), m_clerk));
        QVERIFY2(m_tills.back()->error().isEmpty(), qPrintable(m_tills.back()->error()));
        QCOMPARE(m_tills.back()->send({m_tills.back()->opening()})[u"quarantined"_s].toInt(-1), 0);
    }
}

QString TestHolds::left(const QString &product)
{
    return m_database->value(
        u"select trunc(quantity)::text from stock.balance where product_id = md5('%1')::uuid"_s.arg(product));
}

template <typename Act>
void TestHolds::atOnce(Act act)
{
    std::latch start(qsizetype(m_tills.size()));
    std::vector<std::thread> threads;
    for (const auto &till : m_tills)
        threads.emplace_back([&start, &act, &till] {
            start.arrive_and_wait();
            act(*till);
        });
    for (std::thread &thread : threads)
        thread.join();
}

void TestHolds::scenario2_fiftyAtOnceOnAStockOfTen()
{
    enrol(50);
    std::atomic<int> held = 0;
    std::atomic<int> tooLate = 0;
    std::atomic<int> wrong = 0;
    atOnce([&](RawTill &till) {
        const QUuid hold = uuidV7();
        const QJsonObject answer = till.ask("hold_stock"_L1, {toSql(hold), lines({{idOf("a"), 1000}})});
        if (answer[u"status"_s] == u"short"_s) {
            ++tooLate;
            if (answer[u"short"_s].toArray().first()[u"left"_s].toInt(-1) != 0)
                ++wrong;
            return;
        }
        if (answer[u"status"_s] != u"held"_s) {
            ++wrong;
            return;
        }
        ++held;
        const QJsonObject sent = till.send({till.ticket(idOf("a"), 1000, 5000, {{u"hold"_s, uuidText(hold)}})});
        if (sent[u"quarantined"_s].toInt(-1) != 0)
            ++wrong;
    });
    QCOMPARE(wrong, 0);
    QCOMPARE(held, 10);
    QCOMPARE(tooLate, 40);
    QCOMPARE(left(u"a"_s), u"0"_s);
    QCOMPARE(m_database->value(u"select count(*) from pos.sale"_s), u"10"_s);
    QCOMPARE(m_database->value(u"select count(*) from stock.movement where quantity_after < 0"_s), u"0"_s);
    QCOMPARE(m_database->value(u"select count(*) from pos.stock_hold"_s), u"0"_s);
    QCOMPARE(m_database->value(u"select count(*) from pos.exception"_s), u"0"_s);
    QCOMPARE(m_database->breach(), QString());
}

void TestHolds::scenario2_withoutHoldsTheSaleStandsAndIsListed()
{
    enrol(15);
    std::atomic<int> wrong = 0;
    atOnce([&](RawTill &till) {
        if (till.send({till.ticket(idOf("a"), 1000, 5000)})[u"quarantined"_s].toInt(-1) != 0)
            ++wrong;
    });
    QCOMPARE(wrong, 0);
    QCOMPARE(left(u"a"_s), u"-5"_s);
    QVERIFY(m_database->value(u"select count(*) from pos.exception where kind = 'oversold'"_s).toInt() >= 5);
    QCOMPARE(m_database->breach(), QString());
}

void TestHolds::linesInAnyOrderNeverWaitForEachOther()
{
    enrol(20);
    std::atomic<int> wrong = 0;
    std::atomic<int> turn = 0;
    atOnce([&](RawTill &till) {
        const bool forwards = ++turn % 2 == 0;
        for (int i = 0; i < 20; ++i) {
            const QUuid hold = uuidV7();
            const QList<std::pair<QUuid, qint64>> wanted = forwards
                ? QList<std::pair<QUuid, qint64>>{{idOf("b"), 1000}, {idOf("a"), 100}}
                : QList<std::pair<QUuid, qint64>>{{idOf("a"), 100}, {idOf("b"), 1000}};
            const QJsonObject answer = till.ask("hold_stock"_L1, {toSql(hold), lines(wanted)});
            if (answer.contains(u"error"_s))
                ++wrong;
            else if (answer[u"status"_s] == u"held"_s)
                if (till.send({till.ticket(idOf("b"), 1000, 5000, {{u"hold"_s, uuidText(hold)}})})[u"quarantined"_s]
                        .toInt(-1)
                    != 0)
                    ++wrong;
        }
    });
    QCOMPARE(wrong, 0);
    QCOMPARE(left(u"b"_s), u"600"_s);
    QCOMPARE(m_database->breach(), QString());
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
