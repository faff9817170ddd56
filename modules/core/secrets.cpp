#include "modules/core/secrets.h"

#include "modules/core/keyfile.h"
#include "modules/core/keyring.h"
#include "modules/core/settings.h"

using namespace Qt::StringLiterals;

namespace {

/// systemd hands a service its secrets as files; their names are the units' own, or `feemaison_<name>` where a unit
/// loads a whole folder (LoadCredential=feemaison:/etc/feemaison/secrets).
class SystemCredentials final : public Secrets
{
public:
    QCoro::Task<Result<QByteArray>> read(QString name) override
    {
        const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
        Result<QByteArray> secret = KeyFile::readFile(folder + u'/' + name);
        if (secret && secret->isEmpty())
            secret = KeyFile::readFile(folder + u"/feemaison_"_s + name);
        co_return secret;
    }

    QCoro::Task<Result<>> write(QString name, QByteArray) override
    {
        co_return Error{
            Error::Kind::Storage, u"core.secret_write"_s, {{u"path"_s, name}}, u"systemd's are read only"_s};
    }
};

} // namespace

std::unique_ptr<Secrets> Secrets::open(Store store)
{
    switch (store) {
    case Store::KeyFile: return std::make_unique<KeyFile>();
    case Store::SystemCredentials: return std::make_unique<SystemCredentials>();
    case Store::Keyring: break;
    }
    return std::make_unique<Keyring>();
}

Secrets::Store Secrets::chosen()
{
    if (qEnvironmentVariableIsSet("CREDENTIALS_DIRECTORY"))
        return Store::SystemCredentials;
    return Settings().text("secrets/store"_L1) == u"file" ? Store::KeyFile : Store::Keyring;
}
