#include "drivers/zkteco/clocktime.h"

namespace zkteco {

namespace {

std::optional<QDateTime> checked(int year, int month, int day, int hour, int minute, int second)
{
    const QDate date(year, month, day);
    const QTime time(hour, minute, second);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

std::optional<QDateTime> timeFrom(quint32 packed)
{
    const quint32 days = packed / 86'400;
    const quint32 seconds = packed % 86'400;
    const quint32 months = days / 31;
    const quint32 years = months / 12;
    if (years > 99)
        return std::nullopt;
    return checked(2000 + int(years), int(months % 12) + 1, int(days % 31) + 1, int(seconds / 3600),
                   int(seconds / 60 % 60), int(seconds % 60));
}

quint32 packedTime(const QDateTime &wallTime)
{
    const QDate date = wallTime.date();
    const QTime time = wallTime.time();
    const quint32 days = quint32(date.year() % 100) * 372 + quint32(date.month() - 1) * 31 + quint32(date.day() - 1);
    return days * 86'400 + quint32(time.hour() * 3600 + time.minute() * 60 + time.second());
}

std::optional<QDateTime> timeFromSixBytes(QByteArrayView bytes)
{
    if (bytes.size() < 6)
        return std::nullopt;
    return checked(2000 + uchar(bytes[0]), uchar(bytes[1]), uchar(bytes[2]), uchar(bytes[3]), uchar(bytes[4]),
                   uchar(bytes[5]));
}

QByteArray sixBytes(const QDateTime &wallTime)
{
    const QDate date = wallTime.date();
    const QTime time = wallTime.time();
    QByteArray bytes;
    for (const int part : {date.year() % 100, date.month(), date.day(), time.hour(), time.minute(), time.second()})
        bytes.append(char(part));
    return bytes;
}

} // namespace zkteco
