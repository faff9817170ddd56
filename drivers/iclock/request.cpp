#include "drivers/iclock/request.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace iclock {

namespace {

constexpr qsizetype LongestTarget = 2048;
constexpr qsizetype MostParameters = 40;

bool isSerial(const QString &text)
{
    if (text.isEmpty() || text.size() > 32)
        return false;
    for (const QChar c : text) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!letter && c != u'.' && c != u'_' && c != u'-')
            return false;
    }
    return true;
}

QString decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

QMap<QString, QString> parametersOf(QByteArrayView query)
{
    QMap<QString, QString> parameters;
    for (const QByteArray &pair : query.toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && parameters.size() < MostParameters)
            parameters.insert(decoded(QByteArrayView(pair).first(equals)).toLower(),
                              decoded(QByteArrayView(pair).sliced(equals + 1)));
    }
    return parameters;
}

} // namespace

Request readRequest(QByteArrayView method, QByteArrayView target)
{
    Request request;
    if (target.size() > LongestTarget)
        return request;
    const qsizetype mark = target.indexOf('?');
    QString path = decoded(mark < 0 ? target : target.first(mark)).toLower();
    if (mark >= 0)
        request.parameters = parametersOf(target.sliced(mark + 1));
    if (const QString serial = request.parameters.value(u"sn"_s); isSerial(serial))
        request.serial = serial;
    request.table = request.parameters.value(u"table"_s).toUpper().left(32);
    request.stamp = request.parameters.value(u"stamp"_s).left(64);
    if (path.endsWith(u".aspx"))
        path.chop(5);
    const bool get = method == "GET";
    const bool post = method == "POST";
    if (path == u"/iclock/cdata") {
        const bool security = request.parameters.value(u"devicetype"_s).compare(u"acc"_s, Qt::CaseInsensitive) == 0
            || request.table == u"RTLOG" || request.table == u"TABLEDATA" || request.table == u"RTSTATE";
        request.call = security ? Call::Security : get ? Call::Handshake : post ? Call::Upload : Call::Unknown;
    } else if (path == u"/iclock/getrequest") {
        request.call = get ? Call::Poll : Call::Unknown;
    } else if (path == u"/iclock/devicecmd") {
        request.call = post ? Call::CommandResult : Call::Unknown;
    } else if (path == u"/iclock/ping") {
        request.call = Call::Ping;
    } else if (path == u"/iclock/registry" || path == u"/iclock/push") {
        request.call = Call::Security;
    }
    return request;
}

Info readInfo(const QString &text)
{
    const QStringList parts = text.split(u',');
    const auto count = [&](qsizetype index) {
        bool ok = false;
        const int value = parts.value(index).trimmed().toInt(&ok);
        return ok && value >= 0 ? value : -1;
    };
    return {parts.value(0).trimmed().left(60), count(1), count(3)};
}

} // namespace iclock
