#include "drivers/api/qrpicture.h"

#include <qrencode.h>
#include <QtGlobal>

#include <algorithm>
#include <memory>

namespace {

constexpr unsigned EciUtf8 = 26;
constexpr int QuietZone = 4; ///< modules on each side: a reader needs them
constexpr int SmallestModule = 3; ///< dots; under that paper and head blur it
constexpr int LargestModule = 6; ///< as GS ( k is told

} // namespace

QImage qrPicture(const QString &text, int dots)
{
    const QByteArray data = text.toUtf8();
    if (data.isEmpty())
        return {};
    using Input = std::unique_ptr<QRinput, decltype(&QRinput_free)>;
    const Input input(QRinput_new2(0, QR_ECLEVEL_M), &QRinput_free);
    if (!input)
        return {};
    // Readers guess an alphabet where none is named, and take French for Japanese.
    const bool isAscii = std::all_of(data.cbegin(), data.cend(), [](char c) { return uchar(c) < 0x80; });
    if (!isAscii && QRinput_appendECIheader(input.get(), EciUtf8) != 0)
        return {};
    if (QRinput_append(input.get(), QR_MODE_8, int(data.size()), reinterpret_cast<const uchar *>(data.constData()))
        != 0)
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeInput(input.get()), &QRcode_free);
    if (!code)
        return {};
    const int modules = code->width + 2 * QuietZone;
    const int module = qMin(LargestModule, dots / modules);
    if (module < SmallestModule)
        return {};
    QImage image(modules * module, modules * module, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width * module; ++y) {
        uchar *row = image.scanLine(y + QuietZone * module) + QuietZone * module;
        const unsigned char *source = code->data + (y / module) * code->width;
        for (int x = 0; x < code->width * module; ++x)
            if (source[x / module] & 1)
                row[x] = 0;
    }
    return image;
}
