#include "drivers/api/deviceurl.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

QHash<QString, QString> deviceValues(const QUrl &device, const DeviceConnection &connection)
{
    const QUrlQuery query(device);
    const bool same = device.scheme() == connection.scheme;
    QHash<QString, QString> values;
    for (const DeviceField &field : connection.fields) {
        QString value;
        if (same && field.key == u"path")
            value = device.path();
        else if (same && field.key == u"queue")
            value = device.host().isEmpty() ? device.path(QUrl::FullyDecoded).mid(1) : device.host(QUrl::FullyDecoded);
        else if (same && field.key == u"host")
            value = device.host();
        else if (same && field.key == u"port")
            value = device.port() > 0 ? QString::number(device.port()) : QString();
        else
            value = query.queryItemValue(field.key, QUrl::FullyDecoded);
        values.insert(field.key, value.isEmpty() ? field.preset : value);
    }
    return values;
}

QUrl deviceUrl(const DeviceConnection &connection, const QHash<QString, QString> &values)
{
    QUrl url;
    url.setScheme(connection.scheme);
    QUrlQuery query;
    for (const DeviceField &field : connection.fields) {
        const QString value = values.value(field.key).trimmed();
        if (field.key == u"path")
            url.setPath(value.isEmpty() || value.startsWith(u'/') ? value : u'/' + value);
        else if (field.key == u"queue") // may have spaces and accents, which a host may not
            url.setPath(value.isEmpty() ? value : u'/' + value);
        else if (field.key == u"host")
            url.setHost(value);
        else if (field.key == u"port")
            url.setPort(value.isEmpty() ? -1 : value.toInt());
        else if (!value.isEmpty() && value != field.preset)
            query.addQueryItem(field.key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    if (!query.isEmpty())
        url.setQuery(query);
    // serial:///dev/…: an empty authority, so that path and query are read alike by everybody.
    if (url.host().isEmpty() && url.path().startsWith(u'/'))
        url.setAuthority(u""_s);
    return url;
}

QUrl wireOf(const QUrl &device)
{
    QUrl wire = device;
    wire.setScheme(device.scheme().section(u'+', -1));
    return wire;
}

Error deviceFault(const Error &ofLink)
{
    Error error = ofLink;
    if (error.key == u"printer.unreachable")
        error.key = u"device.unreachable"_s;
    else if (error.key == u"printer.no_access")
        error.key = u"device.no_access"_s;
    else if (error.key == u"printer.address")
        error.key = u"device.address"_s;
    return error;
}
