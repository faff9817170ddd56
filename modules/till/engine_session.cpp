#include "modules/core/uuid.h"
#include "modules/till/busy.h"
#include "modules/till/closingpaper.h"
#include "modules/till/engine.h"
#include "modules/till/enginetickets.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

QJsonValue idOrNull(const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(uuidText(id)); }

QJsonObject methodsOf(const QMap<QString, SessionTotals::Method> &counted)
{
    QJsonObject methods;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        methods[it.key()] = QJsonObject{{u"count"_s, it->count}, {u"amount"_s, it->amount.centimes()}};
    return methods;
}

QJsonObject movesOf(const SessionTotals &totals)
{
    QJsonObject moves;
    for (auto it = totals.moves.cbegin(); it != totals.moves.cend(); ++it)
        moves[it.key()] = it->centimes();
    return moves;
}

QJsonObject familiesOf(const SessionTotals &totals)
{
    QJsonObject families;
    for (auto it = totals.families.cbegin(); it != totals.families.cend(); ++it)
        families[uuidText(it.key())] = it->centimes();
    return families;
}

} // namespace

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
    const Draft fact = numbered(u"session.opened"_s, u'Z',
                                {{u"session"_s, uuidText(uuidV7())},
                                 {u"register"_s, uuidText(m_terminal.registerId)},
                                 {u"opening"_s, count.total().centimes()},
                                 {u"proposed"_s, m_lastCounted ? QJsonValue(m_lastCounted->centimes()) : QJsonValue()},
                                 {u"count"_s, toJson(count)},
                                 {u"remark"_s, remark.trimmed()}});
    const QList<PrintJob> noPaper;
    const Result<Event> event = co_await record(fact, noPaper);
    if (!event)
        co_return event.error();
    emit sessionChanged();
    const CashSession opened = *m_session; // co_return of a member would move it away
    co_return opened;
}

QCoro::Task<Result<ClosedSession>> Engine::closeSession(CashCount count, QString reason, Money deposit, Grant grant)
{
    if (const Result<> may = mayRecord("caisse_fermeture"_L1); !may)
        co_return may.error();
    if (!m_session)
        co_return rule(u"cash.no_session"_s);
    if (!m_cart.isEmpty())
        co_return rule(u"cash.ticket_not_empty"_s);
    if (const int parked = int(m_tickets->own().size()); parked > 0)
        co_return rule(u"cash.tickets_parked"_s, {{u"count"_s, parked}});
    if (m_busy)
        co_return rule(u"till.busy"_s);
    ClosedSession closed;
    closed.session = *m_session;
    closed.totals = m_totals;
    closed.counted = count.total();
    closed.difference = closed.counted - m_totals.expected();
    closed.deposit = deposit;
    if (deposit.isNegative() || deposit > closed.counted)
        co_return rule(u"cash.more_than_drawer"_s, {{u"left"_s, closed.counted.centimes()}});
    if (!closed.difference.isZero() && reason.trimmed().isEmpty())
        co_return rule(u"cash.difference_needs_reason"_s);
    const Money limit = m_cashier->differenceLimit;
    const bool beyond = closed.difference > limit || -closed.difference > limit;
    if (beyond && !isAllowed("caisse_cloturer_avec_ecart"_L1, grant))
        co_return Error{Error::Kind::Permission,
                        u"cash.difference_above_limit"_s,
                        {{u"permission"_s, u"caisse_cloturer_avec_ecart"_s}, {u"limit"_s, limit.centimes()}},
                        {}};
    const Busy busy(m_busy);
    const Draft fact = draft(u"session.closed"_s,
                             {{u"session"_s, uuidText(closed.session.id)},
                              {u"number"_s, closed.session.number},
                              {u"serial"_s, closed.session.serial},
                              {u"counted"_s, closed.counted.centimes()},
                              {u"count"_s, toJson(count)},
                              {u"opened_at"_s, closed.session.openedAt.toUTC().toString(Qt::ISODateWithMs)},
                              {u"opened_by"_s, idOrNull(closed.session.openedBy)},
                              {u"opening"_s, m_totals.opening.centimes()},
                              {u"expected"_s, m_totals.expected().centimes()},
                              {u"difference"_s, closed.difference.centimes()},
                              {u"deposit"_s, deposit.centimes()},
                              {u"reason"_s, reason.trimmed()},
                              {u"approval"_s, idOrNull(grant.approval)},
                              {u"blind"_s, isBlindCount()},
                              {u"sales"_s, m_totals.sales},
                              {u"sales_total"_s, m_totals.salesCash.centimes()},
                              {u"refunds"_s, m_totals.refunds},
                              {u"refunds_total"_s, m_totals.refundsCash.centimes()},
                              {u"gross"_s, m_totals.gross.centimes()},
                              {u"discounts"_s, m_totals.discounts.centimes()},
                              {u"returned"_s, m_totals.returned.centimes()},
                              {u"by_method"_s, methodsOf(m_totals.methods)},
                              {u"other_methods"_s, methodsOf(m_totals.otherMethods)},
                              {u"moves"_s, movesOf(m_totals)},
                              {u"families"_s, familiesOf(m_totals)},
                              {u"cash_in"_s, m_totals.in.centimes()},
                              {u"cash_out"_s, m_totals.out.centimes()}});
    QList<PrintJob> jobs;
    if (m_printing)
        jobs.append(paper(u"session:%1:z:0"_s.arg(uuidText(closed.session.id)), PrintJob::Kind::ClosingReport,
                          closed.session.number));
    const SessionPaper head{m_terminal, m_cashier->name, cashierName(closed.session.openedBy), letterhead()};
    const Document document = [head](const Event &event, const PrintJob &) {
        return closingReport(event, head, 0).toJson();
    };
    const Result<Event> event = co_await recordWith(fact, jobs, document);
    if (!event)
        co_return event.error();
    closed.closedAt = event->at;
    closed.report = till::closingReport(*event, head, 0).toJson();
    emit sessionChanged();
    co_return closed;
}

QCoro::Task<Result<>> Engine::openDrawer(DrawerCause cause, Grant grant)
{
    // CASH-14: free while counting; without a sale it needs the right, and every opening is a fact.
    const QLatin1StringView permission =
        cause == DrawerCause::Manual ? "caisse_ouvrir_tiroir_hors_vente"_L1 : "ventes_pos"_L1;
    if (const Result<> may = mayRecord(permission, grant); !may)
        co_return may;
    if (!m_printing)
        co_return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
    const QString causes[] = {u"sale"_s, u"count"_s, u"manual"_s};
    const Draft fact = draft(u"drawer.opened"_s,
                             {{u"session"_s, m_session ? QJsonValue(uuidText(m_session->id)) : QJsonValue()},
                              {u"cause"_s, causes[int(cause)]},
                              {u"reason"_s, grant.reason.trimmed()},
                              {u"approval"_s, idOrNull(grant.approval)},
                              {u"sale"_s, QJsonValue()}});
    const QList<PrintJob> jobs{drawerJob(fact.id)};
    const Result<Event> event = co_await record(fact, jobs);
    if (!event)
        co_return event.error();
    co_return Result<>();
}

} // namespace till
