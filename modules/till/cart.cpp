#include "modules/till/cart.h"

#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;

namespace till {

namespace {

constexpr Quantity MaximumQuantity = Quantity::fromUnits(99'999);
constexpr Money MaximumPrice = Money::fromDinars(9'999'999);
constexpr int Whole = 10'000; // hundredths of a percent

Error refused(const QString &key) { return {Error::Kind::Rule, key, {}, {}}; }

} // namespace

Money refundOf(const SoldLine &line, Quantity quantity)
{
    if (quantity >= line.left)
        return line.leftTotal;
    // Shares rounded up must not give back more than was paid.
    return qMin(line.leftTotal, share(line.total, quantity, line.quantity));
}

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
    CartLine line;
    line.id = uuidV7();
    line.product = product;
    line.quantity = quantity;
    line.listPrice = product.price;
    line.price = product.price;
    line.ticketDiscount = m_ticketDiscount;
    line.grant = m_ticketDiscount > 0 ? m_ticketGrant : Grant();
    m_lines.append(line);
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

Result<> Cart::setDiscount(int line, int hundredthsOfPercent, const Grant &grant)
{
    if (line < 0 || line >= m_lines.size())
        return refused(u"till.no_line"_s);
    if (hundredthsOfPercent < 0 || hundredthsOfPercent > Whole)
        return refused(u"till.discount_range"_s);
    m_lines[line].discount = hundredthsOfPercent;
    m_lines[line].grant = grant;
    return {};
}

Result<> Cart::setPrice(int line, Money price, const Grant &grant)
{
    if (line < 0 || line >= m_lines.size())
        return refused(u"till.no_line"_s);
    if (price.isNegative() || price > MaximumPrice)
        return refused(u"till.price_range"_s);
    m_lines[line].price = price;
    m_lines[line].grant = grant;
    return {};
}

Result<> Cart::setTicketDiscount(int hundredthsOfPercent, const Grant &grant)
{
    if (hundredthsOfPercent < 0 || hundredthsOfPercent > Whole)
        return refused(u"till.discount_range"_s);
    m_ticketDiscount = hundredthsOfPercent;
    m_ticketGrant = grant;
    for (CartLine &line : m_lines) {
        line.ticketDiscount = hundredthsOfPercent;
        // A line's own reason stays; the ticket's covers the others.
        if (line.discount == 0 && line.price == line.listPrice)
            line.grant = grant;
    }
    return {};
}

int Cart::effectiveDiscount(int lineDiscount, int ticketDiscount)
{
    const int kept = (Whole - lineDiscount) * (Whole - ticketDiscount); // at most 10^8
    return Whole - kept / Whole;
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
    if (!m_removed->second.atWorkshop.isZero())
        m_cancelled.append(m_removed->second);
    m_selected = qMin(line, int(m_lines.size()) - 1);
}

bool Cart::undoRemove()
{
    if (!m_removed)
        return false;
    const int place = qMin(m_removed->first, int(m_lines.size()));
    m_lines.insert(place, m_removed->second);
    m_cancelled.removeIf([this](const CartLine &line) { return line.id == m_removed->second.id; });
    m_selected = place;
    m_removed.reset();
    return true;
}

QList<WorkshopLine> Cart::newsForWorkshop() const
{
    QList<WorkshopLine> news;
    for (const CartLine &line : m_lines)
        if (line.quantity != line.atWorkshop)
            news.append(
                {line.id, line.product.name, line.quantity - line.atWorkshop, line.product.saleUnit, line.note});
    for (const CartLine &line : m_cancelled)
        news.append({line.id, line.product.name, -line.atWorkshop, line.product.saleUnit, line.note});
    return news;
}

void Cart::setToldToWorkshop()
{
    for (CartLine &line : m_lines)
        line.atWorkshop = line.quantity;
    m_cancelled.clear();
}

void Cart::clear() { *this = Cart(); }

Result<> Cart::addReturn(const CartReturn &line)
{
    Quantity already;
    for (const CartReturn &known : m_returns)
        if (known.line.id == line.line.id)
            already += known.quantity;
    if (line.quantity <= Quantity() || already + line.quantity > line.line.left)
        return Error{Error::Kind::Rule,
                     u"till.nothing_left"_s,
                     {{u"name"_s, line.line.name}, {u"left"_s, (line.line.left - already).thousandths()}},
                     {}};
    m_returns.append(line);
    return {};
}

void Cart::removeReturn(int index)
{
    if (index >= 0 && index < m_returns.size())
        m_returns.removeAt(index);
}

Money Cart::returned() const
{
    Money sum;
    for (const CartReturn &line : m_returns)
        sum += line.total;
    return sum;
}

Money Cart::subtotal() const
{
    Money sum;
    for (const CartLine &line : m_lines)
        sum += line.gross();
    return sum;
}

Money Cart::discount() const { return subtotal() - total() - returned(); }

Money Cart::total() const
{
    Money sum;
    for (const CartLine &line : m_lines)
        sum += line.total();
    return sum - returned();
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
