#pragma once

#include "modules/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QtPlugin>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

/// One punch as a terminal keeps it; nothing is derived from it here (hardware 3.9).
struct ClockPunch
{
    QString pin; ///< text: leading zeros and letters count
    /// The terminal's own wall clock, which has no zone: held as UTC so that no zone of this computer touches it.
    QDateTime wallTime;
    int state = 255; ///< raw: 0 in, 1 out, 2 to 5 breaks and overtime, 255 undefined
    int verify = -1; ///< raw; -1: not told
    QString workCode;

    friend bool operator==(const ClockPunch &, const ClockPunch &) = default;
};

/// Bytes that are no punch: a person looks at them, nothing is made up.
struct BadRecord
{
    QByteArray raw;
    QString reason; ///< "date", "pin", "fields", "bytes", "slot", "length"

    friend bool operator==(const BadRecord &, const BadRecord &) = default;
};

struct ClockUser
{
    QString pin;
    QString name;
    int slot = 0; ///< of that terminal's memory; the person is the pin
    int privilege = 0;
};

/// What a terminal says of itself; -1 and empty where it did not.
struct ClockInfo
{
    QString serial;
    QString model;
    QString firmware;
    int users = -1;
    int records = -1;
    int recordCapacity = -1;
    bool overUdp = false;
};

/// One complete reading of the memory; an incomplete one is an error, never half a list.
struct ClockReading
{
    QList<ClockPunch> punches;
    QList<BadRecord> bad;
    int recordSize = 0; ///< bytes, for the log
};

/// A terminal that is asked. Calls block with deadlines: they belong to a thread of the device's own. It is never
/// cleared and never disabled (hardware 3.8). A session is opened by the first call and left properly by close() or the
/// destructor. Errors of all: clock.unreachable {host}, clock.silent, clock.busy (another program holds it),
/// clock.key_needed, clock.key_refused, clock.protocol, clock.cancelled.
class TimeClock
{
public:
    virtual ~TimeClock() = default;

    virtual Result<ClockInfo> info() = 0;
    /// The whole memory. Errors clock.incomplete (short or changing after every try: nothing of it is given),
    /// clock.record_size (a layout we do not know; `technical` holds the head of the data as hex).
    virtual Result<ClockReading> readPunches() = 0;
    /// Empty where the firmware gives none (ZK-7).
    virtual Result<QList<ClockUser>> readUsers() = 0;
    /// The terminal's wall clock, held as UTC.
    virtual Result<QDateTime> readTime() = 0;
    virtual Result<> setTime(const QDateTime &wallTime) = 0;

    /// Gives each punch as it happens, for at most `duration`. A hint only: what counts is readPunches (hardware 3.7).
    /// `onPunch` runs in the caller's thread. Returns when the time is up; an error means the connection is gone.
    virtual Result<> watch(std::chrono::milliseconds duration,
                           const std::function<void(const ClockPunch &)> &onPunch) = 0;

    virtual void close() = 0;
    /// From any thread: the call under way and every later one end with clock.cancelled within a quarter of a second.
    virtual void cancel() = 0;
};

/// What a time clock plugin in drivers/ exports.
class TimeClockPlugin
{
public:
    virtual ~TimeClockPlugin() = default;

    virtual QString displayName() const = 0;
    virtual QStringList schemes() const = 0;
    /// zk://192.0.2.8:4370?transport=auto|tcp|udp&names=UTF-8&chunk=N&layout=ma300&wake=1. `key`: the terminal's
    /// communication key as digits, a secret; empty: none. Error clock.address {url}.
    virtual Result<std::shared_ptr<TimeClock>> create(const QUrl &device, const QByteArray &key) const = 0;
};

Q_DECLARE_INTERFACE(TimeClockPlugin, "feemaison.TimeClockPlugin/1")
