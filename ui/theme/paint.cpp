#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QStyle>

namespace ui {

void paintBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &line,
              qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = line.isValid() ? lineWidth / 2 : 0;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

int badgeWidth(const BadgeLook &look)
{
    const QFontMetrics metrics(textFont(look.pixelSize, QFont::DemiBold));
    return metrics.horizontalAdvance(look.text) + 16 + (look.icon.isEmpty() ? 0 : 20);
}

void paintBadge(QPainter &painter, const QRect &box, const BadgeLook &look, Qt::LayoutDirection direction)
{
    paintBox(painter, box, 6, colour(look.ground));
    QRect words = box.adjusted(8, 0, -8, 0);
    if (!look.icon.isEmpty()) {
        const QRect place = QStyle::visualRect(direction, box, QRect(box.left() + 8, box.top(), 14, box.height()));
        paintCentred(painter, place, glyph(look.icon, 14, colour(look.ink), painter.device()->devicePixelRatioF()));
        words = QStyle::visualRect(direction, box, box.adjusted(28, 0, -8, 0));
    }
    painter.setPen(colour(look.ink));
    painter.setFont(textFont(look.pixelSize, QFont::DemiBold));
    painter.drawText(words, Qt::AlignCenter, look.text);
}

void paintCentred(QPainter &painter, const QRect &box, const QPixmap &pixmap)
{
    const QSizeF size = pixmap.deviceIndependentSize();
    // Whole pixels, or every stroke would be blurred.
    painter.drawPixmap(
        QPoint(box.left() + int((box.width() - size.width()) / 2), box.top() + int((box.height() - size.height()) / 2)),
        pixmap);
}

} // namespace ui
