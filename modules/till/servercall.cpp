#include "modules/till/servercall.h"

#include <QFutureWatcher>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace till {

QFuture<Result<Rows>> within(std::chrono::milliseconds time, const QFuture<Result<Rows>> &answer)
{
    const auto promise = std::make_shared<Reply>();
    auto *watcher = new QFutureWatcher<Result<Rows>>;
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, promise] {
        promise->finish(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(answer);
    QTimer::singleShot(time, watcher, [promise] {
        promise->finish(Error{Error::Kind::Offline, u"core.timeout"_s, {}, {}});
    });
    return promise->future();
}

Result<QJsonObject> answerOf(const Result<Rows> &rows, QLatin1StringView function)
{
    if (!rows)
        return rows.error();
    const QLatin1StringView column = function.mid(function.indexOf(u'.') + 1);
    return rows->isEmpty() ? QJsonObject() : rows->first().get<QJsonObject>(column);
}

} // namespace till
