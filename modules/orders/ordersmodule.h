#pragma once

#include "modules/core/module.h"

namespace orders {

Module module();

} // namespace orders
