#pragma once

#include "modules/core/result.h"

#include <QByteArray>

namespace desk {

/// Writes a paper (a Receipt's JSON) as a PDF as wide as its roll; any thread. Error core.cannot_write_file {path}.
Result<> writePaper(const QByteArray &document, const QString &path);

} // namespace desk
