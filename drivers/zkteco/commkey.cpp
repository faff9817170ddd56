#include "drivers/zkteco/commkey.h"

#include "drivers/zkteco/packet.h"

namespace zkteco {

QByteArray scrambledKey(quint32 key, quint16 session, quint8 tick)
{
    quint32 mixed = 0;
    for (int bit = 0; bit < 32; ++bit)
        mixed = (mixed << 1) | ((key >> bit) & 1);
    QByteArray bytes = numberBytes(mixed + session);
    const char mask[] = {'Z', 'K', 'S', 'O'};
    for (int i = 0; i < 4; ++i)
        bytes[i] = char(bytes.at(i) ^ mask[i]);
    bytes = bytes.sliced(2) + bytes.first(2);
    bytes[0] = char(bytes.at(0) ^ tick);
    bytes[1] = char(bytes.at(1) ^ tick);
    bytes[2] = char(tick);
    bytes[3] = char(bytes.at(3) ^ tick);
    return bytes;
}

} // namespace zkteco
