#include "modules/core/keyring.h"

#include "modules/core/db/reply.h"
#include "modules/core/log.h"

#include <QCoroFuture>
#include <qt6keychain/keychain.h>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"feemaison"_s;

Error refusal(const QKeychain::Job &job)
{
    const bool none = job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented;
    const QString key = none ? u"core.no_keyring"_s : u"core.keyring_refused"_s;
    return Error{Error::Kind::Storage, key, {}, job.errorString()};
}

/// Runs `job` until it answers or patience ends; a late answer then falls on nobody.
template <typename T>
QFuture<Result<T>> answered(QKeychain::Job *job, std::chrono::milliseconds patience, std::function<Result<T>()> take)
{
    auto promise = std::make_shared<Promise<T>>();
    auto done = std::make_shared<bool>(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, done, take] {
        if (!std::exchange(*done, true))
            promise->finish(take());
    });
    QTimer::singleShot(patience, job, [promise, done] {
        if (!std::exchange(*done, true))
            promise->finish(Error{Error::Kind::Storage, u"core.no_keyring"_s, {}, u"no answer in time"_s});
    });
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

} // namespace

QCoro::Task<Result<QByteArray>> Keyring::read(QString name)
{
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(name);
    const std::function<Result<QByteArray>()> take = [job]() -> Result<QByteArray> {
        if (job->error() == QKeychain::EntryNotFound)
            return QByteArray();
        if (job->error() != QKeychain::NoError)
            return refusal(*job);
        return job->binaryData();
    };
    const QFuture<Result<QByteArray>> answer = answered<QByteArray>(job, m_patience, take);
    const Result<QByteArray> secret = co_await answer;
    if (!secret)
        qCWarning(lcSecrets).noquote() << secret.error().key << secret.error().technical;
    co_return secret;
}

QCoro::Task<Result<>> Keyring::write(QString name, QByteArray secret)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(name);
    job->setBinaryData(secret);
    const std::function<Result<>()> take = [job]() -> Result<> {
        if (job->error() != QKeychain::NoError)
            return refusal(*job);
        return {};
    };
    const QFuture<Result<>> answer = answered<void>(job, m_patience, take);
    const Result<> written = co_await answer;
    co_return written;
}
