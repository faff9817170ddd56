#include "modules/till/salesfigures.h"

#include "modules/core/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Money money(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }

QString nameOf(const QJsonObject &row)
{
    const QString arabic = row[u"name_ar"].toString();
    return format::language() == u"ar" && !arabic.isEmpty() ? arabic : row[u"name"].toString();
}

QList<SalesFigures::Part> parts(const QJsonValue &rows, const char16_t *amount)
{
    QList<SalesFigures::Part> list;
    for (const QJsonValue &value : rows.toArray()) {
        const QJsonObject row = value.toObject();
        SalesFigures::Part part;
        part.name = nameOf(row);
        part.count = row[row.contains(u"tickets") ? u"tickets" : u"count"].toInteger();
        part.quantity = Quantity::fromThousandths(row[u"qty"].toInteger());
        part.amount = money(row[QStringView(amount)]);
        list.append(part);
    }
    return list;
}

} // namespace

SalesFigures salesFigures(const QJsonObject &answer)
{
    SalesFigures figures;
    for (const QJsonValue &row : answer[u"days"].toArray())
        figures.days.append({QDate::fromString(row[u"day"].toString(), Qt::ISODate), row[u"tickets"].toInt(),
                             money(row[u"net"]), money(row[u"discounts"]), money(row[u"returned"]),
                             row[u"orders"].toInt(), money(row[u"orders_net"]), money(row[u"fees"])});
    figures.methods = parts(answer[u"methods"], u"amount");
    figures.families = parts(answer[u"families"], u"amount");
    figures.products = parts(answer[u"products"], u"amount");
    figures.cashiers = parts(answer[u"cashiers"], u"net");
    figures.hours = QList<Money>(24);
    for (const QJsonValue &row : answer[u"hours"].toArray())
        if (const int hour = row[u"hour"].toInt(-1); hour >= 0 && hour < 24)
            figures.hours[hour] = money(row[u"net"]);
    return figures;
}

} // namespace till
