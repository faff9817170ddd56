#include "drivers/scale/scaleconversation.h"

#include <cstddef>
#include <cstdint>

/// What a scale says, whole and one byte at a time: the same answer, and never a stable weight under zero. The first
/// byte chooses the protocol.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    scale::Settings settings;
    settings.protocol = scale::Protocol(data[0] % scale::ProtocolCount);
    settings.sums = {0x1234, data[0] & 0x80 ? 0x11021u : 0u};
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    scale::Conversation whole(settings);
    scale::Conversation single(settings);
    whole.begin(600);
    single.begin(600);
    whole.take(bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        single.take(QByteArrayView(bytes).sliced(i, 1));
    if (whole.isDone() != single.isDone() || whole.reading().grams != single.reading().grams
        || whole.reading().state != single.reading().state || whole.hasWrongUnit() != single.hasWrongUnit()
        || whole.isUnchanged() != single.isUnchanged() || whole.needsSums() != single.needsSums()
        || whole.reckonsOtherwise() != single.reckonsOtherwise())
        __builtin_trap();
    if (whole.reading().state == WeightReading::State::Stable && whole.reading().grams < 0)
        __builtin_trap();
    (void)scale::explain(Exchange::Direction::In, bytes, settings);
    (void)scale::explain(Exchange::Direction::Out, bytes, settings);
    return 0;
}
