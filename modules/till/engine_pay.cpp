#include "modules/core/uuid.h"
#include "modules/till/busy.h"
#include "modules/till/engine.h"
#include "modules/till/servercall.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

QJsonValue idOrNull(const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(uuidText(id)); }

/// Four hexadecimal digits that a person cannot guess from the number beside them.
QString drawSecret()
{
    return QString::number(QRandomGenerator::system()->bounded(0x1'0000), 16).toUpper().rightJustified(4, u'0');
}

} // namespace

QCoro::Task<Result<Sale>> Counter::payCash(Money received, bool printReceipt)
{
    const QList<Payment> payments{{u"cash"_s, received, {}, {}}};
    const Grant none;
    const PaperChoice choice = printReceipt ? PaperChoice::Print : PaperChoice::None;
    const Result<Sale> sale = co_await pay(payments, choice, none);
    co_return sale;
}

Sale toSale(const Event &event)
{
    const QJsonObject body = event.body();
    Sale sale;
    sale.id = event.id;
    sale.sequence = event.sequence;
    sale.number = body[u"number"].toString();
    sale.at = event.at;
    sale.cashier = event.actor;
    sale.articles = body[u"articles"].toInt();
    sale.kind = event.kind == u"sale.refunded"  ? TicketSummary::Kind::Refund
        : event.kind == u"sale.voided"          ? TicketSummary::Kind::Void
        : !body[u"returns"].toArray().isEmpty() ? TicketSummary::Kind::Exchange
                                                : TicketSummary::Kind::Sale;
    sale.total = Money::fromCentimes(body[u"total"].toInteger() + body[u"rounding"].toInteger());
    for (const QJsonValue &value : body[u"payments"].toArray()) {
        const QJsonObject payment = value.toObject();
        const Money amount = Money::fromCentimes(payment[u"amount"].toInteger());
        sale.received += Money::fromCentimes(payment[u"received"].toInteger());
        sale.change += Money::fromCentimes(payment[u"change"].toInteger());
        sale.payments.append(
            {payment[u"method"].toString(), amount, payment[u"reference"].toString(), payment[u"voucher"].toString()});
        if (amount.isNegative() && !payment[u"voucher"].toString().isEmpty())
            sale.voucher = payment[u"voucher"].toString();
    }
    return sale;
}

Money Engine::rounded(Money amount) const
{
    return roundedTo(amount, Money::fromCentimes(m_catalogue.settingNumber("cash.rounding"_L1, 0)));
}

SettlementTerms Engine::termsOf(const Cart &cart, const Grant &grant) const
{
    SettlementTerms terms;
    terms.total = cart.total();
    terms.step = Money::fromCentimes(m_catalogue.settingNumber("cash.rounding"_L1, 0));
    terms.inDrawer = m_totals.expected();
    terms.customer = m_directory.customer(cart.customer());
    terms.mayExceedLimit = isAllowed("clients_depasser_plafond"_L1, grant);
    terms.voucherCode = u"AV-%1-%2"_s.arg(nextNumber(), drawSecret());
    terms.methodOf = [this](const QString &key) { return m_rules.method(key); };
    terms.voucherOf = [this](const QString &code) {
        const auto found = m_vouchers.constFind(code);
        return found == m_vouchers.cend() ? std::nullopt : std::optional(*found);
    };
    return terms;
}

QCoro::Task<Result<Sale>> Engine::pay(QList<Payment> payments, PaperChoice paper, Grant grant)
{
    if (const Result<> may = mayRecord("ventes_pos"_L1); !may)
        co_return may.error();
    if (!m_session)
        co_return rule(u"cash.no_session"_s);
    if (m_cart.isEmpty())
        co_return rule(u"till.empty_ticket"_s);
    if (m_busy)
        co_return rule(u"till.busy"_s);
    const Result<Settlement> settlement = settle(payments, termsOf(m_cart, grant));
    if (!settlement)
        co_return settlement.error();
    if (settlement->needsServer && !isOnline())
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    const Busy busy(m_busy);
    const QString kind = m_cart.lines().isEmpty() ? u"sale.refunded"_s : u"sale.completed"_s;
    const Cart cart = m_cart;
    const Settlement settled = *settlement;
    const QUuid none;
    const Result<Sale> sale = co_await completeTicket(kind, cart, settled, paper, grant, none);
    if (!sale)
        co_return sale.error();
    m_cart.clear();
    m_vouchers.clear();
    m_hold.reset(); // the fact carries it, the server lets the goods go with it
    emit cartChanged();
    co_return sale;
}

QCoro::Task<Result<Sale>> Engine::completeTicket(QString kind, Cart cart, Settlement settlement, PaperChoice paper,
                                                 Grant grant, QUuid of)
{
    const Grant why = cart.returns().isEmpty() ? grant : cart.returnGrant();
    QJsonObject body{{u"session"_s, uuidText(m_session->id)},
                     {u"series"_s, u"T"_s},
                     {u"customer"_s, idOrNull(cart.customer())},
                     {u"articles"_s, cart.articles()},
                     {u"lines"_s, cart.linesJson()},
                     {u"returns"_s, cart.returnsJson()},
                     {u"subtotal"_s, cart.subtotal().centimes()},
                     {u"discount"_s, cart.discount().centimes()},
                     {u"returned"_s, cart.returned().centimes()},
                     {u"total"_s, cart.total().centimes()},
                     {u"rounding"_s, settlement.rounding.centimes()},
                     {u"payments"_s, settlement.payments},
                     {u"note"_s, cart.ticketNote()},
                     {u"reason"_s, why.reason.trimmed()},
                     {u"approval"_s, idOrNull(grant.approval.isNull() ? why.approval : grant.approval)},
                     {u"hold"_s, m_hold ? QJsonValue(uuidText(*m_hold)) : QJsonValue()}};
    if (!of.isNull())
        body[u"of"_s] = uuidText(of);
    const Draft fact = numbered(kind, u'T', body);

    QList<PrintJob> jobs;
    if (m_printing) {
        if (settlement.opensDrawer)
            jobs.append(drawerJob(fact.id));
        if (paper == PaperChoice::Print)
            jobs.append(
                Engine::paper(u"sale:%1:receipt:0"_s.arg(uuidText(fact.id)), PrintJob::Kind::Receipt, nextNumber()));
    }
    // The receipt carries the digest of the very fact that is written with it: made on the journal's thread.
    const TicketPaper head{m_terminal, m_cashier ? m_cashier->name : QString(), letterhead(),
                           m_directory.customer(cart.customer())};
    const Document document = [head](const Event &event, const PrintJob &job) {
        return job.kind == PrintJob::Kind::Receipt ? saleReceipt(event, head, 0).toJson() : QByteArray();
    };
    const Result<Event> event = co_await recordWith(fact, jobs, document);
    if (!event)
        co_return event.error();
    for (const CartLine &line : cart.lines())
        m_catalogue.takeFromStock(line.product.id, line.baseQuantity());
    for (const CartReturn &line : cart.returns())
        if (line.restock)
            m_catalogue.takeFromStock(line.line.product, -line.baseQuantity());
    m_directory.charge(cart.customer(), settlement.onAccount);
    m_lastSale = toSale(*event);
    emit stockChanged();
    emit sessionChanged();
    const Sale sale = *m_lastSale; // co_return of a member would move it away
    co_return sale;
}

QCoro::Task<Result<StockHold>> Engine::holdStock()
{
    StockHold answer;
    if (m_catalogue.setting("stock.policy"_L1) != u"block" || m_cart.lines().isEmpty())
        co_return answer;
    answer.state = StockHold::State::Unknown;
    if (!isOnline())
        co_return answer;
    const QUuid hold = m_hold.value_or(uuidV7());
    QJsonArray lines;
    for (const CartLine &line : m_cart.lines())
        lines.append(
            QJsonObject{{u"product"_s, uuidText(line.product.id)}, {u"base_qty"_s, line.baseQuantity().thousandths()}});
    const QString text = QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
    const QFuture<Result<Rows>> call = m_options.database->call("pos.hold_stock"_L1, m_terminal.id, hold, text);
    const QFuture<Result<Rows>> soon = within(HoldPatience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> held = answerOf(rows, "pos.hold_stock"_L1);
    if (!held)
        co_return answer;
    if ((*held)[u"status"].toString() == u"held") {
        m_hold = hold;
        answer.state = StockHold::State::Held;
        co_return answer;
    }
    answer.state = StockHold::State::Short;
    for (const QJsonValue &value : (*held)[u"short"].toArray()) {
        const QUuid product(value[u"product"].toString());
        for (int i = 0; i < m_cart.lines().size(); ++i)
            if (const Product &sold = m_cart.lines().at(i).product; sold.id == product)
                answer.shortages.append({i, Quantity::fromThousandths(value[u"left"].toInteger() / sold.factor)});
    }
    co_return answer;
}

void Engine::releaseStock()
{
    if (!m_hold)
        return;
    // Unheard it expires by itself.
    if (isOnline())
        (void)m_options.database->call("pos.release_stock"_L1, m_terminal.id, *m_hold);
    m_hold.reset();
}

QCoro::Task<Result<Money>> Engine::spentHere(QString voucher)
{
    const qint64 from = m_sender ? m_sender->acknowledged() : 0;
    const auto read = [from](JournalFile &file) { return file.after(from, 1000); };
    const std::function<Result<QList<Event>>(JournalFile &)> task = read;
    const Result<QList<Event>> events = co_await m_journal.run(task);
    if (!events)
        co_return events.error();
    Money spent;
    for (const Event &event : *events)
        for (const QJsonValue &payment : event.body()[u"payments"].toArray())
            if (payment[u"voucher"].toString() == voucher)
                spent += Money::fromCentimes(payment[u"amount"].toInteger());
    co_return spent;
}

QCoro::Task<Result<Voucher>> Engine::findVoucher(QString code)
{
    if (!isOnline())
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    const QString wanted = code.trimmed().toUpper();
    const QFuture<Result<Rows>> call = m_options.database->call("pos.read_voucher"_L1, m_terminal.id, wanted);
    const QFuture<Result<Rows>> soon = within(Patience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> found = answerOf(rows, "pos.read_voucher"_L1);
    if (!found)
        co_return found.error();
    const QString status = (*found)[u"status"].toString();
    if (status == u"expired")
        co_return rule(u"till.voucher_expired"_s);
    if (status == u"used")
        co_return rule(u"till.voucher_used"_s);
    if (status != u"ok")
        co_return rule(u"till.voucher_unknown"_s);
    // Two tills must not take the same paper: whoever asks first has it for some minutes.
    const QUuid id((*found)[u"id"].toString());
    const QString subject = u"voucher"_s;
    const QUuid actor = m_cashier ? m_cashier->id : QUuid();
    const QFuture<Result<Rows>> claiming = m_options.database->call("pos.claim"_L1, m_terminal.id, actor, subject, id);
    const QFuture<Result<Rows>> claimedSoon = within(Patience, claiming);
    const Result<Rows> claimRows = co_await claimedSoon;
    const Result<QJsonObject> claim = answerOf(claimRows, "pos.claim"_L1);
    if (!claim)
        co_return claim.error();
    if ((*claim)[u"status"].toString() != u"granted")
        co_return rule(u"till.ticket_held"_s, {{u"by"_s, (*claim)[u"by"].toString()}});
    Voucher voucher;
    voucher.code = wanted;
    const Result<Money> spent = co_await spentHere(wanted);
    if (!spent)
        co_return spent.error();
    voucher.left = Money::fromCentimes((*found)[u"left"].toInteger()) - *spent;
    if (voucher.left <= Money())
        co_return rule(u"till.voucher_used"_s);
    voucher.expires = QDate::fromString((*found)[u"expires"].toString(), Qt::ISODate);
    m_vouchers.insert(wanted, voucher);
    co_return voucher;
}

} // namespace till
