#include "drivers/api/shoplogo.h"

#include <QMutex>
#include <QPainter>

namespace {

QMutex mutex;
QImage logo;
QByteArray logoPng;

} // namespace

QImage shopLogo()
{
    const QMutexLocker lock(&mutex);
    return logo;
}

QByteArray shopLogoPng()
{
    const QMutexLocker lock(&mutex);
    return logoPng;
}

void setShopLogo(const QByteArray &png)
{
    const QImage made = png.isEmpty() ? QImage() : madeForPaper(QImage::fromData(png));
    const QMutexLocker lock(&mutex);
    logo = made;
    logoPng = made.isNull() ? QByteArray() : png;
}

QImage madeForPaper(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const bool fits = picture.width() <= PaperLogo.width() && picture.height() <= PaperLogo.height();
    const QImage sized = fits ? picture : picture.scaled(PaperLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage paper(sized.size(), QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, sized);
    // Threshold, not dither: printers make mud of grey (hardware 1.4).
    return paper.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither | Qt::MonoOnly)
        .convertToFormat(QImage::Format_Grayscale8);
}
