#pragma once

#include <QJsonArray>
#include <QString>

namespace till {

/// Rows of pos.changes into those kept before: replaces the one of the same key, appends what is new.
void mergeRows(QJsonArray &into, const QJsonArray &changed, const QString &key);

} // namespace till
