#include "drivers/transport/devicefilelink.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

Result<> DeviceFileLink::open(Milliseconds)
{
    const int flags = m_kind == Kind::File ? O_WRONLY | O_CREAT | O_APPEND : O_RDWR | O_NONBLOCK;
    m_handle = ::open(QFile::encodeName(m_path).constData(), flags | O_CLOEXEC, 0600);
    if (m_handle < 0)
        return Error{Error::Kind::Device,
                     errno == EACCES ? u"printer.no_access"_s : u"printer.unreachable"_s,
                     {{u"host"_s, m_path}},
                     QString::fromLocal8Bit(std::strerror(errno))};
    return {};
}

qint64 DeviceFileLink::write(const QByteArray &bytes, Milliseconds progress)
{
    qint64 taken = 0;
    while (m_handle >= 0 && taken < bytes.size()) {
        pollfd wait{m_handle, POLLOUT, 0};
        if (::poll(&wait, 1, int(progress.count())) <= 0)
            return taken;
        const ssize_t written = ::write(m_handle, bytes.constData() + taken, size_t(bytes.size() - taken));
        if (written > 0)
            taken += written;
        else if (errno != EAGAIN && errno != EINTR)
            break;
    }
    return taken;
}

QByteArray DeviceFileLink::read(Milliseconds deadline)
{
    pollfd wait{m_handle, POLLIN, 0};
    if (m_handle < 0 || m_kind == Kind::File || ::poll(&wait, 1, int(deadline.count())) <= 0)
        return {};
    char buffer[512];
    const ssize_t count = ::read(m_handle, buffer, sizeof buffer);
    return count > 0 ? QByteArray(buffer, count) : QByteArray();
}

void DeviceFileLink::close()
{
    if (m_handle >= 0)
        ::close(m_handle);
    m_handle = -1;
}
