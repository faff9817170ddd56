#include "tests/support/fakedrawer.h"

#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "tests/support/fakecounter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

} // namespace

FakeDrawer::FakeDrawer(FakeCounter &counter) : Drawer(&counter), m_counter(counter)
{
    for (int i = 1; i <= 4; ++i) {
        till::SessionSummary session;
        session.number = u"C1-Z%1"_s.arg(218 - i, 6, 10, QChar(u'0'));
        session.id = fakeId(session.number);
        session.registerName = u"Caisse 1"_s;
        session.openedAt = Clock::now().addDays(-i).addSecs(-3600);
        session.openedBy = u"Caissière 1"_s;
        session.closedAt = Clock::now().addDays(-i).addSecs(3 * 3600);
        session.closedBy = i == 2 ? u"Caissière 2"_s : u"Caissière 1"_s;
        session.opening = Money::fromDinars(11'450);
        session.expected = Money::fromDinars(60'000 + 1'000 * i);
        session.difference = Money::fromDinars(i == 2 ? -120 : 0);
        session.counted = session.expected + session.difference;
        session.deposit = Money::fromDinars(50'000);
        session.sales = 118 + i;
        session.salesTotal = Money::fromDinars(68'400 + 310 * i);
        session.own = i != 4;
        m_sessions.append(session);
    }
}

QList<till::ExpenseCategory> FakeDrawer::expenseCategories() const { return m_counter.m_rules.expenseCategories(); }

Result<> FakeDrawer::take(QLatin1StringView permission, const till::Grant &grant, Money amount, bool out)
{
    if (const Result<> may = m_counter.may(permission, grant); !may)
        return may;
    if (!m_counter.session())
        return rule(u"cash.no_session"_s);
    if (amount <= Money())
        return rule(u"cash.amount_range"_s);
    const Money left = m_counter.m_totals.expected();
    if (out && amount > left)
        return rule(u"cash.more_than_drawer"_s, {{u"left"_s, left.centimes()}});
    return {};
}

void FakeDrawer::add(const QString &kind, const QString &category, Money amount, const QString &detail)
{
    list.prepend({uuidV7(), Clock::now(), u"C1-M%1"_s.arg(++m_serial, 6, 10, QChar(u'0')), kind, category, amount,
                  detail, m_counter.cashier() ? m_counter.cashier()->displayName() : QString()});
    (amount.isNegative() ? m_counter.m_totals.out : m_counter.m_totals.in) += amount.isNegative() ? -amount : amount;
    emit m_counter.sessionChanged();
}

void FakeDrawer::fillMovements()
{
    add(u"cash.moved"_s, u"change"_s, Money::fromDinars(3'500), u"Monnaie de la banque"_s);
    add(u"expense.paid"_s, u"transport"_s, Money::fromDinars(-1'200), u"Livraison farine"_s);
    add(u"cash.moved"_s, u"safe"_s, Money::fromDinars(-5'000), {});
}

void FakeDrawer::fillRequests()
{
    using Kind = till::CashRequest::Kind;
    const QDateTime now = Clock::now();
    asked = {{fakeId(u"r1"_s),
              Kind::Bank,
              Money::fromDinars(-20'000),
              {},
              {},
              u"BNA, agence de Kouba"_s,
              u"Gérante"_s,
              now.addSecs(-5400)},
             {fakeId(u"r2"_s),
              Kind::Expense,
              Money::fromDinars(-800),
              {},
              u"transport"_s,
              u"Livraison des boîtes"_s,
              u"Gérante"_s,
              now.addSecs(-1200)},
             {fakeId(u"r3"_s),
              Kind::Adjustment,
              Money::fromDinars(300),
              u"Oubli de la veille"_s,
              {},
              {},
              u"Patronne"_s,
              now.addSecs(-120)}};
    emit requestsChanged();
}

void FakeDrawer::hear(const till::CashRequest &request)
{
    asked.append(request);
    emit requestsChanged();
    emit requestArrived(request);
}

void FakeDrawer::withdraw(const QUuid &request)
{
    asked.removeIf([&](const till::CashRequest &each) { return each.id == request; });
    emit requestsChanged();
}

QCoro::Task<Result<>> FakeDrawer::confirmRequest(QUuid request)
{
    if (const auto error = m_counter.refusal())
        co_return *error;
    if (!m_counter.session())
        co_return rule(u"cash.no_session"_s);
    const auto found =
        std::find_if(asked.cbegin(), asked.cend(), [&](const till::CashRequest &each) { return each.id == request; });
    if (found == asked.cend())
        co_return rule(u"cash.request_gone"_s);
    const Money left = m_counter.m_totals.expected();
    if (-found->amount > left)
        co_return rule(u"cash.request_over_drawer"_s, {{u"left"_s, left.centimes()}});
    confirmed << request;
    using Kind = till::CashRequest::Kind;
    const bool adjusts = found->kind == Kind::Adjustment;
    add(found->kind == Kind::Bank          ? u"cash.banked"_s
            : found->kind == Kind::Expense ? u"expense.paid"_s
                                           : u"cash.moved"_s,
        adjusts ? u"adjustment"_s : found->category, found->amount, adjusts ? found->reason : found->note);
    withdraw(request);
    co_return Result<>();
}

QCoro::Task<Result<>> FakeDrawer::move(till::CashMove movement, till::Grant grant)
{
    const bool in = movement.direction == till::CashMove::Direction::In;
    if (const Result<> may = take("caisse_mouvement_manuel"_L1, grant, movement.amount, !in); !may)
        co_return may;
    const QString category = movement.direction == till::CashMove::Direction::Safe ? u"safe"_s : movement.category;
    if (category.isEmpty() || (category == u"other" && movement.detail.trimmed().isEmpty()))
        co_return rule(u"cash.reason_needed"_s);
    lastMove = movement;
    add(u"cash.moved"_s, category, in ? movement.amount : -movement.amount, movement.detail);
    co_return Result<>();
}

QCoro::Task<Result<>> FakeDrawer::bank(Money amount, QString detail, till::Grant grant)
{
    if (const Result<> may = take("caisse_cashout"_L1, grant, amount, true); !may)
        co_return may;
    add(u"cash.banked"_s, {}, -amount, detail);
    co_return Result<>();
}

QCoro::Task<Result<>> FakeDrawer::payExpense(QString category, Money amount, QString detail, till::Grant grant)
{
    if (const Result<> may = take("caisse_mouvement_manuel"_L1, grant, amount, true); !may)
        co_return may;
    bool known = false;
    for (const till::ExpenseCategory &row : expenseCategories())
        known = known || row.key == category;
    if (!known)
        co_return rule(u"cash.reason_needed"_s);
    add(u"expense.paid"_s, category, -amount, detail);
    co_return Result<>();
}

QCoro::Task<Result<>> FakeDrawer::settleAccount(QUuid customer, QList<till::Payment> payments)
{
    Money amount;
    for (const till::Payment &payment : std::as_const(payments))
        amount += payment.amount;
    if (const Result<> may = take("ventes_pos"_L1, {}, amount, false); !may)
        co_return may;
    const auto known = m_counter.customer(customer);
    if (!known)
        co_return rule(u"till.customer_needed"_s);
    m_counter.m_directory.charge(customer, -amount);
    add(u"account.settled"_s, {}, amount, known->displayName());
    emit m_counter.customersChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> FakeDrawer::handOver(till::CashCount count, QString reason)
{
    if (const Result<> may = m_counter.may("caisse_fermeture"_L1); !may)
        co_return may;
    if (count.total() != m_counter.m_totals.expected() && reason.trimmed().isEmpty())
        co_return rule(u"cash.difference_needs_reason"_s);
    ++handOvers;
    m_counter.lock();
    co_return Result<>();
}

QCoro::Task<Result<QList<till::CashMovement>>> FakeDrawer::movements()
{
    const QList<till::CashMovement> copy = list;
    co_return copy;
}

QCoro::Task<Result<QByteArray>> FakeDrawer::interimReport(bool print)
{
    if (const Result<> may = m_counter.may("caisse_statut"_L1); !may)
        co_return may.error();
    if (!m_counter.session())
        co_return rule(u"cash.no_session"_s);
    ++(print ? interimsPrinted : interims);
    const QByteArray paper =
        fakeClosing(*m_counter.session(), m_counter.m_totals, u"RAPPORT X "_s + m_counter.session()->number);
    co_return paper;
}

QCoro::Task<Result<QList<till::SessionSummary>>> FakeDrawer::sessions(int limit)
{
    const QList<till::SessionSummary> first = m_sessions.first(qMin<qsizetype>(limit, m_sessions.size()));
    co_return first;
}

QCoro::Task<Result<QByteArray>> FakeDrawer::closingReport(QUuid session)
{
    for (const till::SessionSummary &known : std::as_const(m_sessions))
        if (known.id == session && known.own) {
            till::CashSession shown;
            shown.number = known.number;
            till::SessionTotals totals;
            totals.opening = known.opening;
            totals.salesCash = known.expected - known.opening;
            const QByteArray paper = fakeClosing(shown, totals, u"RAPPORT Z "_s + known.number);
            co_return paper;
        }
    co_return rule(u"cash.no_session"_s);
}

QCoro::Task<Result<>> FakeDrawer::reprintClosing(QUuid)
{
    if (const auto error = m_counter.refusal())
        co_return *error;
    ++reprints;
    co_return Result<>();
}

void FakeDrawer::addClosed(const till::ClosedSession &closed, const QString &by)
{
    till::SessionSummary row;
    row.id = closed.session.id;
    row.number = closed.session.number;
    row.registerName = m_counter.terminal().registerName;
    row.openedAt = closed.session.openedAt;
    row.openedBy = by;
    row.closedAt = closed.closedAt;
    row.closedBy = by;
    row.opening = closed.session.opening;
    row.counted = closed.counted;
    row.expected = closed.totals.expected();
    row.difference = closed.difference;
    row.deposit = closed.deposit;
    row.sales = closed.totals.sales;
    row.salesTotal = closed.totals.net();
    row.own = true;
    m_sessions.prepend(row);
}
