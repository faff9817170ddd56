#include "modules/core/db/session.h"

#include "modules/core/db/resultrows.h"
#include "modules/core/db/sqlerror.h"
#include "modules/core/log.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace {

void logNotice(void *, const char *message) { qCInfo(lcDb).noquote() << QString::fromUtf8(message).trimmed(); }

Result<Rows> drain(PGconn *connection, bool sent)
{
    if (!sent)
        return offline(QString::fromUtf8(PQerrorMessage(connection)));
    Result<Rows> answer = Rows();
    while (PGresult *result = PQgetResult(connection)) {
        if (PQresultStatus(result) == PGRES_TUPLES_OK && answer)
            answer = toRows(result);
        else if (PQresultStatus(result) == PGRES_FATAL_ERROR && answer)
            answer = toError(result);
        PQclear(result);
    }
    return answer;
}

} // namespace

Session::Session(const ConnectionSettings &settings)
{
    QList<QByteArray> texts;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        texts << it.key().toUtf8() << it.value().toUtf8();
    texts << "connect_timeout"
          << "5"
          << "client_encoding"
          << "UTF8";
    QList<const char *> keywords;
    QList<const char *> values;
    for (qsizetype i = 0; i < texts.size(); i += 2) {
        keywords << texts.at(i).constData();
        values << texts.at(i + 1).constData();
    }
    keywords << nullptr;
    values << nullptr;
    m_connection = PQconnectdbParams(keywords.constData(), values.constData(), 0);
    PQsetNoticeProcessor(m_connection, logNotice, nullptr);
}

Session::Session(const QString &uri)
{
    m_connection = PQconnectdb(uri.toUtf8().constData());
    PQsetNoticeProcessor(m_connection, logNotice, nullptr);
}

Session::~Session() { PQfinish(m_connection); }

Result<> Session::status() const
{
    if (PQstatus(m_connection) == CONNECTION_OK)
        return {};
    return toConnectionError(m_connection);
}

Result<Rows> Session::run(const QString &script)
{
    return drain(m_connection, PQsendQuery(m_connection, script.toUtf8().constData()));
}

Result<Rows> Session::call(QLatin1StringView name, const QList<SqlValue> &args)
{
    QByteArray statement = "select * from " + QByteArray(name.data(), name.size()) + '(';
    QList<const char *> values;
    QList<int> lengths;
    QList<int> formats;
    for (const SqlValue &arg : args) {
        values << (arg.isNull ? nullptr : arg.bytes.constData());
        lengths << int(arg.bytes.size());
        formats << (arg.isBinary ? 1 : 0);
        statement += (values.size() > 1 ? ",$" : "$") + QByteArray::number(values.size());
    }
    statement += ')';
    return drain(m_connection,
                 PQsendQueryParams(m_connection, statement.constData(), int(args.size()), nullptr, values.constData(),
                                   lengths.constData(), formats.constData(), 0));
}

Result<QByteArray> Session::copyOut(const QString &statement)
{
    PGresult *begin = PQexec(m_connection, statement.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(begin);
    const Error refused = status == PGRES_COPY_OUT ? Error() : toError(begin);
    PQclear(begin);
    if (status != PGRES_COPY_OUT)
        return refused;
    QByteArray out;
    char *buffer = nullptr;
    int size = 0;
    while ((size = PQgetCopyData(m_connection, &buffer, 0)) > 0) {
        out.append(buffer, size);
        PQfreemem(buffer);
    }
    if (const Result<Rows> end = drain(m_connection, size == -1); !end)
        return end.error();
    return out;
}
