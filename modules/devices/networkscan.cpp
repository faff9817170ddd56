#include "modules/devices/networkscan.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

constexpr int AtOnce = 32;
constexpr std::chrono::milliseconds Patience{800};

bool isPrivate(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

} // namespace

QList<QHostAddress> NetworkScan::networks()
{
    QList<QHostAddress> networks;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsUp) || (flags & QNetworkInterface::IsLoopBack)
            || (flags & QNetworkInterface::IsPointToPoint))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const QHostAddress network(entry.ip().toIPv4Address() & 0xffffff00U);
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol && isPrivate(entry.ip())
                && !networks.contains(network))
                networks.append(network);
        }
    }
    return networks;
}

void NetworkScan::start(const QList<QHostAddress> &networks, quint16 port)
{
    m_port = port;
    m_left.clear();
    for (const QHostAddress &network : networks)
        for (quint32 host = 1; host < 255; ++host)
            m_left.enqueue(QHostAddress((network.toIPv4Address() & 0xffffff00U) + host));
    m_total = int(m_left.size());
    if (m_left.isEmpty())
        emit finished();
    while (m_open < AtOnce && !m_left.isEmpty())
        next();
}

void NetworkScan::stop()
{
    m_total -= int(m_left.size());
    m_left.clear();
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        close(socket);
}

void NetworkScan::next()
{
    auto *socket = new QTcpSocket(this);
    const QHostAddress address = m_left.dequeue();
    ++m_open;
    connect(socket, &QAbstractSocket::connected, this, [this, socket, address] {
        emit found(address);
        close(socket);
    });
    connect(socket, &QAbstractSocket::errorOccurred, this, [this, socket] { close(socket); });
    auto *patience = new QTimer(socket);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, socket] { close(socket); });
    patience->start(Patience);
    socket->connectToHost(address, m_port);
}

void NetworkScan::close(QTcpSocket *socket)
{
    if (socket->property("closed").toBool())
        return;
    socket->setProperty("closed", true);
    socket->disconnect(this);
    socket->abort();
    socket->setParent(nullptr);
    socket->deleteLater();
    --m_open;
    if (!m_left.isEmpty())
        next();
    emit progressed();
    if (!isRunning())
        emit finished();
}

} // namespace devices
