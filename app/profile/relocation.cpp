#include "app/profile/relocation.h"

#include "app/profile/backup.h"
#include "app/profile/profile.h"
#include "app/profile/shop.h"
#include "modules/core/db/invariants.h"
#include "modules/core/exclusivefile.h"
#include "modules/core/home.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace relocation {

namespace {

/// A till that is open would go on writing to the place it is being moved from.
Result<> isClosed(const Profile &profile)
{
    if (!profile.isTill() || !QDir(profile.tillFolder()).exists())
        return {};
    if (ExclusiveFile(profile.tillFolder() + u"/journal.lock"_s).tryHold() == ExclusiveFile::Outcome::Held)
        return {};
    return Error{Error::Kind::Storage, u"till.journal_in_use"_s, {{u"path"_s, profile.tillFolder()}}, {}};
}

} // namespace

Result<> toServer(const QString &server)
{
    Profile profile = Profile::load();
    if (!profile.isLocal())
        return Error{Error::Kind::Rule, u"shop.not_local"_s, {}, {}};
    if (const Result<> closed = isClosed(profile); !closed)
        return closed;
    const ConnectionSettings parsed = parseConnection(server);
    if (parsed.value(u"dbname"_s).isEmpty())
        return Error{Error::Kind::Rule, u"core.bad_connection_string"_s, {}, {}};
    const ConnectionSettings target = secured(parsed);
    LocalServer local(home::path());
    if (const Result<> started = local.start(); !started)
        return started;

    const QTemporaryDir folder;
    const Result<backup::Copy> copy = backup::write(local.settings(), folder.path());
    if (!copy)
        return copy.error();
    if (const Result<> restored = backup::restore(copy->folder, target); !restored)
        return restored;
    Session session(target);
    const Result<QList<invariants::Finding>> findings = invariants::check(session);
    if (!findings)
        return findings.error();
    if (const QString fault = invariants::firstFault(*findings); !fault.isEmpty())
        return Error{Error::Kind::Bug, u"backup.unsound"_s, {{u"fault"_s, fault}}, {}};

    Profile there = profile;
    there.server = shop::profileServer(parsed);
    if (profile.isTill()) {
        // The private server trusted its socket; a server asks for a password.
        const Result<> set = shop::setTillPassword(session, there);
        if (!set)
            return set;
        // The key of the till's snapshot goes along to where this profile keeps its secrets.
        const std::unique_ptr<Secrets> before = profile.secrets();
        const std::unique_ptr<Secrets> after = there.secrets();
        const Result<QByteArray> key = QCoro::waitFor(profile.snapshotKey(*before));
        if (!key)
            return key.error();
        const Result<> kept = QCoro::waitFor(after->write(u"till-key-"_s + profile.terminalCode, key->toHex()));
        if (!kept)
            return kept;
    }
    there.save();
    return {};
}

} // namespace relocation
