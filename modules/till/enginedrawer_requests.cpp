#include "modules/core/uuid.h"
#include "modules/till/engine.h"
#include "modules/till/enginedrawer.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

QString kindOf(const CashRequest &request)
{
    return request.kind == CashRequest::Kind::Bank   ? u"cash.banked"_s
        : request.kind == CashRequest::Kind::Expense ? u"expense.paid"_s
                                                     : u"cash.moved"_s;
}

/// The fact's own fields; what it says beside is as asked, so that the server finds them the same.
QJsonObject bodyOf(const CashRequest &request)
{
    QJsonObject body{{u"request"_s, uuidText(request.id)},
                     {u"asked_by"_s, request.by},
                     {u"amount"_s, (request.isOut() ? -request.amount : request.amount).centimes()},
                     {u"detail"_s, request.note},
                     {u"approval"_s, QJsonValue()}};
    if (request.kind == CashRequest::Kind::Expense)
        body[u"category"_s] = request.category;
    if (request.kind == CashRequest::Kind::Adjustment) {
        body[u"direction"_s] = request.isOut() ? u"out"_s : u"in"_s;
        body[u"category"_s] = u"adjustment"_s;
        body[u"reason"_s] = request.reason;
    }
    return body;
}

} // namespace

void EngineDrawer::apply(const QJsonObject &changes)
{
    const RequestList::Change change = m_requests.apply(changes);
    if (!change.any)
        return;
    m_engine.m_snapshotTimer.start();
    emit requestsChanged();
    for (const CashRequest &request : change.arrived)
        emit requestArrived(request);
}

QCoro::Task<Result<>> EngineDrawer::restore()
{
    const auto read = [](JournalFile &file) { return file.requestsDone(); };
    const std::function<Result<QSet<QUuid>>(JournalFile &)> task = read;
    const Result<QSet<QUuid>> done = co_await m_engine.m_journal.run(task);
    if (!done)
        co_return done.error();
    m_requests.markDone(*done);
    co_return Result<>();
}

void EngineDrawer::recorded(const Event &event)
{
    if (!requestKinds().contains(event.kind))
        return;
    const QUuid request(event.body()[u"request"].toString());
    if (request.isNull())
        return;
    m_requests.markDone({request});
    emit requestsChanged();
}

QString EngineDrawer::nameOfCategory(const QString &key) const
{
    for (const ExpenseCategory &known : expenseCategories())
        if (known.key == key)
            return m_engine.letterhead().language == u"ar" && !known.nameArabic.isEmpty() ? known.nameArabic
                                                                                          : known.name;
    return {};
}

QCoro::Task<Result<>> EngineDrawer::confirmRequest(QUuid id)
{
    // The request is the right: who asked had it (CASH-10).
    if (const Result<> may = m_engine.mayRecord("ventes_pos"_L1); !may)
        co_return may;
    if (!m_engine.m_session)
        co_return rule(u"cash.no_session"_s);
    if (m_engine.m_busy)
        co_return rule(u"till.busy"_s);
    const std::optional<CashRequest> request = m_requests.request(id);
    if (!request)
        co_return rule(u"cash.request_gone"_s);
    const Money left = m_engine.m_totals.expected();
    if (request->isOut() && -request->amount > left)
        co_return rule(u"cash.request_over_drawer"_s, {{u"left"_s, left.centimes()}});
    const QString kind = kindOf(*request);
    const QJsonObject body = bodyOf(*request);
    const QString what =
        request->kind == CashRequest::Kind::Expense ? nameOfCategory(request->category) : request->reason;
    const Result<> done = co_await recordMovement(kind, body, what);
    co_return done;
}

} // namespace till
