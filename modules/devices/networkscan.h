#pragma once

#include <QHostAddress>
#include <QObject>
#include <QQueue>

class QTcpSocket;

namespace devices {

/// Looks for printers on the network this computer stands in: port 9100 of each of its 254 neighbours, a few at a time,
/// without waiting for any. Only when a person asks for it, and until they stop it.
class NetworkScan final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The /24 networks this computer is in, private ones only.
    static QList<QHostAddress> networks();

    void start(const QList<QHostAddress> &networks, quint16 port = 9100);
    void stop();
    bool isRunning() const { return m_open > 0 || !m_left.isEmpty(); }
    int done() const { return m_total - int(m_left.size()) - m_open; }
    int total() const { return m_total; }

signals:
    void found(const QHostAddress &address);
    void progressed();
    void finished(); ///< also after stop()

private:
    void next();
    void close(QTcpSocket *socket);

    QQueue<QHostAddress> m_left;
    quint16 m_port = 9100;
    int m_open = 0;
    int m_total = 0;
};

} // namespace devices
