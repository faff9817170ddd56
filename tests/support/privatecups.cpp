#include "tests/support/privatecups.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// The printer at the end of a queue: appends to a file; without paper it says so and waits, as a real one.
constexpr char Backend[] = R"sh(#!/bin/sh
[ $# -eq 0 ] && exit 0
paper="${DEVICE_URI#keep:}"
[ -e "$paper.broken" ] && exit 1
if [ -e "$paper.empty" ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e "$paper.empty" ]; do sleep 0.05; done
    echo "STATE: -media-empty-error" >&2
fi
if [ -n "$6" ]; then cat "$6"; else cat; fi >> "$paper"
)sh";

} // namespace

PrivateCups::PrivateCups(const QStringList &queues)
{
    const QString program = QStandardPaths::findExecutable(u"cupsd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (program.isEmpty()) {
        m_error = u"no cupsd on this machine (package cups-daemon)"_s;
        return;
    }
    const QByteArray folder = m_folder.path().toUtf8();
    for (const QString &part : {u"spool/tmp"_s, u"cache"_s, u"state"_s, u"bin/backend"_s})
        QDir(m_folder.path()).mkpath(part);
    write(u"cups-files.conf"_s,
          "ServerRoot " + folder + "\nRequestRoot " + folder + "/spool\nTempDir " + folder + "/spool/tmp\nCacheDir "
              + folder + "/cache\nStateDir " + folder + "/state\nAccessLog " + folder + "/access\nErrorLog " + folder
              + "/errors\nPageLog " + folder + "/pages\nServerBin " + folder + "/bin\nSystemGroup root\n");
    write(u"cupsd.conf"_s,
          "Listen " + folder
              + "/socket\nBrowsing No\nWebInterface No\nDefaultAuthType None\nLogLevel warn\n"
                "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n");
    QByteArray printers;
    for (const QString &queue : queues)
        printers += "<Printer " + queue.toUtf8() + ">\nDeviceURI keep:" + folder + '/' + queue.toUtf8()
            + ".paper\nState Idle\nAccepting Yes\nErrorPolicy abort-job\nOpPolicy default\n</Printer>\n";
    write(u"printers.conf"_s, printers);
    QFile::link(u"/usr/lib/cups/daemon"_s, m_folder.filePath(u"bin/daemon"_s)); // what starts a backend
    write(u"bin/backend/keep"_s, Backend);
    // One that only its owner may run is run by the owner, not by the print system's own account.
    QFile::setPermissions(m_folder.filePath(u"bin/backend/keep"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("CUPS_SERVER", folder + "/socket");
    m_process.start(
        program,
        {u"-f"_s, u"-c"_s, m_folder.filePath(u"cupsd.conf"_s), u"-s"_s, m_folder.filePath(u"cups-files.conf"_s)});
    QElapsedTimer timer;
    timer.start();
    while (!QFile::exists(m_folder.filePath(u"socket"_s)) && !timer.hasExpired(10'000))
        QThread::msleep(20);
    if (!QFile::exists(m_folder.filePath(u"socket"_s))) {
        m_process.waitForFinished(100);
        m_error = u"cupsd did not start: "_s + QString::fromLocal8Bit(m_process.readAllStandardError());
    }
}

PrivateCups::~PrivateCups() { stop(); }

void PrivateCups::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

void PrivateCups::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        m_error = file.errorString();
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray PrivateCups::paper(const QString &queue) const
{
    QFile file(m_folder.filePath(queue + u".paper"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool PrivateCups::tell(const QString &command, const QString &queue) const
{
    const QString program = QStandardPaths::findExecutable(command, {u"/usr/sbin"_s, u"/usr/bin"_s});
    return QProcess::execute(program, {queue}) == 0;
}

void PrivateCups::setTrouble(const QString &queue, const QString &trouble, bool on) const
{
    QFile mark(m_folder.filePath(queue + u".paper."_s + trouble));
    if (on)
        (void)mark.open(QFile::WriteOnly);
    else
        mark.remove();
}
