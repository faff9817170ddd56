#pragma once

#include "modules/core/money.h"

#include <QDateTime>
#include <QMap>
#include <QUuid>

namespace till {

/// How many of each note and coin: face value in centimes → pieces (CASH-1). 200 exists as a note and as a coin.
using Denominations = QMap<qint64, int>;

struct CashCount
{
    Denominations notes;
    Denominations coins;
    Money total() const;
};

/// The faces a person counts, largest first.
QList<qint64> noteFaces(); ///< 2 000, 1 000, 500, 200 DA
QList<qint64> coinFaces(); ///< 200, 100, 50, 20, 10, 5 DA
/// Greedy split of a change amount into notes and coins that exist: (face, pieces), largest first.
QList<std::pair<qint64, int>> breakChange(Money change);

struct CashSession
{
    QUuid id;
    QString number; ///< "C1-Z000012"
    qint64 serial = 0;
    QDateTime openedAt;
    QUuid openedBy;
    Money opening;
};

/// CASH-2: expected = opening + sales + in − out.
struct SessionTotals
{
    Money opening;
    int sales = 0;
    Money salesCash;
    Money in;
    Money out;
    Money expected() const { return opening + salesCash + in - out; }
};

struct ClosedSession
{
    CashSession session;
    SessionTotals totals;
    Money counted;
    Money difference; ///< counted − expected
    QDateTime closedAt;
    QByteArray report; ///< the Z as a Receipt's JSON, for a preview
};

} // namespace till
