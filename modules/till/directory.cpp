#include "modules/till/directory.h"

#include "modules/till/catalogue.h"

#include <QDataStream>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Customer toCustomer(const QJsonObject &row)
{
    Customer customer;
    customer.id = QUuid(row[u"id"].toString());
    customer.firstName = row[u"first_name"].toString();
    customer.lastName = row[u"last_name"].toString();
    customer.phone = row[u"phone"].toString();
    customer.phoneKey = phoneKey(customer.phone);
    customer.type = row[u"type"].toString();
    customer.allergies = row[u"allergies"].toString();
    customer.balance = Money::fromCentimes(row[u"balance"].toInteger());
    customer.limit = Money::fromCentimes(row[u"limit"].toInteger());
    customer.active = row[u"active"].toBool(true);
    return customer;
}

} // namespace

void Directory::put(const Customer &customer)
{
    const QString name = foldForSearch(customer.firstName + u' ' + customer.lastName);
    if (const auto place = m_places.constFind(customer.id); place != m_places.cend()) {
        m_customers[*place] = customer;
        m_names[*place] = name;
        return;
    }
    m_places.insert(customer.id, m_customers.size());
    m_customers.append(customer);
    m_names.append(name);
}

void Directory::apply(const QJsonObject &changes)
{
    if (changes[u"full"].toBool()) {
        m_customers.clear();
        m_names.clear();
        m_places.clear();
    }
    for (const QJsonValue &row : changes[u"customers"].toArray())
        put(toCustomer(row.toObject()));
}

void Directory::save(QDataStream &stream) const
{
    stream << qint64(m_customers.size());
    for (const Customer &customer : m_customers)
        stream << customer.id << customer.firstName << customer.lastName << customer.phone << customer.phoneKey
               << customer.type << customer.allergies << customer.balance.centimes() << customer.limit.centimes()
               << customer.active;
}

void Directory::load(QDataStream &stream)
{
    qint64 count = 0;
    stream >> count;
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Customer customer;
        qint64 balance = 0;
        qint64 limit = 0;
        stream >> customer.id >> customer.firstName >> customer.lastName >> customer.phone >> customer.phoneKey
            >> customer.type >> customer.allergies >> balance >> limit >> customer.active;
        customer.balance = Money::fromCentimes(balance);
        customer.limit = Money::fromCentimes(limit);
        put(customer);
    }
}

QList<Customer> Directory::search(const QString &text, int limit) const
{
    QList<Customer> found;
    const QString folded = foldForSearch(text).trimmed();
    if (folded.size() < 2)
        return found;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    const QString digits = phoneKey(text);
    const bool isPhone =
        digits.size() >= 2 && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    for (qsizetype i = 0; i < m_customers.size() && found.size() < limit; ++i) {
        const Customer &customer = m_customers.at(i);
        if (!customer.active) // CUS-1
            continue;
        const bool named = std::all_of(words.cbegin(), words.cend(),
                                       [&](const QString &word) { return m_names.at(i).contains(word); });
        if (named || (isPhone && customer.phoneKey.contains(digits)))
            found.append(customer);
    }
    return found;
}

std::optional<Customer> Directory::customer(const QUuid &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? std::nullopt : std::optional(m_customers.at(*place));
}

std::optional<Customer> Directory::byPhone(const QString &phone) const
{
    const QString key = phoneKey(phone);
    const auto found = std::find_if(m_customers.cbegin(), m_customers.cend(), [&](const Customer &customer) {
        return customer.active && !key.isEmpty() && customer.phoneKey == key;
    });
    return found == m_customers.cend() ? std::nullopt : std::optional(*found);
}

void Directory::add(const Customer &customer) { put(customer); }

void Directory::charge(const QUuid &id, Money amount)
{
    if (const auto place = m_places.constFind(id); place != m_places.cend())
        m_customers[*place].balance += amount;
}

} // namespace till
