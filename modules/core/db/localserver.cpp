#include "modules/core/db/localserver.h"

#include "modules/core/db/session.h"
#include "modules/core/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>

#include <csignal>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int MinimumVersion = 15;
constexpr int LaunchAttempts = 20;
const QString Account = u"postgres"_s;
const QString Administrator = u"feemaison"_s;
/// People of the office, on a socket whose owner is trusted otherwise.
const QByteArray PeopleLine = "local all +fm_office scram-sha-256\n";

QString findBinaries()
{
    const QDir debian(u"/usr/lib/postgresql"_s);
    int best = 0;
    for (const QString &name : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const int version = name.toInt();
        if (version >= MinimumVersion && version > best && QFile::exists(debian.filePath(name + u"/bin/initdb"_s)))
            best = version;
    }
    if (best > 0)
        return debian.filePath(QString::number(best) + u"/bin"_s);
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

QString shortName(const QString &home)
{
    return QString::fromLatin1(QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex().left(10));
}

} // namespace

QString LocalServer::binaries() { return findBinaries(); }

LocalServer::LocalServer(const QString &home)
    : m_home(QDir(home).absolutePath())
    , m_binaries(findBinaries())
    , m_asRoot(geteuid() == 0)
{
    const QString name = shortName(m_home);
    m_data = m_asRoot ? u"/var/lib/feemaison/"_s + name : m_home + u"/server"_s;
    // A socket's path may have 107 bytes at most, a home may be deep.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (m_asRoot)
        m_socket = u"/run/feemaison/"_s + name;
    else if (!runtime.isEmpty() && runtime.size() < 60 && QDir(runtime).exists())
        m_socket = runtime + u"/feemaison-"_s + name;
    else
        m_socket = u"/tmp/feemaison-%1-%2"_s.arg(geteuid()).arg(name);
}

LocalServer::Output LocalServer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    const QString path = m_binaries + u'/' + program;
    if (m_asRoot)
        process.start(u"runuser"_s, QStringList{u"-u"_s, Account, u"--"_s, path} + arguments);
    else
        process.start(path, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromLocal8Bit(process.readAll()).trimmed()};
}

Result<> LocalServer::makeFolders()
{
    const struct passwd *account = m_asRoot ? getpwnam(Account.toUtf8().constData()) : nullptr;
    if (m_asRoot && !account)
        return Error{Error::Kind::Rule, u"server.not_installed"_s, {}, u"no account "_s + Account};
    for (const QString &folder : {m_data, m_socket}) {
        if (!QDir().mkpath(folder))
            return Error{Error::Kind::Storage, u"server.data_folder"_s, {{u"path"_s, folder}}, {}};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (account && ::chown(folder.toUtf8().constData(), account->pw_uid, account->pw_gid) != 0)
            return Error{Error::Kind::Storage, u"server.data_folder"_s, {{u"path"_s, folder}}, u"chown"_s};
    }
    if (m_asRoot) {
        // The way down to both must be open to the server's account.
        for (const QString &parent : {u"/var/lib/feemaison"_s, u"/run/feemaison"_s})
            QFile::setPermissions(
                parent, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        QFile pointer(m_home + u"/server"_s);
        if (QDir().mkpath(m_home) && pointer.open(QFile::WriteOnly))
            pointer.write(m_data.toUtf8() + '\n');
    }
    return {};
}

Result<> LocalServer::initialize()
{
    const Output made =
        run(u"initdb"_s,
            {u"--pgdata"_s, m_data, u"--username"_s, Administrator, u"--auth-local=trust"_s, u"--auth-host=reject"_s,
             u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-instructions"_s});
    if (made.code != 0)
        return Error{Error::Kind::Storage, u"server.data_folder"_s, {{u"path"_s, m_data}}, made.text};
    QFile file(m_data + u"/postgresql.conf"_s);
    const QString lines = u"\nlisten_addresses = ''\nunix_socket_directories = '%1'\nunix_socket_permissions = 0700\n"
                          "shared_buffers = 256MB\nmax_wal_size = 2GB\nwal_compression = on\nmax_connections = 200\n"
                          "lc_messages = 'C'\nlog_destination = 'stderr'\n%2\n"_s.arg(m_socket, m_configuration);
    if (!file.open(QFile::Append) || file.write(lines.toUtf8()) < 0)
        return Error{Error::Kind::Storage, u"server.data_folder"_s, {{u"path"_s, m_data}}, file.errorString()};
    return {};
}

Result<> LocalServer::askPeopleForPasswords()
{
    const QString path = m_data + u"/pg_hba.conf"_s;
    QFile before(path);
    struct stat owner = {};
    if (!before.open(QFile::ReadOnly) || ::fstat(before.handle(), &owner) != 0)
        return Error{Error::Kind::Storage, u"server.data_folder"_s, {{u"path"_s, path}}, before.errorString()};
    const QByteArray lines = before.readAll();
    if (lines.contains(PeopleLine))
        return {};
    // The first line that fits decides: above the one that trusts the socket.
    QSaveFile after(path);
    const bool written = after.open(QFile::WriteOnly) && ::fchown(after.handle(), owner.st_uid, owner.st_gid) == 0
        && ::fchmod(after.handle(), owner.st_mode & 0777) == 0 && after.write(PeopleLine + lines) > 0 && after.commit();
    if (!written)
        return Error{Error::Kind::Storage, u"server.data_folder"_s, {{u"path"_s, path}}, after.errorString()};
    if (isRunning() && run(u"pg_ctl"_s, {u"reload"_s, u"--pgdata"_s, m_data}).code != 0)
        return Error{Error::Kind::Storage, u"server.data_folder"_s, {{u"path"_s, path}}, u"pg_ctl reload"_s};
    return {};
}

qint64 LocalServer::postmaster() const
{
    QFile file(m_data + u"/postmaster.pid"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readLine().trimmed().toLongLong();
}

bool LocalServer::isRunning() const
{
    if (m_binaries.isEmpty() || !QFile::exists(m_data + u"/PG_VERSION"_s))
        return false;
    return run(u"pg_ctl"_s, {u"status"_s, u"--pgdata"_s, m_data}).code == 0;
}

Result<> LocalServer::launch()
{
    // Right after a crash the dead server's processes and socket may still be there: some patience, then the truth.
    Result<> last;
    for (int attempt = 0; attempt < LaunchAttempts; ++attempt) {
        if (attempt > 0)
            QThread::msleep(250);
        if (!isRunning()) {
            const QString log = m_data + u"/server.log"_s;
            const Output started =
                run(u"pg_ctl"_s,
                    {u"start"_s, u"--pgdata"_s, m_data, u"--wait"_s, u"--timeout"_s, u"60"_s, u"--log"_s, log});
            if (started.code != 0) {
                last = Error{Error::Kind::Storage, u"server.no_start"_s, {{u"log"_s, log}}, started.text};
                continue;
            }
            qCInfo(lcServer) << "local server started on" << m_socket;
        }
        last = Session(settings(u"postgres"_s)).status();
        if (last)
            return {};
    }
    return last;
}

Result<> LocalServer::start()
{
    if (m_binaries.isEmpty())
        return Error{Error::Kind::Rule, u"server.not_installed"_s, {}, {}};
    if (const Result<> made = makeFolders(); !made)
        return made;
    if (!QFile::exists(m_data + u"/PG_VERSION"_s))
        if (const Result<> made = initialize(); !made)
            return made;
    if (const Result<> asked = askPeopleForPasswords(); !asked)
        return asked;
    if (const Result<> running = launch(); !running)
        return running;
    Session session(settings(u"postgres"_s));
    if (const Result<> open = session.status(); !open)
        return open;
    const Result<Rows> rows = session.run(u"select from pg_database where datname = 'feemaison'"_s);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        if (const Result<Rows> made = session.run(u"create database feemaison"_s); !made)
            return made.error();
    return {};
}

Result<> LocalServer::stop()
{
    if (!isRunning())
        return {};
    const Output stopped = run(u"pg_ctl"_s, {u"stop"_s, u"--pgdata"_s, m_data, u"--mode=fast"_s, u"--wait"_s});
    if (stopped.code != 0)
        return Error{Error::Kind::Storage, u"server.no_stop"_s, {}, stopped.text};
    return {};
}

Result<> LocalServer::kill()
{
    const qint64 pid = postmaster();
    if (pid <= 0)
        return {};
    // Its children first learn of it when they touch their parent: take the whole group.
    ::kill(-pid_t(pid), SIGKILL);
    ::kill(pid_t(pid), SIGKILL);
    return {};
}

ConnectionSettings LocalServer::settings(const QString &database) const
{
    return {{u"host"_s, m_socket}, {u"user"_s, Administrator}, {u"dbname"_s, database}};
}

QString LocalServer::uri(const QString &database) const
{
    return u"host=%1 user=%2 dbname=%3"_s.arg(m_socket, Administrator, database);
}
