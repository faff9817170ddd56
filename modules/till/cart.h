#pragma once

#include "modules/till/catalogue.h"

namespace till {

/// One line of the ticket being made.
struct CartLine
{
    QUuid id;
    Product product; ///< as it was when the line was made: a later price change does not touch it (CAT-8)
    Quantity quantity; ///< in sale unit
    Money listPrice;
    Money price; ///< per sale unit; differs from listPrice only by permission (POS-7)
    int discount = 0; ///< hundredths of a percent, 0…10 000
    QString note;

    Money gross() const { return price * quantity; }
    Money total() const { return lineTotal(price, quantity, discount); } ///< rounded once (POS-8)
    Quantity baseQuantity() const { return quantity * product.factor; }
};

/// The ticket being made: rules POS-5 to POS-8, no screen, no disk.
class Cart
{
public:
    const QList<CartLine> &lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    int selected() const { return m_selected; } ///< -1 when empty
    void select(int line);

    /// POS-5: goes to the undiscounted line of the same product and price if there is one, else to a new line. Selects
    /// it.
    Result<> add(const Product &product, Quantity quantity = Quantity::fromUnits(1));
    /// POS-6: zero removes the line; a negative quantity and one beyond 99 999 are refused.
    Result<> setQuantity(int line, Quantity quantity);
    Result<> setDiscount(int line, int hundredthsOfPercent); ///< POS-7
    Result<> setPrice(int line, Money price); ///< POS-7
    void setNote(int line, const QString &note);
    void remove(int line);
    /// Puts the last removed line back where it was; false when there is none.
    bool undoRemove();
    void clear();

    Money subtotal() const; ///< Σ of undiscounted lines, each rounded once
    Money discount() const; ///< subtotal − total
    Money total() const; ///< Σ of rounded lines (POS-8)
    /// Pieces sold, a weighed line counting as one.
    int articles() const;
    /// Quantity of `product` over all its lines, in sale unit.
    Quantity quantityOf(const QUuid &product) const;

private:
    QList<CartLine> m_lines;
    int m_selected = -1;
    std::optional<std::pair<int, CartLine>> m_removed;
};

} // namespace till
