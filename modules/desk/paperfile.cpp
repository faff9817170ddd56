#include "modules/desk/paperfile.h"

#include "drivers/api/paper.h"
#include "drivers/api/shoplogo.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int PaperColumns = 48;
constexpr int PaperDots = 576;
constexpr int DotsAnInch = 203; // of a printer of 80 mm

} // namespace

Result<QString> writePaper(const QByteArray &document, const QString &path)
{
    const Result<Receipt> paper = Receipt::fromJson(document);
    if (!paper)
        return paper.error();
    const QImage picture =
        drawPaper(layoutReceipt(*paper, PaperColumns), PaperDots, paper->language == u"ar", shopLogo());
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
    return file.commit() ? Result<QString>(path) : Result<QString>(refused(file.errorString()));
}

void savePaper(const QByteArray &document, const QString &name, QWidget *owner,
               std::function<void(const Result<QString> &)> done)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(owner, name, folder + u'/' + name + u".pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(u"PDF (*.pdf)"_s);
    QObject::connect(dialog, &QDialog::rejected, owner, [done] { done(QString()); });
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, [document, owner, done](const QString &path) {
        auto *watcher = new QFutureWatcher<Result<QString>>(owner);
        QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done] {
            watcher->deleteLater();
            done(watcher->result());
        });
        auto promise = std::make_shared<QPromise<Result<QString>>>();
        watcher->setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, document, path] {
            promise->start();
            promise->addResult(writePaper(document, path));
            promise->finish();
        });
    });
    dialog->open();
}

} // namespace desk
