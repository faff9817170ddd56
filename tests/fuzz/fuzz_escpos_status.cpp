#include "drivers/escpos/statusparser.h"

#include <cstddef>
#include <cstdint>

/// What a printer says, whole and one byte at a time: any bytes give the same state, however they arrive.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    escpos::StatusParser whole;
    escpos::StatusParser single;
    for (const int which : {1, 2, 3, 4}) {
        whole.asked(which);
        single.asked(which);
    }
    whole.askedProcessed();
    single.askedProcessed();
    whole.feed(bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        single.feed(QByteArray::fromRawData(bytes.constData() + i, 1));
    if (whole.unanswered() != single.unanswered() || whole.processed() != single.processed()
        || whole.lastProcessId() != single.lastProcessId() || whole.status().paperOut != single.status().paperOut
        || whole.status().coverOpen != single.status().coverOpen)
        __builtin_trap();
    return 0;
}
