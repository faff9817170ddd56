#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "app/clock/clockvisit.h"
#include "drivers/api/timeclocks.h"
#include "modules/core/keyfile.h"
#include "modules/core/uuid.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

/// A terminal's punches into the database of a command.
class SessionStore final : public clocks::Store
{
public:
    explicit SessionStore(Session &session) : m_session(session) {}

    Result<QJsonObject> ingest(const QString &serial, const QJsonObject &batch) override
    {
        const Result<Rows> rows =
            m_session.call("hr.ingest_punches"_L1, {toSql(uuidV7()), toSql(serial), toSql(batch)});
        if (!rows)
            return rows.error();
        return rows->first().get<QJsonObject>("ingest_punches"_L1);
    }
    void recordContact(const QString &serial, const QJsonObject &contact) override
    {
        (void)m_session.call("hr.record_clock_contact"_L1, {toSql(serial), toSql(contact)});
    }

private:
    Session &m_session;
};

std::unique_ptr<Secrets> secretsOf(const Arguments &arguments)
{
    if (arguments.has(u"secrets"_s))
        return std::make_unique<KeyFile>(arguments.value(u"secrets"_s));
    return isLocalTarget(arguments) ? std::make_unique<KeyFile>() : Secrets::open(Secrets::chosen());
}

QString keyName(const QString &serial) { return u"clock-key-"_s + serial; }

Result<clocks::ClockDevice> find(Session &session, const QString &serial)
{
    const Result<Rows> rows = session.call("hr.read_clocks"_L1, {});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        if (row.get<QString>("serial"_L1) == serial)
            return clocks::ClockDevice::fromRow(row);
    return Error{Error::Kind::Rule, u"hr.unknown_clock"_s, {{u"serial"_s, serial}}, {}};
}

/// The agent holds the terminal's only session: it is asked to do it, and waited for.
int throughTheAgent(Session &session, const QString &serial, const QString &kind)
{
    constexpr int Patience = 60; // seconds
    const QUuid id = uuidV7();
    const Result<Rows> asked = session.call("hr.ask_clock"_L1, {toSql(id), toSql(serial), toSql(kind)});
    if (!asked)
        return fail(asked.error());
    for (int i = 0; i < Patience; ++i) {
        const Result<Rows> rows = session.run(
            u"select failure, answer::text as answer from hr.v_clock_request where done_at is not null and request_id = '%1'"_s
                .arg(uuidText(id)));
        if (!rows)
            return fail(rows.error());
        if (!rows->isEmpty() && !rows->first().get<QString>("failure"_L1).isEmpty())
            return fail(Error{Error::Kind::Device, rows->first().get<QString>("failure"_L1), {}, {}});
        if (!rows->isEmpty()) {
            say(u"The agent did it: "_s + rows->first().get<QString>("answer"_L1));
            return 0;
        }
        QThread::sleep(1);
    }
    return fail(Error{Error::Kind::Device, u"clock.busy"_s, {}, {}});
}

/// Opens the terminal itself: this computer must reach it, no agent is needed.
int visit(Session &session, const Arguments &arguments, const QString &serial, bool setsTime)
{
    const Result<clocks::ClockDevice> device = find(session, serial);
    if (!device)
        return fail(device.error());
    if (device->address.isEmpty())
        return fail(Error{Error::Kind::Rule, u"hr.clock_push_only"_s, {}, {}});
    const std::unique_ptr<Secrets> secrets = secretsOf(arguments);
    const Result<QByteArray> key = QCoro::waitFor(secrets->read(keyName(serial)));
    if (!key)
        return fail(key.error());
    const Result<std::shared_ptr<TimeClock>> clock = openTimeClock(device->url(), key->trimmed());
    if (!clock)
        return fail(clock.error());
    SessionStore store(session);
    clocks::Visit visit(**clock, *device, store);
    if (setsTime) {
        const Result<QJsonObject> set = visit.setTime();
        if (!set && set.error().key == u"clock.busy")
            return throughTheAgent(session, serial, u"set_time"_s);
        if (!set)
            return fail(set.error());
        say(u"It was %1 s ahead, now %2 s."_s.arg((*set)[u"before"].toInteger()).arg((*set)[u"after"].toInteger()));
        return 0;
    }
    const Result<clocks::VisitFigures> read = visit.readAll();
    if (!read && read.error().key == u"clock.busy")
        return throughTheAgent(session, serial, u"read"_s);
    if (!read) {
        store.recordContact(serial, {{u"failure"_s, read.error().key}});
        return fail(read.error());
    }
    say(u"%1 punches in its memory, %2 new, %3 unreadable; its clock is %4 s ahead."_s.arg(read->punches)
            .arg(read->added)
            .arg(read->bad)
            .arg(read->ahead));
    return 0;
}

int add(Session &session, const Arguments &arguments, const QString &serial)
{
    QJsonObject device;
    const auto take = [&](const QString &option, const QString &field) {
        if (arguments.has(option))
            device[field] = arguments.value(option);
    };
    take(u"name"_s, u"name"_s);
    take(u"address"_s, u"address"_s);
    take(u"mode"_s, u"mode"_s);
    take(u"transport"_s, u"transport"_s);
    if (arguments.has(u"port"_s))
        device[u"port"_s] = arguments.value(u"port"_s).toInt();
    if (arguments.has(u"every"_s))
        device[u"read_every_minutes"_s] = arguments.value(u"every"_s).toInt();
    if (arguments.has(u"source"_s))
        device[u"sources"_s] = QJsonArray::fromStringList(arguments.value(u"source"_s).split(u','));
    if (arguments.has(u"events"_s))
        device[u"uses_events"_s] = true;
    const Result<Rows> saved = session.call("hr.save_clock_device"_L1, {toSql(uuidV7()), toSql(serial), toSql(device)});
    return saved ? 0 : fail(saved.error());
}

int keepKey(const Arguments &arguments, const QString &serial)
{
    const QString key = QTextStream(stdin).readLine().trimmed();
    bool isNumber = false;
    (void)key.toUInt(&isNumber);
    if (!isNumber)
        return fail(u"The communication key is a number; it is read from standard input."_s);
    const Result<> kept = QCoro::waitFor(secretsOf(arguments)->write(keyName(serial), key.toUtf8()));
    if (!kept)
        return fail(kept.error());
    // systemd hands secrets over at the start and never again.
    if (arguments.has(u"secrets"_s))
        QTextStream(stdout)
            << u"Kept. A service reads it when it starts again: systemctl try-restart feemaison-agent\n"_s;
    return 0;
}

Result<QUuid> employeeOf(Session &session, const QString &number)
{
    const Result<Rows> rows = session.run(u"select number, employee_id from hr.v_employee"_s);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        if (row.get<QString>("number"_L1) == number)
            return row.get<QUuid>("employee_id"_L1);
    return Error{Error::Kind::Rule, u"hr.unknown_employee"_s, {}, {}};
}

int attach(Session &session, const Arguments &arguments, const QString &serial, const QString &pin,
           const QString &number)
{
    const Result<QUuid> employee = employeeOf(session, number);
    if (!employee)
        return fail(employee.error());
    const Result<Rows> done = session.call("hr.attach_pin"_L1,
                                           {toSql(uuidV7()), toSql(serial), toSql(pin), toSql(*employee),
                                            toSql(arguments.value(u"since"_s, u"-infinity"_s))});
    return done ? 0 : fail(done.error());
}

int learn(Session &session, const Arguments &arguments, const QString &number)
{
    const Result<QUuid> employee = employeeOf(session, number);
    if (!employee)
        return fail(employee.error());
    const SqlValue serial = arguments.has(u"serial"_s) ? toSql(arguments.value(u"serial"_s)) : toSql(nullptr);
    const Result<Rows> asked = session.call("hr.learn_next_punch"_L1, {toSql(uuidV7()), toSql(*employee), serial});
    if (!asked)
        return fail(asked.error());
    say(u"The next number that is nobody's is theirs until "_s + asked->first().get<QString>("learn_next_punch"_L1));
    return 0;
}

/// What stands at an address, without any database: what one wants to know before adding it.
int probe(const Arguments &arguments, const QString &address)
{
    const QByteArray key = arguments.has(u"key"_s) ? QTextStream(stdin).readLine().trimmed().toUtf8() : QByteArray();
    clocks::ClockDevice device;
    device.address = address;
    device.port = arguments.value(u"port"_s, u"4370"_s).toInt();
    device.transport = arguments.value(u"transport"_s, u"auto"_s);
    device.names = u"UTF-8"_s;
    const Result<std::shared_ptr<TimeClock>> clock = openTimeClock(device.url(), key);
    if (!clock)
        return fail(clock.error());
    const Result<ClockInfo> info = (*clock)->info();
    if (!info)
        return fail(info.error());
    const Result<QDateTime> time = (*clock)->readTime();
    if (!time)
        return fail(time.error());
    say(u"serial %1\nmodel %2\nfirmware %3\nusers %4\nrecords %5 of %6\nover %7\nits clock says %8"_s
            .arg(info->serial, info->model, info->firmware)
            .arg(info->users)
            .arg(info->records)
            .arg(info->recordCapacity)
            .arg(info->overUdp ? u"UDP"_s : u"TCP"_s, time->toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    return 0;
}

int print(Session &session, const QString &query)
{
    const Result<Rows> rows = session.run(query);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        say(row.get<QString>("line"_L1));
    return 0;
}

} // namespace

int clock(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString first = arguments.next();
    const QString second = arguments.next();
    const QString third = arguments.next();
    const QMap<QString, int> words{{u"list"_s, 0},  {u"seen"_s, 0},  {u"unattached"_s, 0}, {u"probe"_s, 1},
                                   {u"add"_s, 1},   {u"key"_s, 1},   {u"read"_s, 1},       {u"set-time"_s, 1},
                                   {u"learn"_s, 1}, {u"attach"_s, 3}};
    const int given = int(!first.isEmpty()) + int(!second.isEmpty()) + int(!third.isEmpty());
    if (!words.contains(act) || words.value(act) != given || arguments.hasMore())
        return usage();
    if (act == u"probe")
        return probe(arguments, first);
    if (act == u"key")
        return keepKey(arguments, first);
    const Result<std::unique_ptr<Session>> opened = openTarget(arguments);
    if (!opened)
        return fail(opened.error());
    Session &session = **opened;
    if (act == u"add")
        return add(session, arguments, first);
    if (act == u"read" || act == u"set-time")
        return visit(session, arguments, first, act == u"set-time");
    if (act == u"attach")
        return attach(session, arguments, first, second, third);
    if (act == u"learn")
        return learn(session, arguments, first);
    if (act == u"unattached")
        return print(session,
                     u"select concat_ws(E'\\t', serial, pin, name, punches || ' punches', last_punch) as line "
                     "from hr.v_unattached_pin order by serial, pin"_s);
    if (act == u"seen")
        return print(session,
                     u"select concat_ws(E'\\t', serial, source, what, times || ' times', last_at) as line "
                     "from hr.v_seen_device order by last_at desc"_s);
    return print(session,
                 u"select concat_ws(E'\\t', serial, name, mode, nullif(address, ''), "
                 "'contact ' || coalesce(contact_at::text, 'never'), 'read ' || read_at, nullif(failure, ''), "
                 "'clock ' || skew_seconds || ' s ahead', records || ' of ' || record_capacity || ' records') as line "
                 "from hr.v_clock_device order by serial"_s);
}

int employee(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString name = arguments.next();
    const QString third = arguments.next();
    const bool marks = act == u"producer" && (third == u"on" || third == u"off");
    if ((act != u"list" && act != u"add" && !marks) || (act != u"list" && name.isEmpty())
        || (!marks && !third.isEmpty()))
        return usage();
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    if (act == u"list")
        return print(**session,
                     u"select concat_ws(E'\\t', number, name, nullif(name_ar, ''), nullif(pins, ''), "
                     "case when is_producer then 'producer' end, case when not is_active then 'inactive' end) as line "
                     "from hr.v_employee order by number"_s);
    QUuid id = uuidV7();
    QJsonObject row;
    if (marks) {
        const Result<QUuid> known = employeeOf(**session, name);
        if (!known)
            return fail(known.error());
        id = *known;
        row[u"is_producer"_s] = third == u"on";
    } else {
        row[u"name"_s] = name;
        row[u"is_producer"_s] = arguments.has(u"producer"_s);
        if (arguments.has(u"number"_s))
            row[u"number"_s] = arguments.value(u"number"_s);
    }
    const Result<Rows> saved = (*session)->call("hr.save_employee"_L1, {toSql(id), toSql(row)});
    return saved ? 0 : fail(saved.error());
}

} // namespace admin
