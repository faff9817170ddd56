#pragma once

#include "app/agent/clock/agentstore.h"
#include "app/agent/service/blockingdatabase.h"
#include "app/clock/clockdevice.h"

#include <QElapsedTimer>

#include <thread>

namespace agent {

/// Reads one terminal on a thread of its own: its whole memory every so many minutes and when asked (ZK-6), its events
/// in between where it is told to, how far its clock is off each time. It sets that clock on request only, and clears
/// nothing ever. After a failure it waits 5 to 300 seconds; after a refused key until somebody changes something.
class ClockReader
{
public:
    ClockReader(BlockingDatabase &database, const clocks::ClockDevice &device, const QByteArray &key);
    ~ClockReader();
    Q_DISABLE_COPY_MOVE(ClockReader)

    /// What people ask of it now; those under way or done are not begun again.
    void setRequests(const QList<clocks::ClockRequest> &requests);

    static constexpr std::chrono::seconds FirstPause{5};
    static constexpr std::chrono::seconds LongestPause{300};

private:
    void work();
    void wait();
    std::optional<clocks::ClockRequest> nextRequest();
    Result<> visit(const std::optional<clocks::ClockRequest> &request);
    void failed(const Error &error);
    void watchEvents();

    BlockingDatabase &m_database;
    AgentStore m_store;
    const clocks::ClockDevice m_device;
    const QByteArray m_key;
    std::shared_ptr<TimeClock> m_clock; ///< the thread's; m_mutex only for cancel
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QList<clocks::ClockRequest> m_requests;
    QList<QUuid> m_begun;
    bool m_isStopping = false;
    int m_failures = 0;
    bool m_waitsForAPerson = false;
    std::chrono::steady_clock::time_point m_due;
    std::thread m_thread;
};

} // namespace agent
