#pragma once

#include "drivers/transport/link.h"

/// A USB printer-class device (/dev/usb/lp0, not blocking) or an ordinary file that collects what would be printed.
class DeviceFileLink final : public Link
{
public:
    enum class Kind { Device, File };

    DeviceFileLink(const QString &path, Kind kind) : m_path(path), m_kind(kind) {}
    ~DeviceFileLink() override { close(); }

    Result<> open(Milliseconds deadline) override;
    bool isOpen() const override { return m_handle >= 0; }
    qint64 write(const QByteArray &bytes, Milliseconds progress) override;
    QByteArray read(Milliseconds deadline) override;
    void close() override;
    bool answers() const override { return m_kind == Kind::Device; }

private:
    QString m_path;
    Kind m_kind;
    int m_handle = -1;
};
