#pragma once

#include "drivers/transport/link.h"

class QUdpSocket;

/// Datagrams to one device. Here write() is one datagram and read() gives one: nothing below repeats a lost one or
/// drops a doubled one, whoever speaks through this link does (hardware 3.4).
class UdpLink final : public Link
{
public:
    UdpLink(const QString &host, quint16 port);
    ~UdpLink() override;

    /// Says nothing yet: a device that is not there is noticed by its silence, or by a refusal at read().
    Result<> open(Milliseconds deadline) override;
    bool isOpen() const override { return m_socket != nullptr; }
    qint64 write(const QByteArray &bytes, Milliseconds progress) override;
    QByteArray read(Milliseconds deadline) override;
    void close() override;

private:
    QString m_host;
    quint16 m_port;
    std::unique_ptr<QUdpSocket> m_socket;
};
