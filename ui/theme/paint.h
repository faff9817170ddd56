#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>

namespace ui {

/// A rectangle with round corners whose line lies wholly inside it. An invalid colour leaves its part out.
void paintBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &line = {},
              qreal lineWidth = 1);

/// A small badge: soft ground, ink words, an icon before them if one is named. Returns its width.
struct BadgeLook
{
    QString text;
    QString icon;
    Token ground = Token::Surface3;
    Token ink = Token::Text2;
    int height = 22;
    int pixelSize = 12;
};
int badgeWidth(const BadgeLook &look);

void paintBadge(QPainter &painter, const QRect &box, const BadgeLook &look, Qt::LayoutDirection direction);

/// A pixmap centred in `box`.
void paintCentred(QPainter &painter, const QRect &box, const QPixmap &pixmap);

} // namespace ui
