#include "app/modules.h"

#include "modules/auth/authmodule.h"
#include "modules/cash/cashmodule.h"
#include "modules/devices/devicesmodule.h"
#include "modules/pos/posmodule.h"

QList<Module> allModules() { return {auth::module(), pos::module(), cash::module(), devices::module()}; }
