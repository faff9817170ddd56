#include "modules/desk/paperfile.h"

#include "modules/desk/paperpicture.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int DotsAnInch = 203; // of a printer of 80 mm

} // namespace

Result<> writePaper(const QByteArray &document, const QString &path)
{
    const QImage picture = paperPicture(document);
    if (picture.isNull())
        return Error{Error::Kind::Rule, u"core.unknown_paper"_s, {}, {}};
    const auto refused = [&path](const QString &why) {
        return Error{Error::Kind::Storage, u"core.cannot_write_file"_s, {{u"path"_s, path}}, why};
    };
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return refused(file.errorString());
    constexpr int Margin = 32;
    QPdfWriter writer(&file);
    writer.setCreator(u"Fée Maison"_s);
    writer.setResolution(DotsAnInch);
    const QSizeF points = QSizeF(picture.size() + QSize(2 * Margin, 2 * Margin)) * 72.0 / DotsAnInch;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return refused(u"no painter"_s);
    painter.drawImage(Margin, Margin, picture);
    painter.end();
    return file.commit() ? Result<>() : Result<>(refused(file.errorString()));
}

} // namespace desk
