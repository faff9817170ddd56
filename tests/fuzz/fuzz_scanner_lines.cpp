#include "drivers/scanner/scannerlines.h"

#include <cstddef>
#include <cstdint>

/// What a serial scanner says, whole and one byte at a time: the same codes, none long, none with a control character.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    scanner::Lines whole(true);
    scanner::Lines single(true);
    const QStringList codes = whole.take(bytes, {});
    QStringList pieces;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        pieces += single.take(QByteArray::fromRawData(bytes.constData() + i, 1), {});
    if (codes != pieces || whole.rejected() != single.rejected())
        __builtin_trap();
    for (const QString &code : codes) {
        if (code.isEmpty() || code.size() > scanner::Lines::Longest)
            __builtin_trap();
        for (const QChar c : code)
            if (c.unicode() < 0x20 && c.unicode() != 0x1d)
                __builtin_trap();
    }
    return 0;
}
