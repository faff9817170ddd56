#include "tests/support/ptydevice.h"

#include <QFile>
#include <QThread>

#include <poll.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

PtyDevice::PtyDevice() { plug(); }

PtyDevice::~PtyDevice()
{
    stop();
    unplug();
}

void PtyDevice::plug()
{
    const QMutexLocker locker(&m_wire);
    int master = -1;
    char name[128] = {};
    termios raw{};
    cfmakeraw(&raw);
    if (openpty(&master, &m_slave, name, &raw, nullptr) != 0)
        qFatal("no pseudo terminal");
    QFile::remove(path());
    if (!QFile::link(QString::fromLocal8Bit(name), path()))
        qFatal("no link to the pseudo terminal");
    m_master = master;
}

void PtyDevice::unplug()
{
    const QMutexLocker locker(&m_wire);
    QFile::remove(path());
    if (m_master >= 0)
        ::close(m_master.exchange(-1));
    if (m_slave >= 0)
        ::close(std::exchange(m_slave, -1));
}

void PtyDevice::start()
{
    m_thread = std::thread([this] { run(); });
}

void PtyDevice::stop()
{
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

void PtyDevice::send(const QByteArray &bytes)
{
    const qsizetype piece = m_fragmented ? 1 : bytes.size();
    for (qsizetype i = 0; i < bytes.size(); i += piece) {
        {
            const QMutexLocker locker(&m_wire);
            if (m_master >= 0 && ::write(m_master, bytes.constData() + i, size_t(piece)) < 0)
                return;
        }
        if (m_fragmented)
            QThread::usleep(500);
    }
}

void PtyDevice::run()
{
    QByteArray waiting;
    while (!m_stopping) {
        send(unasked());
        pollfd wait{m_master, POLLIN, 0};
        if (wait.fd < 0) {
            waiting.clear();
            QThread::msleep(20);
            continue;
        }
        if (::poll(&wait, 1, 20) <= 0)
            continue;
        char buffer[512];
        ssize_t count = 0;
        {
            const QMutexLocker locker(&m_wire);
            count = m_master >= 0 ? ::read(m_master, buffer, sizeof buffer) : 0;
        }
        if (count <= 0) {
            QThread::msleep(5);
            continue;
        }
        waiting.append(buffer, count);
        {
            const QMutexLocker locker(&m_mutex);
            m_received.append(buffer, count);
        }
        send(answer(waiting));
    }
}

QByteArray PtyDevice::received() const
{
    const QMutexLocker locker(&m_mutex);
    return m_received;
}

void PtyDevice::clear()
{
    const QMutexLocker locker(&m_mutex);
    m_received.clear();
}
