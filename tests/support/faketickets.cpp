#include "tests/support/faketickets.h"

#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "tests/support/fakecounter.h"

using namespace Qt::StringLiterals;

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

} // namespace

FakeTickets::FakeTickets(FakeCounter &counter) : Tickets(&counter), m_counter(counter) { fillHistory(); }

void FakeTickets::fillHistory()
{
    struct Sold
    {
        const char16_t *product;
        int quantity;
        const char16_t *method;
        const char16_t *customer;
    };
    constexpr Sold Morning[] = {{u"Couscous agneau", 1, u"cash", u""},
                                {u"Makrout dattes", 6, u"cash", u"Client A"},
                                {u"Baklawa", 12, u"card", u""},
                                {u"Rechta poulet", 2, u"account", u"Client B"},
                                {u"M’semen grand", 10, u"cash", u""},
                                {u"Jus orange 33 cl", 4, u"cash", u""},
                                {u"Chakhchoukha agneau", 1, u"card", u""},
                                {u"Kaak glacé", 20, u"cash", u""}};
    int i = 0;
    for (const Sold &sold : Morning) {
        const QString name = QString::fromUtf16(sold.product);
        const QString customer = QString::fromUtf16(sold.customer);
        const till::Product &product = *m_counter.catalogue().product(fakeId(name));
        const Quantity quantity = Quantity::fromUnits(sold.quantity);
        const Money total = product.price * quantity;
        till::SoldTicket ticket;
        const QString number = u"C1-%1"_s.arg(1041 - i, 6, 10, QChar(u'0'));
        ticket.summary = {fakeId(number),
                          number,
                          till::TicketSummary::Kind::Sale,
                          Clock::now().addSecs(-60 * (9 * i + 4)),
                          i % 3 ? u"Caissière 1"_s : u"Caissière 2"_s,
                          u"Caisse 1"_s,
                          sold.quantity,
                          total,
                          true};
        if (!customer.isEmpty())
            ticket.customer = fakeId(customer);
        ticket.lines.append({fakeId(number + name),
                             product.id,
                             product.displayName(),
                             quantity,
                             product.saleUnit,
                             quantity,
                             product.price,
                             total,
                             quantity,
                             total,
                             {}});
        ticket.payments.append({QString::fromUtf16(sold.method), total, {}, {}});
        m_sold.append(ticket);
        ++i;
    }
}

void FakeTickets::add(const till::SoldTicket &ticket) { m_sold.prepend(ticket); }

void FakeTickets::addParked(const till::ParkedTicket &shown, const till::Cart &cart)
{
    m_parked.append({shown, cart.toJson()});
    emit parkedChanged();
}

till::SoldTicket *FakeTickets::sold(const QUuid &id)
{
    for (till::SoldTicket &ticket : m_sold)
        if (ticket.summary.id == id)
            return &ticket;
    return nullptr;
}

const till::SoldTicket *FakeTickets::sold(const QUuid &id) const { return const_cast<FakeTickets *>(this)->sold(id); }

QCoro::Task<Result<QList<till::TicketSummary>>> FakeTickets::find(till::TicketFilter filter, int limit)
{
    lastFilter = filter;
    QList<till::TicketSummary> found;
    const till::Cashier *cashier = m_counter.catalogue().cashier(filter.cashier);
    for (const till::SoldTicket &ticket : std::as_const(m_sold)) {
        const till::TicketSummary &summary = ticket.summary;
        const QDate day = summary.at.toLocalTime().date();
        bool fits = summary.number.contains(filter.text.trimmed(), Qt::CaseInsensitive);
        fits = fits && (!filter.from.isValid() || day >= filter.from) && (!filter.to.isValid() || day <= filter.to);
        fits = fits && (!filter.amount || summary.total == *filter.amount);
        fits = fits && (!cashier || summary.cashier == cashier->displayName());
        if (!filter.product.isNull()) {
            bool holds = false;
            for (const till::SoldLine &line : ticket.lines)
                holds = holds || line.product == filter.product;
            fits = fits && holds;
        }
        if (fits && found.size() < limit)
            found.append(summary);
    }
    co_return found;
}

QCoro::Task<Result<till::SoldTicket>> FakeTickets::read(QUuid ticket)
{
    const till::SoldTicket *found = sold(ticket);
    if (!found)
        co_return rule(u"till.ticket_unknown"_s);
    const till::SoldTicket copy = *found;
    co_return copy;
}

QCoro::Task<Result<till::Sale>> FakeTickets::refund(till::RefundRequest request)
{
    if (const Result<> may = m_counter.may("pos_annuler_vente"_L1, request.grant); !may)
        co_return may.error();
    if (request.grant.reason.trimmed().isEmpty())
        co_return rule(u"till.reason_needed"_s);
    const till::SoldTicket *found = sold(request.ticket);
    if (!found)
        co_return rule(u"till.ticket_unknown"_s);
    if (request.ticket == heldElsewhere)
        co_return Error{Error::Kind::Conflict, u"till.ticket_held"_s, {{u"by"_s, u"Caisse 2"_s}}, {}};
    till::Cart cart;
    cart.setCustomer(found->customer);
    for (const till::ReturnedLine &wanted : std::as_const(request.lines))
        for (const till::SoldLine &line : found->lines)
            if (line.id == wanted.line)
                if (const Result<> added =
                        cart.addReturn({uuidV7(), request.ticket, found->summary.number, line, wanted.quantity,
                                        till::refundOf(line, wanted.quantity), wanted.restock});
                    !added)
                    co_return added.error();
    if (cart.isEmpty())
        co_return rule(u"till.nothing_left"_s);
    lastRefund = request;
    const QList<till::Payment> payments{{request.method, cart.total(), {}, {}}};
    const Result<till::Sale> sale =
        m_counter.complete(cart, payments, till::TicketSummary::Kind::Refund, request.paper, request.grant);
    co_return sale;
}

QCoro::Task<Result<till::Sale>> FakeTickets::voidLast(till::Grant grant, till::PaperChoice paper)
{
    if (const Result<> may = m_counter.may("pos_annuler_vente"_L1, grant); !may)
        co_return may.error();
    if (grant.reason.trimmed().isEmpty())
        co_return rule(u"till.reason_needed"_s);
    const std::optional<till::Sale> last = m_counter.lastSale();
    if (!last || last->kind != till::TicketSummary::Kind::Sale)
        co_return rule(u"till.not_last_ticket"_s);
    ++voids;
    till::Cart cart;
    for (const till::SoldLine &line : sold(last->id)->lines)
        (void)cart.addReturn({uuidV7(), last->id, last->number, line, line.quantity, line.total, true});
    const QList<till::Payment> payments{{last->payments.first().method, cart.total(), {}, {}}};
    const Result<till::Sale> sale = m_counter.complete(cart, payments, till::TicketSummary::Kind::Void, paper, grant);
    co_return sale;
}

QList<till::ParkedTicket> FakeTickets::parked() const
{
    QList<till::ParkedTicket> list;
    for (const Parked &parked : m_parked)
        list.append(parked.shown);
    return list;
}

QCoro::Task<Result<>> FakeTickets::park(QString label)
{
    if (const auto error = m_counter.refusal())
        co_return *error;
    const till::Cart &cart = m_counter.cart();
    if (cart.lines().isEmpty())
        co_return rule(u"till.empty_ticket"_s);
    if (!cart.returns().isEmpty())
        co_return rule(u"till.return_not_parked"_s);
    QStringList lines;
    for (const till::CartLine &line : cart.lines())
        lines << u"%1 × %2"_s.arg(line.quantity.thousandths() / 1000).arg(line.product.displayName());
    const auto customer = m_counter.customer(cart.customer());
    const QString name = label.isEmpty() && customer ? customer->displayName() : label;
    addParked({uuidV7(), 1, name, cart.total(), Clock::now(), lines, m_counter.terminal().name, true}, cart);
    m_counter.m_cart.clear();
    emit m_counter.cartChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> FakeTickets::recall(QUuid ticket)
{
    if (const auto error = m_counter.refusal())
        co_return *error;
    if (ticket == heldElsewhere)
        co_return Error{Error::Kind::Conflict, u"till.ticket_held"_s, {{u"by"_s, u"Caisse 2"_s}}, {}};
    for (qsizetype i = 0; i < m_parked.size(); ++i) {
        if (m_parked.at(i).shown.id != ticket)
            continue;
        const Parked taken = m_parked.takeAt(i);
        if (!m_counter.cart().isEmpty()) {
            const QString none;
            (void)co_await park(none);
        }
        m_counter.m_cart = till::Cart::fromJson(taken.cart, m_counter.catalogue());
        m_counter.m_cart.setId(ticket);
        emit parkedChanged();
        emit m_counter.cartChanged();
        co_return Result<>();
    }
    co_return rule(u"till.ticket_gone"_s);
}

QCoro::Task<Result<>> FakeTickets::dropParked(QUuid ticket, till::Grant grant)
{
    if (const Result<> may = m_counter.may("pos_mettre_en_attente"_L1, grant); !may)
        co_return may;
    lastDrop = grant;
    const auto dropped = m_parked.removeIf([&](const Parked &parked) { return parked.shown.id == ticket; });
    if (dropped == 0)
        co_return rule(u"till.ticket_gone"_s);
    emit parkedChanged();
    co_return Result<>();
}
