#pragma once

#include "modules/core/result.h"

struct pg_conn;
struct pg_result;

/// What a failed statement means, from its SQLSTATE, message and JSON detail. FM… codes are business refusals whose
/// message is the key; 08, 53, 57 and a lost connection are core.offline; everything else is our bug.
Error toError(const pg_result *result);

/// Why there is no connection: core.offline, core.wrong_password, core.certificate, core.too_many_connections…
Error toConnectionError(const pg_conn *connection);

Error offline(const QString &technical);
