#include "drivers/api/devicelist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<DeviceList> DeviceList::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document[u"devices"].isArray())
        return Error{Error::Kind::Storage, u"device.list_read"_s, {}, u"no list of devices"_s};
    DeviceList list;
    for (const QJsonValue &value : document[u"devices"].toArray()) {
        const QJsonObject row = value.toObject();
        const std::optional<DeviceKind> kind = deviceKind(row[u"kind"].toString());
        const QUrl url(row[u"url"].toString());
        if (!kind || !url.isValid() || url.isEmpty())
            continue; // of a later program
        const QUuid id(row[u"id"].toString());
        list.put({id.isNull() ? QUuid::createUuid() : id, *kind, row[u"name"].toString(), url});
    }
    return list;
}

QByteArray DeviceList::toJson() const
{
    QJsonArray rows;
    for (const Device &device : m_devices)
        rows.append(QJsonObject{{u"id"_s, device.id.toString(QUuid::WithoutBraces)},
                                {u"kind"_s, deviceKindKey(device.kind)},
                                {u"name"_s, device.name},
                                {u"url"_s, device.url.toString(QUrl::FullyEncoded)}});
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"devices"_s, rows}}).toJson();
}

Result<DeviceList> DeviceList::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return DeviceList();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, u"device.list_read"_s, {{u"path"_s, path}}, file.errorString()};
    Result<DeviceList> list = fromJson(file.readAll());
    if (!list)
        return Error{Error::Kind::Storage, u"device.list_read"_s, {{u"path"_s, path}}, list.error().technical};
    return list;
}

Result<> DeviceList::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray json = toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{Error::Kind::Storage, u"device.list_write"_s, {{u"path"_s, path}}, file.errorString()};
    return {};
}

std::optional<Device> DeviceList::first(DeviceKind kind) const
{
    for (const Device &device : m_devices)
        if (device.kind == kind)
            return device;
    return std::nullopt;
}

std::optional<Device> DeviceList::byId(const QUuid &id) const
{
    for (const Device &device : m_devices)
        if (device.id == id)
            return device;
    return std::nullopt;
}

void DeviceList::put(const Device &device)
{
    for (Device &known : m_devices)
        if (known.id == device.id) {
            known = device;
            return;
        }
    m_devices.append(device);
}

void DeviceList::remove(const QUuid &id)
{
    m_devices.removeIf([&](const Device &device) { return device.id == id; });
}
