// Renders the drawings while building, so that the programs need no QtSvg (it does not exist for every platform):
// each icon as one strip of alpha masks in the sizes the screens use, each food drawing as one picture.

#include "ui/theme/iconsizes.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

bool renderIcon(const QString &source, const QString &target)
{
    QSvgRenderer renderer(source);
    if (!renderer.isValid())
        return false;
    QImage strip(ui::stripWidth(), ui::IconSizes.back(), QImage::Format_ARGB32_Premultiplied);
    strip.fill(Qt::transparent);
    QPainter painter(&strip);
    int x = 0;
    for (const int size : ui::IconSizes) {
        renderer.render(&painter, QRectF(x, 0, size, size));
        x += size;
    }
    painter.end();
    return strip.convertToFormat(QImage::Format_Alpha8).convertToFormat(QImage::Format_ARGB32).save(target);
}

bool renderPicture(const QString &source, const QString &target, QSize size)
{
    QSvgRenderer renderer(source);
    if (!renderer.isValid())
        return false;
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    return picture.save(target);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    const QDir icons(arguments.at(1)), art(arguments.at(2)), target(arguments.at(3));
    if (!target.mkpath(u"icons"_s) || !target.mkpath(u"art"_s))
        return 1;
    for (const QString &name : icons.entryList({u"*.svg"_s})) {
        const QString png = target.filePath(u"icons/"_s + name.chopped(4) + u".png"_s);
        const bool logo = name.startsWith(u"app-icon"_s);
        if (!(logo ? renderPicture(icons.filePath(name), png, {256, 256}) : renderIcon(icons.filePath(name), png)))
            return qCritical("not an SVG: %s", qPrintable(name)), 1;
    }
    for (const QString &name : art.entryList({u"*.svg"_s}))
        if (!renderPicture(art.filePath(name), target.filePath(u"art/"_s + name.chopped(4) + u".png"_s), {360, 240}))
            return qCritical("not an SVG: %s", qPrintable(name)), 1;
    return 0;
}
