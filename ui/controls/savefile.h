#pragma once

#include "modules/core/result.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks where a file named `name` with the end `suffix` goes, has it written on another thread, and tells: its path,
/// empty when the person gave up. `write` runs on that thread and touches no widget.
void saveFile(QWidget *owner, const QString &name, const QString &suffix,
              std::function<Result<>(const QString &path)> write, std::function<void(const Result<QString> &)> done);

/// Bytes to a file, whole or not at all. Error core.cannot_write_file {path}.
Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace ui
