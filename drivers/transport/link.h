#pragma once

#include "modules/core/result.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <memory>

/// A wire to a device: bytes in, bytes out. Blocking with deadlines; belongs to one thread, never the interface's.
class Link
{
public:
    using Milliseconds = std::chrono::milliseconds;

    virtual ~Link() = default;

    /// Error printer.unreachable: nothing was sent, trying again is safe.
    virtual Result<> open(Milliseconds deadline) = 0;
    virtual bool isOpen() const = 0;
    /// Bytes the system really took before the end, an error, or `progress` without movement. Whoever goes on after
    /// that offers what was not taken again, first: the link may hold the head of it already.
    virtual qint64 write(const QByteArray &bytes, Milliseconds progress) = 0;
    /// What came within `deadline`, maybe nothing; empty and closed when the other side is gone.
    virtual QByteArray read(Milliseconds deadline) = 0;
    /// Gently: what was sent is still printed (hardware 1.10).
    virtual void close() = 0;
    /// False for a file or a spooler: nobody will ever answer.
    virtual bool answers() const { return true; }
};

/// tcp://host:9100, usb:///dev/usb/lp0, serial:///dev/ttyS0?baud=9600, file:///path, spool://NAME; a plugin's word may
/// stand before it, as in scale+serial:. Error printer.address.
Result<std::shared_ptr<Link>> makeLink(const QUrl &url);
