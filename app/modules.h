#pragma once

#include "modules/core/module.h"

/// Every module of the program, in menu order.
QList<Module> allModules();
