#include "app/agent/clock/clockreader.h"

#include "app/agent/service/log.h"
#include "drivers/api/timeclocks.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

namespace agent {

ClockReader::ClockReader(BlockingDatabase &database, const clocks::ClockDevice &device, const QByteArray &key)
    : m_database(database)
    , m_store(database)
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

void ClockReader::setRequests(const QList<clocks::ClockRequest> &requests)
{
    const std::lock_guard lock(m_mutex);
    if (requests == m_requests)
        return;
    m_requests = requests;
    m_wake.notify_all();
}

/// The first wish that was not begun yet; it is begun by being taken.
std::optional<clocks::ClockRequest> ClockReader::nextRequest()
{
    const std::lock_guard lock(m_mutex);
    for (const clocks::ClockRequest &request : m_requests) {
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
        for (const clocks::ClockRequest &request : m_requests)
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
        const std::optional<clocks::ClockRequest> request = nextRequest();
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

Result<> ClockReader::visit(const std::optional<clocks::ClockRequest> &request)
{
    clocks::Visit visit(*m_clock, m_device, m_store);
    Result<QJsonObject> done = QJsonObject();
    if (request && request->kind == u"set_time") {
        done = visit.setTime();
        if (done)
            qCInfo(lcAgent).noquote() << m_device.serial
                                      << "clock set; seconds ahead before:" << (*done)[u"before"].toInteger();
    } else {
        const Result<clocks::VisitFigures> read = visit.readAll();
        if (read) {
            done = QJsonObject{
                {u"punches"_s, qint64(read->punches)}, {u"new"_s, read->added}, {u"bad"_s, qint64(read->bad)}};
            qCInfo(lcAgent).noquote() << m_device.serial << "read:" << read->punches << "punches," << read->added
                                      << "new," << read->bad << "unreadable";
        } else {
            done = read.error();
        }
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
    m_store.recordContact(m_device.serial, {{u"failure"_s, error.key}});
}

/// Until the next reading is due or somebody asks: events are a hint, the reading is what counts.
void ClockReader::watchEvents()
{
    clocks::Visit visit(*m_clock, m_device, m_store);
    while (SteadyClock::now() < m_due) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping)
                return;
            for (const clocks::ClockRequest &request : m_requests)
                if (!m_begun.contains(request.id))
                    return;
        }
        bool lost = false;
        // In short turns, so that a request does not wait for the next reading.
        const Result<> watched =
            m_clock->watch(3s, [&](const ClockPunch &punch) { lost = lost || !visit.ingest(u"event"_s, {punch}); });
        if (!watched)
            return failed(watched.error());
        if (lost) {
            m_due = SteadyClock::now() + FirstPause; // what was not stored is read again
            return;
        }
    }
}

} // namespace agent
