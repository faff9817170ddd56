#pragma once

#include "modules/till/cashrequest.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace till {

/// The kinds of facts that can answer a request.
QStringList requestKinds();

/// What the office asked of this drawer and nobody has done yet: the server's words, less what this journal says was
/// done.
class RequestList
{
public:
    struct Change
    {
        bool any = false;
        QList<CashRequest> arrived; ///< not known before
    };
    Change apply(const QJsonObject &changes); ///< "requests" of pos.changes
    QJsonArray snapshot() const; ///< as apply() takes it

    /// By this journal, whatever the server has heard of it.
    void markDone(const QSet<QUuid> &requests) { m_done += requests; }

    QList<CashRequest> open() const; ///< oldest first
    std::optional<CashRequest> request(const QUuid &id) const;

private:
    QHash<QUuid, QJsonObject> m_rows; ///< open ones in the server's words
    QSet<QUuid> m_done;
};

} // namespace till
