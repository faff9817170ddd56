#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// The SQL of the product: compiled in, or read from the source tree in a development build.
namespace sqlfiles {

struct File
{
    QString path; ///< "modules/pos/sql/ingest.sql"
    QByteArray text;
};

QList<File> migrations(); ///< resources/migrations in the order of their numbers
QList<File> functions(); ///< modules/*/sql holding functions, by path
QList<File> views(); ///< modules/*/sql holding only views, by path
QList<File> checks(); ///< resources/checks: each query must return no row
QList<File> demo(); ///< resources/demo in order
File bootstrap();
File roles();

/// One digest over everything above that shapes a database: two programs with the same digest agree on it.
QByteArray digest();

} // namespace sqlfiles
