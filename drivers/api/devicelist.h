#pragma once

#include "drivers/api/devicekind.h"
#include "modules/core/result.h"

#include <QList>
#include <QUrl>
#include <QUuid>

/// A device of this machine, as a person set it up.
struct Device
{
    QUuid id;
    DeviceKind kind = DeviceKind::ReceiptPrinter;
    QString name; ///< what a person calls it; may be empty
    QUrl url;

    friend bool operator==(const Device &, const Device &) = default;
};

/// Which devices this machine has: a fact of this machine, so a file beside its journal and no row of the shop's
/// database.
class DeviceList
{
public:
    /// No file: an empty list. Error device.list_read {path}: there is one that nobody can read; it is left as it is.
    static Result<DeviceList> load(const QString &path);
    /// Whole or not at all. Error device.list_write {path}.
    Result<> save(const QString &path) const;

    static Result<DeviceList> fromJson(const QByteArray &json);
    QByteArray toJson() const;

    const QList<Device> &devices() const { return m_devices; }
    std::optional<Device> first(DeviceKind kind) const;
    std::optional<Device> byId(const QUuid &id) const;
    /// Adds it, or replaces the one of the same id.
    void put(const Device &device);
    void remove(const QUuid &id);

private:
    QList<Device> m_devices;
};
