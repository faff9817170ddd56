#include "tests/support/simulatedclock.h"

#include "drivers/zkteco/clocktime.h"
#include "drivers/zkteco/commkey.h"
#include "tests/support/clockbytes.h"

#include <QDateTime>
#include <QTcpSocket>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using zkteco::Command;
using zkteco::Packet;

SimulatedClock::SimulatedClock() : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    plug();
}

SimulatedClock::~SimulatedClock()
{
    unplug();
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void SimulatedClock::run(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_worker, work, Qt::BlockingQueuedConnection);
}

QString SimulatedClock::url(const QString &query) const
{
    return u"zk://127.0.0.1:%1%2"_s.arg(m_port.load()).arg(query.isEmpty() ? QString() : u'?' + query);
}

void SimulatedClock::plug()
{
    run([this] { listen(); });
}

void SimulatedClock::unplug()
{
    run([this] {
        QMutexLocker lock(&m_mutex);
        m_tcpSessions.clear();
        m_udpSessions.clear();
        delete std::exchange(m_server, nullptr); // and its sockets
        delete std::exchange(m_udp, nullptr);
    });
}

void SimulatedClock::reboot()
{
    unplug();
    plug();
}

void SimulatedClock::listen()
{
    const Nature nature = this->nature();
    // One number for both, as a terminal has it.
    for (int i = 0; i < 50; ++i) {
        m_server = new QTcpServer;
        m_udp = new QUdpSocket;
        const bool listens = m_server->listen(QHostAddress::LocalHost, m_port);
        if (listens && m_udp->bind(QHostAddress::LocalHost, m_server->serverPort()))
            break;
        delete std::exchange(m_server, nullptr);
        delete std::exchange(m_udp, nullptr);
    }
    m_port = m_server->serverPort();
    if (!nature.speaksTcp)
        m_server->close();
    if (!nature.speaksUdp)
        m_udp->close();
    connect(m_server, &QTcpServer::newConnection, m_server, [this] { acceptTcp(); });
    connect(m_udp, &QUdpSocket::readyRead, m_udp, [this] { readUdp(); });
}

void SimulatedClock::acceptTcp()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *reader = new zkteco::FrameReader;
        socket->setProperty("reader", QVariant::fromValue(static_cast<void *>(reader)));
        connect(socket, &QObject::destroyed, socket, [reader] { delete reader; });
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { readTcp(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            QMutexLocker lock(&m_mutex);
            m_tcpSessions.remove(socket);
            socket->deleteLater();
        });
    }
}

void SimulatedClock::readTcp(QTcpSocket *socket)
{
    auto *reader = static_cast<zkteco::FrameReader *>(socket->property("reader").value<void *>());
    reader->feed(socket->readAll());
    QMutexLocker lock(&m_mutex);
    while (const std::optional<QByteArray> payload = reader->next()) {
        const std::optional<Packet> packet = zkteco::decode(*payload);
        if (!packet)
            continue;
        bool drop = false;
        if (packet->command == Command::Connect
            && int(m_tcpSessions.size() + m_udpSessions.size()) >= m_nature.sessions) {
            socket->abort();
            return;
        }
        Session &session = m_tcpSessions[socket];
        for (const Packet &reply : answer(session, *packet, false, drop))
            sendTcp(socket, reply);
        if (packet->command == Command::Exit)
            m_tcpSessions.remove(socket);
        if (drop) {
            socket->abort();
            return;
        }
    }
}

void SimulatedClock::sendTcp(QTcpSocket *socket, const Packet &packet)
{
    QByteArray payload = zkteco::encode(packet);
    if (m_fault == Fault::DamagedPacket && m_faults > 0 && packet.command == Command::Data) {
        --m_faults;
        payload[payload.size() - 1] = char(payload.back() ^ 1);
    }
    const QByteArray bytes = zkteco::frame(payload);
    if (!m_nature.dribbles) {
        socket->write(bytes);
        return;
    }
    for (const char byte : bytes) {
        socket->write(&byte, 1);
        socket->flush();
    }
}

void SimulatedClock::readUdp()
{
    while (m_udp->hasPendingDatagrams()) {
        QHostAddress from;
        quint16 port = 0;
        QByteArray payload(qMax<qint64>(m_udp->pendingDatagramSize(), 0), '\0');
        m_udp->readDatagram(payload.data(), payload.size(), &from, &port);
        QMutexLocker lock(&m_mutex);
        const std::optional<Packet> packet = zkteco::decode(payload);
        if (!packet || happens(m_nature.lossPercent))
            continue;
        const QString peer = from.toString() + u' ' + QString::number(port);
        bool drop = false;
        const int others = int(m_tcpSessions.size() + m_udpSessions.size()) - int(m_udpSessions.contains(peer));
        if (packet->command == Command::Connect && others >= m_nature.sessions) {
            sendUdp(from, port, {Command::Refused, 0, packet->reply, {}});
            continue;
        }
        Session &session = m_udpSessions[peer];
        m_udpPeers[peer] = {from, port};
        for (const Packet &reply : answer(session, *packet, true, drop))
            sendUdp(from, port, reply);
        if (packet->command == Command::Exit)
            m_udpSessions.remove(peer);
    }
}

void SimulatedClock::sendUdp(const QHostAddress &to, quint16 port, const Packet &packet)
{
    const QByteArray payload = zkteco::encode(packet);
    if (happens(m_nature.lossPercent))
        return;
    m_udp->writeDatagram(payload, to, port);
    if (happens(m_nature.doublePercent))
        m_udp->writeDatagram(payload, to, port);
}

QByteArray SimulatedClock::memory(Command what) const
{
    if (what == Command::UserRead)
        return m_nature.hidesUsers ? clockbytes::withLength({}) : clockbytes::userSet(m_users, 72);
    return m_raw.isEmpty() ? clockbytes::dataSet(m_punches, m_nature.recordSize) : clockbytes::withLength(m_raw);
}

SimulatedClock::Packets SimulatedClock::answer(Session &session, const Packet &packet, bool isUdp, bool &drop)
{
    m_commands.append(packet.command);
    const auto reply = [&](Command command, const QByteArray &data = {}) {
        return Packets{{command, session.id, packet.reply, data}};
    };
    if (packet.command == Command::Ok)
        return {}; // thanks for an event
    if (packet.command == Command::Connect) {
        if (session.id == 0)
            session.id = ++m_lastSession;
        session.isTrusted = m_nature.key == 0;
        return reply(session.isTrusted ? Command::Ok : Command::Unauthorised);
    }
    if (packet.command == Command::Exit)
        return reply(Command::Ok);
    if (packet.command == Command::Authenticate) {
        const quint8 tick = packet.data.size() == 4 ? quint8(packet.data.at(2)) : 0;
        session.isTrusted = packet.data == zkteco::scrambledKey(m_nature.key, session.id, tick);
        return reply(session.isTrusted ? Command::Ok : Command::Unauthorised);
    }
    if (!session.isTrusted)
        return reply(Command::Unauthorised);
    const QDateTime clock = QDateTime::currentDateTimeUtc().addSecs(m_nature.ahead);
    switch (packet.command) {
    case Command::OptionRead: {
        const QByteArray name = packet.data.split('\0').first();
        if (name == "~SerialNumber")
            return reply(Command::Ok, name + '=' + m_nature.serial.toLatin1() + '\0');
        return name == "~DeviceName" ? reply(Command::Ok, name + "=WL30" + '\0') : reply(Command::Refused);
    }
    case Command::Version: return reply(Command::Ok, QByteArray("Ver 6.60 Jun 1 2017\0junk", 24));
    case Command::FreeSizes: {
        const qsizetype count = m_raw.isEmpty() ? m_punches.size() : m_raw.size() / m_nature.recordSize;
        return reply(Command::Ok,
                     clockbytes::freeSizes(int(m_users.size()), m_nature.countsRecords ? int(count) : 0, 100'000));
    }
    case Command::ReadTime: return reply(Command::Ok, zkteco::numberBytes(clockbytes::packed(clock)));
    case Command::SetTime: {
        const std::optional<QDateTime> time = zkteco::timeFrom(zkteco::number(packet.data, 0));
        m_nature.ahead += time ? clock.secsTo(*time) : 0;
        return reply(Command::Ok);
    }
    case Command::RegisterEvents: session.wantsEvents = true; return reply(Command::Ok);
    case Command::ReadBuffer: {
        if (!m_nature.hasBuffer)
            return reply(Command::Unknown);
        session.set = memory(Command(zkteco::word(packet.data, 1)));
        if (session.set.size() < 500)
            return reply(Command::Data, session.set);
        const QByteArray size = zkteco::numberBytes(quint32(session.set.size()));
        return reply(Command::Ok, QByteArray(1, '\0') + size + size + zkteco::numberBytes(0));
    }
    case Command::ReadChunk: return chunk(session, packet, isUdp, drop);
    case Command::AttendanceRead:
    case Command::UserRead: {
        session.set = memory(packet.command);
        Packet whole = packet;
        whole.data = zkteco::numberBytes(0) + zkteco::numberBytes(quint32(session.set.size()));
        return chunk(session, whole, isUdp, drop);
    }
    case Command::FreeData: session.set.clear(); return reply(Command::Ok);
    case Command::RefreshData:
    case Command::CancelCapture:
    case Command::StartVerify: return reply(Command::Ok);
    default: return reply(Command::Unknown);
    }
}

SimulatedClock::Packets SimulatedClock::chunk(Session &session, const Packet &packet, bool isUdp, bool &drop)
{
    const Fault fault = m_faults > 0 ? m_fault : Fault::None;
    if (fault != Fault::None && fault != Fault::DamagedPacket)
        --m_faults;
    const quint32 start = zkteco::number(packet.data, 0);
    QByteArray bytes = session.set.mid(start, zkteco::number(packet.data, 4));
    const QByteArray size = zkteco::numberBytes(quint32(bytes.size()));
    const int most = isUdp ? m_nature.datagram : m_nature.packet;
    Packets packets{{Command::PrepareData, session.id, packet.reply, size + zkteco::numberBytes(quint32(most))}};
    if (fault == Fault::ShortChunk)
        bytes.chop(qMin<qsizetype>(bytes.size(), 41));
    // Data of real terminals carries session 0.
    for (qsizetype at = 0; at < bytes.size(); at += most)
        packets.append({Command::Data, 0, packet.reply, bytes.mid(at, most)});
    packets.append({Command::Ok, session.id, packet.reply, {}});
    const ClockPunch somebody{u"77"_s, QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC), 0, 1, {}};
    switch (fault) {
    case Fault::StallChunk: packets = packets.mid(0, packets.size() / 2); break;
    case Fault::ClosedInChunk:
        packets = packets.mid(0, packets.size() / 2);
        drop = true;
        break;
    case Fault::PunchInChunk: m_punches.append(somebody); [[fallthrough]];
    case Fault::EventInChunk:
        packets.insert(packets.size() / 2, {Command::RegisterEvents, 1, 0, clockbytes::event(somebody, 32)});
        break;
    default: break;
    }
    return packets;
}

void SimulatedClock::tell(const QByteArray &event)
{
    const Packet packet{Command::RegisterEvents, 1, 0, event};
    for (auto it = m_tcpSessions.cbegin(); it != m_tcpSessions.cend(); ++it)
        if (it->wantsEvents)
            sendTcp(it.key(), packet);
    for (auto it = m_udpSessions.cbegin(); it != m_udpSessions.cend(); ++it)
        if (it->wantsEvents)
            sendUdp(m_udpPeers[it.key()].first, m_udpPeers[it.key()].second, packet);
}

void SimulatedClock::punch(const ClockPunch &punch)
{
    run([this, punch] {
        QMutexLocker lock(&m_mutex);
        m_punches.append(punch);
        tell(clockbytes::event(punch, 32));
    });
}

void SimulatedClock::sendEvent(const QByteArray &data)
{
    run([this, data] {
        QMutexLocker lock(&m_mutex);
        tell(data);
    });
}

void SimulatedClock::setNature(const Nature &nature)
{
    bool relisten = false;
    {
        QMutexLocker lock(&m_mutex);
        relisten = nature.speaksTcp != m_nature.speaksTcp || nature.speaksUdp != m_nature.speaksUdp;
        m_nature = nature;
    }
    if (relisten)
        reboot();
}

SimulatedClock::Nature SimulatedClock::nature() const
{
    QMutexLocker lock(&m_mutex);
    return m_nature;
}

void SimulatedClock::setFault(Fault fault, int times)
{
    QMutexLocker lock(&m_mutex);
    m_fault = fault;
    m_faults = times;
}

void SimulatedClock::setPunches(const QList<ClockPunch> &punches)
{
    QMutexLocker lock(&m_mutex);
    m_punches = punches;
}

void SimulatedClock::setRawMemory(const QByteArray &records)
{
    QMutexLocker lock(&m_mutex);
    m_raw = records;
}

void SimulatedClock::setUsers(const QList<ClockUser> &users)
{
    QMutexLocker lock(&m_mutex);
    m_users = users;
}

QList<ClockPunch> SimulatedClock::punches() const
{
    QMutexLocker lock(&m_mutex);
    return m_punches;
}

QList<Command> SimulatedClock::commands() const
{
    QMutexLocker lock(&m_mutex);
    return m_commands;
}

int SimulatedClock::openSessions() const
{
    QMutexLocker lock(&m_mutex);
    return int(m_tcpSessions.size() + m_udpSessions.size());
}

qint64 SimulatedClock::ahead() const
{
    QMutexLocker lock(&m_mutex);
    return m_nature.ahead;
}
