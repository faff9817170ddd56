#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "drivers/api/plugins.h"
#include "modules/core/uuid.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

int list(Session &session)
{
    const Result<Rows> printers = session.run(
        u"select name, url, case when agent = '' then 'any agent' else agent end as agent, duty, "
        "case when not is_active then 'removed' when is_driven then 'driven' else 'nobody drives it' end as state, "
        "fault, "
        "waiting || ' waiting, ' || uncertain || ' in question' as jobs from devices.v_printer order by name"_s);
    if (!printers)
        return fail(printers.error());
    for (const Row &row : *printers) {
        QStringList words;
        for (const QLatin1StringView column :
             {"name"_L1, "url"_L1, "agent"_L1, "duty"_L1, "state"_L1, "fault"_L1, "jobs"_L1})
            words << row.get<QString>(column);
        say(words.join(u'\t'));
    }
    return 0;
}

/// The printer of that name, or a new one's id.
Result<QUuid> idOf(Session &session, const QString &name)
{
    const Result<Rows> known = session.run(u"select printer_id, name from devices.v_printer"_s);
    if (!known)
        return known.error();
    for (const Row &row : *known)
        if (row.get<QString>("name"_L1) == name)
            return row.get<QUuid>("printer_id"_L1);
    return uuidV7();
}

int save(Session &session, const QString &name, QJsonObject printer)
{
    const Result<QUuid> id = idOf(session, name);
    if (!id)
        return fail(id.error());
    printer[u"name"_s] = name;
    const Result<Rows> saved = session.call("devices.save_printer"_L1, {toSql(*id), toSql(printer)});
    return saved ? 0 : fail(saved.error());
}

/// At this computer's own ports: how a printer is, and a paper that finds out its code pages.
int tryOut(const QString &act, const QUrl &url)
{
    const Result<std::shared_ptr<ReceiptPrinter>> printer = openReceiptPrinter(url);
    if (!printer)
        return fail(printer.error());
    if (act == u"pages") {
        const PrintResult result = (*printer)->printSetupHelp();
        return result.fault ? fail(*result.fault) : 0;
    }
    const Result<PrinterStatus> status = (*printer)->status();
    if (!status)
        return fail(status.error());
    if (const std::optional<Error> fault = status->fault())
        return fail(*fault);
    say(!status->answered ? u"it never answers"_s : status->paperLow ? u"ready, paper near its end"_s : u"ready"_s);
    return 0;
}

} // namespace

int printer(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString what = arguments.next();
    if (act == u"status" || act == u"pages")
        return what.isEmpty() ? usage() : tryOut(act, QUrl(what));
    const QString url = arguments.next();
    const bool isList = act == u"list";
    if (!(isList || act == u"remove" || act == u"add") || (!isList && what.isEmpty())
        || (act == u"add" && url.isEmpty()))
        return usage();
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    if (isList)
        return list(**session);
    if (act == u"remove")
        return save(**session, what, {{u"is_active"_s, false}, {u"duty"_s, QString()}});
    // An address no driver serves would be found out by the agent, at night.
    if (const Result<std::shared_ptr<ReceiptPrinter>> driver = openReceiptPrinter(QUrl(url)); !driver)
        return fail(driver.error());
    return save(**session, what,
                {{u"url"_s, url},
                 {u"agent"_s, arguments.value(u"agent"_s)},
                 {u"duty"_s, arguments.value(u"duty"_s)},
                 {u"is_active"_s, true}});
}

} // namespace admin
