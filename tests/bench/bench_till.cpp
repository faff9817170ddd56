#include "modules/core/uuid.h"
#include "tests/bench/disk.h"
#include "tests/bench/figures.h"
#include "tests/support/shop.h"
#include "tests/support/simulatedprinter.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// What a customer waits for at the till, on a real disk: paid, paper, a session's end.
class BenchTill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void paying();
    void payingWithAPrinter_data();
    void payingWithAPrinter();
    void firstByteOfTheReceipt();
    void closing_data();
    void closing();
    void summary();

private:
    /// One running till with its own way to the server.
    struct Till
    {
        std::unique_ptr<Connection> server;
        std::unique_ptr<Engine> engine;
    };
    enum class Network { Yes, No };

    bool start(Till &till, const QString &folder, const QString &code, Network network, const QString &printer = {});
    bool setUp(const QString &code);
    bool signIn(Engine &engine);
    bool open(Engine &engine);
    bool sell(Engine &engine, Figures &figures, bool paper);
    bool addTickets(const QString &folder, int count);
    static void stop(Till &till);
    static int scaled(int full) { return qEnvironmentVariableIsSet("FM_LONG") ? full : full / 10; }

    DiskFolder m_folder;
    std::unique_ptr<Shop> m_shop;
    QList<Figures> m_closings;
};

void BenchTill::initTestCase()
{
    QVERIFY(m_folder.isOnDisk());
    m_shop = std::make_unique<Shop>();
    QVERIFY2(m_shop->error().isEmpty(), qPrintable(m_shop->error()));
}

void BenchTill::cleanupTestCase() { m_shop.reset(); }

bool BenchTill::start(Till &till, const QString &folder, const QString &code, Network network, const QString &printer)
{
    if (network == Network::Yes)
        till.server = std::make_unique<Connection>(m_shop->database().settings());
    Engine::Options options = m_shop->options(code, till.server.get(), printer);
    options.folder = m_folder.path(folder);
    till.engine = std::make_unique<Engine>(options);
    const Result<> started = await(till.engine->start());
    return started && (network == Network::No || eventually([&] { return !till.engine->catalogue().isEmpty(); }));
}

void BenchTill::stop(Till &till)
{
    await(till.engine->shutdown());
    till.engine.reset();
    till.server.reset();
}

/// Enrols it, lets it read the shop and open its drawer: from then on it can start without the server.
bool BenchTill::setUp(const QString &code)
{
    m_shop->enrol(code);
    Till till;
    if (!start(till, code, code, Network::Yes) || !signIn(*till.engine) || !open(*till.engine))
        return false;
    const bool delivered = eventually([&] { return till.engine->link().waiting == 0; });
    stop(till);
    return delivered;
}

bool BenchTill::signIn(Engine &engine)
{
    const Result<Cashier> cashier = await(engine.signIn(m_shop->user(u"clerk"_s), m_shop->pin(u"clerk"_s)));
    return cashier.has_value();
}

bool BenchTill::open(Engine &engine)
{
    const Result<CashSession> session = await(engine.openSession({}, {}));
    return session.has_value();
}

/// Three lines, in cash: from the call to its answer, which comes when the fact is synced.
bool BenchTill::sell(Engine &engine, Figures &figures, bool paper)
{
    for (const QString &name : {u"Makrout"_s, u"Limonade"_s, u"Rechta"_s})
        if (!engine.addProduct(m_shop->product(name), Quantity::fromUnits(1)))
            return false;
    bool paid = false;
    figures.measure([&] {
        const Result<Sale> sale = await(engine.payCash(engine.cart().total(), paper));
        paid = sale.has_value();
    });
    return paid;
}

void BenchTill::paying()
{
    QVERIFY(setUp(u"P1"_s) && setUp(u"P2"_s));
    Till online;
    Till offline;
    QVERIFY(start(online, u"P1"_s, u"P1"_s, Network::Yes) && signIn(*online.engine));
    QVERIFY(start(offline, u"P2"_s, u"P2"_s, Network::No) && signIn(*offline.engine));
    SyncedAppend append(m_folder);
    Figures withServer;
    Figures without;
    Figures floor;
    for (int i = 0; i < scaled(2000); ++i) {
        bool appended = false;
        floor.measure([&] { appended = append(); });
        QVERIFY(appended);
        // In turn: whoever comes first after the append finds the disk at rest.
        if (i % 2)
            QVERIFY(sell(*offline.engine, without, false));
        QVERIFY(sell(*online.engine, withServer, false));
        if (i % 2 == 0)
            QVERIFY(sell(*offline.engine, without, false));
        QVERIFY(eventually([&] { return online.engine->link().waiting == 0; }));
    }
    report("synced append of 4 KiB", floor, "itself", floor.p50());
    report("pay -> paid, server answers", withServer, "a synced append", floor.p50(), 20);
    report("pay -> paid, no server", without, "a synced append", floor.p50(), 20);
    std::printf("pay -> paid: p99 = %.2f x the p99 of a synced append (budget 2 x)\n", withServer.p99() / floor.p99());
    stop(online);
    stop(offline);
}

/// A printer costs the rows of its paper, written with the sale; whether it works must not matter beside that.
void BenchTill::payingWithAPrinter_data()
{
    QTest::addColumn<QString>("till");
    QTest::addColumn<bool>("plugged");
    QTest::addColumn<bool>("answers");
    QTest::newRow("pay -> paid, printer works") << u"D1"_s << true << true;
    QTest::newRow("pay -> paid, printer unplugged") << u"D2"_s << false << false;
    QTest::newRow("pay -> paid, printer silent") << u"D3"_s << true << false;
}

void BenchTill::payingWithAPrinter()
{
    QFETCH(QString, till);
    QFETCH(bool, plugged);
    QFETCH(bool, answers);
    const QString other = till + u"N"_s;
    QVERIFY(setUp(till) && setUp(other));
    SimulatedPrinter printer;
    const QString url = printer.url();
    printer.setFault(answers ? SimulatedPrinter::Fault::None : SimulatedPrinter::Fault::Silent);
    if (!plugged)
        printer.unplug();
    Till with;
    Till without;
    QVERIFY(start(with, till, till, Network::No, url) && signIn(*with.engine));
    QVERIFY(start(without, other, other, Network::No) && signIn(*without.engine));
    Figures dead;
    Figures none;
    for (int i = 0; i < scaled(1000); ++i) {
        if (i % 2)
            QVERIFY(sell(*without.engine, none, true));
        QVERIFY(sell(*with.engine, dead, true));
        if (i % 2 == 0)
            QVERIFY(sell(*without.engine, none, true));
    }
    report("pay -> paid, no printer", none, "itself", none.p50(), 20);
    report(QTest::currentDataTag(), dead, "no printer", none.p50(), 20);
    stop(with);
    stop(without);
}

/// The floor is the same till's way to "paid": what comes on top is the drawer's pulse, two questions to the printer
/// and the two marks on disk that keep a paper from being printed twice.
void BenchTill::firstByteOfTheReceipt()
{
    QVERIFY(setUp(u"R1"_s));
    SimulatedPrinter printer;
    Till till;
    QVERIFY(start(till, u"R1"_s, u"R1"_s, Network::Yes, printer.url()) && signIn(*till.engine));
    Figures paid;
    Figures paper;
    for (int i = 0; i < scaled(1000); ++i) {
        printer.clear();
        const qint64 before = SimulatedPrinter::now();
        QVERIFY(sell(*till.engine, paid, true));
        QVERIFY(eventually([&] { return printer.papers().size() == 1 && till.engine->link().waiting == 0; }));
        QVERIFY(printer.firstPaperByteAt() > before);
        paper.add(double(printer.firstPaperByteAt() - before) / 1e6);
        QVERIFY(eventually([&] { return till.engine->printer().state == PrinterState::State::Ready; }));
    }
    report("pay -> first receipt byte", paper, "pay -> paid", paid.p50(), 50);
    stop(till);
}

/// Copies of the last ticket, unsynced: they stand for a long day, not for a power cut.
bool BenchTill::addTickets(const QString &folder, int count)
{
    JournalFile journal;
    const QStringList before = QSqlDatabase::connectionNames();
    const Result<JournalState> state = journal.open(m_folder.path(folder));
    const Result<std::optional<Event>> last = journal.lastOfKind(u"sale.completed"_s);
    if (!state || !last || !*last)
        return false;
    for (const QString &name : QSqlDatabase::connectionNames())
        if (!before.contains(name))
            QSqlQuery(QSqlDatabase::database(name)).exec(u"pragma synchronous = off"_s);
    QJsonObject body = (*last)->body();
    const auto renewed = [](QJsonArray rows) {
        for (QJsonValueRef row : rows) {
            QJsonObject object = row.toObject();
            object[u"id"_s] = uuidText(uuidV7());
            row = object;
        }
        return rows;
    };
    qint64 serial = state->serials.value(u"T"_s);
    for (int i = 0; i < count; ++i) {
        ++serial;
        body[u"number"_s] = u"%1-%2"_s.arg(folder).arg(serial, 6, 10, QChar(u'0'));
        body[u"serial"_s] = serial;
        body[u"lines"_s] = renewed(body[u"lines"].toArray());
        body[u"payments"_s] = renewed(body[u"payments"].toArray());
        if (!journal.append({uuidV7(), u"sale.completed"_s, (*last)->actor, body, u"T"_s, serial}))
            return false;
    }
    return true;
}

void BenchTill::closing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("tickets");
    QTest::newRow("10 tickets") << u"Z1"_s << 10;
    QTest::newRow("10,000 tickets") << u"Z2"_s << 10'000;
}

void BenchTill::closing()
{
    QFETCH(QString, code);
    QFETCH(int, tickets);
    QVERIFY(setUp(code));
    Till till;
    Figures sold;
    QVERIFY(start(till, code, code, Network::Yes) && signIn(*till.engine) && sell(*till.engine, sold, false));
    stop(till);
    QVERIFY(addTickets(code, tickets - 1));

    // Every run closes a copy of that day; only the original goes on to the server.
    Figures restarts;
    Figures closings;
    const auto close = [&](Engine &engine) {
        CashCount count;
        count.coins.insert(100, int(engine.sessionTotals().expected().centimes() / 100));
        const Result<ClosedSession> closed = await(engine.closeSession(count, {}));
        return closed && closed->totals.sales == tickets;
    };
    for (int i = 0; i < qMax(5, scaled(50)); ++i) {
        const QString copy = u"%1-%2"_s.arg(code).arg(i);
        QVERIFY(QDir().mkpath(m_folder.path(copy)));
        for (const QString &file : {u"/journal.sqlite"_s, u"/snapshot.bin"_s})
            QVERIFY(QFile::copy(m_folder.path(code) + file, m_folder.path(copy) + file));
        bool done = false;
        restarts.measure([&] { done = start(till, copy, code, Network::No); });
        QVERIFY(done && signIn(*till.engine));
        closings.measure([&] { done = close(*till.engine); });
        QVERIFY(done);
        stop(till);
        QDir(m_folder.path(copy)).removeRecursively();
    }
    m_closings << closings << restarts;

    QVERIFY(start(till, code, code, Network::Yes) && signIn(*till.engine));
    QVERIFY(eventually([&] { return till.engine->link().waiting == 0; }, 300'000));
    Figures delivered;
    const quint64 trips = till.server->roundTrips();
    bool done = false;
    delivered.measure(
        [&] { done = close(*till.engine) && eventually([&] { return till.engine->link().waiting == 0; }); });
    QVERIFY(done);
    std::printf("closing %d tickets until the server has it: %.1f ms, %llu round trips\n", tickets, delivered.sum(),
                till.server->roundTrips() - trips);
    stop(till);
}

void BenchTill::summary()
{
    if (m_closings.size() < 4)
        QSKIP("one of the closings was not run");
    report("closing 10 tickets", m_closings.at(0), "itself", m_closings.at(0).p50(), 300);
    report("closing 10,000 tickets", m_closings.at(2), "closing 10", m_closings.at(0).p50(), 300);
    report("restart amid 10 tickets", m_closings.at(1), "itself", m_closings.at(1).p50());
    report("restart amid 10,000 tickets", m_closings.at(3), "amid 10", m_closings.at(1).p50());
}

QTEST_GUILESS_MAIN(BenchTill)
#include "bench_till.moc"
