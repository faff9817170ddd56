#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "modules/core/db/invariants.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace admin {

int verify(Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    const Result<QList<invariants::Finding>> findings = invariants::check(**session);
    if (!findings)
        return fail(findings.error());
    QJsonArray checks;
    for (const invariants::Finding &finding : *findings)
        checks.append(QJsonObject{{u"check"_s, finding.check},
                                  {u"title"_s, finding.title},
                                  {u"faults"_s, finding.faults},
                                  {u"first"_s, finding.first},
                                  {u"ms"_s, finding.milliseconds}});
    const QString fault = invariants::firstFault(*findings);
    const QJsonObject report{{u"sound"_s, fault.isEmpty()}, {u"checks"_s, checks}};
    if (arguments.has(u"json"_s)) {
        QFile file(arguments.value(u"json"_s));
        const QByteArray json = QJsonDocument(report).toJson();
        if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
            return fail(file.errorString());
    }
    if (!fault.isEmpty())
        return fail(fault);
    say(u"%1 checks, no fault"_s.arg(checks.size()));
    return 0;
}

} // namespace admin
