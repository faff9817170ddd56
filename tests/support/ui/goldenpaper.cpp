#include "tests/support/ui/goldenpaper.h"

#include "drivers/api/paper.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

using namespace Qt::StringLiterals;

namespace {

/// Two machines with the same fonts may set a dot differently; a letter is hundreds of them.
constexpr double Tolerated = 0.002;

QImage asPrinted(const Receipt &receipt, int dots, int columns)
{
    const QImage drawn = drawPaper(layoutReceipt(receipt, columns), dots, receipt.language == u"ar");
    return drawn.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither | Qt::MonoOnly);
}

} // namespace

QString differsFromGolden(const Receipt &paper, const QString &name, int dots, int columns)
{
    const QImage image = asPrinted(paper, dots, columns);
    const QString file = QStringLiteral(SOURCE_DIR "/tests/golden/paper/%1-%2-%3.png")
                             .arg(name, paper.language)
                             .arg(dots == 384 ? 58 : 80);
    if (qEnvironmentVariableIsSet("FM_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(file).path());
        return image.save(file) ? QString() : file;
    }
    const QImage golden = QImage(file).convertToFormat(QImage::Format_Mono);
    if (golden.isNull() || image.size() != golden.size())
        return file + u": another size"_s;
    qint64 different = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            different += (qGray(image.pixel(x, y)) != qGray(golden.pixel(x, y))) ? 1 : 0;
    const double share = double(different) / (double(image.width()) * image.height());
    if (share <= Tolerated)
        return {};
    image.save(QDir::tempPath() + u"/paper-"_s + QFileInfo(file).fileName());
    return u"%1 % of the dots differ"_s.arg(share * 100);
}

QString tooWide(const Receipt &paper, int columns)
{
    for (const LaidLine &line : layoutReceipt(paper, columns))
        if (const QString text = paddedText(line, columns); text.size() > columns)
            return text;
    return {};
}
