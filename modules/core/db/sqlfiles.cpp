#include "modules/core/db/sqlfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sqlfiles {

namespace {

QString root() { return QStringLiteral(FM_SQL_ROOT); }

File read(const QString &path)
{
    QFile file(root() + u'/' + path);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s is not part of this program", qPrintable(path));
    return {path, file.readAll()};
}

QList<File> folder(const QString &path)
{
    QStringList names = QDir(root() + u'/' + path).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QList<File> files;
    for (const QString &name : std::as_const(names))
        files.append(read(path + u'/' + name));
    return files;
}

bool definesFunction(const File &file)
{
    return file.text.contains("create function") || file.text.contains("create procedure");
}

QList<File> moduleFiles()
{
    QStringList paths;
    const QStringList modules = QDir(root() + u"/modules"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &module : modules)
        for (const File &file : folder(u"modules/"_s + module + u"/sql"_s))
            paths.append(file.path);
    QList<File> files;
    for (const QString &path : std::as_const(paths))
        files.append(read(path));
    return files;
}

QList<File> modulesWhere(bool functions)
{
    QList<File> files;
    for (const File &file : moduleFiles())
        if (definesFunction(file) == functions)
            files.append(file);
    return files;
}

} // namespace

QList<File> migrations() { return folder(u"resources/migrations"_s); }
QList<File> functions() { return modulesWhere(true); }
QList<File> views() { return modulesWhere(false); }
QList<File> checks() { return folder(u"resources/checks"_s); }
QList<File> demo() { return folder(u"resources/demo"_s); }
File bootstrap() { return read(u"resources/bootstrap.sql"_s); }
File roles() { return read(u"resources/roles.sql"_s); }

QByteArray digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QList<File> &group : {migrations(), functions(), views(), QList<File>{bootstrap(), roles()}}) {
        for (const File &file : group) {
            hash.addData(file.path.toUtf8());
            hash.addData(file.text);
        }
    }
    return hash.result().toHex();
}

} // namespace sqlfiles
