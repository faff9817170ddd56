#include "modules/till/snapshot.h"

using namespace Qt::StringLiterals;

namespace till {

Snapshot Snapshot::fromJson(const QJsonObject &content)
{
    Snapshot snapshot;
    if (content.isEmpty())
        return snapshot;
    snapshot.catalogue.apply(content);
    snapshot.directory.apply(content);
    snapshot.rules.apply(content);
    snapshot.parked = content[u"parked"].toArray();
    return snapshot;
}

QJsonObject Snapshot::toJson() const
{
    QJsonObject content = catalogue.snapshot();
    content[u"customers"_s] = directory.snapshot();
    const QJsonObject others = rules.snapshot();
    for (auto it = others.begin(); it != others.end(); ++it)
        content[it.key()] = it.value();
    content[u"parked"_s] = parked;
    return content;
}

} // namespace till
