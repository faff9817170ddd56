#include "modules/till/cashsession.h"

namespace till {

namespace {

Money sum(const Denominations &pieces)
{
    Money total;
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it)
        total += Money::fromCentimes(it.key()) * it.value();
    return total;
}

QJsonObject pieces(const Denominations &count)
{
    QJsonObject object;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        if (it.value() != 0)
            object[QString::number(it.key())] = it.value();
    return object;
}

Denominations denominations(const QJsonObject &pieces)
{
    Denominations count;
    for (auto it = pieces.begin(); it != pieces.end(); ++it)
        count.insert(it.key().toLongLong(), it.value().toInt());
    return count;
}

} // namespace

QJsonObject toJson(const CashCount &count)
{
    return {{QStringLiteral("notes"), pieces(count.notes)}, {QStringLiteral("coins"), pieces(count.coins)}};
}

CashCount countFromJson(const QJsonObject &json)
{
    return {denominations(json[u"notes"].toObject()), denominations(json[u"coins"].toObject())};
}

Money CashCount::total() const { return sum(notes) + sum(coins); }

QList<qint64> noteFaces() { return {200'000, 100'000, 50'000, 20'000}; }
QList<qint64> coinFaces() { return {20'000, 10'000, 5'000, 2'000, 1'000, 500}; }

QList<std::pair<qint64, int>> breakChange(Money change)
{
    QList<std::pair<qint64, int>> pieces;
    qint64 rest = change.centimes();
    for (const qint64 face : {200'000, 100'000, 50'000, 20'000, 10'000, 5'000, 2'000, 1'000, 500, 200, 100}) {
        const int count = int(rest / face);
        if (count > 0)
            pieces.append({face, count});
        rest -= count * face;
    }
    return pieces;
}

} // namespace till
