#include "drivers/transport/tcplink.h"

using namespace Qt::StringLiterals;

namespace {

/// Small slices, so that a stalled printer is noticed by missing progress and not by a full socket.
constexpr qint64 Slice = 2048;
/// The system would take megabytes for a printer that stands still.
constexpr int SendBuffer = 32 * 1024;

} // namespace

Result<> TcpLink::open(Milliseconds deadline)
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(m_host, m_port);
    if (!m_socket->waitForConnected(int(deadline.count()))) {
        const QString text = m_socket->errorString();
        m_socket.reset();
        return Error{Error::Kind::Device, u"printer.unreachable"_s, {{u"host"_s, m_host}}, text};
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, SendBuffer);
    m_owed = 0;
    return {};
}

bool TcpLink::isOpen() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }

qint64 TcpLink::write(const QByteArray &bytes, Milliseconds progress)
{
    qint64 taken = 0;
    while (isOpen() && taken < bytes.size()) {
        const qint64 slice = qMin(Slice, bytes.size() - taken);
        if (slice > m_owed)
            m_socket->write(bytes.constData() + taken + m_owed, slice - m_owed);
        while (isOpen() && m_socket->bytesToWrite() > 0) {
            const qint64 waiting = m_socket->bytesToWrite();
            if (!m_socket->waitForBytesWritten(int(progress.count())) || m_socket->bytesToWrite() == waiting) {
                m_owed = m_socket->bytesToWrite();
                return taken + slice - m_owed;
            }
        }
        m_owed = 0;
        taken += slice;
    }
    return taken;
}

QByteArray TcpLink::read(Milliseconds deadline)
{
    if (!m_socket)
        return {};
    if (m_socket->bytesAvailable() == 0)
        m_socket->waitForReadyRead(int(deadline.count()));
    return m_socket->readAll();
}

void TcpLink::close()
{
    if (!m_socket)
        return;
    // A half-close first: an abort makes boards throw away what they still hold.
    m_socket->disconnectFromHost();
    if (m_socket->state() != QAbstractSocket::UnconnectedState)
        m_socket->waitForDisconnected(2000);
    m_socket.reset();
}
