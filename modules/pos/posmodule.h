#pragma once

#include "modules/core/module.h"

namespace pos {

/// Selling at the counter.
Module module();

} // namespace pos
