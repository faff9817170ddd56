#include "drivers/iclock/replies.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace iclock {

namespace {

/// Nothing that could end the line it stands on.
QByteArray clean(const QString &text, const char *fallback)
{
    QByteArray bytes;
    for (const QChar c : text)
        if (c > u' ' && c <= u'~')
            bytes.append(c.toLatin1());
    return bytes.isEmpty() ? QByteArray(fallback) : bytes;
}

} // namespace

QByteArray optionBlock(const Options &options)
{
    // Whole hours are told as hours; beyond 60 the number means minutes.
    const int zone = options.zoneMinutes % 60 == 0 ? options.zoneMinutes / 60 : options.zoneMinutes;
    const QByteArray punches = clean(options.punchStamp, "None");
    const QByteArray operations = clean(options.operationStamp, "None");
    return "GET OPTION FROM: " + clean(options.serial, "") + "\nATTLOGStamp=" + punches + "\nOPERLOGStamp=" + operations
        + "\nATTPHOTOStamp=None\nStamp=" + clean(options.punchStamp, "0")
        + "\nOpStamp=" + clean(options.operationStamp, "0")
        + "\nPhotoStamp=0\nErrorDelay=30\nDelay=10\nTransTimes=00:00;14:05\nTransInterval=1\nTransFlag=1100000000"
          "\nTimeZone="
        + QByteArray::number(zone) + "\nRealtime=1\nEncrypt=0\nServerVer=2.4.1\nPushProtVer=2.4.1\n";
}

QByteArray taken(int lines) { return lines > 0 ? "OK: " + QByteArray::number(lines) + '\n' : QByteArray("OK\n"); }

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray askPunchesAgain(const QString &id, const QDateTime &from, const QDateTime &to)
{
    if (id.isEmpty() || id.size() > 16)
        return {};
    for (const QChar c : id)
        if (!(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'z') && !(c >= u'A' && c <= u'Z'))
            return {};
    const auto text = [](const QDateTime &time) { return time.toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1(); };
    return "C:" + id.toLatin1() + ":DATA QUERY ATTLOG StartTime=" + text(from) + "\tEndTime=" + text(to) + '\n';
}

} // namespace iclock
