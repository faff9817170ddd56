#include "drivers/api/exchangetape.h"

namespace {

constexpr qint64 OneExchangeMilliseconds = 50;

} // namespace

void ExchangeTape::add(Exchange::Direction direction, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QMutexLocker locker(&m_mutex);
    if (direction == Exchange::Direction::In)
        m_lastHeard = now;
    if (!m_exchanges.isEmpty()) {
        Exchange &last = m_exchanges.last();
        if (last.direction == direction && last.at.msecsTo(now) < OneExchangeMilliseconds) {
            last.bytes += bytes.left(Kept - last.bytes.size());
            last.size += bytes.size();
            return;
        }
    }
    m_exchanges.append({now, direction, bytes.left(Kept), bytes.size()});
    if (m_exchanges.size() > Length)
        m_exchanges.removeFirst();
}

QList<Exchange> ExchangeTape::exchanges() const
{
    const QMutexLocker locker(&m_mutex);
    return m_exchanges;
}

QDateTime ExchangeTape::lastHeard() const
{
    const QMutexLocker locker(&m_mutex);
    return m_lastHeard;
}
