#include "drivers/api/paper.h"

#include "drivers/api/qrpicture.h"

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

/// A line as it is drawn: one that is a picture has it.
struct DrawnLine
{
    LaidLine line;
    QImage picture = {};
};

QFont fontFor(const LaidLine &line)
{
    QFont font;
    font.setFamilies({u"Comptoir Sans"_s, u"Inter"_s, u"Noto Sans Arabic"_s, u"Noto Sans"_s});
    font.setPixelSize(line.size == ReceiptRow::Size::Large ? TextPixels * 3 / 2 : TextPixels);
    font.setBold(line.bold || line.size != ReceiptRow::Size::Normal);
    return font;
}

int heightOf(const DrawnLine &drawn)
{
    const LaidLine &line = drawn.line;
    if (!drawn.picture.isNull())
        return drawn.picture.height() + (line.kind == ReceiptRow::Kind::Logo ? LineHeight / 3 : 0);
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

bool isArabic(const LaidLine &line) { return isArabic(line.left) || isArabic(line.right); }

int widthOf(const LaidLine &line)
{
    const QFontMetrics metrics(fontFor(line));
    const int left = metrics.horizontalAdvance(line.left);
    return line.kind == ReceiptRow::Kind::Columns ? left + Gap + metrics.horizontalAdvance(line.right) : left;
}

/// Laid out by characters, drawn with letters of their own widths. Latin lines end where the printer's own letters end
/// them, drawn narrower where they must be: preview and paper are one layout. Arabic is only ever drawn: what is too
/// wide gets a line more, so that nothing is cut and no amount stands on its name.
QList<DrawnLine> fitted(const QList<LaidLine> &lines, int dots, bool rightToLeft, const QImage &logo)
{
    QList<DrawnLine> all;
    for (LaidLine line : lines) {
        if (line.kind == ReceiptRow::Kind::Logo) {
            all.append({line, logo});
            continue;
        }
        if (line.kind == ReceiptRow::Kind::Qr) {
            all.append({line, qrPicture(line.left, dots)});
            continue;
        }
        const bool columns = line.kind == ReceiptRow::Kind::Columns;
        const bool breaks = (rightToLeft || isArabic(line)) && (columns || isText(line));
        if (!breaks || widthOf(line) <= dots) {
            all.append({line});
            continue;
        }
        for (const QString &part : wrapped(line.left, QFontMetrics(fontFor(line)), dots)) {
            LaidLine piece = line;
            piece.kind = ReceiptRow::Kind::Text;
            piece.left = part;
            piece.right.clear();
            all.append({piece});
        }
        line.left.clear();
        if (columns)
            all.append({line});
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

QImage drawPaper(const QList<LaidLine> &laid, int dots, bool rightToLeft, const QImage &logo)
{
    const QList<DrawnLine> lines = fitted(laid, dots, rightToLeft, logo);
    int height = 0;
    for (const DrawnLine &drawn : lines)
        height += heightOf(drawn);
    QImage image(dots, qMax(1, height), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    int top = 0;
    for (const DrawnLine &drawn : lines) {
        const LaidLine &line = drawn.line;
        const QRect area(0, top, dots, heightOf(drawn));
        top += area.height();
        if (!drawn.picture.isNull()) {
            painter.drawImage((dots - drawn.picture.width()) / 2, area.top(), drawn.picture);
            continue;
        }
        if (line.kind == ReceiptRow::Kind::Rule) {
            painter.setPen(QPen(Qt::black, 2, Qt::DashLine));
            painter.drawLine(area.left(), area.center().y(), area.right(), area.center().y());
            painter.setPen(Qt::black);
            continue;
        }
        painter.setFont(fontFor(line));
        const int width = qMax(dots, widthOf(line));
        painter.save();
        painter.scale(qreal(dots) / width, 1);
        const QRect room(0, area.top(), width, area.height());
        if (line.kind == ReceiptRow::Kind::Columns) {
            drawText(painter, room, line.left, ReceiptRow::Align::Start, rightToLeft);
            drawText(painter, room, line.right, ReceiptRow::Align::End, rightToLeft);
        } else if (isText(line)) {
            drawText(painter, room, line.left, line.align, rightToLeft);
        }
        painter.restore();
    }
    return image;
}
