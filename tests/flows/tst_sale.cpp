#include "tests/support/shop.h"
#include "tests/support/simulatedprinter.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// The main job through every layer but the screen: real engine, real server, printer on a real socket.
class TestSale : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneSaleFromOpeningToClosing();
    void sellsWithoutAServerAndDeliversWhenItComes();
    void aRestartGoesOnWithItsSessionAndNumber();
    void coldStartWithoutNetworkKnowsPeopleAndProducts();
    void aRestoredServerGetsWhatItForgot();
    void aClonedJournalStopsTheTill();
    void aRolledBackJournalStopsTheTill();
    void aLineAsksTheServerNothing();
    void twoTapsOnPayAreOneSale();
    void POS11_notEnoughReceivedIsRefused();
    void scenario9_closingWithADifferenceNeedsReasonAndAboveTheLimitARight();
    void CASH14_drawerWithoutSaleNeedsTheRight();
    void POS7_discountAndPriceNeedTheirRights();
    void aReprintSaysDuplicata();
    void aPriceChangeReachesTheTill();
    void aPersonDisabledIsSignedOut();
    void whatWasAskedIsAnsweredBeforeTheEnd();

private:
    std::unique_ptr<Engine> startEngine(const QString &code, Database *server, const QString &printer = {});
    void signInAndOpen(Engine &engine, Money opening = {}, const QString &login = u"clerk"_s);
    Result<Sale> sell(Engine &engine, const QString &product = u"Makrout"_s);
    void stop(std::unique_ptr<Engine> &engine);

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Connection> m_server;
};

void TestSale::init()
{
    m_shop = std::make_unique<Shop>();
    QVERIFY2(m_shop->error().isEmpty(), qPrintable(m_shop->error()));
    m_shop->enrol(u"C1"_s);
    m_server = std::make_unique<Connection>(m_shop->database().settings());
}

void TestSale::cleanup()
{
    m_server.reset();
    m_shop.reset();
}

std::unique_ptr<Engine> TestSale::startEngine(const QString &code, Database *server, const QString &printer)
{
    auto engine = std::make_unique<Engine>(m_shop->options(code, server, printer));
    const Result<> started = await(engine->start());
    if (!started)
        qFatal("%s", qPrintable(started.error().key));
    return engine;
}

void TestSale::stop(std::unique_ptr<Engine> &engine)
{
    await(engine->shutdown());
    engine.reset();
}

void TestSale::signInAndOpen(Engine &engine, Money opening, const QString &login)
{
    QTRY_VERIFY(!engine.catalogue().isEmpty());
    const Result<Cashier> cashier = await(engine.signIn(m_shop->user(login), m_shop->pin(login)));
    QVERIFY2(cashier, cashier ? "" : qPrintable(cashier.error().key));
    CashCount count;
    count.coins.insert(100, int(opening.centimes() / 100));
    const Result<CashSession> session = await(engine.openSession(count, {}));
    QVERIFY2(session, session ? "" : qPrintable(session.error().key));
}

Result<Sale> TestSale::sell(Engine &engine, const QString &product)
{
    const Result<> added = engine.addProduct(m_shop->product(product), Quantity::fromUnits(1));
    if (!added)
        return added.error();
    return await(engine.payCash(engine.cart().total(), true));
}

void TestSale::oneSaleFromOpeningToClosing()
{
    SimulatedPrinter printer;
    auto engine = startEngine(u"C1"_s, m_server.get(), printer.url());
    signInAndOpen(*engine, Money::fromDinars(1000));
    QVERIFY(engine->addBarcode(u"6130000000017"_s, Quantity::fromUnits(2)));
    const Result<Sale> sale = await(engine->payCash(Money::fromDinars(200), true));
    QVERIFY2(sale, sale ? "" : qPrintable(sale.error().key));
    QCOMPARE(sale->number, u"C1-000001"_s);
    QCOMPARE(sale->change, Money::fromDinars(100));
    QVERIFY(engine->cart().isEmpty());

    // Paper and drawer.
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(printer.papers().first().contains("C1-000001"));
    QVERIFY(printer.papers().first().contains("Vendeuse 1"));
    QTRY_COMPARE(printer.drawerPulses(), 1);

    // PostgreSQL soon after.
    TestDatabase &database = m_shop->database();
    QTRY_COMPARE(engine->link().waiting, 0);
    QTRY_COMPARE(engine->link().state, Link::State::Online);
    QCOMPARE(database.value(u"select string_agg(number || ' ' || total, ',') from pos.sale"_s), u"C1-000001 100.00"_s);
    QCOMPARE(database.value(u"select quantity from stock.balance where product_id = md5('Makrout')::uuid"_s),
             u"99998.000"_s);
    QCOMPARE(database.value(u"select sum(debit) from accounting.entry_line where account = '530'"_s), u"1100.00"_s);
    QCOMPARE(database.value(u"select sum(debit) - sum(credit) from accounting.entry_line"_s), u"0.00"_s);
    QCOMPARE(database.value(u"select amount from cash.movement"_s), u"100.00"_s);
    QCOMPARE(database.value(u"select count(*) from pos.exception"_s), u"0"_s);
    QVERIFY(engine->lastSale()->acknowledged);

    QCOMPARE(engine->sessionTotals().expected(), Money::fromDinars(1100));
    QCOMPARE(engine->session()->number, u"C1-Z000001"_s);
    CashCount count;
    count.notes.insert(100'000, 1);
    count.coins.insert(10'000, 1);
    const Result<ClosedSession> closed = await(engine->closeSession(count, {}));
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().key));
    QVERIFY(closed->difference.isZero());
    QTRY_COMPARE(database.value(u"select state from cash.session"_s), u"closed"_s);
    QTRY_COMPARE(printer.papers().size(), 2);
    QCOMPARE(closed->session.number, u"C1-Z000001"_s);
    QVERIFY(printer.papers().last().contains("C1-Z000001"));
    QCOMPARE(m_shop->breach(), QString());
    stop(engine);
}

void TestSale::sellsWithoutAServerAndDeliversWhenItComes()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    QTRY_COMPARE(engine->link().waiting, 0);
    m_shop->database().value(u"set_config('x.y', '', false)"_s);
    const QString name = m_shop->database().name();
    // The server refuses everybody but its administrator.
    Session admin(TestDatabase::server().settings(u"postgres"_s));
    QVERIFY(admin.run(u"alter database %1 allow_connections false"_s.arg(name)));
    QVERIFY(admin.run(
        u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1' and application_name = 'feemaison'"_s
            .arg(name)));
    QTRY_COMPARE_WITH_TIMEOUT(engine->link().state, Link::State::Offline, 8000);
    for (int i = 0; i < 30; ++i)
        QVERIFY(sell(*engine));
    QCOMPARE(engine->link().waiting, 30);
    QCOMPARE(await(engine->queue(100))->size(), 30);
    QVERIFY(admin.run(u"alter database %1 allow_connections true"_s.arg(name)));
    engine->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(engine->link().waiting, 0, 15'000);
    QCOMPARE(m_shop->database().value(u"select count(*) from pos.sale"_s), u"30"_s);
    QCOMPARE(m_shop->breach(), QString());
    stop(engine);
}

void TestSale::aRestartGoesOnWithItsSessionAndNumber()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine, Money::fromDinars(500));
    QVERIFY(sell(*engine));
    stop(engine);
    engine = startEngine(u"C1"_s, m_server.get());
    QVERIFY(engine->session());
    QCOMPARE(engine->sessionTotals().expected(), Money::fromDinars(550));
    QCOMPARE(engine->nextNumber(), u"C1-000002"_s);
    QVERIFY(!engine->cashier());
    QCOMPARE(sell(*engine).error().key, u"till.nobody_signed_in"_s);
    stop(engine);
}

void TestSale::coldStartWithoutNetworkKnowsPeopleAndProducts()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    QTRY_VERIFY(!engine->catalogue().isEmpty());
    stop(engine); // writes the snapshot
    engine = startEngine(u"C1"_s, nullptr);
    QCOMPARE(engine->terminal().code, u"C1"_s);
    QCOMPARE(engine->catalogue().products().size(), 3);
    signInAndOpen(*engine);
    QCOMPARE(sell(*engine)->number, u"C1-000001"_s);
    stop(engine);
}

void TestSale::aRestoredServerGetsWhatItForgot()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    QVERIFY(sell(*engine));
    QTRY_COMPARE(engine->link().waiting, 0);
    // A copy of the database is the backup; more is sold; then the backup takes its place.
    const QString name = m_shop->database().name();
    Session admin(TestDatabase::server().settings(u"postgres"_s));
    const auto endSessions = [&] {
        (void)admin.run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_s.arg(name));
    };
    QVERIFY(admin.run(u"alter database %1 allow_connections false"_s.arg(name)));
    endSessions();
    QVERIFY(admin.run(u"create database %1_backup template %1"_s.arg(name)));
    QVERIFY(admin.run(u"alter database %1 allow_connections true"_s.arg(name)));
    engine->sendNow();
    for (int i = 0; i < 5; ++i)
        QVERIFY(sell(*engine));
    QTRY_COMPARE_WITH_TIMEOUT(engine->link().waiting, 0, 15'000);
    QVERIFY(admin.run(u"alter database %1 allow_connections false"_s.arg(name)));
    endSessions();
    QVERIFY(admin.run(u"alter database %1 rename to %1_lost"_s.arg(name)));
    QVERIFY(admin.run(u"alter database %1_backup rename to %1"_s.arg(name)));
    QVERIFY(admin.run(u"update pg_database set datallowconn = true where datname = '%1'"_s.arg(name)));
    engine->sendNow();
    QVERIFY(sell(*engine));
    QTRY_COMPARE_WITH_TIMEOUT(engine->link().waiting, 0, 20'000);
    Session restored(m_shop->database().settings());
    QCOMPARE(restored.run(u"select count(*)::int as n from pos.sale"_s)->first().get<int>("n"_L1), 7);
    QVERIFY(admin.run(u"drop database %1_lost with (force)"_s.arg(name)));
    stop(engine);
}

void TestSale::aClonedJournalStopsTheTill()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    QVERIFY(sell(*engine));
    QTRY_COMPARE(engine->link().waiting, 0);
    stop(engine);
    QDir().mkpath(m_shop->folder(u"clone"_s));
    QVERIFY(
        QFile::copy(m_shop->folder(u"C1"_s) + u"/journal.sqlite"_s, m_shop->folder(u"clone"_s) + u"/journal.sqlite"_s));

    engine = startEngine(u"C1"_s, m_server.get());
    QVERIFY(await(engine->signIn(m_shop->user(u"clerk"_s), u"1234"_s)));
    QVERIFY(sell(*engine));
    QTRY_COMPARE(engine->link().waiting, 0);
    stop(engine);

    Engine::Options options = m_shop->options(u"C1"_s, m_server.get());
    options.folder = m_shop->folder(u"clone"_s);
    Engine clone(options);
    QSignalSpy noticed(&clone, &Counter::noticed);
    QVERIFY(await(clone.start()));
    QTRY_COMPARE(clone.link().state, Link::State::Stopped);
    QCOMPARE(clone.link().reason.key, u"till.journal_rolled_back"_s);
    await(clone.shutdown());
}

void TestSale::aRolledBackJournalStopsTheTill()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    stop(engine);
    QVERIFY(QFile::copy(m_shop->folder(u"C1"_s) + u"/journal.sqlite"_s, m_shop->folder(u"C1"_s) + u"/old"_s));
    engine = startEngine(u"C1"_s, m_server.get());
    QTRY_VERIFY(!engine->catalogue().isEmpty());
    QVERIFY(await(engine->signIn(m_shop->user(u"clerk"_s), u"1234"_s)));
    QVERIFY(sell(*engine));
    QTRY_COMPARE(engine->link().waiting, 0);
    stop(engine);
    // The old copy is put back and goes its own way without the server first: same length, other facts.
    for (const QString &file : {u"/journal.sqlite"_s, u"/journal.sqlite-wal"_s, u"/journal.sqlite-shm"_s})
        QFile::remove(m_shop->folder(u"C1"_s) + file);
    QVERIFY(QFile::rename(m_shop->folder(u"C1"_s) + u"/old"_s, m_shop->folder(u"C1"_s) + u"/journal.sqlite"_s));
    engine = startEngine(u"C1"_s, nullptr);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(await(engine->signIn(m_shop->user(u"clerk"_s), u"1234"_s)));
        QVERIFY(sell(*engine));
    }
    stop(engine);
    engine = startEngine(u"C1"_s, m_server.get());
    QTRY_COMPARE(engine->link().state, Link::State::Stopped);
    QCOMPARE(engine->link().reason.key, u"till.journal_diverged"_s);
    QVERIFY(await(engine->signIn(m_shop->user(u"clerk"_s), u"1234"_s)));
    QCOMPARE(sell(*engine).error().key, u"till.journal_diverged"_s);
    stop(engine);
}

void TestSale::aLineAsksTheServerNothing()
{
    // anchors 3: by touch, by scan, with a quantity; the ticket stands before control is back in the event loop.
    std::unique_ptr<Engine> engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    QTRY_COMPARE(engine->link().state, Link::State::Online);
    const quint64 before = m_server->statements();
    for (int i = 0; i < 100; ++i) {
        QVERIFY(engine->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(2)));
        QVERIFY(engine->addBarcode(u"6130000000024"_s, Quantity::fromUnits(1)));
    }
    QCOMPARE(m_server->statements(), before);
    QCOMPARE(engine->cart().lines().size(), 2);
    QCOMPARE(engine->cart().total(), Money::fromDinars(100 * (2 * 50 + 80)));
    stop(engine);
}

void TestSale::twoTapsOnPayAreOneSale()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    QVERIFY(engine->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    auto first = engine->payCash(Money::fromDinars(50), false);
    auto second = engine->payCash(Money::fromDinars(50), false);
    QVERIFY(await(std::move(first)));
    const Result<Sale> twice = await(std::move(second));
    QCOMPARE(twice.error().key, u"till.busy"_s);
    QTRY_COMPARE(engine->link().waiting, 0);
    QCOMPARE(m_shop->database().value(u"select count(*) from pos.sale"_s), u"1"_s);
    stop(engine);
}

void TestSale::POS11_notEnoughReceivedIsRefused()
{
    auto engine = startEngine(u"C1"_s, nullptr);
    stop(engine);
    engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    QCOMPARE(await(engine->payCash(Money::fromDinars(50), false)).error().key, u"till.empty_ticket"_s);
    QVERIFY(engine->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    const Result<Sale> refused = await(engine->payCash(Money::fromDinars(49), false));
    QCOMPARE(refused.error().key, u"till.not_enough_received"_s);
    QCOMPARE(refused.error().detail[u"missing"].toInt(), 100);
    QCOMPARE(engine->cart().lines().size(), 1);
    stop(engine);
}

void TestSale::scenario9_closingWithADifferenceNeedsReasonAndAboveTheLimitARight()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine, Money::fromDinars(1000));
    CashCount count;
    count.coins.insert(1000, 88);
    QCOMPARE(await(engine->closeSession(count, {})).error().key, u"cash.difference_needs_reason"_s);
    CashCount far;
    QCOMPARE(await(engine->closeSession(far, u"volé"_s)).error().key, u"cash.difference_above_limit"_s);
    const Result<ClosedSession> closed = await(engine->closeSession(count, u"Rendu en trop"_s));
    QCOMPARE(closed->difference, Money::fromDinars(-120));
    QTRY_COMPARE(m_shop->database().value(u"select difference from cash.session"_s), u"-120.00"_s);
    QCOMPARE(m_shop->database().value(u"select sum(debit) from accounting.entry_line where account = '658'"_s),
             u"120.00"_s);
    stop(engine);
}

void TestSale::CASH14_drawerWithoutSaleNeedsTheRight()
{
    SimulatedPrinter printer;
    auto engine = startEngine(u"C1"_s, m_server.get(), printer.url());
    signInAndOpen(*engine);
    QCOMPARE(await(engine->openDrawer(DrawerCause::Manual)).error().key, u"core.not_allowed"_s);
    QCOMPARE(printer.drawerPulses(), 0);
    QVERIFY(await(engine->signIn(m_shop->user(u"manager"_s), u"9999"_s)));
    QVERIFY(await(engine->openDrawer(DrawerCause::Manual)));
    QTRY_COMPARE(printer.drawerPulses(), 1);
    QTRY_COMPARE(m_shop->database().value(u"select detail ->> 'cause' from pos.act where kind = 'drawer.opened'"_s),
                 u"manual"_s);
    stop(engine);
}

void TestSale::POS7_discountAndPriceNeedTheirRights()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    QVERIFY(engine->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    // Up to the limit of her profile a clerk may; beyond it somebody else must, and price is not hers at all (Q6).
    QVERIFY(engine->setDiscount(0, 1000));
    const Result<> beyond = engine->setDiscount(0, 2000);
    QCOMPARE(beyond.error().key, u"till.over_discount_limit"_s);
    QCOMPARE(beyond.error().detail[u"limit"].toInt(), 1000);
    QCOMPARE(engine->setPrice(0, Money::fromDinars(40)).error().kind, Error::Kind::Permission);
    const ApprovalRequest request{u"pos_remise"_s, u"Remise de 20 %"_s, u"Habitué"_s};
    QCOMPARE(await(engine->approve(request, u"1234"_s)).error().key, u"till.wrong_pin"_s);
    const Result<Approval> approval = await(engine->approve(request, u"9999"_s));
    QVERIFY(approval);
    QCOMPARE(approval->name, u"Gérante"_s);
    const Grant grant{approval->id, u"Habitué"_s};
    QVERIFY(engine->setDiscount(0, 2000, grant));
    // What was allowed is a discount, not a price.
    QCOMPARE(engine->setPrice(0, Money::fromDinars(40), grant).error().kind, Error::Kind::Permission);
    QCOMPARE(engine->cart().total(), Money::fromDinars(40));
    QVERIFY(await(engine->payCash(Money::fromDinars(50), false)));
    QTRY_COMPARE(m_shop->database().value(u"select discount from pos.sale_line"_s), u"20.00"_s);
    QCOMPARE(m_shop->database().value(u"select count(*) from pos.exception"_s), u"0"_s);
    stop(engine);
}

void TestSale::aReprintSaysDuplicata()
{
    SimulatedPrinter printer;
    auto engine = startEngine(u"C1"_s, m_server.get(), printer.url());
    signInAndOpen(*engine);
    const Result<Sale> sale = sell(*engine);
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(await(engine->reprint(sale->id)));
    QTRY_COMPARE(printer.papers().size(), 2);
    QVERIFY(printer.papers().last().contains("DUPLICAT"));
    QVERIFY(!printer.papers().first().contains("DUPLICAT"));
    QCOMPARE(await(engine->reprint(QUuid::createUuid())).error().key, u"till.no_such_sale"_s);
    stop(engine);
}

void TestSale::aPriceChangeReachesTheTill()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    m_shop->database().value(u"catalogue.set_price(gen_random_uuid(), md5('Makrout')::uuid, 55)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(engine->catalogue().product(m_shop->product(u"Makrout"_s))->price, Money::fromDinars(55),
                              4000);
    QVERIFY(sell(*engine));
    QTRY_COMPARE(engine->link().waiting, 0);
    QCOMPARE(m_shop->database().value(u"select count(*) from pos.exception"_s), u"0"_s);
    stop(engine);
}

void TestSale::aPersonDisabledIsSignedOut()
{
    auto engine = startEngine(u"C1"_s, m_server.get());
    signInAndOpen(*engine);
    m_shop->database().value(u"auth.disable_user(gen_random_uuid(), 'clerk')"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!engine->cashier(), 4000);
    stop(engine);
}

/// A person closes the window right after a touch: its coroutine must not wake up in an engine that is gone.
void TestSale::whatWasAskedIsAnsweredBeforeTheEnd()
{
    std::unique_ptr<Engine> engine = startEngine(u"C1"_s, m_server.get());
    QVERIFY(engine);
    const auto settling = engine->settlePrintJob(QUuid::createUuid(), true);
    const auto signingIn = engine->signIn(m_shop->user(u"clerk"_s), u"1234"_s);
    const auto looking = engine->tickets().find({}, 10);
    await(engine->shutdown());
    QVERIFY(settling.isReady());
    QVERIFY(signingIn.isReady());
    QVERIFY(looking.isReady());
}

QTEST_GUILESS_MAIN(TestSale)
#include "tst_sale.moc"
