#pragma once

#include <QString>

#include <optional>

/// What a device of this machine is for.
enum class DeviceKind { ReceiptPrinter, WorkshopPrinter, CustomerDisplay, Scale, Scanner, SecondScreen };
constexpr int DeviceKindCount = 6;

/// Its word in devices.json: "receipt_printer".
QString deviceKindKey(DeviceKind kind);
std::optional<DeviceKind> deviceKind(const QString &key);
