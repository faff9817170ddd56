#include "modules/core/db/invariants.h"

#include "modules/core/db/sqlfiles.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace invariants {

Result<QList<Finding>> check(Session &session)
{
    QList<Finding> findings;
    for (const sqlfiles::File &file : sqlfiles::checks()) {
        QElapsedTimer timer;
        timer.start();
        const QString text = QString::fromUtf8(file.text);
        const Result<Rows> rows = session.run(
            u"select count(*)::int as n, coalesce((array_agg(to_jsonb(f)))[1], '{}') as first from (%1) as f"_s.arg(
                text.trimmed().chopped(1)));
        if (!rows)
            return rows.error();
        findings.append({file.path.section(u'/', -1).chopped(4), text.section(u'\n', 0, 0).mid(3).trimmed(),
                         rows->first().get<int>("n"_L1), rows->first().get<QJsonObject>("first"_L1), timer.elapsed()});
    }
    return findings;
}

QString firstFault(const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        if (finding.faults > 0)
            return u"%1: %2 %3"_s.arg(finding.check, finding.title,
                                      QString::fromUtf8(QJsonDocument(finding.first).toJson(QJsonDocument::Compact)));
    return {};
}

} // namespace invariants
