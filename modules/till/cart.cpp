#include "modules/till/cart.h"

#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;

namespace till {

namespace {

constexpr Quantity MaximumQuantity = Quantity::fromUnits(99'999);
constexpr Money MaximumPrice = Money::fromDinars(9'999'999);

Error refused(const QString &key) { return {Error::Kind::Rule, key, {}, {}}; }

} // namespace

void Cart::select(int line)
{
    if (line >= 0 && line < m_lines.size())
        m_selected = line;
}

Result<> Cart::add(const Product &product, Quantity quantity)
{
    if (quantity <= Quantity())
        return refused(u"till.quantity_range"_s);
    for (int i = 0; i < m_lines.size(); ++i) {
        CartLine &line = m_lines[i];
        const bool same = line.product.id == product.id && line.discount == 0 && line.price == product.price
            && line.listPrice == product.price && line.note.isEmpty();
        if (same) {
            if (line.quantity + quantity > MaximumQuantity)
                return refused(u"till.quantity_range"_s);
            line.quantity += quantity;
            m_selected = i;
            return {};
        }
    }
    if (quantity > MaximumQuantity)
        return refused(u"till.quantity_range"_s);
    m_lines.append({uuidV7(), product, quantity, product.price, product.price, 0, {}});
    m_selected = int(m_lines.size()) - 1;
    return {};
}

Result<> Cart::setQuantity(int line, Quantity quantity)
{
    if (line < 0 || line >= m_lines.size())
        return refused(u"till.no_line"_s);
    if (quantity < Quantity() || quantity > MaximumQuantity)
        return refused(u"till.quantity_range"_s);
    if (quantity.isZero())
        remove(line);
    else
        m_lines[line].quantity = quantity;
    return {};
}

Result<> Cart::setDiscount(int line, int hundredthsOfPercent)
{
    if (line < 0 || line >= m_lines.size())
        return refused(u"till.no_line"_s);
    if (hundredthsOfPercent < 0 || hundredthsOfPercent > 10'000)
        return refused(u"till.discount_range"_s);
    m_lines[line].discount = hundredthsOfPercent;
    return {};
}

Result<> Cart::setPrice(int line, Money price)
{
    if (line < 0 || line >= m_lines.size())
        return refused(u"till.no_line"_s);
    if (price.isNegative() || price > MaximumPrice)
        return refused(u"till.price_range"_s);
    m_lines[line].price = price;
    return {};
}

void Cart::setNote(int line, const QString &note)
{
    if (line >= 0 && line < m_lines.size())
        m_lines[line].note = note.trimmed();
}

void Cart::remove(int line)
{
    if (line < 0 || line >= m_lines.size())
        return;
    m_removed = {line, m_lines.takeAt(line)};
    m_selected = qMin(line, int(m_lines.size()) - 1);
}

bool Cart::undoRemove()
{
    if (!m_removed)
        return false;
    const int place = qMin(m_removed->first, int(m_lines.size()));
    m_lines.insert(place, m_removed->second);
    m_selected = place;
    m_removed.reset();
    return true;
}

void Cart::clear()
{
    m_lines.clear();
    m_removed.reset();
    m_selected = -1;
}

Money Cart::subtotal() const
{
    Money sum;
    for (const CartLine &line : m_lines)
        sum += line.gross();
    return sum;
}

Money Cart::discount() const { return subtotal() - total(); }

Money Cart::total() const
{
    Money sum;
    for (const CartLine &line : m_lines)
        sum += line.total();
    return sum;
}

int Cart::articles() const
{
    qint64 pieces = 0;
    for (const CartLine &line : m_lines)
        pieces += line.product.isWeighed() || !line.quantity.isWhole() ? 1 : line.quantity.thousandths() / 1000;
    return int(pieces);
}

Quantity Cart::quantityOf(const QUuid &product) const
{
    Quantity sum;
    for (const CartLine &line : m_lines)
        if (line.product.id == product)
            sum += line.quantity;
    return sum;
}

} // namespace till
