#pragma once

#include <QList>
#include <QString>

/// A place of this computer where a device may hang.
struct FoundPort
{
    enum class Kind { Serial, UsbPrinter, Spooler };

    Kind kind = Kind::Serial;
    QString path; ///< "/dev/ttyACM0", "/dev/usb/lp0"; stays the same where a udev link exists. Of a spooler: its name
                  ///< for a printer
    QString description; ///< what the device calls itself: "Scanner, Honeywell"; may be empty
    bool usable = true; ///< false: this account may not open it
};
