#pragma once

#include "modules/core/db/connection.h"

/// Runs pg_dump or pg_restore of this machine against a database; blocking, for as long as it takes. The password
/// travels in the tool's environment, never on its command line. Errors backup.tool {name}, backup.failed.
Result<> runPostgresTool(const QString &name, const ConnectionSettings &database, const QStringList &arguments);
