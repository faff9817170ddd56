#pragma once

#include "modules/core/money.h"

/// A quantity in thousandths of its unit, like SQL numeric(14,3): 0,5 kg is 500 thousandths of a kg,
/// and 500 000 thousandths of its base unit, the gram (CAT-2).
class Quantity
{
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromThousandths(qint64 n) { return Quantity(n); }
    static constexpr Quantity fromUnits(qint64 n) { return Quantity(n * 1000); }

    /// Reads what a person types or SQL answers: "0,5", "12", "-3.250"; nullopt when it is not a quantity.
    static std::optional<Quantity> fromText(const QString &text);

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr bool isZero() const { return m_thousandths == 0; }
    constexpr bool isWhole() const { return m_thousandths % 1000 == 0; }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend Quantity operator+(Quantity a, Quantity b);
    friend Quantity operator-(Quantity a, Quantity b);
    friend Quantity operator*(Quantity a, qint64 factor);
    Quantity operator-() const { return Quantity() - *this; }
    Quantity &operator+=(Quantity other) { return *this = *this + other; }

private:
    explicit constexpr Quantity(qint64 n) : m_thousandths(n) {}

    qint64 m_thousandths = 0;
};

/// Unit price times quantity, rounded once, half away from zero, as PostgreSQL's round(numeric) does (POS-8).
Money operator*(Money unitPrice, Quantity quantity);

/// price × quantity × (1 − discount) × (1 − ticketDiscount), rounded once (POS-8). Discounts in hundredths of a
/// percent, 0…10 000.
Money lineTotal(Money unitPrice, Quantity quantity, int discount, int ticketDiscount = 0);

/// The part `quantity` of `whole` has in `amount`, rounded once, half away from zero; `whole` is not zero.
Money share(Money amount, Quantity quantity, Quantity whole);

Q_DECLARE_TYPEINFO(Quantity, Q_PRIMITIVE_TYPE);
Q_DECLARE_METATYPE(Quantity)
