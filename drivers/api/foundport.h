#pragma once

#include <QList>
#include <QString>

/// A place of this computer where a device may hang.
struct FoundPort
{
    enum class Kind { Serial, UsbPrinter };

    Kind kind = Kind::Serial;
    QString path; ///< "/dev/ttyACM0", "/dev/usb/lp0"; stays the same for a device where a udev link exists
    QString description; ///< what the device calls itself: "Scanner, Honeywell"; may be empty
    bool usable = true; ///< false: this account may not open it
};
