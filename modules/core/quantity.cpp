#include "modules/core/quantity.h"

#include <limits>

namespace {

[[noreturn]] void overflow() { qFatal("Quantity: value out of range"); }

__extension__ using Wide = __int128;

/// Division rounding half away from zero, in 128 bits so that the product before it cannot overflow.
qint64 divideHalfUp(Wide numerator, qint64 divisor)
{
    const auto half = divisor / 2;
    const auto rounded = (numerator + (numerator < 0 ? -half : half)) / divisor;
    if (rounded > std::numeric_limits<qint64>::max() || rounded < std::numeric_limits<qint64>::min())
        overflow();
    return qint64(rounded);
}

} // namespace

Quantity operator+(Quantity a, Quantity b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a.m_thousandths, b.m_thousandths, &sum))
        overflow();
    return Quantity(sum);
}

Quantity operator-(Quantity a, Quantity b)
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(a.m_thousandths, b.m_thousandths, &difference))
        overflow();
    return Quantity(difference);
}

Quantity operator*(Quantity a, qint64 factor)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(a.m_thousandths, factor, &product))
        overflow();
    return Quantity(product);
}

std::optional<Quantity> Quantity::fromText(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isSpace() || c == QChar(0x202f) || c == QChar::Nbsp)
            continue;
        digits += c == u',' ? QChar(u'.') : c == QChar(0x2212) ? QChar(u'-') : c;
    }
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = point < 0 ? digits : digits.left(point);
    const QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 11 || fraction.size() > 3)
        return std::nullopt;
    const QString all = whole + fraction.leftJustified(3, u'0');
    for (const QChar c : all)
        if (c < u'0' || c > u'9')
            return std::nullopt;
    const qint64 thousandths = all.toLongLong();
    return fromThousandths(negative ? -thousandths : thousandths);
}

Money operator*(Money unitPrice, Quantity quantity) { return lineTotal(unitPrice, quantity, 0); }

Money lineTotal(Money unitPrice, Quantity quantity, int discount, int ticketDiscount)
{
    const Wide product =
        Wide(unitPrice.centimes()) * quantity.thousandths() * (10000 - discount) * (10000 - ticketDiscount);
    return Money::fromCentimes(divideHalfUp(product, qint64(1000) * 10000 * 10000));
}

Money share(Money amount, Quantity quantity, Quantity whole)
{
    return Money::fromCentimes(divideHalfUp(Wide(amount.centimes()) * quantity.thousandths(), whole.thousandths()));
}
