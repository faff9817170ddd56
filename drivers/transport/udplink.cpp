#include "drivers/transport/udplink.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

UdpLink::UdpLink(const QString &host, quint16 port) : m_host(host), m_port(port) {}
UdpLink::~UdpLink() = default;

Result<> UdpLink::open(Milliseconds deadline)
{
    auto socket = std::make_unique<QUdpSocket>();
    // Connected: what comes from anybody else is not ours.
    socket->connectToHost(m_host, m_port);
    if (!socket->waitForConnected(int(deadline.count())))
        return Error{Error::Kind::Device, u"clock.unreachable"_s, {{u"host"_s, m_host}}, socket->errorString()};
    // A terminal may send a whole chunk at once.
    socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1 << 20);
    m_socket = std::move(socket);
    return {};
}

qint64 UdpLink::write(const QByteArray &bytes, Milliseconds)
{
    return m_socket ? qMax(m_socket->write(bytes), qint64(0)) : 0;
}

QByteArray UdpLink::read(Milliseconds deadline)
{
    if (!m_socket)
        return {};
    if (!m_socket->hasPendingDatagrams())
        m_socket->waitForReadyRead(int(deadline.count()));
    const QNetworkDatagram datagram = m_socket->receiveDatagram();
    // Nobody listens there, says the other machine.
    if (!datagram.isValid() && m_socket->error() == QAbstractSocket::ConnectionRefusedError)
        m_socket.reset();
    return datagram.data();
}

void UdpLink::close() { m_socket.reset(); }
