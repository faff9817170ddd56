#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "modules/core/db/sqlfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

/// The first line of a check is its title: "-- Entries balance."
QString titleOf(const sqlfiles::File &check)
{
    return QString::fromUtf8(check.text).section(u'\n', 0, 0).mid(3).trimmed();
}

} // namespace

int verify(Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    QJsonArray checks;
    QString firstFault;
    for (const sqlfiles::File &check : sqlfiles::checks()) {
        QElapsedTimer timer;
        timer.start();
        const QString query = QString::fromUtf8(check.text).trimmed().chopped(1);
        const Result<Rows> faults = (*session)->run(
            u"select count(*)::int as n, coalesce((array_agg(to_jsonb(f)))[1], '{}') as first from (%1) as f"_s.arg(
                query));
        if (!faults)
            return fail(faults.error());
        const int count = faults->first().get<int>("n"_L1);
        const QJsonObject first = faults->first().get<QJsonObject>("first"_L1);
        const QString name = check.path.section(u'/', -1).chopped(4);
        checks.append(QJsonObject{{u"check"_s, name},
                                  {u"title"_s, titleOf(check)},
                                  {u"faults"_s, count},
                                  {u"first"_s, first},
                                  {u"ms"_s, timer.elapsed()}});
        if (count > 0 && firstFault.isEmpty())
            firstFault = name + u": "_s + titleOf(check) + u' '
                + QString::fromUtf8(QJsonDocument(first).toJson(QJsonDocument::Compact));
    }
    const QJsonObject report{{u"sound"_s, firstFault.isEmpty()}, {u"checks"_s, checks}};
    if (arguments.has(u"json"_s)) {
        QFile file(arguments.value(u"json"_s));
        const QByteArray json = QJsonDocument(report).toJson();
        if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
            return fail(file.errorString());
    }
    if (!firstFault.isEmpty())
        return fail(firstFault);
    say(u"%1 checks, no fault"_s.arg(checks.size()));
    return 0;
}

} // namespace admin
