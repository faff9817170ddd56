#include "app/modules.h"

#include "modules/auth/authmodule.h"
#include "modules/cash/cashmodule.h"
#include "modules/delivery/deliverymodule.h"
#include "modules/devices/devicesmodule.h"
#include "modules/orders/ordersmodule.h"
#include "modules/pos/posmodule.h"

QList<Module> allModules()
{
    return {auth::module(), pos::module(), orders::module(), delivery::module(), cash::module(), devices::module()};
}
