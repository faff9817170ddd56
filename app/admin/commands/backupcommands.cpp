#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "app/profile/backupplan.h"
#include "app/profile/profile.h"
#include "app/profile/relocation.h"
#include "modules/core/db/invariants.h"
#include "modules/core/db/localserver.h"
#include "modules/core/home.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

int listCopies(const QString &folder)
{
    for (const ::backup::Copy &copy : ::backup::list(folder))
        say(copy.at.toString(Qt::ISODate) + u'\t' + copy.folder);
    return 0;
}

/// The plan of this computer, for every day and for now.
int plan(Arguments &arguments)
{
    BackupPlan plan = BackupPlan::load();
    if (arguments.has(u"second"_s)) {
        plan.second = arguments.value(u"second"_s);
        if (!plan.second.isEmpty() && !QDir(plan.second).exists())
            return fail(Error{Error::Kind::Storage, u"backup.second_missing"_s, {{u"path"_s, plan.second}}, {}});
    }
    plan.keep = arguments.number(u"keep"_s, plan.keep, 2);
    if (!arguments.isValid())
        return usage(arguments.complaint());
    plan.save();
    LocalServer local(home::path());
    if (const Result<> started = local.start(); !started)
        return fail(started.error());
    const Result<::backup::Copy> copy = ::backup::carryOut(plan, local.settings());
    if (!copy)
        return fail(copy.error());
    say(copy->folder);
    return 0;
}

} // namespace

int backup(Arguments &arguments)
{
    const QString act = arguments.next();
    if (act == u"list")
        return listCopies(arguments.value(u"to"_s, BackupPlan::folder()));
    if (!act.isEmpty())
        return usage();
    if (isLocalTarget(arguments) && !arguments.has(u"to"_s))
        return plan(arguments);
    if (!arguments.has(u"to"_s))
        return usage(u"--to FOLDER is needed with --database"_s);
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    const Result<::backup::Copy> copy = ::backup::write(targetSettings(arguments), arguments.value(u"to"_s));
    if (!copy)
        return fail(copy.error());
    if (!arguments.has(u"unproved"_s))
        if (const Result<> proved = ::backup::prove(copy->folder, targetSettings(arguments)); !proved)
            return fail(proved.error());
    say(copy->folder);
    return 0;
}

int restore(Arguments &arguments)
{
    const QString folder = arguments.next();
    if (folder.isEmpty())
        return usage();
    ConnectionSettings target = targetSettings(arguments);
    if (isLocalTarget(arguments)) {
        LocalServer local(home::path());
        if (const Result<> started = local.start(); !started)
            return fail(started.error());
        target = local.settings();
    }
    if (target.isEmpty())
        return fail(Error{Error::Kind::Rule, u"core.bad_connection_string"_s, {}, {}});
    if (const Result<> restored = ::backup::restore(folder, target); !restored)
        return fail(restored.error());
    Session session(target);
    const Result<QList<invariants::Finding>> findings = invariants::check(session);
    if (!findings)
        return fail(findings.error());
    if (const QString fault = invariants::firstFault(*findings); !fault.isEmpty())
        return fail(fault);
    say(u"%1 checks, no fault"_s.arg(findings->size()));
    return 0;
}

int move(Arguments &arguments)
{
    if (!arguments.has(u"to"_s))
        return usage();
    const Result<> moved = relocation::toServer(arguments.value(u"to"_s));
    if (!moved)
        return fail(moved.error());
    say(u"this computer's shop now lives at "_s + Profile::load().server);
    return 0;
}

} // namespace admin
