#include "drivers/transport/seriallink.h"

#include <QSerialPort>
#include <QUrlQuery>

#ifdef Q_OS_UNIX
#include <poll.h>
#endif

using namespace Qt::StringLiterals;

SerialLink::SerialLink(const QUrl &url) : m_url(url) {}
SerialLink::~SerialLink() = default;

Result<> SerialLink::open(Milliseconds)
{
    const QUrlQuery query(m_url);
    const QString flow = query.queryItemValue(u"flow"_s);
    m_port = std::make_unique<QSerialPort>(m_url.path());
    m_owed = 0;
    bool ok = false;
    const int baud = query.queryItemValue(u"baud"_s).toInt(&ok);
    m_port->setBaudRate(ok ? baud : 9600);
    m_port->setFlowControl(flow == u"hardware"       ? QSerialPort::HardwareControl
                               : flow == u"software" ? QSerialPort::SoftwareControl
                                                     : QSerialPort::NoFlowControl);
    m_port->setDataBits(query.queryItemValue(u"bits"_s) == u"7" ? QSerialPort::Data7 : QSerialPort::Data8);
    const QString parity = query.queryItemValue(u"parity"_s);
    m_port->setParity(parity == u"even"      ? QSerialPort::EvenParity
                          : parity == u"odd" ? QSerialPort::OddParity
                                             : QSerialPort::NoParity);
    if (!m_port->open(QIODevice::ReadWrite)) {
        const bool denied = m_port->error() == QSerialPort::PermissionError;
        const QString text = m_port->errorString();
        m_port.reset();
        return Error{Error::Kind::Device,
                     denied ? u"printer.no_access"_s : u"printer.unreachable"_s,
                     {{u"host"_s, m_url.path()}},
                     text};
    }
    return {};
}

bool SerialLink::isOpen() const { return m_port && m_port->isOpen() && m_port->error() != QSerialPort::ResourceError; }

qint64 SerialLink::write(const QByteArray &bytes, Milliseconds progress)
{
    constexpr qint64 Slice = 512;
    qint64 taken = 0;
    while (isOpen() && taken < bytes.size()) {
        const qint64 slice = qMin(Slice, bytes.size() - taken);
        if (slice > m_owed && m_port->write(bytes.constData() + taken + m_owed, slice - m_owed) < 0)
            break;
        while (m_port->bytesToWrite() > 0) {
            if (!m_port->waitForBytesWritten(int(progress.count()))) {
                m_owed = m_port->bytesToWrite();
                return taken + slice - m_owed;
            }
        }
        m_owed = 0;
        taken += slice;
    }
    return taken;
}

QByteArray SerialLink::read(Milliseconds deadline)
{
    if (!m_port)
        return {};
    if (m_port->bytesAvailable() == 0)
        m_port->waitForReadyRead(int(deadline.count()));
    const QByteArray bytes = m_port->readAll();
    if (bytes.isEmpty() && hasGone())
        m_port.reset();
    return bytes;
}

/// QSerialPort only learns that the cable was pulled when it writes; whoever only listens would wait for ever.
bool SerialLink::hasGone() const
{
#ifdef Q_OS_UNIX
    pollfd wire{m_port->handle(), 0, 0};
    return ::poll(&wire, 1, 0) > 0 && (wire.revents & (POLLERR | POLLHUP | POLLNVAL));
#else
    return m_port->error() == QSerialPort::ResourceError;
#endif
}

void SerialLink::close() { m_port.reset(); }
