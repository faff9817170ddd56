#pragma once

#include "modules/core/db/row.h"

struct pg_result;

/// The rows of a libpq result in text format; SQL null becomes a null QByteArray.
Rows toRows(const pg_result *result);
