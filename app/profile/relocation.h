#pragma once

#include "modules/core/result.h"

#include <QString>

/// A one-PC shop becomes a shop with a server (ARCHITECTURE 7). Blocking.
namespace relocation {

/// Moves the private server's shop into the database that `server` (a libpq connection string of an administrator)
/// names, which must be empty, and makes this computer's till sell there. The journal goes on: what was not delivered
/// yet is delivered to the new place. The old database stays as it is, for the drawer.
/// Errors: those of backup, shop.not_local, till.journal_in_use while the till is open.
Result<> toServer(const QString &server);

} // namespace relocation
