#pragma once

#include "modules/core/db/reply.h"

#include <chrono>

namespace till {

/// The same answer, or core.timeout after `time`; a later answer is dropped. For what a cashier waits on.
QFuture<Result<Rows>> within(std::chrono::milliseconds time, const QFuture<Result<Rows>> &answer);

/// The one JSON object a pos function answers, in the column of its name.
Result<QJsonObject> answerOf(const Result<Rows> &rows, QLatin1StringView function);

constexpr std::chrono::milliseconds Patience{2500}; ///< with a question a cashier asked
constexpr std::chrono::milliseconds HoldPatience{300}; ///< ARCHITECTURE 4: then behave as `warn`

} // namespace till
