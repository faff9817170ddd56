#include "modules/core/db/verifier.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestPassword = 8; // characters

} // namespace

Result<QString> scramVerifier(const QByteArray &password)
{
    // libpq prepares the letters as the server does (SASLprep) but wants a connection to speak through: one to nowhere.
    PGconn *nowhere = PQconnectStart("nowhere");
    char *verifier = PQencryptPasswordConn(nowhere, password.constData(), "", "scram-sha-256");
    if (!verifier) {
        const QString technical = QString::fromUtf8(PQerrorMessage(nowhere));
        PQfinish(nowhere);
        return Error{Error::Kind::Storage, u"core.out_of_memory"_s, {}, technical};
    }
    const QString text = QString::fromLatin1(verifier);
    PQfreemem(verifier);
    PQfinish(nowhere);
    return text;
}

Result<QString> passwordVerifier(const QString &password)
{
    if (password.toUcs4().size() < ShortestPassword)
        return Error{Error::Kind::Rule, u"core.password_short"_s, {}, {}};
    return scramVerifier(password.toUtf8());
}
