#include "app/clock/clockvisit.h"

#include "modules/core/clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clocks {

namespace {

constexpr qsizetype PunchesAtOnce = 5000;

QJsonObject contactOf(const ClockInfo &info)
{
    QJsonObject contact{{u"read"_s, true}, {u"firmware"_s, info.firmware}, {u"model"_s, info.model}};
    if (info.users >= 0)
        contact[u"users"_s] = info.users;
    if (info.records >= 0)
        contact[u"records"_s] = info.records;
    if (info.recordCapacity > 0)
        contact[u"capacity"_s] = info.recordCapacity;
    return contact;
}

} // namespace

Result<qint64> Visit::ahead()
{
    const Result<QDateTime> wallTime = m_clock.readTime();
    if (!wallTime)
        return wallTime.error();
    return m_device.ahead(*wallTime, Clock::now());
}

Result<VisitFigures> Visit::readAll()
{
    const Result<ClockInfo> info = m_clock.info();
    if (!info)
        return info.error();
    // Behind this address stands another terminal: its people are not this one's.
    if (!info->serial.isEmpty() && info->serial != m_device.serial)
        return Error{Error::Kind::Device, u"clock.other_serial"_s, {{u"serial"_s, info->serial}}, {}};
    const Result<qint64> skew = ahead();
    if (!skew)
        return skew.error();
    const Result<QList<ClockUser>> users = m_clock.readUsers();
    if (!users)
        return users.error();
    const Result<ClockReading> reading = m_clock.readPunches();
    if (!reading)
        return reading.error();
    VisitFigures figures{reading->punches.size(), 0, reading->bad.size(), *skew};
    // The reading is whole; its parts may be stored one by one, each once.
    for (qsizetype at = 0; at == 0 || at < reading->punches.size(); at += PunchesAtOnce) {
        const bool first = at == 0;
        const Result<QJsonObject> stored =
            ingest(u"pull"_s, reading->punches.mid(at, PunchesAtOnce), first ? reading->bad : QList<BadRecord>(),
                   first ? *users : QList<ClockUser>());
        if (!stored)
            return stored.error();
        figures.added += (*stored)[u"new"].toInt();
    }
    QJsonObject contact = contactOf(*info);
    contact[u"skew"_s] = *skew;
    m_store.recordContact(m_device.serial, contact);
    return figures;
}

Result<QJsonObject> Visit::setTime()
{
    const Result<qint64> before = ahead();
    if (!before)
        return before.error();
    if (const Result<> set = m_clock.setTime(m_device.wallTimeAt(Clock::now())); !set)
        return set.error();
    const Result<qint64> after = ahead();
    if (!after)
        return after.error();
    m_store.recordContact(m_device.serial, {{u"skew"_s, *after}});
    return QJsonObject{{u"before"_s, *before}, {u"after"_s, *after}};
}

Result<QJsonObject> Visit::ingest(const QString &source, const QList<ClockPunch> &punches, const QList<BadRecord> &bad,
                                  const QList<ClockUser> &users)
{
    return m_store.ingest(m_device.serial,
                          {{u"source"_s, source},
                           {u"punches"_s, punchesJson(punches)},
                           {u"bad"_s, badJson(bad)},
                           {u"users"_s, usersJson(users)}});
}

} // namespace clocks
