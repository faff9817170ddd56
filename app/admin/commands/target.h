#pragma once

#include "app/admin/commands/arguments.h"
#include "modules/core/db/session.h"

#include <memory>

namespace admin {

/// The database a command works on: --database URI, or the private server of this computer, started when it is not
/// running. The session is an administrator's.
Result<std::unique_ptr<Session>> openTarget(const Arguments &arguments);
/// Where that database is.
ConnectionSettings targetSettings(const Arguments &arguments);
/// Whether the target is the private server.
bool isLocalTarget(const Arguments &arguments);

} // namespace admin
