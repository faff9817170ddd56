#include "app/agent/clock/clockduty.h"
#include "app/agent/service/agent.h"
#include "app/profile/agentlogin.h"
#include "modules/core/keyfile.h"
#include "modules/core/uuid.h"
#include "tests/support/clockbytes.h"
#include "tests/support/simulatedclock.h"
#include "tests/support/simulatedpushclock.h"
#include "tests/support/testdatabase.h"

#include <QCoroTask>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using Nature = SimulatedClock::Nature;
using Fault = SimulatedClock::Fault;

namespace {

const QString Serial = u"BOCK204561234"_s;

/// Runs something that blocks beside the event loop, which the agent needs.
template <typename F>
auto beside(F work)
{
    std::future<std::invoke_result_t<F>> future = std::async(std::launch::async, work);
    while (future.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    return future.get();
}

QByteArray line(const QString &pin, const QDateTime &time, int state = 0)
{
    return pin.toLatin1() + '\t' + time.toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() + '\t' + QByteArray::number(state)
        + "\t1\t0\t0\t0";
}

QDateTime at(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QList<ClockPunch> punches(int count)
{
    QList<ClockPunch> list;
    for (int i = 0; i < count; ++i)
        list.append({QString::number(i % 12 + 1), at(u"2026-01-05 07:50:00"_s).addSecs(i * 611), i % 2, 1, {}});
    return list;
}

} // namespace

/// A terminal, an agent and a database, each real: nothing is lost, nothing doubled, nothing invented.
class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void ZK1_okMeansStored();
    void ZK1_withoutADatabaseTheTerminalKeepsThem();
    void ZK1_aStampIsGivenBackAtTheNextHandshake();
    void ZK2_D30_theWholeMemorySentAgainAddsNothing();
    void D32_aBacklogThroughABadNetworkArrivesOnce();
    void ZK3_unknownNumbersWaitForTheirEmployee();
    void ZK5_strangersAreRefusedAndListed();
    void ZK5_aKnownSerialFromElsewhereIsRefused();
    void ZK7_theNextPunchIsLearnt();
    void aRequestForDoorsIsToldApart();
    void passwordsAndTemplatesAreNotKept();
    void aPushingTerminalIsAskedToSendAgain();

    void ZK6_theMemoryIsReadAndReadAgain();
    void ZK6_aHundredThousandArePulledWhole();
    void pullAndPushOfTheSamePunchAreOne();
    void aTerminalThatFailsIsReadLater();
    void aRefusedKeyWaitsForAPerson();
    void theKeyComesFromTheSecrets();
    void anotherTerminalBehindTheAddressIsNotRead();
    void impossibleDatesGoIntoQuarantineOnce();
    void doubtfulTimesAreKeptAndMarked();
    void ZK4_driftIsMeasuredAndCorrectedOnRequestOnly();
    void eventsArriveBetweenReadings();
    void itSaysThatItIsAlive();
    void theCommandLineDoesItAllWithoutAnAgent();
    void theProgramItselfServesAndLeavesWhenTold();

private:
    void addClock(const QJsonObject &more);
    void addPushClock(const QString &sources = u"127.0.0.1/32"_s);
    void addPulledClock(const QJsonObject &more = {});
    void startAgent();
    QString ask(const QString &kind);
    QString value(const QString &query) { return m_database->value(query); }
    QUuid employee(const QString &name);
    SimulatedPushClock terminal(const QString &serial = Serial) { return {m_duty->port(), serial}; }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_secrets;
    std::unique_ptr<SimulatedClock> m_clock;
    std::unique_ptr<agent::Agent> m_agent;
    agent::ClockDuty *m_duty = nullptr;
    QString m_login;
};

void TestClock::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    m_secrets = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<SimulatedClock>();
    const Result<QString> login = shop::enrolAgent(m_database->session(), u"clock"_s, {}, true);
    QVERIFY2(login, qPrintable(login ? QString() : login.error().technical));
    m_login = *login;
}

void TestClock::cleanup()
{
    m_duty = nullptr;
    m_agent.reset();
    m_clock.reset();
    const QString role = m_login;
    (void)m_database->session().run(
        u"do $$ begin execute format('revoke all on database %I from %I', "
        "current_database(), '%1'); execute format('drop role %I', '%1'); end $$"_s.arg(role));
    m_database.reset();
}

void TestClock::addClock(const QJsonObject &device)
{
    const Result<Rows> saved =
        m_database->session().call("hr.save_clock_device"_L1, {toSql(uuidV7()), toSql(Serial), toSql(device)});
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().key + saved.error().technical));
}

void TestClock::addPushClock(const QString &sources)
{
    addClock({{u"name"_s, u"Atelier"_s}, {u"mode"_s, u"push"_s}, {u"sources"_s, QJsonArray{sources}}});
}

void TestClock::addPulledClock(const QJsonObject &more)
{
    QJsonObject device{{u"name"_s, u"Atelier"_s},
                       {u"mode"_s, u"pull"_s},
                       {u"address"_s, u"127.0.0.1"_s},
                       {u"port"_s, m_clock->port()}};
    for (auto it = more.begin(); it != more.end(); ++it)
        device[it.key()] = it.value();
    addClock(device);
}

void TestClock::startAgent()
{
    agent::Configuration configuration;
    configuration.listen = u"127.0.0.1"_s;
    configuration.port = 0;
    configuration.connections = 4;
    m_agent = std::make_unique<agent::Agent>(m_database->settingsAs(m_login));
    auto duty = std::make_unique<agent::ClockDuty>(m_agent->database(), configuration,
                                                   std::make_shared<KeyFile>(m_secrets->path()));
    m_duty = duty.get();
    m_agent->add(std::move(duty));
    QSignalSpy looked(m_duty, &agent::ClockDuty::looked);
    m_agent->start();
    QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), 10'000);
    QVERIFY(m_duty->port() != 0);
}

QString TestClock::ask(const QString &kind)
{
    const QUuid id = uuidV7();
    const Result<Rows> asked = m_database->session().call("hr.ask_clock"_L1, {toSql(id), toSql(Serial), toSql(kind)});
    return asked ? uuidText(id) : asked.error().key;
}

QUuid TestClock::employee(const QString &name)
{
    const QUuid id = uuidV7();
    const Result<Rows> saved =
        m_database->session().call("hr.save_employee"_L1, {toSql(id), toSql(QJsonObject{{u"name"_s, name}})});
    return saved ? id : QUuid();
}

void TestClock::ZK1_okMeansStored()
{
    addPushClock();
    startAgent();
    const auto reply =
        beside([&] { return terminal().post("ATTLOG", line(u"7"_s, at(u"2026-03-01 07:55:00"_s)) + '\n'); });
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("OK: 1\n"));
    QCOMPARE(
        value(u"select string_agg(concat_ws(' ', pin, local_time, at = '2026-03-01 06:55:00Z'), ',') from hr.punch"_s),
        u"7 2026-03-01 07:55:00 t"_s);
    // What a toy HTTP client needs (hardware 4.1).
    QVERIFY(reply.isWhole);
    QVERIFY(reply.headers["date"].endsWith(" GMT"));
    QVERIFY(!reply.headers.contains("transfer-encoding"));
}

void TestClock::ZK1_withoutADatabaseTheTerminalKeepsThem()
{
    addPushClock();
    startAgent();
    const QByteArray body = line(u"7"_s, at(u"2026-03-01 07:55:00"_s)) + '\n';
    Session admin(TestDatabase::server().settings(u"postgres"_s));
    const QString name = m_database->name();
    QVERIFY(admin.run(u"alter database %1 allow_connections false"_s.arg(name)));
    QVERIFY(admin.run(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1'"_s.arg(m_login)));
    QCOMPARE(beside([&] { return terminal().post("ATTLOG", body); }).status, 503);
    QVERIFY(admin.run(u"alter database %1 allow_connections true"_s.arg(name)));
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"0"_s);
    const int sent = beside([&] { return terminal().pushAll({body.trimmed()}, 1, {}); });
    QVERIFY(sent >= 1);
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"1"_s);
}

void TestClock::ZK1_aStampIsGivenBackAtTheNextHandshake()
{
    addPushClock();
    startAgent();
    QVERIFY(beside([&] { return terminal().handshake(); }).body.contains("\nATTLOGStamp=None\n"));
    QCOMPARE(beside([&] {
                 return terminal().post("ATTLOG", line(u"7"_s, at(u"2026-03-01 07:55:00"_s)), "82983982");
             }).status,
             200);
    const QByteArray options = beside([&] { return terminal().handshake(); }).body;
    QVERIFY(options.startsWith("GET OPTION FROM: BOCK204561234\n"));
    QVERIFY(options.contains("\nATTLOGStamp=82983982\n"));
    QVERIFY(options.contains("\nTimeZone=1\n"));
    QCOMPARE(value(u"select stamps ->> 'ATTLOG' from hr.clock_contact"_s), u"82983982"_s);
}

void TestClock::ZK2_D30_theWholeMemorySentAgainAddsNothing()
{
    addPushClock();
    startAgent();
    QByteArray body;
    for (const ClockPunch &punch : punches(50))
        body += line(punch.pin, punch.wallTime, punch.state) + "\r\n";
    for (int i = 0; i < 5; ++i)
        QCOMPARE(beside([&] { return terminal().post("ATTLOG", body); }).body, QByteArray("OK: 50\n"));
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"50"_s);
    QCOMPARE(value(u"select string_agg((answer ->> 'new'), ',' order by at) from hr.clock_intake"_s), u"50,0,0,0,0"_s);
}

void TestClock::D32_aBacklogThroughABadNetworkArrivesOnce()
{
    addPushClock();
    startAgent();
    QList<QByteArray> lines;
    for (const ClockPunch &punch : punches(10'000))
        lines.append(line(punch.pin, punch.wallTime, punch.state));
    const QList<QByteArray> malformed{"garbage",
                                      "\xff\xfe\t2026-01-01 08:00:00\t0\t1",
                                      "7\t2026-02-31 08:00:00\t0\t1",
                                      "\t2026-01-01 08:00:00\t0",
                                      "7\tyesterday\t0\t1",
                                      QByteArray(1200, 'x')};
    for (qsizetype i = 0; i < malformed.size(); ++i)
        lines.insert((i + 1) * 1500, malformed.at(i));
    const int sent = beside([&] { return terminal().pushAll(lines, 200, {15, 15}); });
    QVERIFY2(sent > 51, qPrintable(QString::number(sent))); // some went twice
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"10000"_s);
    QCOMPARE(value(u"select count(distinct (pin, local_time, state)) from hr.punch"_s), u"10000"_s);
    QCOMPARE(value(u"select count(*) from hr.quarantine"_s), QString::number(malformed.size()));
    QCOMPARE(value(u"select string_agg(distinct reason, ',' order by reason) from hr.quarantine"_s),
             u"bytes,date,fields,length,pin"_s);
    for (const QByteArray &raw : malformed)
        QCOMPARE(value(u"select count(*) from hr.quarantine where raw = decode('%1', 'hex')"_s.arg(
                     QString::fromLatin1(raw.toHex()))),
                 u"1"_s);
}

void TestClock::ZK3_unknownNumbersWaitForTheirEmployee()
{
    addPushClock();
    startAgent();
    // D32: the number 7 is nobody's, whatever identity an employee has.
    QCOMPARE(beside([&] { return terminal().post("ATTLOG", line(u"7"_s, at(u"2026-03-01 07:55:00"_s))); }).status, 200);
    QCOMPARE(value(u"select pin || ' ' || punches from hr.v_unattached_pin"_s), u"7 1"_s);
    const QUuid amina = employee(u"Amina"_s);
    QVERIFY(
        m_database->session().call("hr.attach_pin"_L1, {toSql(uuidV7()), toSql(Serial), toSql(u"7"_s), toSql(amina)}));
    QCOMPARE(value(u"select count(*) from hr.v_unattached_pin"_s), u"0"_s);
    QCOMPARE(value(u"select employee from hr.v_punch"_s), u"Amina"_s);
}

void TestClock::ZK5_strangersAreRefusedAndListed()
{
    addPushClock();
    startAgent();
    const auto reply =
        beside([&] { return terminal(u"OTHER1"_s).post("ATTLOG", line(u"7"_s, at(u"2026-03-01 07:55:00"_s))); });
    QCOMPARE(reply.status, 403);
    QCOMPARE(beside([&] { return terminal(u"a'b"_s).handshake(); }).status, 403);
    QTRY_COMPARE(value(u"select serial || ' ' || source || ' ' || what from hr.v_seen_device"_s),
                 u"OTHER1 127.0.0.1 unknown"_s);
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"0"_s);
    QCOMPARE(value(u"select count(*) from hr.clock_device"_s), u"1"_s);
}

void TestClock::ZK5_aKnownSerialFromElsewhereIsRefused()
{
    addPushClock(u"10.1.2.0/24"_s);
    startAgent();
    QCOMPARE(beside([&] { return terminal().post("ATTLOG", line(u"7"_s, at(u"2026-03-01 07:55:00"_s))); }).status, 403);
    QTRY_COMPARE(value(u"select what from hr.v_seen_device"_s), u"source"_s);
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"0"_s);
}

void TestClock::ZK7_theNextPunchIsLearnt()
{
    addPushClock();
    startAgent();
    const QUuid karim = employee(u"Karim"_s);
    QVERIFY(m_database->session().call("hr.learn_next_punch"_L1, {toSql(uuidV7()), toSql(karim), toSql(Serial)}));
    // An old punch that arrives now is no answer.
    QCOMPARE(beside([&] { return terminal().post("ATTLOG", line(u"3"_s, at(u"2026-03-01 07:55:00"_s))); }).status, 200);
    QCOMPARE(value(u"select count(*) from hr.pin_link"_s), u"0"_s);
    const QString now = value(u"select to_char(now() at time zone 'Africa/Algiers', 'YYYY-MM-DD HH24:MI:SS')"_s);
    QCOMPARE(beside([&] { return terminal().post("ATTLOG", line(u"12"_s, at(now))); }).status, 200);
    QCOMPARE(value(u"select pin from hr.pin_link where employee_id = '%1'"_s.arg(uuidText(karim))), u"12"_s);
    QCOMPARE(value(u"select employee from hr.v_punch where pin = '12'"_s), u"Karim"_s);
}

void TestClock::aRequestForDoorsIsToldApart()
{
    addPushClock();
    startAgent();
    QCOMPARE(beside([&] { return terminal().post("rtlog", "time=2026-03-01 07:55:00\tpin=7\tevent=0"); }).status, 501);
    QTRY_COMPARE(value(u"select failure from hr.v_clock_device"_s), u"clock.security_dialect"_s);
}

void TestClock::passwordsAndTemplatesAreNotKept()
{
    addPushClock();
    startAgent();
    const QByteArray body = "OPLOG 4\t0\t2026-03-01 07:55:00\t0\t0\t0\n"
                            "USER PIN=7\tName=Amina\tPri=0\tPasswd=9911\tCard=778899\nFP PIN=7\tFID=0\tTMP=QUJDREVG\n";
    QCOMPARE(beside([&] { return terminal().post("OPERLOG", body); }).body, QByteArray("OK: 3\n"));
    QCOMPARE(value(u"select name from hr.clock_pin where pin = '7'"_s), u"Amina"_s);
    const QString kept = value(u"select encode(body, 'escape') from hr.clock_intake"_s);
    QVERIFY(kept.contains(u"OPLOG 4"_s));
    for (const QString &secret : {u"9911"_s, u"778899"_s, u"QUJDREVG"_s})
        QVERIFY(!kept.contains(secret));
}

void TestClock::aPushingTerminalIsAskedToSendAgain()
{
    addPushClock();
    startAgent();
    const QString id = ask(u"read"_s);
    QByteArray command;
    QTRY_VERIFY_WITH_TIMEOUT((command = beside([&] { return terminal().poll(); }).body).startsWith("C:"), 10'000);
    QVERIFY(command.contains(":DATA QUERY ATTLOG StartTime="));
    const QByteArray short_ = command.split(':').value(1);
    QCOMPARE(beside([&] { return terminal().result("ID=" + short_ + "&Return=0&CMD=DATA"); }).body, QByteArray("OK\n"));
    QCOMPARE(
        value(u"select failure = '' and done_at is not null from hr.clock_request where request_id = '%1'"_s.arg(id)),
        u"true"_s);
    QTRY_COMPARE_WITH_TIMEOUT(beside([&] { return terminal().poll(); }).body, QByteArray("OK\n"), 10'000);
}

void TestClock::ZK6_theMemoryIsReadAndReadAgain()
{
    m_clock->setPunches(punches(500));
    m_clock->setUsers({{u"3"_s, u"Amina"_s, 1, 0}});
    addPulledClock();
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"500"_s, 10'000);
    QTRY_VERIFY(value(u"select model || ' ' || records from hr.v_clock_device where read_at is not null"_s)
                == u"WL30 500"_s);
    QCOMPARE(value(u"select name from hr.clock_pin where pin = '3'"_s), u"Amina"_s);
    m_clock->setPunches(punches(510));
    const QString id = ask(u"read"_s);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"510"_s, 10'000);
    QTRY_COMPARE(
        value(u"select failure from hr.clock_request where done_at is not null and request_id = '%1'"_s.arg(id)),
        QString());
    QTRY_COMPARE(m_clock->openSessions(), 0);
}

void TestClock::ZK6_aHundredThousandArePulledWhole()
{
    m_clock->setPunches(punches(100'000));
    Nature nature;
    nature.packet = 0xffc0;
    m_clock->setNature(nature);
    addPulledClock();
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"100000"_s, 90'000);
}

void TestClock::pullAndPushOfTheSamePunchAreOne()
{
    m_clock->setPunches(punches(20));
    addPulledClock({{u"mode"_s, u"both"_s}});
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"20"_s, 10'000);
    QByteArray body;
    for (const ClockPunch &punch : punches(21))
        body += line(punch.pin, punch.wallTime, punch.state) + '\n';
    QCOMPARE(beside([&] { return terminal().post("ATTLOG", body); }).body, QByteArray("OK: 21\n"));
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"21"_s);
}

void TestClock::aTerminalThatFailsIsReadLater()
{
    m_clock->setPunches(punches(40));
    m_clock->unplug();
    addPulledClock();
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select failure from hr.v_clock_device"_s), u"clock.unreachable"_s, 15'000);
    QVERIFY(value(u"select failing_since is not null from hr.v_clock_device"_s) == u"true"_s);
    m_clock->plug();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"40"_s, 20'000);
    QTRY_COMPARE(value(u"select failure from hr.v_clock_device where failing_since is null"_s), QString());
}

void TestClock::aRefusedKeyWaitsForAPerson()
{
    Nature nature;
    nature.key = 4321;
    m_clock->setNature(nature);
    QVERIFY(QCoro::waitFor(KeyFile(m_secrets->path()).write(u"clock-key-"_s + Serial, "1")));
    addPulledClock();
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select failure from hr.v_clock_device"_s), u"clock.key_refused"_s, 10'000);
    QTest::qWait(6500); // longer than the first pause
    QCOMPARE(m_clock->commands().count(zkteco::Command::Authenticate), 1);
    // The right one, given later, is tried by itself.
    m_clock->setPunches(punches(5));
    QVERIFY(QCoro::waitFor(KeyFile(m_secrets->path()).write(u"clock-key-"_s + Serial, "4321")));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"5"_s, 40'000);
}

void TestClock::theKeyComesFromTheSecrets()
{
    Nature nature;
    nature.key = 4321;
    m_clock->setNature(nature);
    m_clock->setPunches(punches(5));
    QVERIFY(QCoro::waitFor(KeyFile(m_secrets->path()).write(u"clock-key-"_s + Serial, "4321\n")));
    addPulledClock();
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"5"_s, 10'000);
}

void TestClock::anotherTerminalBehindTheAddressIsNotRead()
{
    Nature nature;
    nature.serial = u"SOMEBODYELSES"_s;
    m_clock->setNature(nature);
    m_clock->setPunches(punches(5));
    addPulledClock();
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select failure from hr.v_clock_device"_s), u"clock.other_serial"_s, 10'000);
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"0"_s);
}

void TestClock::impossibleDatesGoIntoQuarantineOnce()
{
    QByteArray impossible = clockbytes::records(punches(1), 40);
    impossible.replace(27, 4, zkteco::numberBytes(840'934'923U));
    m_clock->setRawMemory(clockbytes::records(punches(30), 40) + impossible);
    addPulledClock();
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"30"_s, 10'000);
    const QString id = ask(u"read"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from hr.clock_request where done_at is not null and request_id = '%1'"_s.arg(id)),
        u"1"_s, 10'000);
    QCOMPARE(value(u"select reason || ' ' || times || ' ' || encode(raw, 'hex') from hr.quarantine"_s),
             u"date 2 "_s + QString::fromLatin1(impossible.toHex()));
}

void TestClock::doubtfulTimesAreKeptAndMarked()
{
    addPushClock();
    startAgent();
    const QByteArray body = line(u"1"_s, at(u"2000-01-01 00:03:00"_s)) + '\n'
        + line(u"1"_s, at(u"2099-05-01 08:00:00"_s)) + '\n' + line(u"1"_s, at(u"2026-03-01 08:00:00"_s)) + '\n';
    QCOMPARE(beside([&] { return terminal().post("ATTLOG", body); }).body, QByteArray("OK: 3\n"));
    QCOMPARE(value(u"select string_agg(doubt, ',' order by local_time) from hr.punch"_s), u"past,,future"_s);
}

void TestClock::ZK4_driftIsMeasuredAndCorrectedOnRequestOnly()
{
    Nature nature;
    nature.ahead = 3600 + 400; // Algiers' hour, and 400 seconds
    m_clock->setNature(nature);
    addPulledClock();
    startAgent();
    QTRY_VERIFY_WITH_TIMEOUT(qAbs(value(u"select skew_seconds from hr.v_clock_device"_s).toInt() - 400) <= 3, 10'000);
    QVERIFY(!m_clock->commands().contains(zkteco::Command::SetTime));
    const QString id = ask(u"set_time"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select (answer ->> 'before')::int between 396 and 404 and abs((answer ->> 'after')::int) <= 3 "
              "from hr.clock_request where done_at is not null and request_id = '%1'"_s.arg(id)),
        u"true"_s, 10'000);
    QVERIFY(qAbs(m_clock->ahead() - 3600) <= 3);
    QVERIFY(qAbs(value(u"select skew_seconds from hr.v_clock_device"_s).toInt()) <= 3);
}

void TestClock::eventsArriveBetweenReadings()
{
    m_clock->setPunches(punches(10));
    addPulledClock({{u"uses_events"_s, true}});
    startAgent();
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"10"_s, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_clock->commands().contains(zkteco::Command::RegisterEvents), 10'000);
    m_clock->punch({u"9"_s, at(u"2026-11-26 09:00:00"_s), 1, 1, {}});
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select source || ' ' || pin from hr.punch where source <> 'pull'"_s),
                              u"event 9"_s, 10'000);
    // It stays one when the memory is read.
    const QString id = ask(u"read"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from hr.clock_request where done_at is not null and request_id = '%1'"_s.arg(id)),
        u"1"_s, 15'000);
    QCOMPARE(value(u"select count(*) from hr.punch"_s), u"11"_s);
}

void TestClock::itSaysThatItIsAlive()
{
    addPushClock();
    startAgent();
    QTRY_VERIFY(
        value(
            u"select detail -> 'clock' ->> 'listening' from auth.v_agent where alive_at > now() - interval '1 minute'"_s)
            .startsWith(u"127.0.0.1:"_s));
    QTRY_VERIFY(value(u"select count(*) from audit.seal"_s).toInt() > 0);
}

void TestClock::theCommandLineDoesItAllWithoutAnAgent()
{
    m_clock->setPunches(punches(24));
    Nature nature;
    nature.key = 4321;
    nature.ahead = 3600 + 90;
    m_clock->setNature(nature);
    QString database;
    const ConnectionSettings settings = m_database->settings();
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        database += it.key() + u"='"_s + it.value() + u"' "_s;
    const auto run = [&](const QStringList &words, const QByteArray &input = {}) {
        QProcess admin;
        admin.start(QStringLiteral(BUILD_DIR "/bin/feemaison-admin"), words);
        admin.write(input);
        admin.closeWriteChannel();
        admin.waitForFinished(30'000);
        return QString::number(admin.exitCode()) + u' ' + QString::fromUtf8(admin.readAllStandardOutput()).trimmed();
    };
    const QStringList place{u"--database"_s, database, u"--secrets"_s, m_secrets->path()};
    const QString port = QString::number(m_clock->port());
    QVERIFY(run({u"clock"_s, u"probe"_s, u"127.0.0.1"_s, u"--port"_s, port, u"--key"_s}, "4321\n")
                .startsWith(u"0 serial BOCK204561234\nmodel WL30"_s));
    QCOMPARE(run(QStringList{u"clock"_s, u"add"_s, Serial, u"--name"_s, u"Atelier"_s, u"--address"_s, u"127.0.0.1"_s,
                             u"--port"_s, port, u"--mode"_s, u"pull"_s}
                 + place),
             u"0 "_s);
    QCOMPARE(run(QStringList{u"clock"_s, u"read"_s, Serial} + place).left(1), u"1"_s); // the key is missing
    QVERIFY(run(QStringList{u"clock"_s, u"key"_s, Serial} + place, "4321\n").startsWith(u"0 Kept."_s));
    const QString read = run(QStringList{u"clock"_s, u"read"_s, Serial} + place);
    QVERIFY2(read.startsWith(u"0 24 punches in its memory, 24 new, 0 unreadable"_s), qPrintable(read));
    QVERIFY(run(QStringList{u"clock"_s, u"read"_s, Serial} + place).contains(u"24 punches in its memory, 0 new"_s));
    QVERIFY(run(QStringList{u"clock"_s, u"set-time"_s, Serial} + place).startsWith(u"0 It was "_s));
    QVERIFY(qAbs(m_clock->ahead() - 3600) <= 2);
    QCOMPARE(run(QStringList{u"clock"_s, u"unattached"_s} + place).count(u'\n'), 11);
    QCOMPARE(run(QStringList{u"employee"_s, u"add"_s, u"Amina"_s, u"--number"_s, u"M-7"_s} + place.first(2)), u"0 "_s);
    QCOMPARE(run(QStringList{u"clock"_s, u"attach"_s, Serial, u"3"_s, u"M-7"_s} + place), u"0 "_s);
    QCOMPARE(value(u"select count(*) from hr.v_punch where employee = 'Amina'"_s), u"2"_s);
    QVERIFY(run(QStringList{u"clock"_s, u"learn"_s, u"M-7"_s} + place).startsWith(u"0 The next number"_s));
    QVERIFY(run(QStringList{u"clock"_s, u"list"_s} + place).contains(u"24 of 100000 records"_s));
    QCOMPARE(run({u"clock"_s, u"attach"_s, Serial}).left(1), u"2"_s);
}

void TestClock::theProgramItselfServesAndLeavesWhenTold()
{
    m_clock->setPunches(punches(30));
    addPulledClock({{u"mode"_s, u"both"_s}, {u"uses_events"_s, true}});
    const ConnectionSettings settings = m_database->settings();
    QFile file(m_secrets->filePath(u"agent.ini"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[database]\nserver=host=" + settings[u"host"_s].toUtf8()
               + " port=" + settings.value(u"port"_s, u"5432"_s).toUtf8() + " dbname=" + m_database->name().toUtf8()
               + "\n[agent]\nname=clock\n[clock]\nlisten=127.0.0.1\nport=0\n");
    file.close();
    QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FEEMAISON_HOME"_s, home.path());
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, home.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BUILD_DIR "/bin/feemaison-agent"), {u"--config"_s, file.fileName()});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(value(u"select count(*) from hr.punch"_s), u"30"_s, 15'000);
    QString place;
    QTRY_VERIFY_WITH_TIMEOUT(
        !(place = value(u"select detail -> 'clock' ->> 'listening' from auth.v_agent"_s)).isEmpty(), 15'000);
    SimulatedPushClock pushing(quint16(place.section(u':', 1).toInt()), Serial);
    QCOMPARE(pushing.post("ATTLOG", line(u"99"_s, at(u"2026-03-01 07:55:00"_s))).body, QByteArray("OK: 1\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m_clock->openSessions() == 1, 10'000); // it watches for events
    // It holds the only session; the command line goes through it.
    QString database;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        database += it.key() + u"='"_s + it.value() + u"' "_s;
    QProcess admin;
    admin.start(QStringLiteral(BUILD_DIR "/bin/feemaison-admin"),
                {u"clock"_s, u"read"_s, Serial, u"--database"_s, database, u"--secrets"_s, m_secrets->path()});
    QVERIFY(admin.waitForFinished(30'000));
    const QByteArray said = admin.readAllStandardOutput();
    QVERIFY2(said.startsWith("The agent did it: ") && said.contains("\"punches\": 30"),
             (said + admin.readAllStandardError()).constData());
    program.terminate();
    QVERIFY(program.waitForFinished(15'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QTRY_COMPARE(m_clock->openSessions(), 0);
    QCOMPARE(m_clock->commands().last(), zkteco::Command::Exit);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
