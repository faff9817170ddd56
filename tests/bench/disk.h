#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

/// A folder beside the build, on its disk: what is synced in memory costs nothing and measures nothing.
class DiskFolder
{
public:
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    bool isOnDisk() const { return m_folder.isValid() && QStorageInfo(m_folder.path()).fileSystemType() != "tmpfs"; }

private:
    QTemporaryDir m_folder{QStringLiteral(BUILD_DIR "/bench-XXXXXX")};
};

/// The floor of everything recorded: 4 KiB appended to a file of that folder and synced.
class SyncedAppend
{
public:
    explicit SyncedAppend(const DiskFolder &folder) : m_file(folder.path(QStringLiteral("appended")))
    {
        m_open = m_file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered);
    }
    bool operator()() { return m_open && m_file.write(m_block) == m_block.size() && ::fdatasync(m_file.handle()) == 0; }

private:
    QFile m_file;
    QByteArray m_block = QByteArray(4096, 'x');
    bool m_open = false;
};

/// Runs the event loop until `done`, sleeping only while nothing happens: QTRY_ and qWaitFor look every ten
/// milliseconds, which is longer than most of what is measured here.
template <typename F>
bool eventually(F &&done, int milliseconds = 20'000)
{
    QElapsedTimer timer;
    timer.start();
    QTimer tick;
    tick.start(20);
    while (!done()) {
        if (timer.hasExpired(milliseconds))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}
