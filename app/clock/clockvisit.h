#pragma once

#include "app/clock/clockdevice.h"

namespace clocks {

/// Where a visit puts what it finds.
class Store
{
public:
    virtual ~Store() = default;

    /// hr.ingest_punches: what it answers ({taken, new, bad, learnt}).
    virtual Result<QJsonObject> ingest(const QString &serial, const QJsonObject &batch) = 0;
    /// hr.record_clock_contact; its failure changes nothing.
    virtual void recordContact(const QString &serial, const QJsonObject &contact) = 0;
};

struct VisitFigures
{
    qsizetype punches = 0; ///< in the memory
    int added = 0;
    qsizetype bad = 0;
    qint64 ahead = 0; ///< seconds its clock is ahead of ours
};

/// One visit to a terminal over its open clock: reads all of it (ZK-6), or sets its time. Blocking.
class Visit
{
public:
    Visit(TimeClock &clock, const ClockDevice &device, Store &store) : m_clock(clock), m_device(device), m_store(store)
    {
    }

    /// Its whole memory into the store, each punch once. Besides the errors of the clock and the store,
    /// clock.other_serial {serial}: another terminal stands at this address, and nothing was read.
    Result<VisitFigures> readAll();
    /// Sets its wall clock to ours; answers {before, after}: the seconds it was and is ahead.
    Result<QJsonObject> setTime();
    Result<QJsonObject> ingest(const QString &source, const QList<ClockPunch> &punches,
                               const QList<BadRecord> &bad = {}, const QList<ClockUser> &users = {});

private:
    Result<qint64> ahead();

    TimeClock &m_clock;
    const ClockDevice &m_device;
    Store &m_store;
};

} // namespace clocks
