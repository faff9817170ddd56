#include "modules/core/clock.h"
#include "modules/core/log.h"
#include "modules/core/uuid.h"
#include "modules/till/engine.h"

#include <QCoroFuture>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

QJsonObject pieces(const Denominations &count)
{
    QJsonObject object;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        if (it.value() != 0)
            object[QString::number(it.key())] = it.value();
    return object;
}

QJsonObject pieces(const CashCount &count)
{
    return {{u"notes"_s, pieces(count.notes)}, {u"coins"_s, pieces(count.coins)}};
}

QJsonObject toJson(const CartLine &line)
{
    return {{u"id"_s, uuidText(line.id)},
            {u"product"_s, uuidText(line.product.id)},
            {u"name"_s, line.product.name},
            {u"qty"_s, line.quantity.thousandths()},
            {u"unit"_s, line.product.saleUnit},
            {u"base_qty"_s, line.baseQuantity().thousandths()},
            {u"list_price"_s, line.listPrice.centimes()},
            {u"price"_s, line.price.centimes()},
            {u"discount"_s, line.discount},
            {u"total"_s, line.total().centimes()},
            {u"note"_s, line.note}};
}

PrintJob paper(const QString &dedupKey, PrintJob::Kind kind, const QString &title)
{
    PrintJob job;
    job.id = uuidV7();
    job.dedupKey = dedupKey;
    job.kind = kind;
    job.title = title;
    job.createdAt = Clock::now();
    return job;
}

/// Frees the counter for the next act however the coroutine ends.
class Busy
{
public:
    explicit Busy(bool &flag) : m_flag(flag) { m_flag = true; }
    ~Busy() { m_flag = false; }
    Q_DISABLE_COPY_MOVE(Busy)

private:
    bool &m_flag;
};

} // namespace

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
    sale.total = Money::fromCentimes(body[u"total"].toInteger());
    const QJsonObject payment = body[u"payments"].toArray().first().toObject();
    sale.received = Money::fromCentimes(payment[u"received"].toInteger());
    sale.change = Money::fromCentimes(payment[u"change"].toInteger());
    return sale;
}

CashSession toSession(const Event &event)
{
    const QJsonObject body = event.body();
    return {QUuid(body[u"session"].toString()),
            body[u"number"].toString(),
            body[u"serial"].toInteger(),
            event.at,
            event.actor,
            Money::fromCentimes(body[u"opening"].toInteger())};
}

Draft Engine::draft(const QString &kind, const QJsonObject &body) const
{
    return {uuidV7(), kind, m_cashier ? m_cashier->id : QUuid(), body, {}, 0};
}

Result<> Engine::mayRecord(QLatin1StringView permission) const
{
    if (!m_cashier)
        return rule(u"till.nobody_signed_in"_s);
    if (link().state == Link::State::Stopped)
        return link().reason;
    if (!permission.isEmpty() && !m_cashier->may(permission))
        return Error{Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, QString(permission)}}, {}};
    return {};
}

QCoro::Task<Result<Event>> Engine::record(Draft draft, QList<PrintJob> jobs)
{
    const QFuture<Result<Recorded>> writing = m_journal.append(draft, jobs);
    const Result<Recorded> recorded = co_await writing;
    if (!recorded)
        co_return recorded.error();
    if (!draft.series.isEmpty())
        m_serials.insert(draft.series, draft.serial);
    if (!recorded->clockWarning.isEmpty())
        emit noticed(rule(recorded->clockWarning));
    count(recorded->event);
    if (m_sender)
        m_sender->recorded(recorded->event.sequence);
    if (m_printing && !jobs.isEmpty())
        m_printing->wake();
    co_return recorded->event;
}

QCoro::Task<Result<Cashier>> Engine::signIn(QUuid user, QString pin)
{
    const Cashier *found = m_catalogue.cashier(user);
    if (!found || !found->active || found->verifier.isEmpty())
        co_return rule(u"till.no_pin"_s);
    if (const int seconds = m_attempts.blockedSeconds(user); seconds > 0)
        co_return rule(u"till.pin_blocked"_s, {{u"seconds"_s, seconds}});
    const Cashier person = *found;
    const QFuture<bool> checking = pinMatches(person.verifier, pin);
    const bool matches = co_await checking;
    if (!matches) {
        m_attempts.failed(user);
        if (m_attempts.blockedSeconds(user) > 0) {
            const QJsonObject body{{u"from"_s, QJsonValue()}, {u"to"_s, uuidText(user)}, {u"method"_s, u"blocked"_s}};
            const Draft blocked = draft(u"cashier.changed"_s, body);
            const QList<PrintJob> none;
            co_await record(blocked, none);
        }
        co_return rule(u"till.wrong_pin"_s, {{u"left"_s, m_attempts.triesLeft(user)}});
    }
    m_attempts.succeeded(user);
    const QUuid before = m_cashier ? m_cashier->id : QUuid();
    m_cashier = person;
    const QJsonObject body{{u"from"_s, before.isNull() ? QJsonValue() : QJsonValue(uuidText(before))},
                           {u"to"_s, uuidText(user)},
                           {u"method"_s, u"pin"_s}};
    const Draft changed = draft(u"cashier.changed"_s, body);
    const QList<PrintJob> noPaper;
    const Result<Event> recorded = co_await record(changed, noPaper);
    if (!recorded) {
        m_cashier.reset();
        co_return recorded.error();
    }
    emit cashierChanged();
    co_return person;
}

void Engine::lock()
{
    m_cashier.reset();
    emit cashierChanged();
}

PrintJob Engine::drawerJob(const QUuid &fact) const
{
    PrintJob job = paper(u"drawer:%1"_s.arg(uuidText(fact)), PrintJob::Kind::Drawer, {});
    job.expiresAt = job.createdAt.addSecs(PrintQueue::DrawerLife.count());
    return job;
}

QCoro::Task<Result<Sale>> Engine::payCash(Money received, bool printReceipt)
{
    if (const Result<> may = mayRecord("ventes_pos"_L1); !may)
        co_return may.error();
    if (!m_session)
        co_return rule(u"cash.no_session"_s);
    if (m_cart.isEmpty())
        co_return rule(u"till.empty_ticket"_s);
    const Money total = m_cart.total();
    if (received < total)
        co_return rule(u"till.not_enough_received"_s, {{u"missing"_s, (total - received).centimes()}});
    if (m_busy)
        co_return rule(u"till.busy"_s);
    const Busy busy(m_busy);

    QJsonArray lines;
    for (const CartLine &line : m_cart.lines())
        lines.append(toJson(line));
    const QJsonObject payment{{u"id"_s, uuidText(uuidV7())},
                              {u"method"_s, u"cash"_s},
                              {u"received"_s, received.centimes()},
                              {u"amount"_s, total.centimes()},
                              {u"change"_s, (received - total).centimes()}};
    Draft fact = draft(u"sale.completed"_s,
                       {{u"session"_s, uuidText(m_session->id)},
                        {u"number"_s, nextNumber()},
                        {u"series"_s, u"T"_s},
                        {u"serial"_s, m_serials.value(u"T"_s) + 1},
                        {u"customer"_s, QJsonValue()},
                        {u"articles"_s, m_cart.articles()},
                        {u"lines"_s, lines},
                        {u"subtotal"_s, m_cart.subtotal().centimes()},
                        {u"discount"_s, m_cart.discount().centimes()},
                        {u"total"_s, total.centimes()},
                        {u"payments"_s, QJsonArray{payment}}});
    fact.series = u"T"_s;
    fact.serial = m_serials.value(u"T"_s) + 1;

    QList<PrintJob> jobs;
    if (m_printing) {
        jobs.append(drawerJob(fact.id));
        if (printReceipt)
            jobs.append(paper(u"sale:%1:receipt:0"_s.arg(uuidText(fact.id)), PrintJob::Kind::Receipt, nextNumber()));
    }
    // The receipt carries the digest of the very fact that is written with it: made on the journal's thread.
    const Terminal terminal = m_terminal;
    const QString name = m_cashier->name;
    const Letterhead head = letterhead();
    const auto write = [fact, jobs, terminal, name, head](JournalFile &file) {
        const auto document = [&](const Event &event, const PrintJob &job) {
            return job.kind == PrintJob::Kind::Receipt ? saleReceipt(event, terminal, name, head, 0).toJson()
                                                       : QByteArray();
        };
        return file.append(fact, jobs, document);
    };
    const std::function<Result<Recorded>(JournalFile &)> task = write;
    const Cart sold = m_cart;
    const Result<Recorded> recorded = co_await m_journal.run(task);
    if (!recorded)
        co_return recorded.error();
    m_serials.insert(fact.series, fact.serial);
    if (!recorded->clockWarning.isEmpty())
        emit noticed(rule(recorded->clockWarning));
    count(recorded->event);
    for (const CartLine &line : sold.lines())
        m_catalogue.takeFromStock(line.product.id, line.baseQuantity());
    m_cart.clear();
    m_lastSale = toSale(recorded->event);
    if (m_sender)
        m_sender->recorded(recorded->event.sequence);
    if (m_printing)
        m_printing->wake();
    emit cartChanged();
    emit stockChanged();
    emit sessionChanged();
    const Sale sale = *m_lastSale; // co_return of a member would move it away
    co_return sale;
}

QCoro::Task<Result<CashSession>> Engine::openSession(CashCount count, QString remark)
{
    if (const Result<> may = mayRecord("caisse_ouverture"_L1); !may)
        co_return may.error();
    if (m_session)
        co_return rule(u"cash.session_open"_s, {{u"number"_s, m_session->number}});
    if (m_terminal.registerId.isNull())
        co_return rule(u"cash.no_register"_s);
    if (m_busy)
        co_return rule(u"till.busy"_s);
    const Busy busy(m_busy);
    const qint64 serial = m_serials.value(u"Z"_s) + 1;
    Draft fact = draft(u"session.opened"_s,
                       {{u"session"_s, uuidText(uuidV7())},
                        {u"register"_s, uuidText(m_terminal.registerId)},
                        {u"number"_s, u"%1-Z%2"_s.arg(m_terminal.code).arg(serial, 6, 10, QChar(u'0'))},
                        {u"serial"_s, serial},
                        {u"opening"_s, count.total().centimes()},
                        {u"proposed"_s, m_lastCounted ? QJsonValue(m_lastCounted->centimes()) : QJsonValue()},
                        {u"count"_s, pieces(count)},
                        {u"remark"_s, remark.trimmed()}});
    fact.series = u"Z"_s;
    fact.serial = serial;
    const QList<PrintJob> noPaper;
    const Result<Event> event = co_await record(fact, noPaper);
    if (!event)
        co_return event.error();
    emit sessionChanged();
    const CashSession opened = *m_session; // co_return of a member would move it away
    co_return opened;
}

QCoro::Task<Result<ClosedSession>> Engine::closeSession(CashCount count, QString reason)
{
    if (const Result<> may = mayRecord("caisse_fermeture"_L1); !may)
        co_return may.error();
    if (!m_session)
        co_return rule(u"cash.no_session"_s);
    if (!m_cart.isEmpty())
        co_return rule(u"cash.ticket_not_empty"_s);
    if (m_busy)
        co_return rule(u"till.busy"_s);
    const Busy busy(m_busy);
    ClosedSession closed;
    closed.session = *m_session;
    closed.totals = m_totals;
    closed.counted = count.total();
    closed.difference = closed.counted - m_totals.expected();
    const Money limit = Money::fromCentimes(m_catalogue.settingNumber("cash.difference_limit"_L1, 50'000));
    if (!closed.difference.isZero() && reason.trimmed().isEmpty())
        co_return rule(u"cash.difference_needs_reason"_s);
    if ((closed.difference > limit || -closed.difference > limit) && !m_cashier->may("caisse_cloturer_avec_ecart"_L1))
        co_return Error{
            Error::Kind::Permission, u"cash.difference_above_limit"_s, {{u"limit"_s, limit.centimes()}}, {}};
    const Draft fact = draft(u"session.closed"_s,
                             {{u"session"_s, uuidText(closed.session.id)},
                              {u"number"_s, closed.session.number},
                              {u"serial"_s, closed.session.serial},
                              {u"counted"_s, closed.counted.centimes()},
                              {u"count"_s, pieces(count)},
                              {u"expected"_s, m_totals.expected().centimes()},
                              {u"difference"_s, closed.difference.centimes()},
                              {u"reason"_s, reason.trimmed()},
                              {u"sales"_s, m_totals.sales},
                              {u"sales_total"_s, m_totals.salesCash.centimes()},
                              {u"cash_in"_s, m_totals.in.centimes()},
                              {u"cash_out"_s, m_totals.out.centimes()}});
    QList<PrintJob> jobs;
    if (m_printing)
        jobs.append(paper(u"session:%1:z:0"_s.arg(uuidText(closed.session.id)), PrintJob::Kind::ClosingReport,
                          closed.session.number));
    const Terminal terminal = m_terminal;
    const QString name = m_cashier->name;
    const Letterhead head = letterhead();
    const QString why = reason.trimmed();
    const auto write = [=](JournalFile &file) {
        const auto document = [&](const Event &event, const PrintJob &) {
            ClosedSession at = closed;
            at.closedAt = event.at;
            return closingReport(at, count, why, event, terminal, name, head, 0).toJson();
        };
        return file.append(fact, jobs, document);
    };
    const std::function<Result<Recorded>(JournalFile &)> task = write;
    const Result<Recorded> recorded = co_await m_journal.run(task);
    if (!recorded)
        co_return recorded.error();
    closed.closedAt = recorded->event.at;
    closed.report = closingReport(closed, count, why, recorded->event, terminal, name, head, 0).toJson();
    this->count(recorded->event);
    if (m_sender)
        m_sender->recorded(recorded->event.sequence);
    if (m_printing)
        m_printing->wake();
    emit sessionChanged();
    co_return closed;
}

QCoro::Task<Result<>> Engine::openDrawer(DrawerCause cause)
{
    // CASH-14: free while counting; without a sale it needs the right, and every opening is a fact.
    const QLatin1StringView permission =
        cause == DrawerCause::Manual ? "caisse_ouvrir_tiroir_hors_vente"_L1 : "ventes_pos"_L1;
    if (const Result<> may = mayRecord(permission); !may)
        co_return may;
    if (!m_printing)
        co_return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
    const QString causes[] = {u"sale"_s, u"count"_s, u"manual"_s};
    const Draft fact = draft(u"drawer.opened"_s,
                             {{u"session"_s, m_session ? QJsonValue(uuidText(m_session->id)) : QJsonValue()},
                              {u"cause"_s, causes[int(cause)]},
                              {u"sale"_s, QJsonValue()}});
    const QList<PrintJob> jobs{drawerJob(fact.id)};
    const Result<Event> event = co_await record(fact, jobs);
    if (!event)
        co_return event.error();
    co_return Result<>();
}

} // namespace till
