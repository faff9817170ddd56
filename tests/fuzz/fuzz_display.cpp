#include "drivers/display/displaycodec.h"
#include "drivers/display/displayletters.h"

#include <cstddef>
#include <cstdint>

/// Any text on any display: two lines of twenty places, no control character among them, and what was shown is read
/// back. The first byte chooses the command set and the page.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    display::Settings settings;
    settings.dialect = display::Dialect(data[0] % display::DialectCount);
    settings.page = display::Page((data[0] / display::DialectCount) % 5);
    settings.behindPrinter = data[0] & 0x80;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const DisplayText shown{text.left(text.size() / 2), text.mid(text.size() / 2)};
    const auto [top, bottom] = display::lines(shown, settings);
    if (top.size() != display::Settings::Columns || bottom.size() != display::Settings::Columns)
        __builtin_trap();
    for (const char c : top + bottom)
        if (uchar(c) < 0x20 || c == 0x7f)
            __builtin_trap();
    const QByteArray bytes = display::show(shown, settings);
    if (settings.behindPrinter != bytes.endsWith("\x1b\x3d\x01"))
        __builtin_trap();
    (void)display::explain(bytes);
    (void)display::explain(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
