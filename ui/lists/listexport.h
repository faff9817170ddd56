#pragma once

#include "modules/core/db/database.h"
#include "modules/core/result.h"

#include <QCoroTask>

namespace ui {

class ListModel;

/// Rows as a file of comma separated values that spreadsheets of this country open: `;`, UTF-8 with its mark, decimal
/// comma (DESIGN 5.6). `heads` and `lines` as the screen shows them.
QByteArray csv(const QStringList &heads, const QList<QStringList> &lines);

/// All rows of what the list now shows, not only those in sight. Errors of the database.
QCoro::Task<Result<QByteArray>> exported(const ListModel &model, Database &reports);

} // namespace ui
