#pragma once

#include "modules/core/module.h"

namespace delivery {

/// Deliverymen and what they owe.
Module module();

} // namespace delivery
