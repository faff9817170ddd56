#pragma once

#include "drivers/api/deviceplugin.h"

#include <QHash>

/// A device's settings by key, as its form shows them; a field the URL does not name has its preset.
QHash<QString, QString> deviceValues(const QUrl &device, const DeviceConnection &connection);

/// The device's address: "scale+serial:///dev/ttyS1?protocol=toledo". What equals its preset is left out.
QUrl deviceUrl(const DeviceConnection &connection, const QHash<QString, QString> &values);

/// The wire's own URL: without the word before the "+".
QUrl wireOf(const QUrl &device);

/// An error of the wire as one of a device that is no printer: device.unreachable, device.no_access, device.address.
Error deviceFault(const Error &ofLink);
