#include "app/office/welcomepicture.h"

#include "ui/theme/paint.h"

#include <QGuiApplication>
#include <QPainterPath>
#include <QStyle>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr int Tile = 120; ///< pixels from star to star
constexpr int Edge = 56;

/// Two squares of half-diagonal `radius` laid across each other: the eight-pointed star.
QPainterPath star(QPointF centre, qreal radius)
{
    QPainterPath path;
    const qreal inner = radius * qCos(M_PI / 4) / qCos(M_PI / 8);
    for (int i = 0; i <= 16; ++i) {
        const qreal angle = M_PI * i / 8;
        const qreal length = i % 2 == 0 ? radius : inner;
        const QPointF point = centre + QPointF(qCos(angle), qSin(angle)) * length;
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    return path;
}

QPainterPath diamond(QPointF centre, qreal radius)
{
    QPainterPath path(centre + QPointF(0, -radius));
    path.lineTo(centre + QPointF(radius, 0));
    path.lineTo(centre + QPointF(0, radius));
    path.lineTo(centre + QPointF(-radius, 0));
    path.closeSubpath();
    return path;
}

} // namespace

WelcomePicture::WelcomePicture(QWidget *parent) : QWidget(parent) { setMinimumWidth(360); }

void WelcomePicture::paintLattice(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ui::colour(ui::Token::NavOn), 1));
    painter.setBrush(Qt::NoBrush);
    for (int y = 0; y <= height() + Tile; y += Tile) {
        for (int x = 0; x <= width() + Tile; x += Tile) {
            painter.drawPath(star(QPointF(x, y), 54));
            painter.drawPath(star(QPointF(x, y), 27));
            painter.drawPath(diamond(QPointF(x + Tile / 2, y + Tile / 2), 26));
        }
    }
}

void WelcomePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ui::colour(ui::Token::Nav));
    paintLattice(painter);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;

    painter.drawPixmap(mirrored(QRect(Edge, Edge, 48, 48)), ui::logo(48, devicePixelRatioF()));
    painter.setFont(ui::textFont(22, QFont::Bold));
    painter.setPen(ui::colour(ui::Token::NavTitle));
    painter.drawText(mirrored(QRect(Edge + 60, Edge, width() - Edge - 80, 48)), flags,
                     QGuiApplication::applicationDisplayName());

    const int diameter = qBound(160, qMin(width() - 2 * Edge, height() - 480), 300);
    const QRect circle(width() / 2 - diameter / 2, (height() - diameter) / 2 - 30, diameter, diameter);
    ui::paintBox(painter, circle, diameter / 2.0, ui::colour(ui::Token::NavOn));
    ui::paintCentred(painter, circle, ui::art(u"couscous"_s, diameter * 52 / 100, devicePixelRatioF()));

    painter.setFont(ui::textFont(30, QFont::Bold));
    painter.setPen(ui::colour(ui::Token::NavTitle));
    const QRect words = mirrored(QRect(Edge, height() - 232, width() - Edge - 24, 140));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignBottom | Qt::TextWordWrap,
        tr("The shop, the workshop\nand the accounts in one place."));
    painter.setFont(ui::textFont(15));
    painter.setPen(ui::colour(ui::Token::NavSub));
    painter.drawText(mirrored(QRect(Edge, height() - 80, width() - Edge - 24, 24)), flags,
                     tr("Back office · version %1").arg(QStringLiteral(FM_VERSION)));
}

} // namespace office
