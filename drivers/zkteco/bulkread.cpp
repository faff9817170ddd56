#include "drivers/zkteco/bulkread.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace zkteco {

namespace {

constexpr quint32 LargestMemory = 64 << 20; ///< no terminal has more
constexpr qsizetype SmallestDatagram = 64;

Error incomplete(const QString &technical) { return {Error::Kind::Device, u"clock.incomplete"_s, {}, technical}; }

class BulkRead
{
public:
    BulkRead(Channel &channel, const ReadLimits &limits) : m_channel(channel), m_limits(limits)
    {
        m_timer.start();
        m_isUdp = channel.transport() == Channel::Transport::Udp;
        m_chunk = limits.chunk > 0 ? limits.chunk : m_isUdp ? 1000 : 0xffc0;
    }

    Result<QByteArray> run(Command what, quint32 table);

private:
    std::chrono::milliseconds left(std::chrono::milliseconds most) const
    {
        return std::min(most, m_limits.whole - std::chrono::milliseconds(m_timer.elapsed()));
    }
    Result<QByteArray> chunks(quint32 size);
    Result<QByteArray> chunk(quint32 start, quint32 size);
    Result<QByteArray> collect(const QList<quint16> &asked, quint32 size, std::chrono::milliseconds deadline);
    Result<QByteArray> direct(Command what, quint32 table);

    Channel &m_channel;
    const ReadLimits &m_limits;
    QElapsedTimer m_timer;
    bool m_isUdp = false;
    qsizetype m_chunk = 0;
    qsizetype m_smaller = 0; ///< what a shorter datagram held; 0: none came
};

Result<QByteArray> BulkRead::run(Command what, quint32 table)
{
    const QByteArray request = QByteArray(1, '\1') + wordBytes(quint16(what)) + numberBytes(table) + numberBytes(0);
    const Result<Packet> answer = m_channel.ask(Command::ReadBuffer, request, left(m_limits.command));
    if (!answer)
        return answer.error();
    Result<QByteArray> set = incomplete(u"answer %1 to a bulk read"_s.arg(int(answer->command)));
    if (answer->command == Command::Data) // a small set comes at once
        set = answer->data;
    else if (answer->command == Command::Ok && answer->data.size() >= 5)
        set = chunks(number(answer->data, 1));
    else if (answer->command == Command::Unknown || answer->command == Command::Refused)
        set = direct(what, table); // firmware without a buffer
    if (m_channel.isOpen())
        (void)m_channel.ask(Command::FreeData, {}, left(m_limits.command));
    return set;
}

Result<QByteArray> BulkRead::chunks(quint32 size)
{
    if (size > LargestMemory)
        return incomplete(u"a memory of %1 bytes"_s.arg(size));
    QByteArray whole;
    whole.reserve(size);
    // One at a time: a terminal asked for all of them at once loses some (hardware 3.4).
    while (whole.size() < qsizetype(size)) {
        const quint32 start = quint32(whole.size());
        const Result<QByteArray> part = chunk(start, quint32(qMin<qsizetype>(m_chunk, qsizetype(size) - start)));
        if (!part)
            return part;
        whole += *part;
    }
    return whole;
}

/// On UDP the same chunk is asked again when nothing came; what still arrives of an earlier try is as good.
Result<QByteArray> BulkRead::chunk(quint32 start, quint32 size)
{
    QList<quint16> asked;
    Result<QByteArray> part = incomplete(u"no time left"_s);
    const int tries = m_isUdp ? Channel::Tries : 1;
    for (int i = 0; i < tries && left(m_limits.whole) > std::chrono::milliseconds(0); ++i) {
        if (m_smaller > 0) {
            // This terminal's datagrams are shorter: it is asked for as much as fits one.
            m_chunk = std::exchange(m_smaller, 0);
            size = quint32(qMin<qsizetype>(size, m_chunk));
            asked.clear();
        }
        asked << m_channel.send(Command::ReadChunk, numberBytes(start) + numberBytes(size));
        part = collect(asked, size, left(m_isUdp ? m_limits.chunkUdp : m_limits.chunkTcp));
        if (part || !m_channel.isOpen() || part.error().key == u"clock.cancelled")
            return part;
    }
    return part;
}

Result<QByteArray> BulkRead::collect(const QList<quint16> &asked, quint32 size, std::chrono::milliseconds deadline)
{
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes;
    bool prepared = false;
    while (true) {
        const Result<Packet> packet = m_channel.receive(deadline - std::chrono::milliseconds(timer.elapsed()));
        if (!packet) {
            const bool silent = packet.error().key == u"clock.silent" && m_channel.isOpen();
            return silent ? incomplete(u"%1 of %2 bytes, then silence"_s.arg(bytes.size()).arg(size)) : packet.error();
        }
        if (!asked.contains(packet->reply))
            continue; // stale
        switch (packet->command) {
        case Command::PrepareData: prepared = true; break;
        case Command::Data:
            if (m_isUdp) {
                // Whole or nothing: a datagram of another length is not this chunk.
                if (packet->data.size() == qsizetype(size))
                    return packet->data;
                if (packet->data.size() >= SmallestDatagram && packet->data.size() < qsizetype(size))
                    m_smaller = packet->data.size();
                return incomplete(u"a datagram of %1 bytes for %2"_s.arg(packet->data.size()).arg(size));
            }
            bytes += packet->data;
            // Without PREPARE one packet is all of it, and no closing answer need come.
            if (!prepared && bytes.size() == qsizetype(size))
                return bytes;
            break;
        case Command::Ok:
            if (bytes.size() == qsizetype(size))
                return bytes;
            if (m_isUdp && prepared && packet->reply != asked.last())
                break; // the end of an earlier try
            return incomplete(u"%1 bytes for %2"_s.arg(bytes.size()).arg(size));
        default: return incomplete(u"answer %1 to a chunk"_s.arg(int(packet->command)));
        }
        if (bytes.size() > qsizetype(size))
            return incomplete(u"more than %1 bytes"_s.arg(size));
    }
}

/// PREPARE, DATA…, OK after the command itself. Not over UDP: there nothing tells which datagram is missing.
Result<QByteArray> BulkRead::direct(Command what, quint32 table)
{
    if (m_isUdp)
        return incomplete(u"no buffered read over UDP"_s);
    const QByteArray data = what == Command::UserRead ? QByteArray(1, char(table)) : QByteArray();
    const quint16 reply = m_channel.send(what, data);
    const Result<Packet> first = m_channel.receive(left(m_limits.command));
    if (!first)
        return first.error();
    if (first->command == Command::Data)
        return first->data;
    if (first->command != Command::PrepareData || first->data.size() < 4)
        return incomplete(u"answer %1 to a direct read"_s.arg(int(first->command)));
    const quint32 size = number(first->data, 0);
    if (size > LargestMemory)
        return incomplete(u"a memory of %1 bytes"_s.arg(size));
    QByteArray bytes;
    while (bytes.size() <= qsizetype(size)) {
        const Result<Packet> packet = m_channel.receive(left(m_limits.chunkTcp));
        if (!packet)
            return packet.error();
        if (packet->reply != reply)
            continue;
        if (packet->command == Command::Data)
            bytes += packet->data;
        else if (packet->command == Command::Ok)
            break;
    }
    if (bytes.size() != qsizetype(size))
        return incomplete(u"%1 of %2 bytes"_s.arg(bytes.size()).arg(size));
    return bytes;
}

} // namespace

Result<QByteArray> readDataSet(Channel &channel, Command what, quint32 table, const ReadLimits &limits)
{
    return BulkRead(channel, limits).run(what, table);
}

} // namespace zkteco
