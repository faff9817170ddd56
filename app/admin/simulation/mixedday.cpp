#include "app/admin/simulation/mixedday.h"

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

/// What was refused is done with; what is broken goes up.
template <typename T>
Result<> settled(const Result<T> &result)
{
    return result || !isFault(result.error()) ? Result<>() : Result<>(result.error());
}

} // namespace

bool isFault(const Error &error) { return error.kind == Error::Kind::Bug || error.kind == Error::Kind::Storage; }

void MixedDay::fillCart()
{
    const QList<till::Product> &products = m_engine.catalogue().products();
    const int lines = int(m_random.bounded(1, 5));
    for (int tries = 0; tries < 50 && m_engine.cart().lines().size() < lines; ++tries) {
        const till::Product &product = products.at(m_random.bounded(products.size()));
        if (!product.sold || !product.active || product.price.isZero())
            continue;
        const qint64 thousandths = product.isWeighed() ? 250 * m_random.bounded(1, 7) : 1000 * m_random.bounded(1, 4);
        (void)m_engine.addProduct(product.id, Quantity::fromThousandths(thousandths));
    }
    if (chance(10))
        (void)m_engine.setDiscount(0, int(m_random.bounded(1, 2000)), {QUuid(), u"habitué"_s});
    if (chance(5))
        (void)m_engine.setTicketDiscount(int(m_random.bounded(1, 1000)), {QUuid(), u"fête"_s});
    if (chance(5) && !m_engine.cart().lines().isEmpty())
        (void)m_engine.setPrice(0, Money::fromCentimes(m_random.bounded(1, 90'000)), {QUuid(), u"accordé"_s});
    if (chance(5))
        (void)m_engine.removeLine(0, {QUuid(), u"change d’avis"_s});
    if (chance(3))
        (void)m_engine.undoRemove();
}

QCoro::Task<Result<>> MixedDay::sell()
{
    fillCart();
    const Money total = m_engine.cart().total();
    QList<till::Payment> payments;
    if (chance(15) && total > Money::fromDinars(2)) {
        const Money card = upTo(total);
        payments.append({u"card"_s, card, u"0451"_s, {}});
        if (card < total)
            payments.append({u"cash"_s, total - card, {}, {}});
    } else if (chance(5)) {
        payments.append({u"cheque"_s, total, u"77001"_s, {}});
    } else {
        payments.append({u"cash"_s, Money::fromCentimes((total.centimes() / 50'000 + 1) * 50'000), {}, {}});
    }
    const till::PaperChoice paper = chance(50) ? till::PaperChoice::Print : till::PaperChoice::None;
    const till::Grant none;
    const Result<till::Sale> sale = co_await m_engine.pay(payments, paper, none);
    if (!sale && m_engine.cart().total().isZero())
        (void)m_engine.clearCart({QUuid(), u"rien à payer"_s});
    co_return settled(sale);
}

QCoro::Task<Result<till::SoldTicket>> MixedDay::someTicket()
{
    const till::TicketFilter any;
    const int most = 12;
    const Result<QList<till::TicketSummary>> found = co_await m_engine.tickets().find(any, most);
    if (!found)
        co_return found.error();
    QList<QUuid> own;
    for (const till::TicketSummary &ticket : *found)
        if (ticket.own)
            own.append(ticket.id);
    if (own.isEmpty())
        co_return Error{Error::Kind::Rule, u"till.ticket_unknown"_s, {}, {}};
    const QUuid chosen = own.at(m_random.bounded(own.size()));
    const Result<till::SoldTicket> ticket = co_await m_engine.tickets().read(chosen);
    co_return ticket;
}

QCoro::Task<Result<>> MixedDay::refund()
{
    const Result<till::SoldTicket> ticket = co_await someTicket();
    if (!ticket)
        co_return settled(ticket);
    till::RefundRequest request;
    request.ticket = ticket->summary.id;
    request.method = chance(20) ? u"voucher"_s : u"cash"_s;
    request.paper = till::PaperChoice::None;
    request.grant.reason = u"retour"_s;
    for (const till::SoldLine &line : ticket->lines) {
        if (chance(40))
            continue;
        const bool part = chance(50) && line.left > Quantity::fromUnits(1);
        // Sometimes more than there is: it must be refused.
        const Quantity asked = chance(5) ? line.left + Quantity::fromUnits(1)
            : part                       ? Quantity::fromUnits(1)
                                         : line.left;
        request.lines.append({line.id, asked, chance(70)});
    }
    const Result<till::Sale> done = co_await m_engine.tickets().refund(request);
    if (done && !done->voucher.isEmpty())
        m_vouchers.append(done->voucher);
    co_return settled(done);
}

QCoro::Task<Result<>> MixedDay::exchange()
{
    const Result<till::SoldTicket> ticket = co_await someTicket();
    if (!ticket)
        co_return settled(ticket);
    const till::Grant grant{QUuid(), u"échange"_s};
    for (const till::SoldLine &line : ticket->lines)
        if (line.left > Quantity() && chance(50))
            (void)m_engine.addReturn(*ticket, {line.id, line.left, true}, grant);
    fillCart();
    const Money total = m_engine.cart().total();
    const QList<till::Payment> payments{{u"cash"_s, total, {}, {}}};
    const QList<till::Payment> nothing;
    const till::PaperChoice paper = till::PaperChoice::None;
    const QList<till::Payment> due = total.isZero() ? nothing : payments;
    const Result<till::Sale> done = co_await m_engine.pay(due, paper, grant);
    if (!done)
        (void)m_engine.clearCart(grant);
    co_return settled(done);
}

QCoro::Task<Result<>> MixedDay::recall()
{
    const QList<till::ParkedTicket> parked = m_engine.tickets().parked();
    if (parked.isEmpty())
        co_return Result<>();
    const QUuid chosen = parked.at(m_random.bounded(parked.size())).id;
    if (chance(10)) {
        const till::Grant grant{QUuid(), u"abandonné"_s};
        const Result<> dropped = co_await m_engine.tickets().dropParked(chosen, grant);
        co_return settled(dropped);
    }
    const Result<> recalled = co_await m_engine.tickets().recall(chosen);
    co_return settled(recalled);
}

QCoro::Task<Result<>> MixedDay::spendVoucher()
{
    if (m_vouchers.isEmpty())
        co_return Result<>();
    // Twice the same one now and then: the second time it must be refused.
    const QString code = chance(20) ? m_vouchers.first() : m_vouchers.takeFirst();
    const Result<till::Voucher> voucher = co_await m_engine.findVoucher(code);
    if (!voucher)
        co_return settled(voucher);
    fillCart();
    const Money total = m_engine.cart().total();
    QList<till::Payment> payments{{u"voucher"_s, qMin(total, voucher->left), {}, voucher->code}};
    if (voucher->left < total)
        payments.append({u"cash"_s, total - voucher->left, {}, {}});
    const till::PaperChoice paper = till::PaperChoice::None;
    const till::Grant none;
    const Result<till::Sale> sale = co_await m_engine.pay(payments, paper, none);
    co_return settled(sale);
}

QCoro::Task<Result<>> MixedDay::moveMoney()
{
    const Money left = m_engine.sessionTotals().expected();
    const till::Grant none;
    const int kind = int(m_random.bounded(8));
    if (kind >= 5) {
        const Result<> done = co_await doWhatTheOfficeAsked();
        co_return done;
    }
    if (kind == 0) {
        const till::CashMove in{till::CashMove::Direction::In, u"change"_s, Money::fromDinars(500), {}};
        const Result<> moved = co_await m_engine.drawer().move(in, none);
        co_return settled(moved);
    }
    if (left <= Money::fromDinars(2))
        co_return Result<>();
    const Money amount = upTo(left);
    if (kind == 1) {
        const till::CashMove out{till::CashMove::Direction::Safe, {}, amount, {}};
        const Result<> moved = co_await m_engine.drawer().move(out, none);
        co_return settled(moved);
    }
    if (kind == 2) {
        const QString detail = u"dépôt"_s;
        const Result<> banked = co_await m_engine.drawer().bank(amount, detail, none);
        co_return settled(banked);
    }
    if (kind == 3) {
        const QList<till::ExpenseCategory> categories = m_engine.drawer().expenseCategories();
        if (categories.isEmpty())
            co_return Result<>();
        const QString category = categories.first().key;
        const QString detail = u"sacs"_s;
        const Result<> paid = co_await m_engine.drawer().payExpense(category, amount, detail, none);
        co_return settled(paid);
    }
    const till::CashMove tooMuch{till::CashMove::Direction::Out, u"urgent"_s, left + Money::fromDinars(1), {}};
    const Result<> refused = co_await m_engine.drawer().move(tooMuch, none);
    if (refused)
        co_return Error{Error::Kind::Bug, u"cash.more_than_drawer"_s, {}, u"more was taken out than there was"_s};
    co_return settled(refused);
}

QCoro::Task<Result<>> MixedDay::doWhatTheOfficeAsked()
{
    // A breath: what was recorded leaves, what came is heard.
    if (m_engine.drawer().requests().isEmpty())
        co_await m_breath.wait(std::chrono::milliseconds(250));
    const QList<till::CashRequest> asked = m_engine.drawer().requests();
    if (asked.isEmpty())
        co_return Result<>();
    const till::CashRequest request = asked.at(m_random.bounded(asked.size()));
    const bool tooMuch = request.isOut() && -request.amount > m_engine.sessionTotals().expected();
    const QUuid id = request.id;
    const Result<> done = co_await m_engine.drawer().confirmRequest(id);
    if (done && tooMuch)
        co_return Error{Error::Kind::Bug, u"cash.request_over_drawer"_s, {}, u"more was taken out than there was"_s};
    if (!done)
        co_return settled(done);
    // A second tap.
    const Result<> again = co_await m_engine.drawer().confirmRequest(id);
    if (again)
        co_return Error{Error::Kind::Bug, u"cash.request_gone"_s, {}, u"a request was done twice"_s};
    co_return Result<>();
}

QCoro::Task<Result<>> MixedDay::serveCustomer()
{
    const QString name = u"Client %1"_s.arg(m_random.bounded(1000));
    const QString phone = u"05%1"_s.arg(m_random.bounded(40), 8, 10, QChar(u'1')); // some are the same person
    const Result<till::Customer> made = co_await m_engine.createCustomer(name, phone);
    if (made)
        m_engine.setCustomer(made->id);
    co_return settled(made);
}

QCoro::Task<Result<>> MixedDay::orderSomething()
{
    Result<> done;
    if (m_orders.isCrowded() || chance(75)) {
        done = co_await m_orders.move();
    } else {
        fillCart();
        done = co_await m_orders.take();
    }
    co_return settled(done);
}

QCoro::Task<Result<>> MixedDay::leaveNothingParked()
{
    const till::Grant grant{QUuid(), u"fin de journée"_s};
    if (!m_engine.cart().isEmpty())
        (void)m_engine.clearCart(grant);
    const QList<till::ParkedTicket> parked = m_engine.tickets().parked();
    for (const till::ParkedTicket &ticket : parked) {
        if (!ticket.own)
            continue;
        const QUuid id = ticket.id;
        const Result<> dropped = co_await m_engine.tickets().dropParked(id, grant);
        if (!dropped && isFault(dropped.error()))
            co_return dropped;
    }
    co_return Result<>();
}

QCoro::Task<Result<>> MixedDay::changeSession()
{
    const Result<> left = co_await leaveNothingParked();
    if (!left)
        co_return left;
    till::CashCount count;
    count.coins.insert(1, int(m_engine.sessionTotals().expected().centimes()));
    const QString reason;
    const Money deposit;
    const till::Grant none;
    const Result<till::ClosedSession> closed = co_await m_engine.closeSession(count, reason, deposit, none);
    if (!closed)
        co_return settled(closed);
    const Result<till::CashSession> opened = co_await m_engine.openSession(count, reason);
    co_return settled(opened);
}

QCoro::Task<Result<>> MixedDay::act()
{
    const int chosen = int(m_random.bounded(100));
    Result<> done;
    if (chosen < 43)
        done = co_await sell();
    else if (chosen < 55)
        done = co_await orderSomething();
    else if (chosen < 65)
        done = co_await refund();
    else if (chosen < 69)
        done = co_await exchange();
    else if (chosen < 72) {
        const till::Grant grant{QUuid(), u"erreur"_s};
        const till::PaperChoice paper = till::PaperChoice::None;
        const Result<till::Sale> voided = co_await m_engine.tickets().voidLast(grant, paper);
        done = settled(voided);
    } else if (chosen < 79) {
        fillCart();
        const QString label = chance(50) ? u"Client B"_s : QString();
        const Result<> parked = co_await m_engine.tickets().park(label);
        done = settled(parked);
    } else if (chosen < 86)
        done = co_await recall();
    else if (chosen < 92)
        done = co_await moveMoney();
    else if (chosen < 95)
        done = co_await spendVoucher();
    else if (chosen < 97)
        done = co_await serveCustomer();
    else if (chosen < 98)
        (void)m_engine.clearCart({QUuid(), u"client parti"_s});
    else
        done = co_await changeSession();
    co_return done;
}

} // namespace simulation
