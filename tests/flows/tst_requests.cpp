#include "modules/core/uuid.h"
#include "tests/support/opentill.h"
#include "tests/support/simulatedprinter.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// What the office asks of a drawer, from its door to the paper at the till and the books, with and without the server
/// (CASH-8 to CASH-10; ARCHITECTURE 4, one writer per drawer).
class TestRequests : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aClerkDoesWhatTheManagerAskedFor();
    void whatWasHeardIsDoneOfflineAndOnce();
    void aDoubleTapDoesItOnce();
    void notMoreThanIsInTheDrawerNorWithoutASession();
    void whatIsWithdrawnIsGone();
    void onlyTheTillThatHoldsTheDrawerHears();
    void CASH10_theClosingAddsUp();
    void theCommandLineAsksListsAndWithdraws();

private:
    QString value(const QString &expression) { return m_shop->database().value(u"select "_s + expression); }
    /// By the manager, of C1's drawer.
    QUuid ask(const QString &kind, const QString &amount, const QString &more = u"{}"_s);
    QString stateOf(const QUuid &request)
    {
        return value(u"state from cash.request where request_id = '%1'"_s.arg(uuidText(request)));
    }
    void sound();
    static void hear(const OpenTill &till, int count) { QTRY_COMPARE(till->drawer().requests().size(), count); }

    std::unique_ptr<Shop> m_shop;
};

void TestRequests::init()
{
    m_shop = std::make_unique<Shop>();
    QVERIFY2(m_shop->error().isEmpty(), qPrintable(m_shop->error()));
    m_shop->enrol(u"C1"_s);
}

void TestRequests::cleanup() { m_shop.reset(); }

QUuid TestRequests::ask(const QString &kind, const QString &amount, const QString &more)
{
    return QUuid(
        value(u"cash.do_ask('%1', gen_random_uuid(), jsonb_build_object('kind', '%2', 'amount', '%3', 'register', "
              "(select register_id from auth.terminal where code = 'C1')) || '%4')"_s.arg(
                  uuidText(m_shop->user(u"manager"_s)), kind, amount, more)));
}

void TestRequests::sound()
{
    QCOMPARE(value(u"coalesce(string_agg(kind, ',' order by kind), '') from pos.exception"_s), QString());
    QCOMPARE(value(u"coalesce(string_agg(message, ','), '') from pos.quarantine"_s), QString());
    QCOMPARE(m_shop->breach(), QString());
}

void TestRequests::aClerkDoesWhatTheManagerAskedFor()
{
    SimulatedPrinter printer;
    OpenTill till = openTill(*m_shop, u"C1"_s, true, u"clerk"_s, printer.url());
    waitUntilDelivered(till);
    QSignalSpy arrived(&till->drawer(), &Drawer::requestArrived);
    const QUuid id = ask(u"bank"_s, u"3000"_s, u"{\"note\": \"BNA\"}"_s);
    hear(till, 1);
    QCOMPARE(arrived.size(), 1);
    const CashRequest request = till->drawer().requests().first();
    QCOMPARE(request.id, id);
    QCOMPARE(request.amount, Money::fromDinars(-3000));
    QCOMPARE(request.note, u"BNA"_s);
    QCOMPARE(request.by, value(u"display_name from auth.app_user where login = 'manager'"_s));
    // By himself he may not (scenario 13).
    QCOMPARE(await(till->drawer().bank(Money::fromDinars(1), {}, {})).error().key, u"core.not_allowed"_s);
    const Result<> done = await(till->drawer().confirmRequest(id));
    QVERIFY2(done, done ? "" : qPrintable(done.error().key));
    QVERIFY(till->drawer().requests().isEmpty());
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(printer.papers().first().contains(request.by.toLatin1().left(4)));
    QVERIFY(printer.papers().first().contains("C1-M000001"));
    QTRY_COMPARE(printer.drawerPulses(), 1);
    waitUntilDelivered(till);
    QCOMPARE(stateOf(id), u"done"_s);
    QCOMPARE(value(u"accounting.do_balance('512', null)"_s), u"3000.00"_s);
    sound();
    closeTill(till);
}

void TestRequests::whatWasHeardIsDoneOfflineAndOnce()
{
    OpenTill till = openTill(*m_shop, u"C1"_s, true, u"clerk"_s);
    waitUntilDelivered(till);
    const QUuid first = ask(u"bank"_s, u"3000"_s);
    const QUuid second = ask(u"expense"_s, u"250.50"_s, u"{\"category\": \"transport\"}"_s);
    hear(till, 2);
    closeTill(till);
    till = openTill(*m_shop, u"C1"_s, false, u"clerk"_s);
    hear(till, 2);
    QVERIFY(await(till->drawer().confirmRequest(first)));
    // Killed before the snapshot knows: the journal does.
    till.engine.reset();
    till = openTill(*m_shop, u"C1"_s, false, u"clerk"_s);
    QCOMPARE(till->drawer().requests().size(), 1);
    QCOMPARE(till->drawer().requests().first().id, second);
    QCOMPARE(await(till->drawer().confirmRequest(first)).error().key, u"cash.request_gone"_s);
    QVERIFY(await(till->drawer().confirmRequest(second)));
    closeTill(till);
    QCOMPARE(stateOf(first), u"asked"_s);
    till = openTill(*m_shop, u"C1"_s, true, u"clerk"_s);
    waitUntilDelivered(till);
    QVERIFY(till->drawer().requests().isEmpty());
    QCOMPARE(stateOf(first), u"done"_s);
    QCOMPARE(stateOf(second), u"done"_s);
    QCOMPARE(value(u"accounting.do_balance('625', null)"_s), u"250.50"_s);
    sound();
    closeTill(till);
}

void TestRequests::aDoubleTapDoesItOnce()
{
    OpenTill till = openTill(*m_shop, u"C1"_s, true, u"clerk"_s);
    waitUntilDelivered(till);
    const QUuid id = ask(u"bank"_s, u"3000"_s);
    hear(till, 1);
    QCoro::Task<Result<>> one = till->drawer().confirmRequest(id);
    const Result<> two = await(till->drawer().confirmRequest(id));
    const Result<> done = await(std::move(one));
    QVERIFY(done);
    QVERIFY(!two);
    QCOMPARE(till->sessionTotals().moves.value(u"bank"_s), Money::fromDinars(-3000));
    waitUntilDelivered(till);
    QCOMPARE(value(u"count(*) from cash.movement"_s), u"1"_s);
    sound();
    closeTill(till);
}

void TestRequests::notMoreThanIsInTheDrawerNorWithoutASession()
{
    OpenTill till = openTill(*m_shop, u"C1"_s, true, u"manager"_s);
    waitUntilDelivered(till);
    const QUuid id = ask(u"bank"_s, u"10000.01"_s);
    hear(till, 1);
    const Error over = await(till->drawer().confirmRequest(id)).error();
    QCOMPARE(over.key, u"cash.request_over_drawer"_s);
    QCOMPARE(over.detail[u"left"_s].toInteger(), 1'000'000);
    CashCount count;
    count.coins.insert(100, 10'000);
    QVERIFY(await(till->closeSession(count, {})));
    QCOMPARE(await(till->drawer().confirmRequest(id)).error().key, u"cash.no_session"_s);
    hear(till, 1);
    waitUntilDelivered(till);
    QCOMPARE(stateOf(id), u"asked"_s);
    sound();
    closeTill(till);
}

void TestRequests::whatIsWithdrawnIsGone()
{
    OpenTill till = openTill(*m_shop, u"C1"_s, true, u"clerk"_s);
    waitUntilDelivered(till);
    const QUuid id = ask(u"bank"_s, u"3000"_s);
    hear(till, 1);
    value(u"cash.do_withdraw_request('%1', gen_random_uuid(), '%2', 'Demain')"_s.arg(
        uuidText(m_shop->user(u"manager"_s)), uuidText(id)));
    hear(till, 0);
    QCOMPARE(await(till->drawer().confirmRequest(id)).error().key, u"cash.request_gone"_s);
    QCOMPARE(till->sessionTotals().out, Money());
    closeTill(till);
}

void TestRequests::onlyTheTillThatHoldsTheDrawerHears()
{
    m_shop->enrol(u"C2"_s);
    OpenTill one = openTill(*m_shop, u"C1"_s, true, u"clerk"_s);
    OpenTill two = openTill(*m_shop, u"C2"_s, true, u"clerk"_s);
    waitUntilDelivered(two);
    ask(u"bank"_s, u"3000"_s);
    hear(one, 1);
    // It has asked again meanwhile.
    QTest::qWait(2500);
    QVERIFY(two->drawer().requests().isEmpty());
    closeTill(one);
    closeTill(two);
}

void TestRequests::CASH10_theClosingAddsUp()
{
    OpenTill till = openTill(*m_shop, u"C1"_s, true, u"manager"_s);
    waitUntilDelivered(till);
    // The treasury is not a manager's: an administrator's.
    QVERIFY(m_shop->database().session().run(
        u"update auth.app_user set is_administrator = true where login = 'manager'"_s));
    const QUuid added = ask(u"adjustment"_s, u"300"_s, u"{\"direction\": \"in\", \"reason\": \"Oubli\"}"_s);
    ask(u"adjustment"_s, u"40"_s, u"{\"direction\": \"out\", \"reason\": \"Double\"}"_s);
    ask(u"bank"_s, u"3000"_s);
    ask(u"expense"_s, u"250"_s, u"{\"category\": \"transport\"}"_s);
    hear(till, 4);
    for (const CashRequest &request : till->drawer().requests())
        QVERIFY(await(till->drawer().confirmRequest(request.id)));
    const SessionTotals totals = till->sessionTotals();
    QCOMPARE(totals.moves.value(u"adjustments"_s), Money::fromDinars(260));
    QCOMPARE(totals.expected(), Money::fromDinars(7010));
    const Result<QByteArray> interim = await(till->drawer().interimReport(false));
    QVERIFY(interim && QString::fromUtf8(*interim).contains(u"260,00"_s));
    const Result<QList<CashMovement>> movements = await(till->drawer().movements());
    QVERIFY(movements);
    QCOMPARE(movements->size(), 4);
    QCOMPARE(movements->last().category, u"adjustment"_s);
    QCOMPARE(movements->last().amount, Money::fromDinars(300));
    CashCount count;
    count.coins.insert(1000, 701);
    const Result<ClosedSession> closed = await(till->closeSession(count, {}));
    QVERIFY(closed);
    QVERIFY(QString::fromUtf8(closed->report).contains(u"260,00"_s));
    waitUntilDelivered(till);
    QCOMPARE(value(u"reason from cash.movement where request_id = '%1'"_s.arg(uuidText(added))),
             u"Ajustement de caisse – Oubli"_s);
    QCOMPARE(value(u"expected || ' ' || difference from cash.session"_s), u"7010.00 0.00"_s);
    QCOMPARE(value(u"accounting.do_balance('530', null)"_s), u"7010.00"_s);
    sound();
    closeTill(till);
}

void TestRequests::theCommandLineAsksListsAndWithdraws()
{
    QString database;
    const ConnectionSettings settings = m_shop->database().settings();
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        database += it.key() + u"='"_s + it.value() + u"' "_s;
    const auto run = [&](const QStringList &words) {
        QProcess admin;
        admin.start(QStringLiteral(BUILD_DIR "/bin/feemaison-admin"),
                    QStringList{u"cash"_s} + words + QStringList{u"--database"_s, database});
        admin.waitForFinished(30'000);
        return QString::number(admin.exitCode()) + u' ' + QString::fromUtf8(admin.readAllStandardOutput()).trimmed();
    };
    const QString asked = run({u"ask"_s, u"bank"_s, u"c1"_s, u"3000,50"_s, u"--note"_s, u"BNA"_s});
    QVERIFY2(asked.startsWith(u"0 "_s), qPrintable(asked));
    const QString id = asked.sliced(2);
    QCOMPARE(value(u"kind || amount || note from cash.request where request_id = '%1'"_s.arg(id)), u"bank3000.50BNA"_s);
    QVERIFY(run({u"list"_s}).contains(u"\tbank\tout\t3000.50\tasked\tBNA"_s));
    QCOMPARE(run({u"withdraw"_s, id, u"Demain"_s}), u"0 "_s);
    QCOMPARE(stateOf(QUuid(id)), u"withdrawn"_s);
    QCOMPARE(run({u"withdraw"_s, id, u"Encore"_s}).left(1), u"1"_s);
    QCOMPARE(run({u"ask"_s, u"out"_s, u"C1"_s, u"10"_s}).left(1), u"1"_s); // an adjustment says why
    QCOMPARE(run({u"ask"_s, u"bank"_s, u"C9"_s, u"10"_s}).left(1), u"1"_s);
    QCOMPARE(run({u"ask"_s, u"bank"_s, u"C1"_s, u"1e3"_s}).left(1), u"2"_s);
    QCOMPARE(value(u"count(*) from cash.request"_s), u"1"_s);
}

QTEST_MAIN(TestRequests)
#include "tst_requests.moc"
