#pragma once

#include "modules/core/money.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
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

/// As payloads name it: {notes: {face: pieces}, coins: {…}}, faces in centimes.
QJsonObject toJson(const CashCount &count);
CashCount countFromJson(const QJsonObject &json);

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

/// What a session took and gave, from its own facts. CASH-2: expected = opening + sales − refunds + in − out.
struct SessionTotals
{
    struct Method
    {
        int count = 0;
        Money amount; ///< refunds deducted
    };

    Money opening;
    int sales = 0;
    Money salesCash; ///< what sales brought into the drawer
    int refunds = 0; ///< refund and void tickets
    Money refundsCash; ///< what they took out of it
    Money in;
    Money out; ///< by hand, to the bank, expenses, to the safe
    QMap<QString, Method> otherMethods; ///< orders, debts and accounts paid by card, cheque or transfer
    QMap<QString, Money> moves; ///< both by what they were (payloads.md), what went out negative
    Money gross; ///< before discounts
    Money discounts;
    Money returned;
    QMap<QString, Method> methods; ///< by key of the payment method
    QHash<QUuid, Money> families; ///< by category, net of discounts and returns

    Money net() const { return gross - discounts - returned; }
    Money expected() const { return opening + salesCash - refundsCash + in - out; }
};

struct ClosedSession
{
    CashSession session;
    SessionTotals totals;
    Money counted;
    Money difference; ///< counted − expected
    Money deposit; ///< put into the safe after the count
    QDateTime closedAt;
    QByteArray report; ///< the Z as a Receipt's JSON, for a preview

    Money left() const { return counted - deposit; } ///< the next float
};

} // namespace till
