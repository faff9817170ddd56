#pragma once

#include "drivers/api/deviceplugin.h"

#include <functional>

/// The two lines of a display in front of the customer; longer ones are cut by the driver.
struct DisplayText
{
    QString top;
    QString bottom;

    friend bool operator==(const DisplayText &, const DisplayText &) = default;
};

/// A display for the customer. Calls block: they belong to a thread of the device's own.
class CustomerDisplay
{
public:
    virtual ~CustomerDisplay() = default;

    /// Writes when it differs from what stands there, at most ten times a second; opens what went away again, at most
    /// every five seconds (hardware 5.6). Errors device.unreachable, device.no_access.
    virtual Result<> show(const DisplayText &text) = 0;
};

/// What a display is given to work with.
struct DisplayWiring
{
    std::shared_ptr<ExchangeTape> tape; ///< may be null
    /// For a display on the printer's own plug: sends bytes through the printer, false when it cannot now.
    std::function<bool(const QByteArray &bytes)> throughPrinter;
};

/// What a display plugin in drivers/ exports.
class CustomerDisplayPlugin : public DevicePlugin
{
public:
    /// display+serial:///dev/ttyS1?baud=9600&dialect=epson&page=858. Error device.address.
    virtual Result<std::shared_ptr<CustomerDisplay>> create(const QUrl &device, const DisplayWiring &wiring) const = 0;
};

Q_DECLARE_INTERFACE(CustomerDisplayPlugin, "feemaison.CustomerDisplayPlugin/1")
