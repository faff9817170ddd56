#include "modules/core/uuid.h"
#include "modules/till/cart.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

QJsonValue idOrNull(const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(uuidText(id)); }
Money money(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }
Quantity quantity(const QJsonValue &value) { return Quantity::fromThousandths(value.toInteger()); }

QJsonObject fromReturn(const CartReturn &line)
{
    return {{u"id"_s, uuidText(line.id)},
            {u"sale"_s, uuidText(line.ticket)},
            {u"line"_s, uuidText(line.line.id)},
            {u"number"_s, line.number},
            {u"product"_s, uuidText(line.line.product)},
            {u"name"_s, line.line.name},
            {u"qty"_s, line.quantity.thousandths()},
            {u"unit"_s, line.line.unit},
            {u"base_qty"_s, line.baseQuantity().thousandths()},
            {u"total"_s, line.total.centimes()},
            {u"restock"_s, line.restock}};
}

} // namespace

Quantity CartReturn::baseQuantity() const
{
    // The factor between the units is whole (CAT-2), so this is exact.
    const qint64 factor =
        line.quantity.isZero() ? 1 : qMax<qint64>(1, line.baseQuantity.thousandths() / line.quantity.thousandths());
    return quantity * factor;
}

QJsonObject CartLine::toJson() const
{
    return {{u"id"_s, uuidText(id)},
            {u"product"_s, uuidText(product.id)},
            {u"name"_s, product.name},
            {u"qty"_s, quantity.thousandths()},
            {u"unit"_s, product.saleUnit},
            {u"base_qty"_s, baseQuantity().thousandths()},
            {u"list_price"_s, listPrice.centimes()},
            {u"price"_s, price.centimes()},
            {u"discount"_s, discount},
            {u"ticket_discount"_s, ticketDiscount},
            {u"total"_s, total().centimes()},
            {u"note"_s, note},
            {u"reason"_s, grant.reason},
            {u"approval"_s, idOrNull(grant.approval)}};
}

QJsonArray Cart::linesJson() const
{
    QJsonArray lines;
    for (const CartLine &line : m_lines)
        lines.append(line.toJson());
    return lines;
}

QJsonArray Cart::returnsJson() const
{
    QJsonArray lines;
    for (const CartReturn &line : m_returns)
        lines.append(fromReturn(line));
    return lines;
}

QJsonObject Cart::toJson() const
{
    QJsonArray lines;
    for (const CartLine &line : m_lines) {
        QJsonObject row = line.toJson();
        if (!line.atWorkshop.isZero())
            row[u"at_workshop"_s] = line.atWorkshop.thousandths();
        lines.append(row);
    }
    return {{u"ticket"_s, uuidText(m_id)},
            {u"lines"_s, lines},
            {u"customer"_s, idOrNull(m_customer)},
            {u"ticket_discount"_s, m_ticketDiscount},
            {u"reason"_s, m_ticketGrant.reason},
            {u"approval"_s, idOrNull(m_ticketGrant.approval)},
            {u"note"_s, m_note},
            {u"slip"_s, m_slip}};
}

Cart Cart::fromJson(const QJsonObject &json, const Catalogue &catalogue, QStringList *missing)
{
    Cart cart;
    cart.m_id = QUuid(json[u"ticket"].toString());
    cart.m_customer = QUuid(json[u"customer"].toString());
    cart.m_note = json[u"note"].toString();
    cart.m_slip = json[u"slip"].toString();
    cart.m_ticketDiscount = json[u"ticket_discount"].toInt();
    cart.m_ticketGrant = {QUuid(json[u"approval"].toString()), json[u"reason"].toString()};
    for (const QJsonValue &value : json[u"lines"].toArray()) {
        const QJsonObject row = value.toObject();
        const Product *product = catalogue.product(QUuid(row[u"product"].toString()));
        if (!product) {
            if (missing)
                missing->append(row[u"name"].toString());
            continue;
        }
        CartLine line;
        // An id of its own: offline, two tills may take the same ticket up, and both sales must stand.
        line.id = uuidV7();
        line.product = *product;
        line.quantity = quantity(row[u"qty"]);
        line.listPrice = money(row[u"list_price"]); // the price it was quoted (CAT-8)
        line.price = money(row[u"price"]);
        line.discount = row[u"discount"].toInt();
        line.ticketDiscount = row[u"ticket_discount"].toInt();
        line.note = row[u"note"].toString();
        line.atWorkshop = quantity(row[u"at_workshop"]);
        line.grant = {QUuid(row[u"approval"].toString()), row[u"reason"].toString()};
        cart.m_lines.append(line);
    }
    cart.m_selected = int(cart.m_lines.size()) - 1;
    return cart;
}

} // namespace till
