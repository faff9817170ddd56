#pragma once

#include "modules/core/db/row.h"
#include "modules/core/result.h"

#include <QFuture>
#include <QPromise>

/// The promise of an answer. Left unkept, it answers "core.cancelled" when destroyed:
/// awaiting a future that was abandoned without a result is a crash (Qt 6.4, QCoro 0.8).
template <typename T>
class Promise
{
public:
    Promise() { m_promise.start(); }
    ~Promise()
    {
        if (!m_finished)
            finish(Error{Error::Kind::Offline, QStringLiteral("core.cancelled"), {}, {}});
    }
    Q_DISABLE_COPY_MOVE(Promise)

    QFuture<Result<T>> future() const { return m_promise.future(); }

    void finish(const Result<T> &result)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_finished = false;
};

using Reply = Promise<Rows>;
