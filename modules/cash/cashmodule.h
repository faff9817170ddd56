#pragma once

#include "modules/core/module.h"

namespace cash {

/// Drawers, their sessions and counts.
Module module();

} // namespace cash
