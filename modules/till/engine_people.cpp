#include "modules/core/uuid.h"
#include "modules/till/engine.h"
#include "modules/till/enginetickets.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace till {

namespace {

/// Wrong codes of supervisors are counted together: nobody says who they are before typing (02f).
const QUuid Supervisors;

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

} // namespace

QCoro::Task<Result<Cashier>> Engine::signIn(QUuid user, QString pin)
{
    const Cashier *found = m_catalogue.cashier(user);
    if (!found || !found->active || found->verifier.isEmpty())
        co_return rule(u"till.no_pin"_s);
    if (const int seconds = m_attempts.blockedSeconds(user); seconds > 0)
        co_return rule(u"till.pin_blocked"_s, {{u"seconds"_s, seconds}});
    const Cashier person = *found;
    const QFuture<bool> checking = m_pending.watch(pinMatches(person.verifier, pin));
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
    const QString method = u"pin"_s;
    const Result<Cashier> entered = co_await enter(person, method);
    co_return entered;
}

QCoro::Task<Result<Cashier>> Engine::signInWithBadge(QString code)
{
    const Cashier *found = m_catalogue.cashierByBadge(code);
    if (!found)
        co_return rule(u"till.unknown_badge"_s);
    if (const int seconds = m_attempts.blockedSeconds(found->id); seconds > 0)
        co_return rule(u"till.pin_blocked"_s, {{u"seconds"_s, seconds}});
    const Cashier person = *found;
    const QString method = u"badge"_s;
    const Result<Cashier> entered = co_await enter(person, method);
    co_return entered;
}

QCoro::Task<Result<Cashier>> Engine::enter(Cashier person, QString method)
{
    const QUuid before = m_cashier ? m_cashier->id : QUuid();
    m_cashier = person;
    const QJsonObject body{{u"from"_s, before.isNull() ? QJsonValue() : QJsonValue(uuidText(before))},
                           {u"to"_s, uuidText(person.id)},
                           {u"method"_s, method}};
    const Draft changed = draft(u"cashier.changed"_s, body);
    const QList<PrintJob> noPaper;
    const Result<Event> recorded = co_await record(changed, noPaper);
    if (!recorded) {
        m_cashier.reset();
        co_return recorded.error();
    }
    m_approvals.clear();
    // Another person does not take a begun ticket over (DESIGN 5.0): it waits under the name of who made it.
    if (!m_cart.isEmpty() && m_cartOwner != person.id) {
        const QString owner = cashierName(m_cartOwner);
        const Result<> parked = co_await m_tickets->park(owner);
        if (!parked)
            emit noticed(parked.error());
    }
    emit cashierChanged();
    co_return person;
}

void Engine::lock()
{
    m_cashier.reset();
    m_approvals.clear();
    emit cashierChanged();
}

QCoro::Task<Result<Approval>> Engine::approve(ApprovalRequest request, QString pin)
{
    if (const int seconds = m_attempts.blockedSeconds(Supervisors); seconds > 0)
        co_return rule(u"till.pin_blocked"_s, {{u"seconds"_s, seconds}});
    const QByteArray key = request.permission.toLatin1();
    QList<Cashier> candidates;
    for (const Cashier &person : m_catalogue.cashiers())
        if (person.active && !person.verifier.isEmpty() && person.may(QLatin1StringView(key)))
            candidates.append(person);
    if (candidates.isEmpty())
        co_return rule(u"till.nobody_can_approve"_s);
    for (const Cashier &person : std::as_const(candidates)) {
        const QFuture<bool> checking = m_pending.watch(pinMatches(person.verifier, pin));
        const bool matches = co_await checking;
        if (!matches)
            continue;
        m_attempts.succeeded(Supervisors);
        const QString method = u"pin"_s;
        const Cashier approver = person;
        const Result<Approval> given = co_await approveAs(approver, request, method);
        co_return given;
    }
    m_attempts.failed(Supervisors);
    co_return rule(u"till.wrong_pin"_s, {{u"left"_s, m_attempts.triesLeft(Supervisors)}});
}

QCoro::Task<Result<Approval>> Engine::approveWithBadge(ApprovalRequest request, QString code)
{
    const Cashier *found = m_catalogue.cashierByBadge(code);
    if (!found)
        co_return rule(u"till.unknown_badge"_s);
    const Cashier approver = *found;
    const QByteArray key = request.permission.toLatin1();
    if (!approver.may(QLatin1StringView(key)))
        co_return rule(u"till.approver_lacks_right"_s, {{u"name"_s, approver.displayName()}});
    const QString method = u"badge"_s;
    const Result<Approval> given = co_await approveAs(approver, request, method);
    co_return given;
}

QCoro::Task<Result<Approval>> Engine::approveAs(Cashier person, ApprovalRequest request, QString method)
{
    if (const Result<> may = mayRecord({}); !may)
        co_return may.error();
    const Draft fact = draft(u"approval.given"_s,
                             {{u"by"_s, uuidText(person.id)},
                              {u"permission"_s, request.permission},
                              {u"what"_s, request.what},
                              {u"reason"_s, request.reason},
                              {u"method"_s, method}});
    const QList<PrintJob> noPaper;
    const Result<Event> event = co_await record(fact, noPaper);
    if (!event)
        co_return event.error();
    m_approvals.insert(fact.id, request.permission);
    const Approval approval{fact.id, person.id, person.displayName()};
    co_return approval;
}

} // namespace till
