#include "drivers/zkteco/packet.h"

#include <QList>

#include <cstdlib>

/// A terminal's TCP stream, cut where the first byte says: whatever the fragmentation, the same packets.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView stream(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype piece = data[0] + 1;
    QList<QByteArray> parted;
    QList<QByteArray> whole;
    zkteco::FrameReader reader;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        reader.feed(stream.sliced(at, qMin(piece, stream.size() - at)));
        while (const std::optional<QByteArray> payload = reader.next())
            parted.append(*payload);
    }
    zkteco::FrameReader once;
    once.feed(stream);
    while (const std::optional<QByteArray> payload = once.next())
        whole.append(*payload);
    if (parted != whole || reader.isBroken() != once.isBroken())
        std::abort();
    // A datagram: what can be read can be written again, but for the two names of zero.
    if (const std::optional<zkteco::Packet> packet = zkteco::decode(stream)) {
        const std::optional<zkteco::Packet> again = zkteco::decode(zkteco::encode(*packet));
        if (!again || again->data != packet->data || again->command != packet->command)
            std::abort();
    }
    return 0;
}
