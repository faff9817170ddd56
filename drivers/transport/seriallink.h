#pragma once

#include "drivers/transport/link.h"

class QSerialPort;

/// serial:///dev/ttyS0?baud=9600&bits=8|7&parity=none|even|odd&flow=none|hardware|software. Flow control must match the
/// printer's or pictures turn into garbage (hardware 1.1); bits and parity are the scale's (hardware 5.1, 5.3).
class SerialLink final : public Link
{
public:
    explicit SerialLink(const QUrl &url);
    ~SerialLink() override;

    Result<> open(Milliseconds deadline) override;
    bool isOpen() const override;
    qint64 write(const QByteArray &bytes, Milliseconds progress) override;
    QByteArray read(Milliseconds deadline) override;
    void close() override;

private:
    bool hasGone() const;

    QUrl m_url;
    qint64 m_owed = 0; ///< of what was offered and not counted, already in the port's buffer
    std::unique_ptr<QSerialPort> m_port;
};
