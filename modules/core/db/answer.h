#pragma once

#include "modules/core/db/row.h"
#include "modules/core/result.h"

#include <QCoroFuture>
#include <QCoroTask>

/// The answer of a call for QCoro::connect(), whose context may be gone before it comes. (QFuture::then() with a
/// context that is gone ends the program in Qt 6.4.)
inline QCoro::Task<Result<Rows>> answer(QFuture<Result<Rows>> future) { co_return co_await future; }
