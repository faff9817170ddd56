#include "drivers/escpos/raster.h"

#include "drivers/escpos/commands.h"

namespace escpos {

namespace {

constexpr int BlackBelow = 128;
constexpr int ColumnRows = 24;

QByteArray strip(QByteArray bits, int bytesPerRow, Raster raster)
{
    if (raster == Raster::EscStar) {
        QByteArray columns = columnStrip(bits, bytesPerRow);
        breakRealTimeCommands(columns);
        return columns;
    }
    breakRealTimeCommands(bits);
    return raster == Raster::GsParenL ? graphicsStrip(bits, bytesPerRow) : rasterStrip(bits, bytesPerRow);
}

} // namespace

void breakRealTimeCommands(QByteArray &bits)
{
    for (qsizetype i = 0; i + 1 < bits.size(); ++i) {
        const char next = bits.at(i + 1);
        if (bits.at(i) == 0x10 && (next == 0x04 || next == 0x05 || next == 0x14))
            bits[i + 1] = char(next ^ 0x02); // 06, 07, 16: no command, two dots nobody sees
    }
}

QByteArray encodeImage(const QImage &image, const Profile &profile)
{
    const int bytesPerRow = (profile.dots + 7) / 8;
    const int rowsPerStrip = profile.raster == Raster::EscStar
        ? ColumnRows
        : qMax(1, qMin(profile.stripRows, profile.stripBytes / bytesPerRow));
    QByteArray out;
    for (int top = 0; top < image.height(); top += rowsPerStrip) {
        const int rows = qMin(rowsPerStrip, image.height() - top);
        QByteArray bits(qsizetype(rows) * bytesPerRow, '\0');
        for (int row = 0; row < rows; ++row) {
            const uchar *pixels = image.constScanLine(top + row);
            for (int x = 0; x < qMin(image.width(), profile.dots); ++x)
                if (pixels[x] < BlackBelow)
                    bits[row * bytesPerRow + x / 8] = char(bits.at(row * bytesPerRow + x / 8) | (0x80 >> (x % 8)));
        }
        out += strip(bits, bytesPerRow, profile.raster);
    }
    return out;
}

} // namespace escpos
