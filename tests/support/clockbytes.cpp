#include "tests/support/clockbytes.h"

namespace clockbytes {

namespace {

QByteArray little(quint64 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(char(value >> (8 * i)));
    return out;
}

QByteArray padded(const QByteArray &text, int size) { return text.leftJustified(size, '\0', true); }

} // namespace

quint32 packed(const QDateTime &t)
{
    const QDate d = t.date();
    const QTime c = t.time();
    return quint32(((d.year() % 100) * 12 * 31 + (d.month() - 1) * 31 + d.day() - 1) * 86'400LL
                   + (c.hour() * 60 + c.minute()) * 60 + c.second());
}

QByteArray records(const QList<ClockPunch> &punches, int size)
{
    QByteArray out;
    quint16 slot = 0;
    for (const ClockPunch &punch : punches) {
        const QByteArray pin = punch.pin.toLatin1();
        const QByteArray time = little(packed(punch.wallTime), 4);
        const QByteArray verify = little(quint64(punch.verify), 1);
        const QByteArray state = little(quint64(punch.state), 1);
        if (size == 8)
            out += little(pin.toULongLong(), 2) + verify + time + state;
        else if (size == 16)
            out += little(pin.toULongLong(), 4) + time + verify + state + little(0, 2)
                + little(punch.workCode.toULongLong(), 4);
        else
            out += little(++slot, 2) + padded(pin, 24) + verify + time + state + QByteArray::fromHex("00000000ff000000")
                + QByteArray(size - 40, '\0');
    }
    return out;
}

QByteArray withLength(const QByteArray &records) { return little(quint64(records.size()), 4) + records; }

QByteArray userSet(const QList<ClockUser> &users, int size)
{
    QByteArray out;
    for (const ClockUser &user : users) {
        const QByteArray head = little(quint64(user.slot), 2) + little(quint64(user.privilege), 1);
        if (size == 28)
            out += head + QByteArray(5, '\0') + padded(user.name.toUtf8(), 8) + little(0, 4) + little(0, 1)
                + little(1, 1) + little(0, 2) + little(user.pin.toULongLong(), 4);
        else
            out += head + QByteArray(8, '\0') + padded(user.name.toUtf8(), 24) + little(0, 4) + little(1, 1)
                + little(0, 8) + padded(user.pin.toLatin1(), 24);
    }
    return withLength(out);
}

QByteArray freeSizes(int users, int records, int capacity)
{
    QByteArray out(92, '\0');
    out.replace(4 * 4, 4, little(quint64(users), 4));
    out.replace(8 * 4, 4, little(quint64(records), 4));
    out.replace(15 * 4, 4, little(10'000, 4));
    out.replace(16 * 4, 4, little(quint64(capacity), 4));
    return out;
}

QByteArray event(const ClockPunch &punch, int size)
{
    const int owner = size == 12 ? 4 : size < 20 ? 2 : 24;
    const QByteArray pin = owner == 24 ? padded(punch.pin.toLatin1(), 24) : little(punch.pin.toULongLong(), owner);
    const QDate d = punch.wallTime.date();
    const QTime t = punch.wallTime.time();
    QByteArray out = pin + little(quint64(punch.verify), 1) + little(quint64(punch.state), 1);
    for (const int part : {d.year() % 100, d.month(), d.day(), t.hour(), t.minute(), t.second()})
        out += little(quint64(part), 1);
    return out + QByteArray(size - int(out.size()), '\0');
}

} // namespace clockbytes
