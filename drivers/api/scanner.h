#pragma once

#include "drivers/api/deviceplugin.h"

#include <chrono>

/// A scanner on a wire of its own: no keyboard layout, no focus. Calls block: they belong to a thread of the device's
/// own.
class Scanner
{
public:
    virtual ~Scanner() = default;

    /// The codes read within `deadline`, in order; maybe none. Errors device.unreachable, device.no_access.
    virtual Result<QStringList> read(std::chrono::milliseconds deadline) = 0;
};

/// What a scanner plugin in drivers/ exports.
class ScannerPlugin : public DevicePlugin
{
public:
    /// scanner+serial:///dev/ttyACM0?baud=9600&aim=strip. `tape` may be null. Error device.address.
    virtual Result<std::shared_ptr<Scanner>> create(const QUrl &device,
                                                    const std::shared_ptr<ExchangeTape> &tape) const = 0;
};

Q_DECLARE_INTERFACE(ScannerPlugin, "feemaison.ScannerPlugin/1")
