#pragma once

#include "modules/core/module.h"

namespace auth {

/// People and what they may do.
Module module();

} // namespace auth
