#pragma once

#include "modules/core/module.h"

namespace devices {

Module module();

} // namespace devices
