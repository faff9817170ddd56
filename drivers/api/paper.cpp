#include "drivers/api/paper.h"

#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int TextPixels = 26; ///< as tall as Font A looks
constexpr int LineHeight = 39; ///< 1.5 × : room for harakat
constexpr int Gap = 16; ///< at least, between a name and its amount

QFont fontFor(const LaidLine &line)
{
    QFont font;
    font.setFamilies({u"Comptoir Sans"_s, u"Inter"_s, u"Noto Sans Arabic"_s, u"Noto Sans"_s});
    font.setPixelSize(line.size == ReceiptRow::Size::Large ? TextPixels * 3 / 2 : TextPixels);
    font.setBold(line.bold || line.size != ReceiptRow::Size::Normal);
    return font;
}

int heightOf(const LaidLine &line)
{
    switch (line.kind) {
    case ReceiptRow::Kind::Rule: return 18;
    case ReceiptRow::Kind::Space: return LineHeight / 2;
    case ReceiptRow::Kind::Logo:
    case ReceiptRow::Kind::Barcode: return 0;
    default: break;
    }
    switch (line.size) {
    case ReceiptRow::Size::Normal: break;
    case ReceiptRow::Size::Tall: return LineHeight * 3 / 2;
    case ReceiptRow::Size::Large: return LineHeight * 7 / 4;
    }
    return LineHeight;
}

bool isText(const LaidLine &line) { return line.kind == ReceiptRow::Kind::Text || line.kind == ReceiptRow::Kind::Qr; }

bool isArabic(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; });
}

/// Words on lines that fit `dots`; one word alone may be longer.
QStringList wrapped(const QString &text, const QFontMetrics &metrics, int dots)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && metrics.horizontalAdvance(lines.last() + u' ' + word) <= dots)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

/// Laid out by characters, drawn with letters of their own widths: what is too wide here gets a line more, so that
/// nothing is cut and no amount stands on its name.
QList<LaidLine> fitted(const QList<LaidLine> &lines, int dots)
{
    QList<LaidLine> all;
    for (LaidLine line : lines) {
        const QFontMetrics metrics(fontFor(line));
        const int left = metrics.horizontalAdvance(line.left);
        const bool columns = line.kind == ReceiptRow::Kind::Columns;
        if (columns ? left + Gap + metrics.horizontalAdvance(line.right) <= dots : !isText(line) || left <= dots) {
            all.append(line);
            continue;
        }
        for (const QString &part : wrapped(line.left, metrics, dots)) {
            LaidLine piece = line;
            piece.kind = ReceiptRow::Kind::Text;
            piece.left = part;
            piece.right.clear();
            all.append(piece);
        }
        line.left.clear();
        if (columns)
            all.append(line);
    }
    return all;
}

void drawText(QPainter &painter, const QRect &area, const QString &text, ReceiptRow::Align align, bool rightToLeft)
{
    QTextOption option;
    // Numbers, dates and codes alone read from the left on Arabic paper, too: −60,00 and 0550 12 34 56 as they are.
    const bool arabic = isArabic(text) && (rightToLeft || text.isRightToLeft());
    option.setTextDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    Qt::Alignment side = Qt::AlignHCenter;
    if (align != ReceiptRow::Align::Centre)
        side = ((align == ReceiptRow::Align::Start) != rightToLeft) ? Qt::AlignLeft : Qt::AlignRight;
    option.setAlignment(side | Qt::AlignVCenter | Qt::AlignAbsolute);
    painter.drawText(QRectF(area), text.trimmed(), option);
}

} // namespace

bool canDrawPaper() { return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr; }

QImage drawPaper(const QList<LaidLine> &laid, int dots, bool rightToLeft)
{
    const QList<LaidLine> lines = fitted(laid, dots);
    int height = 0;
    for (const LaidLine &line : lines)
        height += heightOf(line);
    QImage image(dots, qMax(1, height), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    int top = 0;
    for (const LaidLine &line : lines) {
        const QRect area(0, top, dots, heightOf(line));
        top += area.height();
        if (line.kind == ReceiptRow::Kind::Rule) {
            painter.setPen(QPen(Qt::black, 2, Qt::DashLine));
            painter.drawLine(area.left(), area.center().y(), area.right(), area.center().y());
            painter.setPen(Qt::black);
            continue;
        }
        painter.setFont(fontFor(line));
        if (line.kind == ReceiptRow::Kind::Columns) {
            drawText(painter, area, line.left, ReceiptRow::Align::Start, rightToLeft);
            drawText(painter, area, line.right, ReceiptRow::Align::End, rightToLeft);
        } else if (isText(line)) {
            drawText(painter, area, line.left, line.align, rightToLeft);
        }
    }
    return image;
}
