#include "drivers/zkteco/channel.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace zkteco {

namespace {

/// How long a blocked read goes on before it looks whether somebody cancelled.
constexpr auto Slice = 200ms;
constexpr quint16 LastReply = 65534; ///< wraps below 65535

Error fault(const QString &key, const QString &technical = {}) { return {Error::Kind::Device, key, {}, technical}; }

} // namespace

Result<> Channel::open(Milliseconds deadline)
{
    m_frames.reset();
    m_packets.clear();
    m_events.clear();
    m_session = 0;
    m_reply = 0;
    m_damaged = false;
    if (m_cancelled)
        return fault(u"clock.cancelled"_s);
    if (const Result<> opened = m_link->open(deadline); !opened)
        return Error{Error::Kind::Device, u"clock.unreachable"_s, opened.error().detail, opened.error().technical};
    return {};
}

void Channel::close()
{
    if (m_link->isOpen())
        m_link->close();
}

Error Channel::stopped()
{
    if (m_cancelled)
        return fault(u"clock.cancelled"_s);
    if (m_damaged || m_frames.isBroken())
        return fault(u"clock.protocol"_s, u"the stream is no longer one"_s);
    return fault(u"clock.silent"_s, u"closed by the terminal"_s);
}

void Channel::takePayload(const QByteArray &payload)
{
    const std::optional<Packet> packet = decode(payload);
    if (!packet) {
        // A damaged datagram is a lost one; in a stream nothing after it can be trusted.
        m_damaged = m_damaged || m_transport == Transport::Tcp;
        return;
    }
    if (packet->command == Command::RegisterEvents) {
        // The terminal waits for this and never answers it.
        const QByteArray thanks = encode({Command::Ok, m_session, 0, {}});
        m_link->write(m_transport == Transport::Tcp ? frame(thanks) : thanks, 1s);
        if (packet->session == 1)
            m_events.enqueue(packet->data);
        return;
    }
    m_packets.enqueue(*packet);
}

/// Reads what comes within `deadline`; false when nothing did.
Result<bool> Channel::pump(Milliseconds deadline)
{
    QElapsedTimer timer;
    timer.start();
    const qsizetype before = m_packets.size() + m_events.size();
    while (m_packets.size() + m_events.size() == before) {
        const Milliseconds left = deadline - Milliseconds(timer.elapsed());
        if (m_cancelled)
            return stopped();
        if (left <= 0ms)
            return false;
        const QByteArray bytes = m_link->read(std::min<Milliseconds>(left, Slice));
        if (m_transport == Transport::Udp) {
            if (!bytes.isEmpty())
                takePayload(bytes);
        } else {
            m_frames.feed(bytes);
            while (const std::optional<QByteArray> payload = m_frames.next())
                takePayload(*payload);
        }
        if (m_damaged || m_frames.isBroken() || (bytes.isEmpty() && !m_link->isOpen())) {
            const Error why = stopped();
            close();
            return why;
        }
    }
    return true;
}

quint16 Channel::send(Command command, const QByteArray &data)
{
    const quint16 reply = m_reply;
    m_reply = m_reply >= LastReply ? 0 : quint16(m_reply + 1);
    const QByteArray payload = encode({command, m_session, reply, data});
    m_link->write(m_transport == Transport::Tcp ? frame(payload) : payload, 5s);
    return reply;
}

Result<Packet> Channel::receive(Milliseconds deadline)
{
    QElapsedTimer timer;
    timer.start();
    while (m_packets.isEmpty()) {
        const Milliseconds left = deadline - Milliseconds(timer.elapsed());
        if (left <= 0ms)
            return fault(u"clock.silent"_s, u"no answer in time"_s);
        if (const Result<bool> came = pump(left); !came)
            return came.error();
    }
    return m_packets.dequeue();
}

Result<Packet> Channel::ask(Command command, const QByteArray &data, Milliseconds deadline)
{
    const int tries = m_transport == Transport::Udp ? Tries : 1;
    QList<quint16> asked;
    for (int i = 0; i < tries; ++i) {
        asked << send(command, data);
        QElapsedTimer timer;
        timer.start();
        while (true) {
            const Result<Packet> answer = receive(deadline / tries - Milliseconds(timer.elapsed()));
            if (!answer && (!m_link->isOpen() || m_cancelled))
                return answer;
            if (!answer)
                break;
            // A late answer of an earlier command is not this one's.
            if (asked.contains(answer->reply))
                return answer;
        }
    }
    return fault(u"clock.silent"_s, u"no answer to command %1"_s.arg(int(command)));
}

Result<bool> Channel::waitForEvent(Milliseconds deadline)
{
    if (!m_events.isEmpty())
        return true;
    const Result<bool> came = pump(deadline);
    if (!came)
        return came.error();
    return !m_events.isEmpty();
}

} // namespace zkteco
