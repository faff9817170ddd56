#include "app/desktop/backupschedule.h"

#include "app/profile/backupplan.h"
#include "modules/core/db/localserver.h"
#include "modules/core/home.h"
#include "modules/core/log.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

BackupSchedule::BackupSchedule(QObject *parent) : QObject(parent)
{
    // Not in the first minutes: a shop that opens has better things to do.
    m_timer.setInterval(10min);
    connect(&m_timer, &QTimer::timeout, this, &BackupSchedule::look);
    m_timer.start();
}

void BackupSchedule::look()
{
    if (m_busy)
        return;
    m_busy = true;
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_busy = false;
        const Result<> done = watcher->result();
        watcher->deleteLater();
        if (!done) {
            qCWarning(lcServer).noquote() << "backup:" << done.error().key << done.error().technical;
            m_timer.setInterval(1h); // said once an hour, not every ten minutes
            emit failed(done.error());
        }
    });
    watcher->setFuture(QtConcurrent::run([]() -> Result<> {
        const BackupPlan plan = BackupPlan::load();
        if (!plan.isDue())
            return {};
        const Result<backup::Copy> copy = backup::carryOut(plan, LocalServer(home::path()).settings());
        return copy ? Result<>() : Result<>(copy.error());
    }));
}
