#include "drivers/zkteco/packet.h"

#include <QtEndian>

namespace zkteco {

namespace {

constexpr qsizetype HeaderLength = 8;
constexpr qsizetype PrefixLength = 8;
constexpr char Prefix[] = "\x50\x50\x82\x7d";

} // namespace

quint16 word(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.sliced(at, 2).data()); }
quint32 number(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.sliced(at, 4).data()); }

QByteArray wordBytes(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray numberBytes(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint16 checksum(QByteArrayView payload)
{
    quint64 sum = 0;
    for (qsizetype i = 0; i < payload.size(); i += 2) {
        if (i == 2)
            continue; // the field itself
        sum += i + 1 < payload.size() ? word(payload, i) : uchar(payload[i]);
    }
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

QByteArray encode(const Packet &packet)
{
    QByteArray payload = wordBytes(quint16(packet.command)) + wordBytes(0) + wordBytes(packet.session)
        + wordBytes(packet.reply) + packet.data;
    qToLittleEndian(checksum(payload), payload.data() + 2);
    return payload;
}

std::optional<Packet> decode(QByteArrayView payload)
{
    if (payload.size() < HeaderLength)
        return std::nullopt;
    const quint16 told = word(payload, 2);
    const quint16 own = checksum(payload);
    // In ones' complement zero has two names.
    if (told != own && !(told == 0xffff && own == 0) && !(told == 0 && own == 0xffff))
        return std::nullopt;
    return Packet{Command(word(payload, 0)), word(payload, 4), word(payload, 6),
                  payload.sliced(HeaderLength).toByteArray()};
}

QByteArray frame(QByteArrayView payload)
{
    return QByteArray(Prefix, 4) + numberBytes(quint32(payload.size())) + payload.toByteArray();
}

std::optional<QByteArray> FrameReader::next()
{
    if (m_broken || m_buffer.size() < PrefixLength)
        return std::nullopt;
    const quint32 length = number(m_buffer, 4);
    if (!m_buffer.startsWith(QByteArrayView(Prefix, 4)) || length > LongestPayload) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_buffer.size() < PrefixLength + qsizetype(length))
        return std::nullopt;
    const QByteArray payload = m_buffer.sliced(PrefixLength, length);
    m_buffer.remove(0, PrefixLength + qsizetype(length));
    return payload;
}

void FrameReader::reset()
{
    m_buffer.clear();
    m_broken = false;
}

} // namespace zkteco
