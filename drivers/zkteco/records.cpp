#include "drivers/zkteco/records.h"

#include "drivers/zkteco/clocktime.h"
#include "drivers/zkteco/packet.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace zkteco {

namespace {

constexpr qsizetype PinLength = 24;
constexpr std::array<int, 5> RecordSizes{40, 16, 8, 49, 52};

/// One record, read but not yet believed.
struct Record
{
    QString pin; ///< empty: unreadable
    quint32 slot = 0; ///< 8-byte records only
    std::optional<QDateTime> time;
    int state = 0;
    int verify = 0;
    quint32 workCode = 0;
};

/// Printable ASCII up to the first NUL, or nothing.
QString pinText(QByteArrayView field)
{
    const qsizetype end = field.indexOf('\0');
    const QByteArrayView text = end < 0 ? field : field.first(end);
    for (const char c : text)
        if (c <= ' ' || c > '~')
            return {};
    return QString::fromLatin1(text);
}

Record readRecord(QByteArrayView bytes, SmallLayout small)
{
    Record record;
    quint32 packed = 0;
    const auto byte = [&](qsizetype at) { return int(uchar(bytes[at])); };
    if (bytes.size() == 8) {
        const bool usual = small == SmallLayout::Usual;
        record.slot = word(bytes, 0);
        record.verify = byte(2);
        packed = number(bytes, usual ? 3 : 4);
        record.state = byte(usual ? 7 : 3);
    } else if (bytes.size() == 16) {
        const quint32 pin = number(bytes, 0);
        record.pin = pin > 0 ? QString::number(pin) : QString();
        packed = number(bytes, 4);
        record.verify = byte(8);
        record.state = byte(9);
        record.workCode = number(bytes, 12);
    } else {
        record.pin = pinText(bytes.sliced(2, PinLength));
        record.verify = byte(26);
        packed = number(bytes, 27);
        record.state = byte(31);
    }
    record.time = timeFrom(packed);
    return record;
}

/// How many of four marks a record earns: believable owner, time, state, way of verifying. Bytes of another layout read
/// as this one earn one or two.
int marks(QByteArrayView bytes, SmallLayout small)
{
    constexpr quint32 LongestNumber = 999'999'999;
    const Record record = readRecord(bytes, small);
    bool owned = !record.pin.isEmpty();
    if (bytes.size() == 8)
        owned = record.slot > 0;
    else if (bytes.size() == 16)
        owned = owned && number(bytes, 0) <= LongestNumber && word(bytes, 10) == 0;
    const int year = record.time ? record.time->date().year() : 0;
    return int(owned) + int(year >= 2008 && year <= 2050) + int(record.state <= 5 || record.state == 255)
        + int(record.verify <= 64);
}

/// The size whose records look most like punches; 0: none does.
int sizeOf(QByteArrayView records, int expected, SmallLayout small)
{
    int best = 0;
    double bestShare = 0.55; // hardly more than chance is no layout
    for (const int size : RecordSizes) {
        if (records.size() % size != 0)
            continue;
        const qsizetype count = records.size() / size;
        qsizetype earned = 0;
        for (qsizetype at = 0; at < records.size(); at += size)
            earned += marks(records.sliced(at, size), small);
        const double share = double(earned) / double(4 * count);
        // Where two fit alike, the terminal's own count decides; else the commoner one, which stands first.
        const bool counted = expected > 0 && count == expected;
        if (share > bestShare + 0.05 || (counted && share >= bestShare)) {
            best = size;
            bestShare = share;
        }
    }
    return best;
}

QString pinOfSlot(quint32 slot, const QList<ClockUser> &users)
{
    for (const ClockUser &user : users)
        if (quint32(user.slot) == slot)
            return user.pin;
    return {};
}

/// The records after the length, or nullopt when that is not the length.
std::optional<QByteArrayView> contents(QByteArrayView dataSet)
{
    if (dataSet.size() < 4 || number(dataSet, 0) != quint32(dataSet.size() - 4))
        return std::nullopt;
    return dataSet.sliced(4);
}

ClockUser readUser(QByteArrayView bytes, const QByteArray &names)
{
    ClockUser user;
    user.slot = word(bytes, 0);
    user.privilege = uchar(bytes[2]);
    if (bytes.size() == 28) {
        user.name = fieldText(bytes.sliced(8, 8), names);
        const quint32 pin = number(bytes, 24);
        user.pin = pin > 0 ? QString::number(pin) : QString();
    } else {
        user.name = fieldText(bytes.sliced(11, 24), names);
        user.pin = pinText(bytes.sliced(48, 24));
    }
    return user;
}

} // namespace

QString fieldText(QByteArrayView field, const QByteArray &encoding)
{
    const qsizetype end = field.indexOf('\0');
    const QByteArrayView text = end < 0 ? field : field.first(end);
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    // A decoder keeps a character whose end has not come; it never comes, and so is not shown.
    QString decoded = decoder.decode(text);
    decoded.remove(QChar::ReplacementCharacter);
    return decoded.trimmed();
}

std::optional<ClockReading> readAttendance(QByteArrayView dataSet, int expected, const QList<ClockUser> &users,
                                           SmallLayout small)
{
    const std::optional<QByteArrayView> records = contents(dataSet);
    if (!records)
        return std::nullopt;
    ClockReading reading;
    if (records->isEmpty())
        return reading;
    const int size = sizeOf(*records, expected, small);
    if (size == 0)
        return std::nullopt;
    reading.recordSize = size;
    for (qsizetype at = 0; at < records->size(); at += size) {
        const QByteArrayView bytes = records->sliced(at, size);
        Record record = readRecord(bytes, small);
        if (size == 8)
            record.pin = pinOfSlot(record.slot, users);
        if (record.pin.isEmpty() || !record.time) {
            const QString reason = !record.time ? u"date"_s : size == 8 ? u"slot"_s : u"pin"_s;
            reading.bad.append({bytes.toByteArray(), reason});
            continue;
        }
        reading.punches.append({record.pin, *record.time, record.state, record.verify,
                                record.workCode ? QString::number(record.workCode) : QString()});
    }
    return reading;
}

std::optional<QList<ClockUser>> readUsers(QByteArrayView dataSet, const QByteArray &names)
{
    const std::optional<QByteArrayView> records = contents(dataSet);
    if (!records)
        return std::nullopt;
    QList<ClockUser> best;
    if (records->isEmpty())
        return best;
    qsizetype bestCount = -1;
    for (const int size : {72, 28}) {
        if (records->size() % size != 0)
            continue;
        QList<ClockUser> users;
        for (qsizetype at = 0; at < records->size(); at += size)
            if (const ClockUser user = readUser(records->sliced(at, size), names); !user.pin.isEmpty())
                users.append(user);
        // Both lengths divide only every 504 bytes; then the one that explains all its records.
        const qsizetype share = users.size() * size;
        if (share > bestCount) {
            best = users;
            bestCount = share;
        }
    }
    if (bestCount < 0)
        return std::nullopt;
    return best;
}

bool readFreeSizes(QByteArrayView data, ClockInfo &info)
{
    if (data.size() < 80)
        return false;
    const auto at = [&](qsizetype index) { return qint32(number(data, index * 4)); };
    info.users = at(4);
    info.records = at(8);
    info.recordCapacity = at(16);
    return true;
}

std::optional<QList<ClockPunch>> readEvents(QByteArrayView data, const QList<ClockUser> &users)
{
    // Size of one event, and of its owner field (hardware 3.7).
    constexpr std::array<std::pair<int, int>, 7> Kinds{
        {{52, 24}, {37, 24}, {36, 24}, {32, 24}, {14, 2}, {12, 4}, {10, 2}}};
    for (const auto &[size, owner] : Kinds) {
        if (data.isEmpty() || data.size() % size != 0)
            continue;
        QList<ClockPunch> punches;
        for (qsizetype at = 0; at < data.size(); at += size) {
            const QByteArrayView bytes = data.sliced(at, size);
            const QString pin = owner == 24 ? pinText(bytes.first(PinLength))
                : owner == 4                ? QString::number(number(bytes, 0))
                                            : pinOfSlot(word(bytes, 0), users);
            const std::optional<QDateTime> time = timeFromSixBytes(bytes.sliced(owner + 2, 6));
            if (pin.isEmpty() || pin == u"0" || !time)
                break;
            punches.append({pin, *time, int(uchar(bytes[owner + 1])), int(uchar(bytes[owner])), {}});
        }
        if (punches.size() * size == data.size())
            return punches;
    }
    return std::nullopt;
}

} // namespace zkteco
