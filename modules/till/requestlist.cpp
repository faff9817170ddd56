#include "modules/till/requestlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

CashRequest toRequest(const QJsonObject &row)
{
    CashRequest request;
    request.id = QUuid(row[u"id"].toString());
    const QString kind = row[u"kind"].toString();
    request.kind = kind == u"expense" ? CashRequest::Kind::Expense
        : kind == u"adjustment"       ? CashRequest::Kind::Adjustment
                                      : CashRequest::Kind::Bank;
    const Money amount = Money::fromCentimes(row[u"amount"].toInteger());
    request.amount = row[u"direction"].toString() == u"in" ? amount : -amount;
    request.reason = row[u"reason"].toString();
    request.category = row[u"category"].toString();
    request.note = row[u"note"].toString();
    request.by = row[u"by_name"].toString();
    request.at = QDateTime::fromString(row[u"at"].toString(), Qt::ISODateWithMs);
    return request;
}

/// A kind that a later server adds is not this program's to do.
bool isKnown(const QJsonObject &row)
{
    const QString kind = row[u"kind"].toString();
    return kind == u"bank" || kind == u"expense" || kind == u"adjustment";
}

} // namespace

QStringList requestKinds() { return {u"cash.moved"_s, u"cash.banked"_s, u"expense.paid"_s}; }

RequestList::Change RequestList::apply(const QJsonObject &changes)
{
    Change change;
    const bool full = changes[u"full"].toBool();
    if (full) {
        change.any = !m_rows.isEmpty();
        m_rows.clear();
    }
    for (const QJsonValue &value : changes[u"requests"].toArray()) {
        const QJsonObject row = value.toObject();
        const QUuid id(row[u"id"].toString());
        change.any = true;
        if (row[u"state"].toString(u"asked"_s) != u"asked" || !isKnown(row)) {
            m_rows.remove(id);
            continue;
        }
        if (!full && !m_rows.contains(id) && !m_done.contains(id))
            change.arrived.append(toRequest(row));
        m_rows.insert(id, row);
    }
    return change;
}

QJsonArray RequestList::snapshot() const
{
    QJsonArray rows;
    for (const QJsonObject &row : m_rows)
        rows.append(row);
    return rows;
}

QList<CashRequest> RequestList::open() const
{
    QList<CashRequest> list;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        if (!m_done.contains(it.key()))
            list.append(toRequest(*it));
    std::sort(list.begin(), list.end(),
              [](const CashRequest &a, const CashRequest &b) { return a.at != b.at ? a.at < b.at : a.id < b.id; });
    return list;
}

std::optional<CashRequest> RequestList::request(const QUuid &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() || m_done.contains(id) ? std::nullopt : std::optional(toRequest(*row));
}

} // namespace till
