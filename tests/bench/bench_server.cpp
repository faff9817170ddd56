#include "modules/core/db/localserver.h"
#include "modules/core/db/migrator.h"
#include "modules/core/db/sqlfiles.h"
#include "modules/core/uuid.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the server takes for a sale, beside a bare function that writes the same rows, on a server that syncs its disk.
class BenchServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void oneSale_data() { disks(); }
    void oneSale();
    void batches_data() { disks(); }
    void batches();
    void verifying();

private:
    struct Till
    {
        QUuid id;
        QUuid session = uuidV7();
        qint64 sequence = 0;
        qint64 serial = 0;
    };
    static void disks();
    Till enrol(const QString &code);
    QByteArray sale(Till &till);
    bool ingest(Till &till, const QList<QByteArray> &payloads);
    static int scaled(int full) { return qEnvironmentVariableIsSet("FM_LONG") ? full : full / 10; }

    QTemporaryDir m_home;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Session> m_session;
    QUuid m_actor = uuidV7();
};

namespace {

const QString Goods = uR"(
select catalogue.save_product(md5('bench' || i)::uuid, jsonb_build_object('type', 'finished', 'name', 'Article ' || i, 'base_unit', 'pièce', 'price', 50))
  from generate_series(1, 200) as i;
select stock.receive_goods(gen_random_uuid(), '018f0000-0000-7000-8000-000000000011', (select jsonb_agg(jsonb_build_object(
       'product', md5('bench' || i)::uuid, 'quantity', 9000000, 'unit_cost', 20)) from generate_series(1, 200) as i)))"_s;

} // namespace

void BenchServer::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_home.path());
    QVERIFY(m_server->start());
    m_session = std::make_unique<Session>(m_server->settings());
    const Result<> upgraded = Migrator(*m_session).upgrade();
    QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.error().technical));
    const Result<Rows> goods = m_session->run(Goods);
    QVERIFY2(goods, goods ? "" : qPrintable(goods.error().technical));
    QVERIFY(m_session->run(u"select auth.create_user('%1', 'bench', 'Bench', 'Vendeuse')"_s.arg(uuidText(m_actor))));
    QFile bare(QStringLiteral(SOURCE_DIR "/tests/bench/bare_sale.sql"));
    QVERIFY(bare.open(QFile::ReadOnly));
    const Result<Rows> made = m_session->run(QString::fromUtf8(bare.readAll()));
    QVERIFY2(made, made ? "" : qPrintable(made.error().technical));
}

void BenchServer::cleanupTestCase()
{
    m_session.reset();
    (void)m_server->stop();
    QDir(m_server->dataFolder()).removeRecursively();
}

BenchServer::Till BenchServer::enrol(const QString &code)
{
    Till till{uuidV7()};
    const QString id = uuidText(till.id);
    (void)m_session->run(
        u"select auth.enrol_terminal('%1', '%2', '%2', 'Tiroir %2'); select pos.attach('%1', '%3', 'bench', 1)"_s.arg(
            id, code, uuidText(uuidV7())));
    const Result<Rows> drawer =
        m_session->run(u"select register_id from auth.terminal where terminal_id = '%1'"_s.arg(id));
    const QJsonObject opened{{u"v"_s, 1},
                             {u"id"_s, uuidText(uuidV7())},
                             {u"kind"_s, u"session.opened"_s},
                             {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                             {u"actor"_s, uuidText(m_actor)},
                             {u"session"_s, uuidText(till.session)},
                             {u"register"_s, uuidText(drawer->first().get<QUuid>("register_id"_L1))},
                             {u"number"_s, code + u"-Z000001"_s},
                             {u"serial"_s, 1},
                             {u"opening"_s, 0},
                             {u"count"_s, QJsonObject()},
                             {u"remark"_s, QString()}};
    (void)ingest(till, {QJsonDocument(opened).toJson(QJsonDocument::Compact)});
    return till;
}

/// Three lines, three of two hundred products.
QByteArray BenchServer::sale(Till &till)
{
    ++till.serial;
    QJsonArray lines;
    for (int i = 0; i < 3; ++i) {
        const int product = int((till.serial * 7 + i * 61) % 200) + 1;
        lines.append(QJsonObject{{u"id"_s, uuidText(uuidV7())},
                                 {u"product"_s,
                                  uuidText(QUuid::fromRfc4122(QCryptographicHash::hash(
                                      "bench" + QByteArray::number(product), QCryptographicHash::Md5)))},
                                 {u"name"_s, u"Article %1"_s.arg(product)},
                                 {u"qty"_s, 2000},
                                 {u"unit"_s, u"pièce"_s},
                                 {u"base_qty"_s, 2000},
                                 {u"list_price"_s, 5000},
                                 {u"price"_s, 5000},
                                 {u"discount"_s, 0},
                                 {u"total"_s, 10'000},
                                 {u"note"_s, QString()}});
    }
    const QJsonObject payment{{u"id"_s, uuidText(uuidV7())},
                              {u"method"_s, u"cash"_s},
                              {u"received"_s, 30'000},
                              {u"amount"_s, 30'000},
                              {u"change"_s, 0}};
    const QJsonObject body{{u"v"_s, 1},
                           {u"id"_s, uuidText(uuidV7())},
                           {u"kind"_s, u"sale.completed"_s},
                           {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"actor"_s, uuidText(m_actor)},
                           {u"session"_s, uuidText(till.session)},
                           {u"number"_s, u"B-%1"_s.arg(till.serial, 6, 10, QChar(u'0'))},
                           {u"series"_s, u"T"_s},
                           {u"serial"_s, till.serial},
                           {u"customer"_s, QJsonValue()},
                           {u"subtotal"_s, 30'000},
                           {u"discount"_s, 0},
                           {u"total"_s, 30'000},
                           {u"lines"_s, lines},
                           {u"payments"_s, QJsonArray{payment}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool BenchServer::ingest(Till &till, const QList<QByteArray> &payloads)
{
    const Result<Rows> rows =
        m_session->call("pos.ingest"_L1, {toSql(till.id), toSql(till.sequence + 1), toSql(payloads)});
    if (!rows)
        qWarning("%s", qPrintable(rows.error().technical));
    till.sequence += payloads.size();
    return rows && rows->first().get<QJsonObject>("ingest"_L1)[u"quarantined"].toInt(-1) == 0;
}

/// A disk may end its syncs on a clock of its own (a virtual one did so every 4 ms): then what waits for it counts
/// ticks, and a function of 2 ms is "twice" one of 1 ms or the same. Without waiting, the functions are compared.
void BenchServer::disks()
{
    QTest::addColumn<QString>("commit");
    QTest::addColumn<QString>("tills");
    QTest::newRow("disk awaited") << u"on"_s << u"B"_s;
    QTest::newRow("disk not awaited") << u"off"_s << u"C"_s;
}

void BenchServer::oneSale()
{
    QFETCH(QString, commit);
    QFETCH(QString, tills);
    QVERIFY(m_session->run(u"set synchronous_commit = "_s + commit));
    Till ours = enrol(tills + u'1');
    Till bare = enrol(tills + u'2');
    Figures one;
    Figures floor;
    Figures row;
    QVERIFY(m_session->run(u"create table if not exists bench.one (n int)"_s));
    const int runs = scaled(3000);
    for (int i = 0; i < runs; ++i) {
        const QByteArray payload = sale(ours);
        one.measure([&] { QVERIFY(ingest(ours, {payload})); });
        const QByteArray other = sale(bare);
        SqlValue bytes{other, false, true};
        floor.measure([&] {
            QVERIFY(m_session->call("bench.bare_sale"_L1, {toSql(bare.id), toSql(++bare.sequence), bytes}));
        });
        row.measure([&] { QVERIFY(m_session->run(u"insert into bench.one values (1)"_s)); });
    }
    std::printf("%s:\n", QTest::currentDataTag());
    report("one sale, pos.ingest", one, "bare function", floor.p50());
    report("bare function", floor, "one-row commit", row.p50());
}

/// Sets and single sales take turns: on a machine that others use, what was measured a minute ago is no floor.
void BenchServer::batches()
{
    QFETCH(QString, commit);
    QFETCH(QString, tills);
    QVERIFY(m_session->run(u"set synchronous_commit = "_s + commit));
    Till bare = enrol(tills + u'3');
    Till ours = enrol(tills + u'4');
    std::printf("%s:\n", QTest::currentDataTag());
    for (const int size : {20, 100}) {
        Figures single;
        Figures batch;
        for (int i = 0; i < scaled(200); ++i) {
            for (int j = 0; j < 10; ++j) {
                const QByteArray payload = sale(bare);
                SqlValue bytes{payload, false, true};
                single.measure([&] {
                    QVERIFY(m_session->call("bench.bare_sale"_L1, {toSql(bare.id), toSql(++bare.sequence), bytes}));
                });
            }
            QList<QByteArray> payloads;
            for (int j = 0; j < size; ++j)
                payloads.append(sale(ours));
            batch.measure([&] { QVERIFY(ingest(ours, payloads)); });
        }
        std::printf("batches of %-3d %21s %8.0f sales/s = %.2f x the bare function one by one (%.0f sales/s)\n", size,
                    "", 1000.0 * size / batch.p50(), single.p50() * size / batch.p50(), 1000.0 / single.p50());
    }
    std::fflush(stdout);
}

void BenchServer::verifying()
{
    Till till = enrol(u"B5"_s);
    const int target = scaled(100'000);
    for (int done = 0; done < target; done += 100) {
        QList<QByteArray> payloads;
        for (int j = 0; j < 100; ++j)
            payloads.append(sale(till));
        QVERIFY(ingest(till, payloads));
    }
    QVERIFY(m_session->run(u"analyze"_s));
    Figures scan;
    scan.measure([&] { QVERIFY(m_session->run(u"select sum(debit) from accounting.entry_line"_s)); });
    Figures all;
    Figures entries;
    for (const sqlfiles::File &check : sqlfiles::checks()) {
        Figures each;
        each.measure([&] { QVERIFY(m_session->run(QString::fromUtf8(check.text))); });
        all.add(each.sum());
        if (check.path.contains(u"entries"))
            entries.add(each.sum());
    }
    std::printf("verify, %d sales: ledger %.0f ms = %.1f x a scan of it; every check %.0f ms\n", target, entries.sum(),
                entries.sum() / qMax(0.001, scan.p50()), all.sum());
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(BenchServer)
#include "bench_server.moc"
