#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sourcetree {

QStringList files(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(SOURCE_DIR));
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(root.relativeFilePath(walk.next()));
    }
    found.sort();
    return found;
}

QString read(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace sourcetree
