#pragma once

#include "app/agent/service/blockingdatabase.h"
#include "app/clock/clockvisit.h"

namespace agent {

/// A terminal's punches into the agent's database, from the terminal's own thread.
class AgentStore final : public clocks::Store
{
public:
    explicit AgentStore(BlockingDatabase &database) : m_database(database) {}

    Result<QJsonObject> ingest(const QString &serial, const QJsonObject &batch) override;
    void recordContact(const QString &serial, const QJsonObject &contact) override;

private:
    BlockingDatabase &m_database;
};

} // namespace agent
