#include "app/agent/clock/clockreader.h"

#include "app/agent/service/log.h"
#include "drivers/api/timeclocks.h"
#include "modules/core/clock.h"
#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

namespace agent {

namespace {

constexpr qsizetype PunchesAtOnce = 5000;

} // namespace

ClockReader::ClockReader(BlockingDatabase &database, const ClockDevice &device, const QByteArray &key)
    : m_database(database)
    , m_device(device)
    , m_key(key)
    , m_due(SteadyClock::now())
{
    m_requests = device.requests;
    m_thread = std::thread([this] { work(); });
}

ClockReader::~ClockReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        if (m_clock)
            m_clock->cancel();
    }
    m_wake.notify_all();
    m_thread.join();
}

void ClockReader::setRequests(const QList<ClockRequest> &requests)
{
    const std::lock_guard lock(m_mutex);
    if (requests == m_requests)
        return;
    m_requests = requests;
    m_wake.notify_all();
}

/// The first wish that was not begun yet; it is begun by being taken.
std::optional<ClockRequest> ClockReader::nextRequest()
{
    const std::lock_guard lock(m_mutex);
    for (const ClockRequest &request : m_requests) {
        if (m_begun.contains(request.id))
            continue;
        m_begun.append(request.id);
        if (m_begun.size() > 100)
            m_begun.removeFirst();
        return request;
    }
    return std::nullopt;
}

void ClockReader::wait()
{
    std::unique_lock lock(m_mutex);
    const auto isWanted = [this] {
        if (m_isStopping)
            return true;
        for (const ClockRequest &request : m_requests)
            if (!m_begun.contains(request.id))
                return true;
        return false;
    };
    if (m_waitsForAPerson)
        m_wake.wait(lock, isWanted);
    else
        m_wake.wait_until(lock, m_due, isWanted);
}

void ClockReader::work()
{
    while (true) {
        wait();
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping)
                break;
        }
        const std::optional<ClockRequest> request = nextRequest();
        if (!request && SteadyClock::now() < m_due)
            continue;
        const Result<std::shared_ptr<TimeClock>> clock = openTimeClock(m_device.url(), m_key);
        if (clock) {
            const std::lock_guard lock(m_mutex);
            m_clock = *clock;
            if (m_isStopping)
                m_clock->cancel();
        }
        const Result<> visited = clock ? visit(request) : Result<>(clock.error());
        if (!visited)
            failed(visited.error());
        else if (m_device.usesEvents)
            watchEvents();
        const std::lock_guard lock(m_mutex);
        m_clock.reset(); // and it says goodbye
    }
}

Result<> ClockReader::visit(const std::optional<ClockRequest> &request)
{
    Result<QJsonObject> done = QJsonObject();
    if (request && request->kind == u"set_time") {
        done = setTime();
    } else if (const Result<> read = readAll(); !read) {
        done = read.error();
    }
    if (request) {
        const QString failure = done ? QString() : done.error().key;
        const Result<Rows> told =
            m_database.call("hr.answer_clock_request"_L1, request->id, failure, done ? *done : QJsonObject());
        if (!told)
            return told.error();
    }
    if (!done)
        return done.error();
    m_failures = 0;
    m_waitsForAPerson = false;
    if (!request || request->kind == u"read")
        m_due = SteadyClock::now() + std::chrono::minutes(m_device.readEveryMinutes);
    return {};
}

/// How far its clock is off, into what is told of this contact.
Result<> ClockReader::measure(QJsonObject &contact)
{
    const Result<QDateTime> wallTime = m_clock->readTime();
    if (!wallTime)
        return wallTime.error();
    contact[u"skew"_s] = m_device.ahead(*wallTime, Clock::now());
    return {};
}

Result<> ClockReader::readAll()
{
    const Result<ClockInfo> info = m_clock->info();
    if (!info)
        return info.error();
    // Behind this address stands another terminal: its people are not this one's.
    if (!info->serial.isEmpty() && info->serial != m_device.serial)
        return Error{Error::Kind::Device, u"clock.other_serial"_s, {{u"serial"_s, info->serial}}, {}};
    QJsonObject contact{{u"read"_s, true}, {u"firmware"_s, info->firmware}, {u"model"_s, info->model}};
    if (info->users >= 0)
        contact[u"users"_s] = info->users;
    if (info->records >= 0)
        contact[u"records"_s] = info->records;
    if (info->recordCapacity > 0)
        contact[u"capacity"_s] = info->recordCapacity;
    if (const Result<> measured = measure(contact); !measured)
        return measured;
    const Result<QList<ClockUser>> users = m_clock->readUsers();
    if (!users)
        return users.error();
    const Result<ClockReading> reading = m_clock->readPunches();
    if (!reading)
        return reading.error();
    // The reading is whole; its parts may be stored one by one, each once.
    for (qsizetype at = 0; at == 0 || at < reading->punches.size(); at += PunchesAtOnce) {
        const bool first = at == 0;
        const Result<> stored = ingest(u"pull"_s, reading->punches.mid(at, PunchesAtOnce),
                                       first ? reading->bad : QList<BadRecord>(), first ? *users : QList<ClockUser>());
        if (!stored)
            return stored;
    }
    qCInfo(lcAgent).noquote() << m_device.serial << "read:" << reading->punches.size() << "punches,"
                              << reading->bad.size() << "unreadable, records of" << reading->recordSize << "bytes";
    tell(contact);
    return {};
}

Result<QJsonObject> ClockReader::setTime()
{
    QJsonObject before;
    if (const Result<> measured = measure(before); !measured)
        return measured.error();
    if (const Result<> set = m_clock->setTime(m_device.wallTimeAt(Clock::now())); !set)
        return set.error();
    QJsonObject after;
    if (const Result<> measured = measure(after); !measured)
        return measured.error();
    qCInfo(lcAgent).noquote() << m_device.serial << "clock set; it was ahead by" << before[u"skew"].toInteger() << "s";
    tell(after);
    return QJsonObject{{u"before"_s, before[u"skew"]}, {u"after"_s, after[u"skew"]}};
}

Result<> ClockReader::ingest(const QString &source, const QList<ClockPunch> &punches, const QList<BadRecord> &bad,
                             const QList<ClockUser> &users)
{
    const QJsonObject batch{{u"source"_s, source},
                            {u"punches"_s, punchesJson(punches)},
                            {u"bad"_s, badJson(bad)},
                            {u"users"_s, usersJson(users)}};
    const Result<Rows> stored = m_database.call("hr.ingest_punches"_L1, uuidV7(), m_device.serial, batch);
    return stored ? Result<>() : Result<>(stored.error());
}

void ClockReader::tell(const QJsonObject &contact)
{
    (void)m_database.call("hr.record_clock_contact"_L1, m_device.serial, contact);
}

void ClockReader::failed(const Error &error)
{
    if (error.key == u"clock.cancelled")
        return;
    if (m_failures == 0 || error.kind != Error::Kind::Device)
        qCWarning(lcAgent).noquote() << m_device.serial << error.key << error.technical;
    // A key is tried once: terminals lock out whoever guesses.
    m_waitsForAPerson =
        error.key == u"clock.key_needed" || error.key == u"clock.key_refused" || error.key == u"clock.other_serial";
    const auto pause = std::min<std::chrono::seconds>(FirstPause * (1 << std::min(m_failures, 6)), LongestPause);
    ++m_failures;
    m_due = SteadyClock::now() + pause;
    tell({{u"failure"_s, error.key}});
}

/// Until the next reading is due or somebody asks: events are a hint, the reading is what counts.
void ClockReader::watchEvents()
{
    while (SteadyClock::now() < m_due) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping)
                return;
            for (const ClockRequest &request : m_requests)
                if (!m_begun.contains(request.id))
                    return;
        }
        bool lost = false;
        // In short turns, so that a request does not wait for the next reading.
        const Result<> watched =
            m_clock->watch(3s, [&](const ClockPunch &punch) { lost = lost || !ingest(u"event"_s, {punch}, {}, {}); });
        if (!watched)
            return failed(watched.error());
        if (lost) {
            m_due = SteadyClock::now() + FirstPause; // what was not stored is read again
            return;
        }
    }
}

} // namespace agent
