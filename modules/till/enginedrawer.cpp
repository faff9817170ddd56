#include "modules/till/enginedrawer.h"

#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/busy.h"
#include "modules/till/closingpaper.h"
#include "modules/till/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace till {

namespace {

constexpr auto MayMove = "caisse_mouvement_manuel"_L1;
constexpr auto MayBank = "caisse_cashout"_L1;

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }
QJsonValue idOrNull(const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(uuidText(id)); }

} // namespace

QList<ExpenseCategory> EngineDrawer::expenseCategories() const { return m_engine.m_rules.expenseCategories(); }

Result<> EngineDrawer::mayTake(QLatin1StringView permission, const Grant &grant, Money amount, bool out) const
{
    if (const Result<> may = m_engine.mayRecord(permission, grant); !may)
        return may;
    if (!m_engine.m_session)
        return rule(u"cash.no_session"_s);
    if (amount <= Money() || amount > Money::fromDinars(99'999'999))
        return rule(u"cash.amount_range"_s);
    const Money left = m_engine.m_totals.expected();
    if (out && amount > left)
        return rule(u"cash.more_than_drawer"_s, {{u"left"_s, left.centimes()}});
    if (m_engine.m_busy)
        return rule(u"till.busy"_s);
    return {};
}

QCoro::Task<Result<>> EngineDrawer::recordMovement(QString kind, QJsonObject body, QString what)
{
    const Busy busy(m_engine.m_busy);
    body[u"session"_s] = uuidText(m_engine.m_session->id);
    body[u"movement"_s] = uuidText(uuidV7());
    const Draft fact = m_engine.numbered(kind, u'M', body);
    QList<PrintJob> jobs;
    if (m_engine.m_printing) {
        jobs.append(m_engine.drawerJob(fact.id));
        jobs.append(
            Engine::paper(u"movement:%1:0"_s.arg(uuidText(fact.id)), PrintJob::Kind::Receipt, m_engine.numberOf(u'M')));
    }
    const SessionPaper head{m_engine.m_terminal, m_engine.m_cashier->name, {}, m_engine.letterhead()};
    const Engine::Document document = [head, what](const Event &event, const PrintJob &job) {
        return job.kind == PrintJob::Kind::Receipt ? cashVoucher(event, what, head, 0).toJson() : QByteArray();
    };
    const Result<Event> event = co_await m_engine.recordWith(fact, jobs, document);
    if (!event)
        co_return event.error();
    emit m_engine.sessionChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> EngineDrawer::move(CashMove movement, Grant grant)
{
    const bool out = movement.direction != CashMove::Direction::In;
    if (const Result<> may = mayTake(MayMove, grant, movement.amount, out); !may)
        co_return may;
    const QString category = movement.direction == CashMove::Direction::Safe ? u"safe"_s : movement.category;
    // CASH-7: what it is for is compulsory.
    if (category.isEmpty() || (category == u"other" && movement.detail.trimmed().isEmpty()))
        co_return rule(u"cash.reason_needed"_s);
    const QString kind = u"cash.moved"_s;
    const QJsonObject body{{u"direction"_s, out ? u"out"_s : u"in"_s},
                           {u"category"_s, category},
                           {u"amount"_s, movement.amount.centimes()},
                           {u"reason"_s, grant.reason.trimmed().isEmpty() ? category : grant.reason.trimmed()},
                           {u"detail"_s, movement.detail.trimmed()},
                           {u"approval"_s, idOrNull(grant.approval)}};
    const QString what;
    const Result<> done = co_await recordMovement(kind, body, what);
    co_return done;
}

QCoro::Task<Result<>> EngineDrawer::bank(Money amount, QString detail, Grant grant)
{
    if (const Result<> may = mayTake(MayBank, grant, amount, true); !may)
        co_return may;
    const QString kind = u"cash.banked"_s;
    const QJsonObject body{
        {u"amount"_s, amount.centimes()}, {u"detail"_s, detail.trimmed()}, {u"approval"_s, idOrNull(grant.approval)}};
    const QString what;
    const Result<> done = co_await recordMovement(kind, body, what);
    co_return done;
}

QCoro::Task<Result<>> EngineDrawer::payExpense(QString category, Money amount, QString detail, Grant grant)
{
    if (const Result<> may = mayTake(MayMove, grant, amount, true); !may)
        co_return may;
    const QString what = nameOfCategory(category);
    if (what.isEmpty())
        co_return rule(u"cash.reason_needed"_s);
    const QString kind = u"expense.paid"_s;
    const QJsonObject body{{u"category"_s, category},
                           {u"amount"_s, amount.centimes()},
                           {u"detail"_s, detail.trimmed()},
                           {u"approval"_s, idOrNull(grant.approval)}};
    const Result<> done = co_await recordMovement(kind, body, what);
    co_return done;
}

QCoro::Task<Result<>> EngineDrawer::settleAccount(QUuid customer, QList<Payment> payments)
{
    Money amount;
    for (const Payment &payment : std::as_const(payments))
        amount += payment.amount;
    if (const Result<> may = mayTake("ventes_pos"_L1, Grant(), amount, false); !may)
        co_return may;
    const std::optional<Customer> known = m_engine.m_directory.customer(customer);
    if (!known)
        co_return rule(u"till.customer_needed"_s);
    SettlementTerms terms = m_engine.termsOf(m_engine.m_cart, Grant());
    terms.total = amount;
    terms.step = Money();
    terms.customer.reset(); // an account is not paid from itself
    const Result<Settlement> settlement = settle(payments, terms);
    if (!settlement)
        co_return settlement.error();
    const QString kind = u"account.settled"_s;
    const QJsonObject body{{u"customer"_s, uuidText(customer)},
                           {u"amount"_s, amount.centimes()},
                           {u"detail"_s, QString()},
                           {u"payments"_s, settlement->payments}};
    const QString what = known->displayName();
    const Result<> done = co_await recordMovement(kind, body, what);
    if (!done)
        co_return done;
    m_engine.m_directory.charge(customer, -amount);
    emit m_engine.customersChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> EngineDrawer::handOver(CashCount count, QString reason)
{
    if (const Result<> may = m_engine.mayRecord("caisse_fermeture"_L1); !may)
        co_return may;
    if (!m_engine.m_session)
        co_return rule(u"cash.no_session"_s);
    const Money expected = m_engine.m_totals.expected();
    const Money difference = count.total() - expected;
    if (!difference.isZero() && reason.trimmed().isEmpty())
        co_return rule(u"cash.difference_needs_reason"_s);
    const Draft fact = m_engine.draft(u"session.handed_over"_s,
                                      {{u"session"_s, uuidText(m_engine.m_session->id)},
                                       {u"to"_s, QJsonValue()},
                                       {u"counted"_s, count.total().centimes()},
                                       {u"count"_s, toJson(count)},
                                       {u"expected"_s, expected.centimes()},
                                       {u"difference"_s, difference.centimes()},
                                       {u"reason"_s, reason.trimmed()}});
    const QList<PrintJob> noPaper;
    const Result<Event> event = co_await m_engine.record(fact, noPaper);
    if (!event)
        co_return event.error();
    // Whoever takes over signs in; cashier.changed says who it was.
    m_engine.lock();
    co_return Result<>();
}

QCoro::Task<Result<QByteArray>> EngineDrawer::interimReport(bool print)
{
    if (const Result<> may = m_engine.mayRecord("caisse_statut"_L1); !may)
        co_return may.error();
    if (!m_engine.m_session)
        co_return rule(u"cash.no_session"_s);
    const bool withExpected = !m_engine.isBlindCount() || m_engine.m_cashier->may("caisse_cloturer_avec_ecart"_L1);
    const SessionPaper head{m_engine.m_terminal, m_engine.m_cashier->name, {}, m_engine.letterhead()};
    const QByteArray document =
        till::interimReport(*m_engine.m_session, m_engine.m_totals, Clock::now(), withExpected, head).toJson();
    if (!print)
        co_return document;
    if (!m_engine.m_printing)
        co_return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
    PrintJob job =
        Engine::paper(u"x:%1"_s.arg(uuidText(uuidV7())), PrintJob::Kind::ClosingReport, m_engine.m_session->number);
    job.document = document;
    const auto write = [job](JournalFile &file) { return file.addJob(job); };
    const std::function<Result<>(JournalFile &)> task = write;
    const Result<> added = co_await m_engine.m_journal.run(task);
    if (!added)
        co_return added.error();
    m_engine.m_printing->wake();
    co_return document;
}

} // namespace till
