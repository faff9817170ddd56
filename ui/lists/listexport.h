#pragma once

#include "modules/core/db/database.h"
#include "modules/core/result.h"

#include <QCoroTask>

#include <functional>

class QWidget;

namespace ui {

class ListModel;

/// Rows as a file of comma separated values that spreadsheets of this country open: `;`, UTF-8 with its mark, decimal
/// comma (DESIGN 5.6). `heads` and `lines` as the screen shows them.
QByteArray csv(const QStringList &heads, const QList<QStringList> &lines);

/// All rows of what the list now shows, not only those in sight. Errors of the database.
QCoro::Task<Result<QByteArray>> exported(const ListModel &model, Database &reports);

/// Asks where, writes the file on another thread, and tells: its path, empty when the person gave up.
void chooseAndExport(ListModel &model, Database &reports, QWidget *owner,
                     std::function<void(const Result<QString> &)> done);

} // namespace ui
