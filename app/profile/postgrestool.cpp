#include "app/profile/postgrestool.h"

#include "modules/core/db/localserver.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Result<> runPostgresTool(const QString &name, const ConnectionSettings &database, const QStringList &arguments)
{
    // The newest server's own tools first: an older pg_dump refuses a newer server.
    const QString beside = LocalServer::binaries() + u'/' + name;
    const QString program = QFile::exists(beside) ? beside : QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return Error{Error::Kind::Rule, u"backup.tool"_s, {{u"name"_s, name}}, {}};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList words;
    for (auto it = database.cbegin(); it != database.cend(); ++it) {
        if (it.key() == u"password")
            environment.insert(u"PGPASSWORD"_s, it.value());
        else
            words << it.key() + u"='"_s + QString(it.value()).replace(u'\'', u"\\'"_s) + u'\'';
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, QStringList{u"--no-password"_s, u"--dbname"_s, words.join(u' ')} + arguments);
    if (!process.waitForStarted())
        return Error{Error::Kind::Rule, u"backup.tool"_s, {{u"name"_s, name}}, process.errorString()};
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return Error{Error::Kind::Storage, u"backup.failed"_s, {}, QString::fromLocal8Bit(process.readAll()).right(2000)};
}
