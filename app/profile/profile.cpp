#include "app/profile/profile.h"

#include "modules/core/db/localserver.h"
#include "modules/core/home.h"
#include "modules/core/keyfile.h"
#include "modules/core/settings.h"
#include "modules/core/uuid.h"
#include "modules/till/snapshotfile.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

Profile Profile::load()
{
    const Settings settings;
    return {settings.text("database/server"_L1), QUuid(settings.text("terminal/id"_L1)),
            settings.text("terminal/code"_L1)};
}

void Profile::save() const
{
    Settings settings;
    settings.setText("database/server"_L1, server);
    settings.setText("terminal/id"_L1, uuidText(terminal));
    settings.setText("terminal/code"_L1, terminalCode);
}

QString Profile::tillFolder() const { return home::path() + u"/tills/"_s + terminalCode; }

QString Profile::devicesFile() const { return home::path() + u"/devices.json"_s; }

QString Profile::loginOf(const QString &database, const QString &code) { return database + u'_' + code.toLower(); }

std::unique_ptr<Secrets> Profile::secrets() const
{
    return isLocal() ? std::make_unique<KeyFile>() : Secrets::open(Secrets::chosen());
}

QCoro::Task<Result<ConnectionSettings>> Profile::connection(Secrets &secrets) const
{
    if (isLocal()) {
        ConnectionSettings settings = LocalServer(home::path()).settings();
        settings[u"user"_s] = loginOf(settings[u"dbname"_s], terminalCode);
        co_return settings;
    }
    ConnectionSettings settings = secured(parseConnection(server));
    const QString login = loginOf(settings[u"dbname"_s], terminalCode);
    const Result<QByteArray> password = co_await secrets.read(u"database-"_s + login);
    if (!password)
        co_return password.error();
    settings[u"user"_s] = login;
    if (!password->isEmpty())
        settings[u"password"_s] = QString::fromUtf8(*password);
    co_return settings;
}

QCoro::Task<Result<QByteArray>> Profile::snapshotKey(Secrets &secrets) const
{
    const QString name = u"till-key-"_s + terminalCode;
    const Result<QByteArray> known = co_await secrets.read(name);
    if (!known)
        co_return known.error();
    if (!known->isEmpty()) {
        const QByteArray key = QByteArray::fromHex(*known);
        co_return key;
    }
    const QByteArray key = till::SnapshotFile::newKey();
    const Result<> written = co_await secrets.write(name, key.toHex());
    if (!written)
        co_return written.error();
    co_return key;
}

ConnectionSettings parseConnection(const QString &text)
{
    ConnectionSettings settings;
    PQconninfoOption *options = PQconninfoParse(text.toUtf8().constData(), nullptr);
    for (PQconninfoOption *option = options; option && option->keyword; ++option)
        if (option->val)
            settings.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    PQconninfoFree(options);
    return settings;
}
