#pragma once

#include "modules/core/result.h"

#include <QString>

namespace demo {

/// Starts the private server of `home`, loads the demo into it and makes this computer its till C1. Blocking; safe to
/// repeat. Errors as shop::prepareLocal and shop::loadDemo.
Result<> install(const QString &home);

} // namespace demo
