#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcDb)
Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcTill)
Q_DECLARE_LOGGING_CATEGORY(lcPrint)

/// Sends every message to `<home>/log/<program>.log` too (rotated at 5 MB, three kept), with time and category.
/// A log that cannot be written never stops the program.
void startLog(const QString &program);
