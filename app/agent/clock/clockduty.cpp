#include "app/agent/clock/clockduty.h"

#include "app/agent/clock/clockreader.h"
#include "app/agent/clock/httplimits.h"
#include "app/agent/service/backoff.h"
#include "app/agent/service/log.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace agent {

ClockDuty::ClockDuty(Connection &database, const Configuration &configuration, std::shared_ptr<Secrets> secrets)
    : m_database(database)
    , m_configuration(configuration)
    , m_secrets(std::move(secrets))
    , m_blocking(database)
    , m_desk(m_blocking)
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &ClockDuty::look);
    m_listenTimer.setSingleShot(true);
    connect(&m_listenTimer, &QTimer::timeout, this, &ClockDuty::listen);
    connect(&m_forgetTimer, &QTimer::timeout, this, &ClockDuty::forget);
}

ClockDuty::~ClockDuty()
{
    // Whoever waits for the database is let go first: it is answered by this very thread.
    m_blocking.close();
    m_listener.reset();
    m_readers.clear();
    for (std::thread &thread : m_retiring)
        thread.join();
}

void ClockDuty::start()
{
    look();
    m_forgetTimer.start(24h);
    if (!m_configuration.listen.isEmpty())
        listen();
}

void ClockDuty::listen()
{
    HttpLimits limits;
    limits.connections = m_configuration.connections;
    m_listener = std::make_unique<PushListener>(m_desk, limits);
    const Result<> listening = m_listener->start(m_configuration.listen, m_configuration.port);
    m_listenFault = listening ? QString() : listening.error().key;
    if (listening)
        return;
    qCWarning(lcAgent).noquote() << listening.error().key << m_configuration.listen << m_configuration.port;
    m_listener.reset();
    m_listenTimer.start(ListenAgain); // the address may come with the cable
}

void ClockDuty::look()
{
    m_database.call("hr.read_clocks"_L1).then(this, [this](const Result<Rows> &rows) {
        m_failures = rows ? 0 : m_failures + 1;
        m_lookTimer.start(backOff(m_failures, LookEvery));
        if (!rows)
            return;
        QList<clocks::ClockDevice> clocks;
        for (const Row &row : *rows)
            clocks.append(clocks::ClockDevice::fromRow(row));
        m_desk.setClocks(clocks);
        serve(clocks);
        emit looked();
    });
}

void ClockDuty::serve(const QList<clocks::ClockDevice> &clocks)
{
    QStringList pulled;
    for (const clocks::ClockDevice &clock : clocks) {
        if (!clock.isPulled())
            continue;
        pulled << clock.serial;
        const auto known = m_readers.find(clock.serial);
        if (known == m_readers.end() || !known->second.first.isReadLike(clock))
            startReader(clock);
        else if (known->second.second)
            known->second.second->setRequests(clock.requests);
    }
    for (auto it = m_readers.begin(); it != m_readers.end();) {
        if (pulled.contains(it->first)) {
            ++it;
            continue;
        }
        retire(std::move(it->second.second));
        it = m_readers.erase(it);
    }
}

/// A reader may be waiting for the database, which this thread serves: it is not waited for here.
void ClockDuty::retire(std::unique_ptr<ClockReader> reader)
{
    if (reader)
        m_retiring.emplace_back([leaving = std::move(reader)]() mutable { leaving.reset(); });
}

void ClockDuty::startReader(const clocks::ClockDevice &clock)
{
    if (const auto known = m_readers.find(clock.serial); known != m_readers.end())
        retire(std::move(known->second.second));
    m_readers[clock.serial] = {clock, nullptr};
    // The terminal's key is a secret of this computer, never a column (hardware 3.3).
    QCoro::connect(m_secrets->read(u"clock-key-"_s + clock.serial), this, [this, clock](const Result<QByteArray> &key) {
        const auto known = m_readers.find(clock.serial);
        if (known == m_readers.end() || !known->second.first.isReadLike(clock))
            return;
        if (!key)
            qCWarning(lcAgent).noquote() << clock.serial << key.error().key << key.error().technical;
        known->second.second = std::make_unique<ClockReader>(m_blocking, clock, key ? key->trimmed() : QByteArray());
    });
}

void ClockDuty::forget()
{
    m_database.call("hr.forget_old_bodies"_L1).then(this, [](const Result<Rows> &done) {
        if (!done)
            qCWarning(lcAgent).noquote() << done.error().key << done.error().technical;
    });
}

QJsonObject ClockDuty::state() const
{
    QJsonObject state{{u"readers"_s, int(m_readers.size())},
                      {u"pushed_lines"_s, m_desk.taken()},
                      {u"refused_pushes"_s, m_desk.refused()}};
    if (m_listener)
        state[u"listening"_s] = u"%1:%2"_s.arg(m_configuration.listen).arg(m_listener->port());
    if (!m_listenFault.isEmpty())
        state[u"listen_fault"_s] = m_listenFault;
    return state;
}

} // namespace agent
