#pragma once

#include "drivers/transport/link.h"

#include <QTcpSocket>

/// A printer's raw port on the network, usually 9100.
class TcpLink final : public Link
{
public:
    TcpLink(const QString &host, quint16 port) : m_host(host), m_port(port) {}

    Result<> open(Milliseconds deadline) override;
    bool isOpen() const override;
    qint64 write(const QByteArray &bytes, Milliseconds progress) override;
    QByteArray read(Milliseconds deadline) override;
    void close() override;

private:
    qint64 m_owed = 0; ///< of what was offered and not counted, already in the socket's buffer

    QString m_host;
    quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
};
