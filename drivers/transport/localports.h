#pragma once

#include "drivers/api/foundport.h"

/// The serial and printer ports of this computer, as its system names them now. Quick, but not for the interface's
/// thread: it reads the system's files.
QList<FoundPort> localPorts();
