#include "ui/controls/savefile.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QPromise>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

void saveFile(QWidget *owner, const QString &name, const QString &suffix,
              std::function<Result<>(const QString &path)> write, std::function<void(const Result<QString> &)> done)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(owner, name, folder + u'/' + name + u'.' + suffix);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix.toUpper() + u" (*."_s + suffix + u')');
    QObject::connect(dialog, &QDialog::rejected, owner, [done] { done(QString()); });
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, [owner, write, done](const QString &path) {
        auto *watcher = new QFutureWatcher<Result<QString>>(owner);
        QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done] {
            watcher->deleteLater();
            done(watcher->result());
        });
        auto promise = std::make_shared<QPromise<Result<QString>>>();
        watcher->setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, write, path] {
            promise->start();
            const Result<> written = write(path);
            promise->addResult(written ? Result<QString>(path) : Result<QString>(written.error()));
            promise->finish();
        });
    });
    dialog->open();
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Storage, u"core.cannot_write_file"_s, {{u"path"_s, path}}, file.errorString()};
    return {};
}

} // namespace ui
