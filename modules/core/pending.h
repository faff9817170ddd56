#pragma once

#include <QFutureWatcher>
#include <QObject>

/// Answers somebody of this thread still waits for. What owns the coroutines that wait is not taken away before
/// isEmpty(): a coroutine must not wake up in an object that is gone.
class Pending : public QObject
{
public:
    bool isEmpty() const { return m_count == 0; }

    /// The same future; it counts until whoever waits for it has been woken.
    template <typename T>
    QFuture<T> watch(const QFuture<T> &answer)
    {
        ++m_count;
        auto *watcher = new QFutureWatcher<T>(this);
        // Both hear of it in the same turn of the loop, this one perhaps first: hence one turn later.
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            QMetaObject::invokeMethod(
                this, [this] { --m_count; }, Qt::QueuedConnection);
        });
        watcher->setFuture(answer);
        return answer;
    }

private:
    int m_count = 0;
};
