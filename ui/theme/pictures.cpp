#include "ui/theme/iconsizes.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool mirrors(const QString &name)
{
    static const QSet<QString> directional{u"chevron-left"_s, u"chevron-right"_s,  u"arrow-left"_s,
                                           u"arrow-right"_s,  u"arrow-up-right"_s, u"arrow-down-right"_s,
                                           u"undo"_s,         u"logout"_s,         u"backspace"_s,
                                           u"truck"_s,        u"transfer"_s};
    return directional.contains(name);
}

/// The part of a strip drawn for `pixels`, or for the next larger size.
QImage mask(const QString &name, int pixels)
{
    const QImage strip(u":/icons/"_s + name + u".png"_s);
    if (strip.isNull()) {
        qWarning("no icon %s", qPrintable(name));
        return {};
    }
    int x = 0;
    for (const int size : IconSizes) {
        if (size >= pixels || size == IconSizes.back())
            return strip.copy(x, 0, size, size).scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        x += size;
    }
    return {};
}

QPixmap scaled(const QString &file, int height, qreal ratio)
{
    const int pixels = int(std::lround(height * ratio));
    const QString key = u"%1@%2"_s.arg(file).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const QImage image(file);
        if (!image.isNull())
            pixmap = QPixmap::fromImage(image.scaledToHeight(pixels, Qt::SmoothTransformation));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap glyph(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const int pixels = int(std::lround(size * ratio));
    const bool mirrored = QGuiApplication::isRightToLeft() && mirrors(name);
    const QString key = u"icon:%1:%2:%3:%4"_s.arg(name).arg(pixels).arg(colour.rgba()).arg(int(mirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image = mask(name, pixels).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        painter.end();
        pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap logo(int size, qreal ratio) { return scaled(u":/icons/app-icon.png"_s, size, ratio); }

QPixmap art(const QString &name, int height, qreal ratio)
{
    return name.isEmpty() ? QPixmap() : scaled(u":/art/"_s + name + u".png"_s, height, ratio);
}

} // namespace ui
