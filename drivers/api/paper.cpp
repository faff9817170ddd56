#include "drivers/api/paper.h"

#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int TextPixels = 26; ///< as tall as Font A looks
constexpr int LineHeight = 39; ///< 1.5 × : room for harakat

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
    default: return line.size == ReceiptRow::Size::Normal ? LineHeight : LineHeight * 3 / 2;
    }
}

void drawText(QPainter &painter, const QRect &area, const QString &text, ReceiptRow::Align align, bool rightToLeft)
{
    const bool arabic = rightToLeft || text.isRightToLeft();
    QTextOption option;
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

QImage drawPaper(const QList<LaidLine> &lines, int dots, bool rightToLeft)
{
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
        } else if (line.kind == ReceiptRow::Kind::Text || line.kind == ReceiptRow::Kind::Qr) {
            drawText(painter, area, line.left, line.align, rightToLeft);
        }
    }
    return image;
}
