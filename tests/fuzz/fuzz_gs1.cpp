#include "modules/till/gs1.h"

#include <cstddef>
#include <cstdint>

/// Any text is a GS1 code or is none; a weight, a price and a day that are read are possible ones.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QString &code : {text, QString::fromLatin1("]C1") + text}) {
        const std::optional<till::Gs1Code> read = till::readGs1(code);
        if (!read)
            continue;
        if ((read->grams && (*read->grams < 0 || *read->grams > 999'999'000))
            || (read->centimes && (*read->centimes < 0 || *read->centimes > 1'000'000'000'000)) || read->lot.size() > 20
            || (!read->gtin.isEmpty() && read->gtin.size() != 14))
            __builtin_trap();
    }
    return 0;
}
