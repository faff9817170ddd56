#pragma once

#include "modules/till/catalogue.h"
#include "modules/till/tickets.h"

#include <QJsonArray>

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
    int ticketDiscount = 0; ///< the ticket's own, on top of it; same unit
    QString note;
    Quantity atWorkshop; ///< what the workshop was already asked for
    Grant grant; ///< why the price or discount, and who allowed it (POS-7)

    Money gross() const { return price * quantity; }
    Money total() const { return lineTotal(price, quantity, discount, ticketDiscount); } ///< rounded once (POS-8)
    Quantity baseQuantity() const { return quantity * product.factor; }
    QJsonObject toJson() const; ///< as payloads.md names it
};

/// What the workshop is to hear of a line: more of it, or (negative) less than it was asked for.
struct WorkshopLine
{
    QUuid line;
    QString name;
    Quantity quantity;
    QString unit;
    QString note;
};

/// Part of a line sold before that comes back with this ticket (exchange).
struct CartReturn
{
    QUuid id;
    QUuid ticket;
    QString number; ///< of that ticket
    SoldLine line;
    Quantity quantity;
    Money total; ///< given back, positive
    bool restock = true;

    Quantity baseQuantity() const;
};

/// What `quantity` of a sold line gives back: its share of what was paid, rounded once; the last part takes the rest.
Money refundOf(const SoldLine &line, Quantity quantity);

/// The ticket being made: rules POS-5 to POS-8, no screen, no disk.
class Cart
{
public:
    const QList<CartLine> &lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.isEmpty() && m_returns.isEmpty(); }
    int selected() const { return m_selected; } ///< -1 when empty
    void select(int line);

    /// POS-5: goes to the undiscounted line of the same product and price if there is one, else to a new line. Selects
    /// it.
    Result<> add(const Product &product, Quantity quantity = Quantity::fromUnits(1));
    /// POS-6: zero removes the line; a negative quantity and one beyond 99 999 are refused.
    Result<> setQuantity(int line, Quantity quantity);
    Result<> setDiscount(int line, int hundredthsOfPercent, const Grant &grant = {}); ///< POS-7
    Result<> setPrice(int line, Money price, const Grant &grant = {}); ///< POS-7
    /// On every line, also those still to come.
    Result<> setTicketDiscount(int hundredthsOfPercent, const Grant &grant = {});
    int ticketDiscount() const { return m_ticketDiscount; }
    /// What both make together, rounded up: what a limit is compared with.
    static int effectiveDiscount(int lineDiscount, int ticketDiscount);
    void setNote(int line, const QString &note);
    void setTicketNote(const QString &note) { m_note = note.trimmed(); }
    QString ticketNote() const { return m_note; }
    void remove(int line);
    /// Puts the last removed line back where it was; false when there is none.
    bool undoRemove();
    void clear();

    QUuid id() const { return m_id; } ///< of the ticket being made; null while it is empty and new
    void setId(const QUuid &id) { m_id = id; }
    QUuid customer() const { return m_customer; }
    void setCustomer(const QUuid &customer) { m_customer = customer; }
    /// Number of the last slip printed of this ticket; from then on removing a line is a fact (anchors 36).
    QString slip() const { return m_slip; }
    void setSlip(const QString &number) { m_slip = number; }

    /// What the workshop does not know yet; empty when it knows all.
    QList<WorkshopLine> newsForWorkshop() const;
    void setToldToWorkshop(); ///< it was all sent

    const QList<CartReturn> &returns() const { return m_returns; }
    Result<> addReturn(const CartReturn &line);
    void removeReturn(int index);
    void setReturnGrant(const Grant &grant) { m_returnGrant = grant; }
    Grant returnGrant() const { return m_returnGrant; } ///< why goods come back, and who allowed it
    Money returned() const; ///< Σ of returns

    QJsonArray linesJson() const;
    QJsonArray returnsJson() const;
    /// The ticket as a park fact keeps it, and back; products unknown to `catalogue` are dropped and named in
    /// `missing`. Returns are not parked: what is left of their tickets may change meanwhile.
    QJsonObject toJson() const;
    static Cart fromJson(const QJsonObject &json, const Catalogue &catalogue, QStringList *missing = nullptr);

    Money subtotal() const; ///< Σ of undiscounted lines, each rounded once
    Money discount() const; ///< subtotal − Σ of rounded lines
    Money total() const; ///< Σ of rounded lines (POS-8) − returns; negative: money goes out
    /// Pieces sold, a weighed line counting as one.
    int articles() const;
    /// Quantity of `product` over all its lines, in sale unit.
    Quantity quantityOf(const QUuid &product) const;

private:
    QUuid m_id;
    QUuid m_customer;
    QString m_note;
    QString m_slip;
    int m_ticketDiscount = 0;
    Grant m_ticketGrant;
    QList<CartLine> m_lines;
    QList<CartReturn> m_returns;
    Grant m_returnGrant;
    int m_selected = -1;
    std::optional<std::pair<int, CartLine>> m_removed;
    QList<CartLine> m_cancelled; ///< removed, and the workshop still makes them
};

} // namespace till
