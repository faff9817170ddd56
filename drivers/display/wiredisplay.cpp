#include "drivers/display/wiredisplay.h"

#include "drivers/api/deviceurl.h"
#include "drivers/display/displaycodec.h"

#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace display {

namespace {

constexpr auto OpenDeadline = 3000ms;
constexpr auto WriteProgress = 1000ms;

} // namespace

WireDisplay::~WireDisplay()
{
    if (m_link->isOpen())
        m_link->close();
}

Result<> WireDisplay::write(const QByteArray &bytes)
{
    if (m_link->write(bytes, WriteProgress) == bytes.size())
        return {};
    m_link->close();
    m_shown.reset();
    return Error{Error::Kind::Device, u"device.unreachable"_s, {}, u"bytes were not taken"_s};
}

Result<> WireDisplay::connect()
{
    if (m_link->isOpen())
        return {};
    m_shown.reset();
    if (m_sinceOpening.isValid() && !m_sinceOpening.hasExpired(BetweenOpenings.count()))
        return Error{Error::Kind::Device, u"device.unreachable"_s, {}, u"not tried again yet"_s};
    m_sinceOpening.start();
    if (const Result<> opened = m_link->open(OpenDeadline); !opened)
        return deviceFault(opened.error());
    return write(initialise(m_settings));
}

Result<> WireDisplay::show(const DisplayText &text)
{
    if (const Result<> open = connect(); !open)
        return open;
    if (m_shown == text)
        return {};
    if (m_sinceWrite.isValid())
        if (const qint64 left = BetweenWrites.count() - m_sinceWrite.elapsed(); left > 0)
            QThread::msleep(ulong(left));
    const Result<> written = write(display::show(text, m_settings));
    m_sinceWrite.start();
    if (written)
        m_shown = text;
    return written;
}

Result<> PrinterWire::open(Milliseconds)
{
    m_open = bool(m_wiring.throughPrinter);
    if (m_open)
        return {};
    return Error{Error::Kind::Device, u"device.unreachable"_s, {}, u"no printer to go through"_s};
}

qint64 PrinterWire::write(const QByteArray &bytes, Milliseconds)
{
    if (!m_open || !m_wiring.throughPrinter(bytes))
        return 0;
    if (m_wiring.tape)
        m_wiring.tape->add(Exchange::Direction::Out, bytes);
    return bytes.size();
}

} // namespace display
