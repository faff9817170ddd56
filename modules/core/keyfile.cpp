#include "modules/core/keyfile.h"

#include "modules/core/home.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

KeyFile::KeyFile() : m_folder(home::path() + u"/secrets"_s) {}

Result<QByteArray> KeyFile::readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return Error{Error::Kind::Storage, u"core.secret_exposed"_s, {{u"path"_s, path}}, {}};
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::Storage, u"core.secret_exposed"_s, {{u"path"_s, path}}, file.errorString()};
    return file.readAll();
}

QCoro::Task<Result<QByteArray>> KeyFile::read(QString name)
{
    Result<QByteArray> secret = readFile(m_folder + u'/' + name);
    co_return secret;
}

QCoro::Task<Result<>> KeyFile::write(QString name, QByteArray secret)
{
    const QString path = m_folder + u'/' + name;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path);
    // Closed to others before the first byte is in it.
    const bool written = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(secret) == secret.size() && file.commit();
    if (!written)
        co_return Error{Error::Kind::Storage, u"core.secret_write"_s, {{u"path"_s, path}}, file.errorString()};
    co_return Result<>();
}
