#include "app/agent/service/agent.h"

#include "app/agent/service/backoff.h"
#include "app/agent/service/log.h"

using namespace Qt::StringLiterals;

namespace agent {

Agent::Agent(const ConnectionSettings &settings, QObject *parent) : QObject(parent), m_database(settings)
{
    m_database.setDeadline(CallDeadline);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Agent::seal);
}

Agent::~Agent()
{
    // What a duty still waits for is answered only while the connection lives.
    m_duties.clear();
}

void Agent::add(std::unique_ptr<Duty> duty) { m_duties.push_back(std::move(duty)); }

void Agent::start()
{
    for (const std::unique_ptr<Duty> &duty : m_duties)
        duty->start();
    seal();
}

void Agent::seal()
{
    m_database.call("audit.seal"_L1).then(this, [this](const Result<Rows> &answer) {
        took(answer);
        if (answer && --m_untilReport <= 0)
            report();
        m_timer.start(backOff(m_failures, SealEvery));
    });
}

void Agent::report()
{
    m_untilReport = ReportEvery;
    QJsonObject state;
    for (const std::unique_ptr<Duty> &duty : m_duties)
        state[duty->id()] = duty->state();
    m_database.call("auth.report_agent"_L1, QStringLiteral(FM_VERSION), state)
        .then(this, [this](const Result<Rows> &answer) { took(answer); });
}

void Agent::took(const Result<Rows> &answer)
{
    if (answer) {
        if (!m_reached)
            qCInfo(lcAgent) << "the database answers";
        m_failures = 0;
        if (!std::exchange(m_reached, true))
            emit reached();
        return;
    }
    // Told when it begins, not every few seconds of a night without network.
    if (m_reached || m_failures == 0)
        qCWarning(lcAgent).noquote() << "the database:" << answer.error().key << answer.error().technical;
    m_reached = false;
    ++m_failures;
}

} // namespace agent
