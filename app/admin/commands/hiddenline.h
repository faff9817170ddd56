#pragma once

#include "modules/core/result.h"

namespace admin {

/// A new password: asked for twice on the terminal without showing it, or one line of standard input when that is no
/// terminal. Never an argument: those stand in the list of processes and in the shell's history.
/// Error core.passwords_differ.
Result<QString> readNewPassword();

} // namespace admin
