#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/settlement.h"
#include "tests/support/fakecounter.h"
#include "tests/support/faketickets.h"

using namespace Qt::StringLiterals;

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

} // namespace

Result<> FakeCounter::addProduct(const QUuid &product, Quantity quantity)
{
    if (const auto error = refusal())
        return *error;
    const Result<> added = m_cart.add(*m_catalogue.product(product), quantity);
    if (m_cashier)
        m_cartOwner = m_cashier->id;
    emit cartChanged();
    return added;
}

Result<> FakeCounter::addBarcode(const QString &code, Quantity quantity)
{
    const till::Product *found = m_catalogue.productByBarcode(code);
    if (!found)
        return rule(u"pos.unknown_barcode"_s, {{u"code"_s, code}});
    return addProduct(found->id, quantity);
}

Result<> FakeCounter::setQuantity(int line, Quantity quantity)
{
    if (quantity.isZero() && !m_cart.slip().isEmpty())
        return removeLine(line, {});
    const Result<> done = m_cart.setQuantity(line, quantity);
    emit cartChanged();
    return done;
}

Result<> FakeCounter::mayDiscount(int effective, const till::Grant &grant) const
{
    const int limit = m_cashier ? m_cashier->discountLimit : 0;
    if (isAllowed("pos_remise"_L1, grant) || effective <= limit)
        return {};
    return Error{Error::Kind::Permission,
                 u"till.over_discount_limit"_s,
                 {{u"permission"_s, u"pos_remise"_s}, {u"limit"_s, limit}},
                 {}};
}

Result<> FakeCounter::setDiscount(int line, int hundredthsOfPercent, const till::Grant &grant)
{
    lastGrant = grant;
    if (const auto error = refusal())
        return *error;
    const int effective = till::Cart::effectiveDiscount(hundredthsOfPercent, m_cart.ticketDiscount());
    if (const Result<> allowed = mayDiscount(effective, grant); !allowed)
        return allowed;
    const Result<> done = m_cart.setDiscount(line, hundredthsOfPercent, grant);
    emit cartChanged();
    return done;
}

Result<> FakeCounter::setTicketDiscount(int hundredthsOfPercent, const till::Grant &grant)
{
    lastGrant = grant;
    if (const auto error = refusal())
        return *error;
    int effective = hundredthsOfPercent;
    for (const till::CartLine &line : m_cart.lines())
        effective = qMax(effective, till::Cart::effectiveDiscount(line.discount, hundredthsOfPercent));
    if (const Result<> allowed = mayDiscount(effective, grant); !allowed)
        return allowed;
    const Result<> done = m_cart.setTicketDiscount(hundredthsOfPercent, grant);
    emit cartChanged();
    return done;
}

Result<> FakeCounter::setPrice(int line, Money price, const till::Grant &grant)
{
    if (const Result<> allowed = may("pos_prix_libre"_L1, grant); !allowed)
        return allowed;
    const bool back = line >= 0 && line < m_cart.lines().size() && price == m_cart.lines().at(line).listPrice;
    if (grant.reason.trimmed().isEmpty() && !back)
        return rule(u"till.reason_needed"_s);
    const Result<> done = m_cart.setPrice(line, price, grant);
    emit cartChanged();
    return done;
}

void FakeCounter::setNote(int line, const QString &note)
{
    m_cart.setNote(line, note);
    emit cartChanged();
}

void FakeCounter::setTicketNote(const QString &note)
{
    m_cart.setTicketNote(note);
    emit cartChanged();
}

void FakeCounter::selectLine(int line)
{
    m_cart.select(line);
    emit cartChanged();
}

Result<> FakeCounter::mayRemove(const till::Grant &grant)
{
    if (m_cart.slip().isEmpty())
        return {};
    if (const Result<> allowed = may("pos_annuler_vente"_L1, grant); !allowed)
        return allowed;
    return grant.reason.trimmed().isEmpty() ? Result<>(rule(u"till.reason_needed"_s)) : Result<>();
}

Result<> FakeCounter::removeLine(int line, const till::Grant &grant)
{
    if (line < 0 || line >= m_cart.lines().size())
        return rule(u"till.no_line"_s);
    if (const Result<> allowed = mayRemove(grant); !allowed)
        return allowed;
    m_cart.remove(line);
    emit cartChanged();
    return {};
}

bool FakeCounter::undoRemove()
{
    const bool done = m_cart.undoRemove();
    emit cartChanged();
    return done;
}

Result<> FakeCounter::clearCart(const till::Grant &grant)
{
    if (const Result<> allowed = mayRemove(grant); !allowed)
        return allowed;
    m_cart.clear();
    m_vouchers.clear();
    emit cartChanged();
    return {};
}

void FakeCounter::setCustomer(const QUuid &customer)
{
    m_cart.setCustomer(customer);
    emit cartChanged();
}

Result<> FakeCounter::addReturn(const till::SoldTicket &ticket, const till::ReturnedLine &line,
                                const till::Grant &grant)
{
    if (const Result<> allowed = may("pos_annuler_vente"_L1, grant); !allowed)
        return allowed;
    if (grant.reason.trimmed().isEmpty())
        return rule(u"till.reason_needed"_s);
    for (const till::SoldLine &sold : ticket.lines) {
        if (sold.id != line.line)
            continue;
        const Result<> added = m_cart.addReturn({uuidV7(), ticket.summary.id, ticket.summary.number, sold,
                                                 line.quantity, till::refundOf(sold, line.quantity), line.restock});
        m_cart.setReturnGrant(grant);
        emit cartChanged();
        return added;
    }
    return rule(u"till.ticket_unknown"_s);
}

void FakeCounter::removeReturn(int index)
{
    m_cart.removeReturn(index);
    emit cartChanged();
}

QList<till::Shortage> FakeCounter::shortages() const
{
    QList<till::Shortage> found;
    for (int i = 0; i < m_cart.lines().size(); ++i) {
        const till::CartLine &line = m_cart.lines().at(i);
        const auto stock = m_catalogue.stock(line.product.id);
        if (stock && line.baseQuantity() > *stock)
            found.append({i, Quantity::fromThousandths(stock->thousandths() / line.product.factor)});
    }
    return found;
}

QCoro::Task<Result<>> FakeCounter::printSlip()
{
    if (const auto error = refusal())
        co_return *error;
    if (m_cart.lines().isEmpty())
        co_return rule(u"till.empty_ticket"_s);
    m_cart.setSlip(u"C1-P%1"_s.arg(++slips, 6, 10, QChar(u'0')));
    emit cartChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> FakeCounter::sendToWorkshop()
{
    if (const auto error = refusal())
        co_return *error;
    if (m_cart.newsForWorkshop().isEmpty())
        co_return rule(m_cart.lines().isEmpty() ? u"till.empty_ticket"_s : u"till.workshop_knows"_s);
    m_cart.setToldToWorkshop();
    m_cart.setSlip(u"C1-P%1"_s.arg(++slips, 6, 10, QChar(u'0')));
    emit cartChanged();
    co_return Result<>();
}

Money FakeCounter::cashDue() const
{
    return till::roundedTo(m_cart.total(), Money::fromCentimes(m_catalogue.settingNumber("cash.rounding"_L1, 0)));
}

QCoro::Task<Result<till::StockHold>> FakeCounter::holdStock()
{
    ++holds;
    const till::StockHold answer = nextHold;
    co_return answer;
}

QCoro::Task<Result<till::Voucher>> FakeCounter::findVoucher(QString code)
{
    if (m_link.state != till::Link::State::Online)
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    const QString wanted = code.trimmed().toUpper();
    if (wanted == u"AV-C1-000800-0000")
        co_return rule(u"till.voucher_used"_s);
    if (wanted != u"AV-C1-000900-7F3A")
        co_return rule(u"till.voucher_unknown"_s);
    const till::Voucher voucher{wanted, Money::fromDinars(500), QDate(2027, 1, 1)};
    m_vouchers.insert(wanted, voucher);
    co_return voucher;
}

QCoro::Task<Result<till::Sale>> FakeCounter::pay(QList<till::Payment> tenders, till::PaperChoice paper,
                                                 till::Grant grant)
{
    lastGrant = grant;
    if (const auto error = refusal())
        co_return *error;
    if (m_cart.isEmpty())
        co_return rule(u"till.empty_ticket"_s);
    const auto kind = m_cart.lines().isEmpty() ? till::TicketSummary::Kind::Refund
        : m_cart.returns().isEmpty()           ? till::TicketSummary::Kind::Sale
                                               : till::TicketSummary::Kind::Exchange;
    const till::Cart cart = m_cart;
    const Result<till::Sale> sale = complete(cart, tenders, kind, paper, grant);
    if (!sale)
        co_return sale.error();
    ++payments;
    m_cart.clear();
    m_vouchers.clear();
    emit cartChanged();
    co_return sale;
}

Result<till::Sale> FakeCounter::complete(const till::Cart &cart, const QList<till::Payment> &tenders,
                                         till::TicketSummary::Kind kind, till::PaperChoice paper,
                                         const till::Grant &grant)
{
    lastPayments = tenders;
    lastPaper = paper;
    till::SettlementTerms terms;
    terms.total = cart.total();
    terms.step = Money::fromCentimes(m_catalogue.settingNumber("cash.rounding"_L1, 0));
    terms.inDrawer = m_totals.expected();
    terms.customer = m_directory.customer(cart.customer());
    terms.mayExceedLimit = isAllowed("clients_depasser_plafond"_L1, grant);
    terms.voucherCode = u"AV-"_s + nextNumber() + u"-5C1D"_s;
    terms.methodOf = [this](const QString &key) { return m_rules.method(key); };
    terms.voucherOf = [this](const QString &code) {
        return m_vouchers.contains(code) ? std::optional(m_vouchers.value(code)) : std::nullopt;
    };
    const Result<till::Settlement> settlement = till::settle(tenders, terms);
    if (!settlement)
        return settlement.error();
    if (settlement->needsServer && m_link.state != till::Link::State::Online)
        return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    till::Sale sale;
    sale.number = nextNumber();
    sale.id = fakeId(sale.number);
    sale.sequence = ++m_serial;
    sale.at = Clock::now();
    sale.cashier = m_cashier->id;
    sale.kind = kind;
    sale.articles = cart.articles();
    sale.total = cart.total() + settlement->rounding;
    for (const QJsonValue &value : settlement->payments) {
        const QJsonObject payment = value.toObject();
        const auto amount = Money::fromCentimes(payment[u"amount"_s].toInteger());
        sale.received += Money::fromCentimes(payment[u"received"_s].toInteger());
        sale.change += Money::fromCentimes(payment[u"change"_s].toInteger());
        sale.payments.append({payment[u"method"_s].toString(), amount, payment[u"reference"_s].toString(),
                              payment[u"voucher"_s].toString()});
    }
    sale.voucher = settlement->voucherIssued;
    sale.acknowledged = m_link.state == till::Link::State::Online;
    m_directory.charge(cart.customer(), settlement->onAccount);
    takeTotals(cart, sale);

    till::SoldTicket ticket;
    ticket.summary = {sale.id,         sale.number,   kind,       sale.at, m_cashier->displayName(),
                      m_terminal.name, sale.articles, sale.total, true};
    ticket.customer = cart.customer();
    ticket.payments = sale.payments;
    for (const till::CartLine &line : cart.lines())
        ticket.lines.append({line.id, line.product.id, line.product.displayName(), line.quantity, line.product.saleUnit,
                             line.baseQuantity(), line.price, line.total(), line.quantity, line.total(), line.note});
    for (const till::CartReturn &back : cart.returns()) {
        ticket.returns.append(back.line);
        if (till::SoldTicket *of = m_tickets->sold(back.ticket))
            for (till::SoldLine &line : of->lines)
                if (line.id == back.line.id) {
                    line.left = line.left - back.quantity;
                    line.leftTotal -= back.total;
                }
    }
    m_tickets->add(ticket);
    m_lastSale = sale;
    if (paper == till::PaperChoice::Print)
        m_jobs.prepend({fakeId(u"job"_s + sale.number),
                        u"sale:%1:receipt:0"_s.arg(uuidText(sale.id)),
                        till::PrintJob::Kind::Receipt,
                        till::PrintJob::State::Printed,
                        {},
                        sale.number,
                        1,
                        sale.at,
                        {},
                        {}});
    emit sessionChanged();
    emit printerChanged();
    emit customersChanged();
    return sale;
}

void FakeCounter::takeTotals(const till::Cart &cart, const till::Sale &sale)
{
    using Kind = till::TicketSummary::Kind;
    const bool back = sale.kind == Kind::Refund || sale.kind == Kind::Void;
    ++(back ? m_totals.refunds : m_totals.sales);
    for (const till::Payment &payment : sale.payments) {
        till::SessionTotals::Method &method = m_totals.methods[payment.method];
        ++method.count;
        method.amount += payment.amount;
        if (payment.method != u"cash")
            continue;
        if (payment.amount.isNegative())
            m_totals.refundsCash += -payment.amount;
        else
            m_totals.salesCash += payment.amount;
    }
    m_totals.gross += cart.subtotal();
    m_totals.discounts += cart.discount();
    m_totals.returned += cart.returned();
    for (const till::CartLine &line : cart.lines())
        m_totals.families[line.product.category] += line.total();
}
