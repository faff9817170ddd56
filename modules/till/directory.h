#pragma once

#include "modules/till/customer.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

class QDataStream;

namespace till {

/// The customers as this till knows them, in memory.
class Directory
{
public:
    void apply(const QJsonObject &changes); ///< "customers" of pos.changes
    void save(QDataStream &stream) const;
    void load(QDataStream &stream);

    /// Active ones whose name or phone holds `text`; accents, case and spaces of a phone ignored. Nothing under two
    /// characters (spec sales 3.4).
    QList<Customer> search(const QString &text, int limit) const;
    std::optional<Customer> customer(const QUuid &id) const;
    std::optional<Customer> byPhone(const QString &phone) const;
    /// One made at this till, until the server's own row comes.
    void add(const Customer &customer);
    /// What this till charged to the account or took for it since the server last said the balance.
    void charge(const QUuid &id, Money amount);

private:
    void put(const Customer &customer);

    QList<Customer> m_customers;
    QStringList m_names; ///< folded, same order
    QHash<QUuid, qsizetype> m_places;
};

} // namespace till
