#pragma once

#include "modules/core/result.h"

#include <QFuture>

/// What touches the private server, off the interface's thread.
namespace localshop {

/// Starts it and brings its database to this program's version.
QFuture<Result<>> prepare();
/// Loads the demo and enrols this computer as its till C1, as `feemaison-admin demo` does.
QFuture<Result<>> tryDemo();

} // namespace localshop
