#include "drivers/scanner/wirescanner.h"

#include "drivers/api/deviceurl.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scanner {

WireScanner::~WireScanner()
{
    if (m_link->isOpen())
        m_link->close();
}

Result<QStringList> WireScanner::read(std::chrono::milliseconds deadline)
{
    if (!m_link->isOpen()) {
        if (m_sinceOpening.isValid() && !m_sinceOpening.hasExpired(BetweenOpenings.count()))
            return Error{Error::Kind::Device, u"device.unreachable"_s, {}, u"not tried again yet"_s};
        m_sinceOpening.start();
        if (const Result<> opened = m_link->open(3000ms); !opened)
            return deviceFault(opened.error());
    }
    const QByteArray bytes = m_link->read(deadline);
    if (bytes.isEmpty() && !m_link->isOpen()) {
        m_link->close();
        return Error{Error::Kind::Device, u"device.unreachable"_s, {}, u"closed while reading"_s};
    }
    return m_lines.take(bytes, std::chrono::milliseconds(m_clock.elapsed()));
}

} // namespace scanner
