#pragma once

#include "app/agent/service/duty.h"
#include "modules/core/db/connection.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace agent {

/// The program without a window: holds the one connection, seals the audit log every five seconds (ARCHITECTURE 6),
/// reports that it is alive, and carries its duties. An outage of the database is waited for, for ever.
class Agent final : public QObject
{
    Q_OBJECT

public:
    explicit Agent(const ConnectionSettings &settings, QObject *parent = nullptr);
    ~Agent() override;

    Connection &database() { return m_database; }
    void add(std::unique_ptr<Duty> duty);
    void start();

    static constexpr std::chrono::milliseconds SealEvery{5'000};
    static constexpr std::chrono::milliseconds CallDeadline{12'000};
    static constexpr int ReportEvery = 6; ///< seals

signals:
    /// The database has answered, the first time and after each outage.
    void reached();

private:
    void seal();
    void report();
    void took(const Result<Rows> &answer);

    Connection m_database;
    QTimer m_timer;
    std::vector<std::unique_ptr<Duty>> m_duties;
    int m_failures = 0;
    int m_untilReport = 0;
    bool m_reached = false;
};

} // namespace agent
