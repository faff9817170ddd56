#include "modules/core/keyring.h"

#include "modules/core/db/reply.h"
#include "modules/core/log.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <qt6keychain/keychain.h>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"feemaison"_s;

Error refusal(const QKeychain::Job &job)
{
    const bool none = job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented;
    const QString key = none ? u"core.no_keyring"_s : u"core.keyring_refused"_s;
    return Error{Error::Kind::Storage, key, {}, job.errorString()};
}

/// Runs a job on a thread of its own until it answers or patience ends. Reaching the bus may block for as long as it
/// likes (a bus that accepts and never speaks): then that thread is left behind, and nobody waits for it.
template <typename T, typename Job>
QFuture<Result<T>> answered(std::function<Job *()> make, std::chrono::milliseconds patience,
                            std::function<Result<T>(Job &)> take)
{
    auto promise = std::make_shared<Promise<T>>();
    auto answered = std::make_shared<std::atomic_bool>(false);
    auto *thread = new QThread;
    auto *worker = new QObject;
    worker->moveToThread(thread);
    QObject::connect(thread, &QThread::started, worker, [=] {
        Job *job = make();
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, worker, [=] {
            if (!answered->exchange(true))
                promise->finish(take(*job));
            thread->quit();
        });
        job->start();
    });
    QObject::connect(thread, &QThread::finished, worker, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QTimer::singleShot(patience, Qt::PreciseTimer, qApp, [=] {
        if (!answered->exchange(true))
            promise->finish(Error{Error::Kind::Storage, u"core.no_keyring"_s, {}, u"no answer in time"_s});
    });
    thread->start();
    return promise->future();
}

} // namespace

QCoro::Task<Result<QByteArray>> Keyring::read(QString name)
{
    using Job = QKeychain::ReadPasswordJob;
    const std::function<Job *()> make = [name] {
        auto *job = new Job(Service);
        job->setKey(name);
        return job;
    };
    const std::function<Result<QByteArray>(Job &)> take = [](Job &job) -> Result<QByteArray> {
        if (job.error() == QKeychain::EntryNotFound)
            return QByteArray();
        if (job.error() != QKeychain::NoError)
            return refusal(job);
        return job.binaryData();
    };
    const QFuture<Result<QByteArray>> answer = answered<QByteArray, Job>(make, m_patience, take);
    const Result<QByteArray> secret = co_await answer;
    if (!secret)
        qCWarning(lcSecrets).noquote() << secret.error().key << secret.error().technical;
    co_return secret;
}

QCoro::Task<Result<>> Keyring::write(QString name, QByteArray secret)
{
    using Job = QKeychain::WritePasswordJob;
    const std::function<Job *()> make = [name, secret] {
        auto *job = new Job(Service);
        job->setKey(name);
        job->setBinaryData(secret);
        return job;
    };
    const std::function<Result<>(Job &)> take = [](Job &job) -> Result<> {
        if (job.error() != QKeychain::NoError)
            return refusal(job);
        return {};
    };
    const QFuture<Result<>> answer = answered<void, Job>(make, m_patience, take);
    const Result<> written = co_await answer;
    co_return written;
}
