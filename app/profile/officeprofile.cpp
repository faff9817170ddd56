#include "app/profile/officeprofile.h"

#include "app/profile/profile.h"
#include "modules/core/db/localserver.h"
#include "modules/core/home.h"
#include "modules/core/settings.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto ServerKey = "office/server"_L1;
constexpr auto LoginKey = "office/login"_L1;
const QString Local = u"local"_s; ///< the settings file cannot tell an empty value from none

} // namespace

OfficeProfile OfficeProfile::load()
{
    const Settings settings;
    const Profile till = Profile::load();
    OfficeProfile office;
    const QString own = settings.text(ServerKey);
    office.isSetUp = !own.isEmpty() || till.isTill();
    if (own.isEmpty())
        office.server = till.server;
    else if (own != Local)
        office.server = own;
    office.login = settings.text(LoginKey);
    return office;
}

void OfficeProfile::keepServer() const { Settings().setText(ServerKey, server.isEmpty() ? Local : server); }

void OfficeProfile::keepLogin() const
{
    if (login.isEmpty())
        Settings().remove(LoginKey);
    else
        Settings().setText(LoginKey, login);
}

QString OfficeProfile::host() const { return parseConnection(server).value(u"host"_s).section(u',', 0, 0); }

quint16 OfficeProfile::port() const
{
    const uint port = parseConnection(server).value(u"port"_s).section(u',', 0, 0).toUInt();
    return port > 0 && port < 65'536 ? quint16(port) : serveraddress::portOf({});
}

QString OfficeProfile::trusted() const { return parseConnection(server).value(u"sslrootcert"_s); }

ConnectionSettings OfficeProfile::connection(const QString &person, const QString &password) const
{
    ConnectionSettings settings = isLocal() ? LocalServer(home::path()).settings() : secured(parseConnection(server));
    settings[u"user"_s] = settings.value(u"dbname"_s) + u'_' + person;
    settings[u"password"_s] = password;
    settings[u"application_name"_s] = u"feemaison office"_s;
    return settings;
}

namespace serveraddress {

QString hostOf(const QString &typed) { return typed.section(u':', 0, 0).trimmed(); }

quint16 portOf(const QString &typed)
{
    constexpr quint16 Usual = 5432;
    const uint port = typed.section(u':', 1).toUInt();
    return port > 0 && port < 65'536 ? quint16(port) : Usual;
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

} // namespace serveraddress
