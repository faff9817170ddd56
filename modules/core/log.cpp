#include "modules/core/log.h"

#include "modules/core/home.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcDb, "fm.core.db", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "fm.core.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "fm.core.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTill, "fm.till", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPrint, "fm.till.print", QtInfoMsg)

namespace {

constexpr qint64 RotateAt = 5 * 1024 * 1024;

QMutex g_mutex;
QFile g_file;
QtMessageHandler g_previous = nullptr;

void rotate()
{
    const QString name = g_file.fileName();
    g_file.close();
    QFile::remove(name + u".2"_s);
    QFile::rename(name + u".1"_s, name + u".2"_s);
    QFile::rename(name, name + u".1"_s);
    // A log that cannot be reopened is a log we do without.
    [[maybe_unused]] const bool opened = g_file.open(QFile::WriteOnly | QFile::Append);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const char *const levels[] = {"debug", "warning", "critical", "fatal", "info"};
    {
        QMutexLocker lock(&g_mutex);
        if (g_file.isOpen()) {
            const QString line = u"%1 %2 %3 %4\n"_s.arg(
                QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::fromLatin1(levels[type]),
                QString::fromLatin1(context.category ? context.category : "default"), message);
            g_file.write(line.toUtf8());
            g_file.flush();
            if (g_file.size() > RotateAt)
                rotate();
        }
    }
    if (g_previous)
        g_previous(type, context, message);
}

} // namespace

void startLog(const QString &program)
{
    const QString folder = home::path() + u"/log"_s;
    QDir().mkpath(folder);
    g_file.setFileName(folder + u'/' + program + u".log"_s);
    if (!g_file.open(QFile::WriteOnly | QFile::Append))
        qCWarning(lcDb) << "no log file:" << g_file.errorString();
    g_previous = qInstallMessageHandler(write);
}
