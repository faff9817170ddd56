#pragma once

#include "drivers/transport/link.h"
#include "drivers/zkteco/packet.h"
#include "modules/core/result.h"

#include <QElapsedTimer>
#include <QQueue>

#include <atomic>

namespace zkteco {

/// Packets to and from one terminal over TCP or UDP: numbers commands, matches answers, sets events aside and answers
/// them, repeats a command whose datagram was lost. Blocking, one thread; cancel() from any.
class Channel
{
public:
    using Milliseconds = std::chrono::milliseconds;
    enum class Transport { Tcp, Udp };

    Channel(std::shared_ptr<Link> link, Transport transport) : m_link(std::move(link)), m_transport(transport) {}

    /// Errors clock.unreachable {host}.
    Result<> open(Milliseconds deadline);
    bool isOpen() const { return m_link->isOpen(); }
    void close();
    void cancel() { m_cancelled = true; }
    Transport transport() const { return m_transport; }

    /// Sends and waits for the answer of this command. On UDP the command is sent again, `Tries` times: none of ours
    /// does harm twice. Errors clock.silent, clock.protocol, clock.busy (closed at once), clock.cancelled.
    Result<Packet> ask(Command command, const QByteArray &data, Milliseconds deadline);

    /// One command without waiting; the number its answers will carry.
    quint16 send(Command command, const QByteArray &data);
    /// The next packet that is no event, whatever it answers. nullopt-like error clock.silent when none came in time.
    Result<Packet> receive(Milliseconds deadline);

    /// Waits for events only; false when none came in time.
    Result<bool> waitForEvent(Milliseconds deadline);
    QQueue<QByteArray> takeEvents() { return std::exchange(m_events, {}); }

    quint16 session() const { return m_session; }
    void setSession(quint16 session) { m_session = session; }

    static constexpr int Tries = 8;

private:
    Result<bool> pump(Milliseconds deadline);
    void takePayload(const QByteArray &payload);
    Error stopped();

    std::shared_ptr<Link> m_link;
    Transport m_transport;
    FrameReader m_frames;
    QQueue<Packet> m_packets;
    QQueue<QByteArray> m_events;
    std::atomic_bool m_cancelled{false};
    quint16 m_session = 0;
    quint16 m_reply = 0;
    bool m_damaged = false; ///< a TCP packet with a wrong checksum: the stream means nothing any more
};

} // namespace zkteco
