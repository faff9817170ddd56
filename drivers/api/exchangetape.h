#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMutex>

/// What went over a device's wire in one direction.
struct Exchange
{
    enum class Direction { Out, In };

    QDateTime at;
    Direction direction = Direction::Out;
    QByteArray bytes; ///< its beginning: at most ExchangeTape::Kept
    qsizetype size = 0; ///< of all of it
};

/// The last exchanges with a device, for whoever has to find out why it does not do what it should. Written on the
/// device's thread, read on the interface's.
class ExchangeTape
{
public:
    static constexpr int Length = 50;
    static constexpr qsizetype Kept = 256;

    /// Pieces that arrive within 50 ms of each other in one direction are one exchange.
    void add(Exchange::Direction direction, const QByteArray &bytes);
    QList<Exchange> exchanges() const; ///< oldest first
    QDateTime lastHeard() const; ///< when the device last said something; invalid: never

private:
    mutable QMutex m_mutex;
    QList<Exchange> m_exchanges;
    QDateTime m_lastHeard;
};
