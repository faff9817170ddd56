#include "modules/core/money.h"

#include <QtGlobal>

namespace {

[[noreturn]] void overflow() { qFatal("Money: amount out of range"); }

} // namespace

Money operator+(Money a, Money b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a.m_centimes, b.m_centimes, &sum))
        overflow();
    return Money(sum);
}

Money operator-(Money a, Money b)
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(a.m_centimes, b.m_centimes, &difference))
        overflow();
    return Money(difference);
}

Money operator*(Money a, qint64 n)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(a.m_centimes, n, &product))
        overflow();
    return Money(product);
}

std::optional<Money> Money::fromText(const QString &text)
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
    // At most 15 digits before the point: what numeric(14,2) holds, and far from overflow.
    if (whole.isEmpty() || whole.size() > 12 || fraction.size() > 2)
        return std::nullopt;
    const QString all = whole + fraction.leftJustified(2, u'0');
    for (const QChar c : all)
        if (c < u'0' || c > u'9')
            return std::nullopt;
    const qint64 centimes = all.toLongLong();
    return fromCentimes(negative ? -centimes : centimes);
}
