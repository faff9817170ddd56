#pragma once

#include "drivers/api/timeclock.h"
#include "drivers/zkteco/packet.h"

#include <QHostAddress>
#include <QMutex>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QThread>

class QTcpSocket;
class QUdpSocket;

/// A ZKTeco terminal on real TCP and UDP sockets of this machine, with the faults of hardware 6. It speaks the protocol
/// of hardware 3 and runs on a thread of its own so that a test may block.
class SimulatedClock : public QObject
{
    Q_OBJECT

public:
    /// What it is like; set before it is spoken to, or between calls.
    struct Nature
    {
        QString serial = QStringLiteral("BOCK204561234");
        quint32 key = 0; ///< 0: none is asked for
        int recordSize = 40;
        bool speaksTcp = true;
        bool speaksUdp = true;
        bool hasBuffer = true; ///< false: old firmware that knows only the direct transfer
        bool countsRecords = true; ///< false: says 0 records, as some do
        bool hidesUsers = false; ///< ZK-7
        int packet = 1008; ///< bytes of one DATA packet on TCP
        int datagram = 1024;
        bool dribbles = false; ///< TCP goes out byte by byte
        int lossPercent = 0; ///< UDP, each way
        int doublePercent = 0; ///< UDP, each way
        qint64 ahead = 0; ///< seconds its clock is ahead of `now`
        int sessions = 1;
    };
    /// What goes wrong in the next chunks, `times` of them.
    enum class Fault { None, ShortChunk, StallChunk, DamagedPacket, ClosedInChunk, EventInChunk, PunchInChunk };

    SimulatedClock();
    ~SimulatedClock() override;

    QString url(const QString &query = {}) const;
    quint16 port() const { return m_port; }

    void setNature(const Nature &nature);
    Nature nature() const;
    void setFault(Fault fault, int times = 1);
    void setPunches(const QList<ClockPunch> &punches);
    /// Bytes of the memory as they are, for what no layout describes.
    void setRawMemory(const QByteArray &records);
    void setUsers(const QList<ClockUser> &users);
    void punch(const ClockPunch &punch); ///< somebody does: it is stored, and told to whoever registered for events
    void sendEvent(const QByteArray &data); ///< the event alone
    void reboot(); ///< every session gone, listening again at once
    void unplug();
    void plug();

    QList<ClockPunch> punches() const;
    /// Every command it was given since the start.
    QList<zkteco::Command> commands() const;
    int openSessions() const;
    qint64 ahead() const;

private:
    struct Session
    {
        quint16 id = 0;
        bool isTrusted = false;
        bool wantsEvents = false;
        QByteArray set; ///< what the buffered read serves
    };
    using Packets = QList<zkteco::Packet>;

    void listen();
    void acceptTcp();
    void readTcp(QTcpSocket *socket);
    void readUdp();
    void sendTcp(QTcpSocket *socket, const zkteco::Packet &packet);
    void sendUdp(const QHostAddress &to, quint16 port, const zkteco::Packet &packet);
    bool happens(int percent) { return int(m_random.bounded(100)) < percent; }
    Packets answer(Session &session, const zkteco::Packet &packet, bool isUdp, bool &drop);
    Packets chunk(Session &session, const zkteco::Packet &packet, bool isUdp, bool &drop);
    QByteArray memory(zkteco::Command what) const;
    void tell(const QByteArray &event);
    void run(const std::function<void()> &work);

    QThread m_thread;
    QObject *m_worker;
    QTcpServer *m_server = nullptr;
    QUdpSocket *m_udp = nullptr;
    std::atomic<quint16> m_port{0};
    mutable QRecursiveMutex m_mutex;
    Nature m_nature;
    QRandomGenerator m_random{42};
    Fault m_fault = Fault::None;
    int m_faults = 0;
    QList<ClockPunch> m_punches;
    QByteArray m_raw;
    QList<ClockUser> m_users;
    QMap<QTcpSocket *, Session> m_tcpSessions;
    QMap<QString, Session> m_udpSessions; ///< by "address port"
    QMap<QString, std::pair<QHostAddress, quint16>> m_udpPeers;
    QList<zkteco::Command> m_commands;
    quint16 m_lastSession = 4711;
};
