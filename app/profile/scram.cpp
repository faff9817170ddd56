#include "app/profile/scram.h"

#include <QRandomGenerator>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace shop {

Result<QString> scramVerifier(Session &session, const QString &role, const QByteArray &password)
{
    char *verifier =
        PQencryptPasswordConn(session.handle(), password.constData(), role.toUtf8().constData(), "scram-sha-256");
    if (!verifier)
        return Error{Error::Kind::Offline, u"core.offline"_s, {}, QString::fromUtf8(PQerrorMessage(session.handle()))};
    const QString text = QString::fromLatin1(verifier);
    PQfreemem(verifier);
    return text;
}

QByteArray drawPassword()
{
    QByteArray bytes(24, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace shop
