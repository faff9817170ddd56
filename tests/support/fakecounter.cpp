#include "tests/support/fakecounter.h"

#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "tests/support/fakedrawer.h"
#include "tests/support/fakeorders.h"
#include "tests/support/fakepapers.h"
#include "tests/support/fakereports.h"
#include "tests/support/faketickets.h"

using namespace Qt::StringLiterals;

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

} // namespace

FakeCounter::FakeCounter(QObject *parent) : Counter(parent)
{
    m_terminal = {fakeId(u"C1"_s), u"C1"_s, u"Caisse 1"_s, fakeId(u"register"_s), u"Caisse 1"_s, u"tcp://printer"_s};
    m_catalogue.apply(fakeCatalogue());
    m_directory.apply(fakeCatalogue());
    m_rules.apply(fakeCatalogue());
    m_link.state = till::Link::State::Online;
    m_link.since = Clock::now();
    m_printer.state = till::PrinterState::State::Ready;
    m_tickets = new FakeTickets(*this);
    m_orders = new FakeOrders(*this);
    m_drawer = new FakeDrawer(*this);
    m_papers = std::make_unique<FakePapers>(*this);
    m_reports = std::make_unique<FakeReports>(*this);
}

FakeCounter::~FakeCounter() = default;

till::Tickets &FakeCounter::tickets() { return *m_tickets; }
till::Orders &FakeCounter::orders() { return *m_orders; }
till::Drawer &FakeCounter::drawer() { return *m_drawer; }
till::Papers &FakeCounter::papers() { return *m_papers; }
till::Reports &FakeCounter::reports() { return *m_reports; }

QString FakeCounter::nextNumber() const { return u"C1-%1"_s.arg(m_serial + 1, 6, 10, QChar(u'0')); }

std::optional<Error> FakeCounter::refusal() { return std::exchange(refuseNext, std::nullopt); }

bool FakeCounter::isAllowed(QLatin1StringView permission, const till::Grant &grant) const
{
    return (m_cashier && m_cashier->may(permission)) || m_approvals.value(grant.approval) == permission;
}

Result<> FakeCounter::may(QLatin1StringView permission, const till::Grant &grant)
{
    lastGrant = grant;
    if (const auto error = refusal())
        return *error;
    if (isAllowed(permission, grant))
        return {};
    return Error{Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, QString(permission)}}, {}};
}

QCoro::Task<Result<till::Cashier>> FakeCounter::signIn(QUuid user, QString pin)
{
    if (const auto error = refusal())
        co_return *error;
    if (pin != u"1234") {
        ++m_wrong[user];
        co_return rule(u"till.wrong_pin"_s, {{u"left"_s, triesLeft(user)}});
    }
    m_wrong.remove(user);
    const till::Cashier cashier = *m_catalogue.cashier(user);
    if (!m_cart.isEmpty() && !m_cartOwner.isNull() && m_cartOwner != user)
        (void)m_tickets->park(m_catalogue.cashier(m_cartOwner)->displayName());
    m_cashier = cashier;
    emit cashierChanged();
    co_return cashier;
}

QCoro::Task<Result<till::Cashier>> FakeCounter::signInWithBadge(QString code)
{
    const till::Cashier *found = m_catalogue.cashierByBadge(code);
    if (!found)
        co_return rule(u"till.unknown_badge"_s);
    const QUuid id = found->id;
    const QString pin = u"1234"_s;
    const Result<till::Cashier> entered = co_await signIn(id, pin);
    co_return entered;
}

void FakeCounter::lock()
{
    m_cashier.reset();
    m_approvals.clear();
    emit cashierChanged();
}

QCoro::Task<Result<till::Approval>> FakeCounter::approve(till::ApprovalRequest request, QString pin)
{
    if (const int seconds = blockedSeconds({}); seconds > 0)
        co_return rule(u"till.pin_blocked"_s, {{u"seconds"_s, seconds}});
    if (pin != u"1234") {
        ++m_wrong[{}];
        co_return rule(u"till.wrong_pin"_s, {{u"left"_s, triesLeft({})}});
    }
    const till::Cashier person = *m_catalogue.cashier(fakeId(u"resp1"_s));
    const Result<till::Approval> given = co_await approveAs(person, request);
    co_return given;
}

QCoro::Task<Result<till::Approval>> FakeCounter::approveWithBadge(till::ApprovalRequest request, QString code)
{
    const till::Cashier *found = m_catalogue.cashierByBadge(code);
    if (!found)
        co_return rule(u"till.unknown_badge"_s);
    const till::Cashier person = *found;
    const QByteArray key = request.permission.toLatin1();
    if (!person.may(QLatin1StringView(key)))
        co_return rule(u"till.approver_lacks_right"_s, {{u"name"_s, person.displayName()}});
    const Result<till::Approval> given = co_await approveAs(person, request);
    co_return given;
}

QCoro::Task<Result<till::Approval>> FakeCounter::approveAs(till::Cashier person, till::ApprovalRequest request)
{
    m_wrong.remove({});
    approved.append(request);
    const till::Approval approval{uuidV7(), person.id, person.displayName()};
    m_approvals.insert(approval.id, request.permission);
    co_return approval;
}

QList<till::Customer> FakeCounter::findCustomers(const QString &text, int limit) const
{
    return m_directory.search(text, limit);
}

QCoro::Task<Result<till::Customer>> FakeCounter::createCustomer(QString name, QString phone)
{
    if (const auto error = refusal())
        co_return *error;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        co_return rule(u"till.name_needed"_s);
    if (till::phoneKey(phone).size() < 9)
        co_return rule(u"till.phone_format"_s);
    if (const auto known = m_directory.byPhone(phone))
        co_return rule(u"till.phone_known"_s, {{u"name"_s, known->displayName()}, {u"id"_s, uuidText(known->id)}});
    till::Customer customer;
    customer.id = fakeId(phone);
    customer.firstName = words.first();
    customer.lastName = QStringList(words.mid(1)).join(u' ');
    customer.phone = phone;
    customer.phoneKey = till::phoneKey(phone);
    customer.type = u"regular"_s;
    m_directory.add(customer);
    emit customersChanged();
    co_return customer;
}

QCoro::Task<Result<till::CashSession>> FakeCounter::openSession(till::CashCount count, QString)
{
    if (const auto error = refusal())
        co_return *error;
    startSession();
    m_totals = {};
    m_totals.opening = count.total();
    m_session->opening = count.total();
    emit sessionChanged();
    const till::CashSession session = *m_session;
    co_return session;
}

QCoro::Task<Result<till::ClosedSession>> FakeCounter::closeSession(till::CashCount count, QString reason, Money deposit,
                                                                   till::Grant grant)
{
    lastGrant = grant;
    if (const auto error = refusal())
        co_return *error;
    if (!m_tickets->parked().isEmpty())
        co_return rule(u"cash.tickets_parked"_s, {{u"count"_s, int(m_tickets->parked().size())}});
    till::ClosedSession closed;
    closed.session = *m_session;
    closed.totals = m_totals;
    closed.counted = count.total();
    closed.difference = count.total() - m_totals.expected();
    closed.deposit = deposit;
    closed.closedAt = Clock::now();
    if (deposit.isNegative() || deposit > closed.counted)
        co_return rule(u"cash.more_than_drawer"_s, {{u"left"_s, closed.counted.centimes()}});
    if (!closed.difference.isZero() && reason.isEmpty())
        co_return rule(u"cash.difference_needs_reason"_s);
    const Money limit = m_cashier ? m_cashier->differenceLimit : Money();
    const bool beyond = closed.difference > limit || -closed.difference > limit;
    if (beyond && !isAllowed("caisse_cloturer_avec_ecart"_L1, grant))
        co_return Error{Error::Kind::Permission,
                        u"cash.difference_above_limit"_s,
                        {{u"permission"_s, u"caisse_cloturer_avec_ecart"_s}, {u"limit"_s, limit.centimes()}},
                        {}};
    closed.report = fakeClosing(closed.session, closed.totals, u"RAPPORT Z "_s + m_session->number);
    m_jobs.prepend({fakeId(u"z"_s),
                    u"session:z"_s,
                    till::PrintJob::Kind::ClosingReport,
                    till::PrintJob::State::Printed,
                    closed.report,
                    m_session->number,
                    1,
                    Clock::now(),
                    {},
                    {}});
    m_drawer->addClosed(closed, m_cashier ? m_cashier->displayName() : QString());
    m_session.reset();
    emit sessionChanged();
    co_return closed;
}

QCoro::Task<Result<>> FakeCounter::openDrawer(till::DrawerCause cause, till::Grant grant)
{
    const auto permission = cause == till::DrawerCause::Manual ? "caisse_ouvrir_tiroir_hors_vente"_L1 : "ventes_pos"_L1;
    if (const Result<> allowed = may(permission, grant); !allowed)
        co_return allowed;
    ++drawerOpenings;
    co_return Result<>();
}

QCoro::Task<Result<>> FakeCounter::reprint(QUuid)
{
    if (const auto error = refusal())
        co_return *error;
    ++reprints;
    co_return Result<>();
}

QCoro::Task<Result<>> FakeCounter::printSample(QByteArray document)
{
    samples.append(document);
    co_return Result<>();
}

QCoro::Task<Result<>> FakeCounter::settlePrintJob(QUuid job, bool printed)
{
    settled.append({job, printed});
    co_return Result<>();
}

QCoro::Task<Result<QList<till::PrintJob>>> FakeCounter::recentPrintJobs(int limit)
{
    co_return m_jobs.first(qMin<qsizetype>(limit, m_jobs.size()));
}

QCoro::Task<Result<QByteArray>> FakeCounter::receiptDocument(QUuid sale)
{
    const till::SoldTicket *ticket = m_tickets->sold(sale);
    co_return ticket ? fakeReceipt(*ticket) : QByteArray();
}

QCoro::Task<Result<QList<till::QueuedFact>>> FakeCounter::queue(int limit)
{
    co_return m_queue.first(qMin<qsizetype>(limit, m_queue.size()));
}
