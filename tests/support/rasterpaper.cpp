#include "tests/support/rasterpaper.h"

#include <QList>

namespace {

using Row = QByteArray; ///< a byte a dot: 1 is black

int number(const QByteArray &bytes, qsizetype at) { return uchar(bytes.at(at)) + 256 * uchar(bytes.at(at + 1)); }

void addRows(QList<Row> &rows, const QByteArray &bits, int bytesPerRow, int height)
{
    for (int y = 0; y < height; ++y) {
        Row row;
        for (int x = 0; x < bytesPerRow * 8; ++x)
            row += char((bits.at(y * bytesPerRow + x / 8) >> (7 - x % 8)) & 1);
        rows.append(row);
    }
}

void addColumns(QList<Row> &rows, const QByteArray &bits)
{
    for (int y = 0; y < 24; ++y) {
        Row row;
        for (qsizetype x = 0; x < bits.size() / 3; ++x)
            row += char((bits.at(x * 3 + y / 8) >> (7 - y % 8)) & 1);
        rows.append(row);
    }
}

} // namespace

QImage rasterPaper(const QByteArray &bytes, int dots)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < bytes.size();) {
        if (bytes.mid(i, 3) == "\x1dv0") {
            const int width = number(bytes, i + 4);
            const int height = number(bytes, i + 6);
            addRows(rows, bytes.mid(i + 8, width * height), width, height);
            i += 8 + width * height;
        } else if (bytes.mid(i, 3) == "\x1d(L" && bytes.at(i + 6) == 'p') {
            const int width = (number(bytes, i + 11) + 7) / 8;
            const int height = number(bytes, i + 13);
            addRows(rows, bytes.mid(i + 15, width * height), width, height);
            i += 15 + width * height;
        } else if (bytes.mid(i, 3) == "\x1b*!") {
            const int width = number(bytes, i + 3);
            addColumns(rows, bytes.mid(i + 5, width * 3));
            i += 5 + width * 3;
        } else {
            ++i;
        }
    }
    QImage image(dots, qMax<int>(1, int(rows.size())), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < rows.size(); ++y)
        for (int x = 0; x < qMin<qsizetype>(dots, rows.at(y).size()); ++x)
            if (rows.at(y).at(x))
                image.scanLine(y)[x] = 0;
    return image;
}
