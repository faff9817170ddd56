#include "modules/till/snapshotfile.h"

#include <QFile>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace till {

namespace {

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}
unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }

} // namespace

QByteArray SnapshotFile::newKey()
{
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    crypto_secretbox_keygen(bytes(key));
    return key;
}

Result<QByteArray> SnapshotFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    const Error damaged{Error::Kind::Storage, u"till.snapshot_damaged"_s, {{u"path"_s, m_path}}, {}};
    if (!file.open(QFile::ReadOnly))
        return damaged;
    const QByteArray content = file.readAll();
    constexpr qsizetype Head = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (content.size() < Head || m_key.size() != crypto_secretbox_KEYBYTES || sodium_init() < 0)
        return damaged;
    const QByteArray nonce = content.left(crypto_secretbox_NONCEBYTES);
    const QByteArray sealed = content.mid(crypto_secretbox_NONCEBYTES);
    QByteArray plain(sealed.size() - qsizetype(crypto_secretbox_MACBYTES), '\0');
    if (crypto_secretbox_open_easy(bytes(plain), bytes(sealed), quint64(sealed.size()), bytes(nonce), bytes(m_key))
        != 0)
        return damaged;
    return qUncompress(plain);
}

Result<> SnapshotFile::write(const QByteArray &content) const
{
    const QByteArray plain = qCompress(content, 1);
    QByteArray nonce(crypto_secretbox_NONCEBYTES, '\0');
    QByteArray sealed(plain.size() + qsizetype(crypto_secretbox_MACBYTES), '\0');
    if (sodium_init() < 0)
        return Error{Error::Kind::Bug, u"core.out_of_memory"_s, {}, u"libsodium"_s};
    randombytes_buf(bytes(nonce), size_t(nonce.size()));
    crypto_secretbox_easy(bytes(sealed), bytes(plain), quint64(plain.size()), bytes(nonce), bytes(m_key));
    QSaveFile file(m_path);
    if (!file.open(QFile::WriteOnly) || file.write(nonce + sealed) < 0 || !file.commit())
        return Error{Error::Kind::Storage, u"till.snapshot_write"_s, {{u"path"_s, m_path}}, file.errorString()};
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace till
