#include "app/agent/clock/pushdesk.h"

#include "app/agent/service/log.h"
#include "drivers/iclock/lines.h"
#include "drivers/iclock/replies.h"
#include "modules/core/clock.h"
#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace agent {

namespace {

constexpr int DaysAskedAgain = 62;

/// A terminal answers with at most 16 letters and digits; the rest of the identity is found again in the list.
QString shortId(const QUuid &id) { return id.toString(QUuid::Id128).right(16); }

} // namespace

void PushDesk::setClocks(const QList<clocks::ClockDevice> &clocks)
{
    const std::lock_guard lock(m_mutex);
    QList<clocks::ClockDevice> next = clocks;
    // A stamp just stored here is newer than what was read a moment before.
    for (clocks::ClockDevice &clock : next)
        for (const clocks::ClockDevice &known : std::as_const(m_clocks))
            if (known.serial == clock.serial)
                for (auto it = known.stamps.begin(); it != known.stamps.end(); ++it)
                    clock.stamps[it.key()] = it.value();
    m_clocks = next;
    m_isReady = true;
}

std::optional<clocks::ClockDevice> PushDesk::find(const QString &serial) const
{
    const std::lock_guard lock(m_mutex);
    for (const clocks::ClockDevice &clock : m_clocks)
        if (clock.serial == serial)
            return clock;
    return std::nullopt;
}

std::optional<PushReply> PushDesk::refuse(const iclock::Request &request, const QHostAddress &source)
{
    const auto refusal = [this](int status) {
        ++m_refused;
        return PushReply{status, {}};
    };
    if (request.call == iclock::Call::Unknown)
        return refusal(404);
    if (request.serial.isEmpty())
        return refusal(403);
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isReady)
            return refusal(503);
    }
    const std::optional<clocks::ClockDevice> clock = find(request.serial);
    if (!clock || !clock->mayPushFrom(source)) {
        noteStranger(request.serial, source, clock ? u"source"_s : u"unknown"_s);
        return refusal(403);
    }
    if (request.call == iclock::Call::Security) {
        // It speaks of doors, not of hours: said once, so that somebody changes its menu.
        noteContact(request.serial, {{u"failure"_s, u"clock.security_dialect"_s}});
        return refusal(501);
    }
    return std::nullopt;
}

PushReply PushDesk::answer(const iclock::Request &request, const QHostAddress &source, const QByteArray &body)
{
    if (const std::optional<PushReply> refusal = refuse(request, source))
        return *refusal;
    const std::optional<clocks::ClockDevice> clock = find(request.serial);
    if (!clock)
        return {403, {}};
    switch (request.call) {
    case iclock::Call::Handshake: noteContact(clock->serial, {}); return handshake(*clock);
    case iclock::Call::Upload:
        if (request.table == u"ATTLOG")
            return takePunches(request, *clock, body);
        if (request.table == u"OPERLOG")
            return takeOperations(request, *clock, body);
        return {200, "OK\n"}; // photos, templates, capabilities: heard, and not kept
    case iclock::Call::Poll: return commands(request, *clock);
    case iclock::Call::CommandResult: return takeResults(*clock, body);
    default: return {200, "OK\n"};
    }
}

PushReply PushDesk::handshake(const clocks::ClockDevice &clock) const
{
    return {200,
            iclock::optionBlock({clock.serial, clock.stamps[u"ATTLOG"].toString(), clock.stamps[u"OPERLOG"].toString(),
                                 clock.zoneMinutes(Clock::now())})};
}

PushReply PushDesk::takePunches(const iclock::Request &request, const clocks::ClockDevice &clock,
                                const QByteArray &body)
{
    const iclock::PunchBatch batch = iclock::readPunches(body);
    const QJsonObject json{{u"punches"_s, clocks::punchesJson(batch.punches)},
                           {u"bad"_s, clocks::badJson(batch.bad)},
                           {u"body"_s, QString::fromLatin1(body.toBase64())}};
    return ingest(request, clock, json, batch.taken());
}

PushReply PushDesk::takeOperations(const iclock::Request &request, const clocks::ClockDevice &clock,
                                   const QByteArray &body)
{
    const iclock::OperationBatch batch = iclock::readOperations(body);
    const QJsonObject json{{u"users"_s, clocks::usersJson(batch.users)},
                           {u"body"_s, QString::fromLatin1(iclock::withoutSecrets(body).toBase64())}};
    return ingest(request, clock, json, batch.lines);
}

PushReply PushDesk::ingest(const iclock::Request &request, const clocks::ClockDevice &clock, QJsonObject batch,
                           int lines)
{
    batch[u"source"_s] = u"push"_s;
    batch[u"table"_s] = request.table;
    batch[u"stamp"_s] = request.stamp;
    const Result<Rows> stored = m_database.call("hr.ingest_punches"_L1, uuidV7(), clock.serial, batch);
    if (!stored) {
        qCWarning(lcAgent).noquote() << clock.serial << "push not taken:" << stored.error().key
                                     << stored.error().technical;
        return {stored.error().key == u"hr.unknown_clock" ? 403 : 503, {}};
    }
    m_taken += lines;
    if (!request.stamp.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        for (clocks::ClockDevice &known : m_clocks)
            if (known.serial == clock.serial)
                known.stamps[request.table] = request.stamp;
    }
    return {200, iclock::taken(lines)};
}

PushReply PushDesk::commands(const iclock::Request &request, const clocks::ClockDevice &clock)
{
    QJsonObject contact;
    if (const QString text = request.parameters.value(u"info"_s); !text.isEmpty()) {
        const iclock::Info info = iclock::readInfo(text);
        contact[u"firmware"_s] = info.firmware;
        if (info.users >= 0)
            contact[u"users"_s] = info.users;
        if (info.records >= 0)
            contact[u"records"_s] = info.records;
    }
    noteContact(clock.serial, contact);
    // Where we cannot read the memory ourselves, the terminal is asked to send it again.
    QByteArray lines;
    const QDateTime now = clock.wallTimeAt(Clock::now());
    if (!clock.isPulled())
        for (const clocks::ClockRequest &wish : clock.requests)
            if (wish.kind == u"read")
                lines += iclock::askPunchesAgain(shortId(wish.id), now.addDays(-DaysAskedAgain), now.addDays(1));
    return {200, lines.isEmpty() ? QByteArray("OK\n") : lines};
}

PushReply PushDesk::takeResults(const clocks::ClockDevice &clock, const QByteArray &body)
{
    for (const iclock::CommandResult &result : iclock::readCommandResults(body)) {
        for (const clocks::ClockRequest &wish : clock.requests) {
            if (shortId(wish.id) != result.id)
                continue;
            const QString failure = result.code < 0 ? u"clock.not_supported"_s : QString();
            const Result<Rows> answered =
                m_database.call("hr.answer_clock_request"_L1, wish.id, failure, QJsonObject{{u"code"_s, result.code}});
            if (!answered)
                return {503, {}};
        }
    }
    return {200, "OK\n"};
}

bool PushDesk::isDue(const QString &what, std::chrono::seconds every)
{
    constexpr std::size_t Most = 1000;
    const std::lock_guard lock(m_mutex);
    QElapsedTimer &last = m_last[what];
    if (last.isValid() && !last.hasExpired(std::chrono::milliseconds(every).count()))
        return false;
    if (m_last.size() > Most) {
        m_last.clear(); // somebody makes numbers up
        return false;
    }
    last.start();
    return true;
}

void PushDesk::noteStranger(const QString &serial, const QHostAddress &source, const QString &what)
{
    // Whoever knocks a thousand times a second must not keep the database busy.
    if (!isDue(u"stranger "_s + serial, 60s) || !isDue(u"stranger"_s, 1s))
        return;
    qCWarning(lcAgent).noquote() << "push refused:" << serial << "from" << source.toString() << what;
    (void)m_database.call("hr.note_unknown_clock"_L1, serial, source.toString(), what);
}

void PushDesk::noteContact(const QString &serial, const QJsonObject &contact)
{
    if (isDue(u"contact "_s + serial, 30s))
        (void)m_database.call("hr.record_clock_contact"_L1, serial, contact);
}

} // namespace agent
