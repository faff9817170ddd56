#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

/// A device on a real pseudo terminal of this machine, as if a serial cable led to it. Its path stays the same when the
/// cable is pulled and put back. Answers on a thread of its own, so that a test may block.
class PtyDevice
{
public:
    PtyDevice();
    virtual ~PtyDevice();

    QString path() const { return m_folder.filePath(QStringLiteral("device")); }
    /// Everything it sends goes out byte by byte.
    void setFragmented(bool on) { m_fragmented = on; }
    void unplug();
    void plug();

    QByteArray received() const; ///< since clear()
    void clear();

protected:
    /// Takes what it understands from the front of `bytes` and says what to answer. On the device's thread.
    virtual QByteArray answer(QByteArray &bytes) = 0;
    /// Called every 20 ms: what it says by itself.
    virtual QByteArray unasked() { return {}; }
    void send(const QByteArray &bytes);
    /// To be called at the end of the constructor and the start of the destructor of what derives from this.
    void start();
    void stop();

private:
    void run();

    QTemporaryDir m_folder;
    /// Not a QThread, whose wait() returns before its thread has let go of Qt: at the end of a program that counts as
    /// lost.
    std::thread m_thread;
    std::atomic<int> m_master{-1};
    int m_slave = -1;
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_fragmented{false};
    mutable QMutex m_mutex;
    QByteArray m_received;
    QMutex m_wire;
};
