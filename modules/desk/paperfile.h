#pragma once

#include "modules/core/result.h"

#include <QByteArray>

#include <functional>

class QWidget;

namespace desk {

/// Asks where, and writes a paper (a Receipt's JSON) as a PDF as wide as its roll, on another thread. Tells the path,
/// empty when the person gave up. Error core.cannot_write_file {path}.
void savePaper(const QByteArray &document, const QString &name, QWidget *owner,
               std::function<void(const Result<QString> &)> done);

/// The file itself; any thread.
Result<QString> writePaper(const QByteArray &document, const QString &path);

} // namespace desk
