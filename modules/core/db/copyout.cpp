#include "modules/core/db/connection.h"
#include "modules/core/db/session.h"

#include <QThreadPool>

QFuture<Result<QByteArray>> Connection::copyOut(const QString &statement)
{
    auto promise = std::make_shared<Promise<QByteArray>>();
    // A connection of its own, waited for on a pool thread: pipeline mode has no COPY.
    QThreadPool::globalInstance()->start([promise, statement, settings = m_settings] {
        Session session(settings);
        promise->finish(session.copyOut(statement));
    });
    return promise->future();
}
