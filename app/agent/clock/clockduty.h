#pragma once

#include "app/agent/clock/pushdesk.h"
#include "app/agent/clock/pushlistener.h"
#include "app/agent/service/blockingdatabase.h"
#include "app/agent/service/configuration.h"
#include "app/agent/service/duty.h"
#include "app/clock/clockdevice.h"

#include <QTimer>

#include <map>
#include <thread>
#include <vector>

namespace agent {

class ClockReader;

/// The time clocks of the shop: learns from the database which there are and what is asked of them, listens to those
/// that push, reads those that are read (spec back-office 10).
class ClockDuty final : public Duty
{
    Q_OBJECT

public:
    ClockDuty(Connection &database, const Configuration &configuration, std::shared_ptr<Secrets> secrets);
    ~ClockDuty() override;

    void start() override;
    QString id() const override { return QStringLiteral("clock"); }
    QJsonObject state() const override;

    quint16 port() const { return m_listener ? m_listener->port() : 0; }

    static constexpr std::chrono::milliseconds LookEvery{3'000};
    static constexpr std::chrono::milliseconds ListenAgain{30'000};

signals:
    /// The list of terminals was read.
    void looked();

private:
    void look();
    void serve(const QList<clocks::ClockDevice> &clocks);
    void startReader(const clocks::ClockDevice &clock);
    void retire(std::unique_ptr<ClockReader> reader);
    void listen();
    void forget();

    Connection &m_database;
    Configuration m_configuration;
    std::shared_ptr<Secrets> m_secrets;
    BlockingDatabase m_blocking;
    PushDesk m_desk;
    std::unique_ptr<PushListener> m_listener;
    std::map<QString, std::pair<clocks::ClockDevice, std::unique_ptr<ClockReader>>> m_readers; ///< by serial
    std::vector<std::thread> m_retiring; ///< readers on their way out
    QTimer m_lookTimer;
    QTimer m_listenTimer;
    QTimer m_forgetTimer;
    QString m_listenFault;
    int m_failures = 0;
};

} // namespace agent
