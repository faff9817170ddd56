#pragma once

#include <QByteArray>

#include <optional>

/// The standalone protocol of ZKTeco terminals, port 4370 (hardware 3). Pure bytes; every number little-endian.
namespace zkteco {

enum class Command : quint16 {
    UserRead = 9,
    OptionRead = 11,
    AttendanceRead = 13,
    FreeSizes = 50,
    StartVerify = 60,
    CancelCapture = 62,
    ReadTime = 201,
    SetTime = 202,
    RegisterEvents = 500, ///< the terminal's own event packets carry it too
    Connect = 1000,
    Exit = 1001,
    RefreshData = 1013,
    Version = 1100,
    Authenticate = 1102,
    PrepareData = 1500,
    Data = 1501,
    FreeData = 1502,
    ReadBuffer = 1503,
    ReadChunk = 1504,
    Ok = 2000,
    Refused = 2001,
    Unauthorised = 2005,
    Unknown = 65535,
};

struct Packet
{
    Command command = Command::Unknown;
    quint16 session = 0; ///< of an event packet: the event code
    quint16 reply = 0;
    QByteArray data;
};

/// Over the payload with its checksum field taken as 0 (hardware 3.1).
quint16 checksum(QByteArrayView payload);
/// The payload: a UDP datagram is exactly that.
QByteArray encode(const Packet &packet);
/// nullopt: shorter than a header, or the checksum is wrong.
std::optional<Packet> decode(QByteArrayView payload);

/// A payload with the prefix it has on TCP.
QByteArray frame(QByteArrayView payload);

/// Cuts a TCP stream into payloads, whatever the fragmentation.
class FrameReader
{
public:
    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    /// The next whole payload; nullopt when more must arrive or the stream is broken.
    std::optional<QByteArray> next();
    /// The stream does not begin with a frame: only a new connection helps.
    bool isBroken() const { return m_broken; }
    void reset();

    /// No terminal sends more in one packet; a longer length is no length.
    static constexpr quint32 LongestPayload = 0x20000;

private:
    QByteArray m_buffer;
    bool m_broken = false;
};

quint16 word(QByteArrayView bytes, qsizetype at);
quint32 number(QByteArrayView bytes, qsizetype at);
QByteArray wordBytes(quint16 value);
QByteArray numberBytes(quint32 value);

} // namespace zkteco
