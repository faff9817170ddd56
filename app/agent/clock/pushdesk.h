#pragma once

#include "app/agent/service/blockingdatabase.h"
#include "app/clock/clockdevice.h"
#include "drivers/iclock/request.h"

#include <QElapsedTimer>

#include <map>

namespace agent {

struct PushReply
{
    int status = 200;
    QByteArray body;
};

/// Answers terminals that push (hardware 4). Called by the listener's threads, several at once; it blocks on the
/// database, because a terminal may hear OK only when its punches are stored (ZK-1).
class PushDesk
{
public:
    explicit PushDesk(BlockingDatabase &database) : m_database(database) {}

    /// The terminals to believe; until the first time nobody is answered.
    void setClocks(const QList<clocks::ClockDevice> &clocks);

    /// Whether this caller is heard at all, before its body is read: a refusal, or nullopt.
    std::optional<PushReply> refuse(const iclock::Request &request, const QHostAddress &source);
    PushReply answer(const iclock::Request &request, const QHostAddress &source, const QByteArray &body);

    int refused() const { return m_refused; }
    int taken() const { return m_taken; }

private:
    std::optional<clocks::ClockDevice> find(const QString &serial) const;
    PushReply handshake(const clocks::ClockDevice &clock) const;
    PushReply takePunches(const iclock::Request &request, const clocks::ClockDevice &clock, const QByteArray &body);
    PushReply takeOperations(const iclock::Request &request, const clocks::ClockDevice &clock, const QByteArray &body);
    PushReply ingest(const iclock::Request &request, const clocks::ClockDevice &clock, QJsonObject batch, int lines);
    PushReply commands(const iclock::Request &request, const clocks::ClockDevice &clock);
    PushReply takeResults(const clocks::ClockDevice &clock, const QByteArray &body);
    void noteStranger(const QString &serial, const QHostAddress &source, const QString &what);
    void noteContact(const QString &serial, const QJsonObject &contact);
    bool isDue(const QString &what, std::chrono::seconds every);

    BlockingDatabase &m_database;
    mutable std::mutex m_mutex;
    bool m_isReady = false;
    QList<clocks::ClockDevice> m_clocks;
    std::map<QString, QElapsedTimer> m_last; ///< what is told the database at most every so often
    std::atomic_int m_refused{0};
    std::atomic_int m_taken{0};
};

} // namespace agent
