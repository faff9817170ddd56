#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

/// An amount of the shop's currency, in centimes, so that sums are exact (DEF-4).
/// Arithmetic that would leave 64 bits stops the program: a wrong amount is worse than none.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCentimes(qint64 centimes) { return Money(centimes); }
    static constexpr Money fromDinars(qint64 dinars) { return Money(dinars * 100); }

    /// Reads what a person types: "1 250,5", "1250.50"; nullopt when it is not an amount.
    static std::optional<Money> fromText(const QString &text);

    constexpr qint64 centimes() const { return m_centimes; }
    constexpr bool isZero() const { return m_centimes == 0; }
    constexpr bool isNegative() const { return m_centimes < 0; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    friend Money operator*(Money a, qint64 n);
    Money operator-() const { return Money() - *this; }
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

private:
    explicit constexpr Money(qint64 centimes) : m_centimes(centimes) {}

    qint64 m_centimes = 0;
};

Q_DECLARE_TYPEINFO(Money, Q_PRIMITIVE_TYPE);
Q_DECLARE_METATYPE(Money)
