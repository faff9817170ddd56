#pragma once

#include <QString>
#include <QStringList>

/// The sources as tests of the architecture read them.
namespace sourcetree {

/// Paths below the project's root of every file of `folders` whose name matches one of `patterns`.
QStringList files(const QStringList &folders, const QStringList &patterns);
QString read(const QString &path);

} // namespace sourcetree
