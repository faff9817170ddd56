#include "app/agent/clock/agentstore.h"

#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;

namespace agent {

Result<QJsonObject> AgentStore::ingest(const QString &serial, const QJsonObject &batch)
{
    const Result<Rows> rows = m_database.call("hr.ingest_punches"_L1, uuidV7(), serial, batch);
    if (!rows)
        return rows.error();
    return rows->first().get<QJsonObject>("ingest_punches"_L1);
}

void AgentStore::recordContact(const QString &serial, const QJsonObject &contact)
{
    (void)m_database.call("hr.record_clock_contact"_L1, serial, contact);
}

} // namespace agent
