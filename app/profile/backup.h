#pragma once

#include "modules/core/db/session.h"

#include <QDateTime>

/// Copies of a shop's database that prove themselves. A backup is a folder "feemaison-20261126-193000": the database in
/// PostgreSQL's own format, and manifest.json with its checksum and the logins (roles live outside a database).
/// Everything here is blocking: for the command line and a thread of its own.
///
/// Errors: backup.folder {path}, backup.tool {name}, backup.failed, backup.damaged {path}, backup.not_empty,
/// backup.unsound {fault}, and those of the session.
namespace backup {

struct Copy
{
    QString folder;
    QString database; ///< its name where the copy was made
    QDateTime at;
    int schema = 0; ///< number of its newest migration
};

/// Writes a copy into `into`. `source` is an administrator's.
Result<Copy> write(const ConnectionSettings &source, const QString &into);
/// Reads a copy's manifest and checks its bytes.
Result<Copy> open(const QString &folder);
/// The copies in a folder, newest first.
QList<Copy> list(const QString &in);
/// Removes all but the newest `keep`.
void prune(const QString &in, int keep);

/// Puts a copy into the database `target` names, which is made when it does not exist and must otherwise be empty.
/// Logins are made again under that database's name; the incarnation is renewed, so tills send what the copy lacks.
Result<> restore(const QString &folder, const ConnectionSettings &target);

/// Restores a copy into a scratch database beside `server`'s, runs every check there, and drops it again. The instant
/// is noted in `server`'s own database (setting backup.verified_at).
Result<> prove(const QString &folder, const ConnectionSettings &server);

} // namespace backup
