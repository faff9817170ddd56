#include "ui/lists/listexport.h"

#include "ui/lists/listmodel.h"

#include <QCoroFuture>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PageSize = 5000;

QByteArray field(const QString &text)
{
    // What begins like a formula is words for us and must be for a spreadsheet too.
    QString safe = text;
    static const QString signs = u"=+@"_s;
    if (!safe.isEmpty() && (signs.contains(safe.front()) || safe.front() == u'\t'))
        safe.prepend(u'\'');
    if (safe.contains(u';') || safe.contains(u'"') || safe.contains(u'\n'))
        safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    return safe.toUtf8();
}

QByteArray line(const QStringList &fields)
{
    QByteArray text;
    for (const QString &one : fields)
        text += (text.isEmpty() ? "" : ";") + field(one);
    return text + "\r\n";
}

Result<QString> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Storage, u"core.cannot_write_file"_s, {{u"path"_s, path}}, file.errorString()};
    return path;
}

} // namespace

QByteArray csv(const QStringList &heads, const QList<QStringList> &lines)
{
    QByteArray text = "\xEF\xBB\xBF" + line(heads);
    for (const QStringList &fields : lines)
        text += line(fields);
    return text;
}

QCoro::Task<Result<QByteArray>> exported(const ListModel &model, Database &reports)
{
    const QList<ListColumn> columns = model.spec().columns;
    Select select = model.everything();
    select.limit = PageSize;
    QStringList heads;
    for (const ListColumn &column : columns)
        heads << column.title;
    QList<QStringList> lines;
    while (true) {
        const Result<Rows> rows = co_await reports.read(select);
        if (!rows)
            co_return rows.error();
        for (const Row &row : *rows) {
            QStringList fields;
            for (const ListColumn &column : columns) {
                // A number keeps no group space and its plain minus: the spreadsheet adds it up.
                QString text = ListModel::text(column, row);
                if (column.kind == ListColumn::Kind::Money || column.kind == ListColumn::Kind::Number)
                    text.remove(QChar(0xA0)).replace(QChar(0x2212), u'-');
                fields << text;
            }
            lines << fields;
        }
        if (rows->size() < PageSize)
            break;
        select.after.clear();
        for (const QLatin1StringView name : std::as_const(select.order))
            select.after.append(toSql(rows->last().get<QString>(name)));
    }
    co_return csv(heads, lines);
}

void chooseAndExport(ListModel &model, Database &reports, QWidget *owner,
                     std::function<void(const Result<QString> &)> done)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(owner, model.spec().title,
                                   folder + u'/' + model.spec().fileName
                                       + QDate::currentDate().toString(u"-yyyy-MM-dd"_s) + u".csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(u"CSV (*.csv)"_s);
    QObject::connect(dialog, &QDialog::rejected, owner, [done] { done(QString()); });
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, [&model, &reports, owner, done](const QString &path) {
        QCoro::connect(exported(model, reports), owner, [owner, done, path](const Result<QByteArray> &bytes) {
            if (!bytes)
                return done(bytes.error());
            auto *watcher = new QFutureWatcher<Result<QString>>(owner);
            QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done] {
                watcher->deleteLater();
                done(watcher->result());
            });
            auto promise = std::make_shared<QPromise<Result<QString>>>();
            watcher->setFuture(promise->future());
            const QByteArray content = *bytes;
            QThreadPool::globalInstance()->start([promise, path, content] {
                promise->start();
                promise->addResult(write(path, content));
                promise->finish();
            });
        });
    });
    dialog->open();
}

} // namespace ui
