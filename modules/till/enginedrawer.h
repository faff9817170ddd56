#pragma once

#include "modules/till/drawer.h"
#include "modules/till/event.h"
#include "modules/till/printjob.h"
#include "modules/till/requestlist.h"

#include <QJsonObject>

namespace till {

class Engine;
struct SessionPaper;

/// The engine's drawer: facts of its journal, with the paper each asks for.
class EngineDrawer final : public Drawer
{
    Q_OBJECT

public:
    explicit EngineDrawer(Engine &engine) : m_engine(engine) {}

    QList<ExpenseCategory> expenseCategories() const override;
    QCoro::Task<Result<>> move(CashMove movement, Grant grant) override;
    QCoro::Task<Result<>> bank(Money amount, QString detail, Grant grant) override;
    QCoro::Task<Result<>> payExpense(QString category, Money amount, QString detail, Grant grant) override;
    QCoro::Task<Result<>> settleAccount(QUuid customer, QList<Payment> payments) override;
    QCoro::Task<Result<>> handOver(CashCount count, QString reason) override;
    QList<CashRequest> requests() const override { return m_requests.open(); }
    QCoro::Task<Result<>> confirmRequest(QUuid request) override;
    QCoro::Task<Result<QList<CashMovement>>> movements() override;
    QCoro::Task<Result<QByteArray>> interimReport(bool print) override;
    QCoro::Task<Result<QList<SessionSummary>>> sessions(int limit) override;
    QCoro::Task<Result<QByteArray>> closingReport(QUuid session) override;
    QCoro::Task<Result<>> reprintClosing(QUuid session) override;

    // enginedrawer_requests.cpp
    void apply(const QJsonObject &changes); ///< "requests" of pos.changes
    /// Reads what its own journal did, at the start.
    QCoro::Task<Result<>> restore();
    QJsonArray snapshot() const { return m_requests.snapshot(); }
    void recorded(const Event &event); ///< every fact of this till passes here

private:
    Result<> mayTake(QLatin1StringView permission, const Grant &grant, Money amount, bool out) const;
    /// Records one movement of the drawer with its voucher and its pulse.
    QCoro::Task<Result<>> recordMovement(QString kind, QJsonObject body, QString what);
    QCoro::Task<Result<std::optional<Event>>> closedEvent(QUuid session);
    SessionPaper headOf(const Event &event) const;
    /// In the language of the papers; empty: there is none.
    QString nameOfCategory(const QString &key) const;

    Engine &m_engine;
    RequestList m_requests;
};

} // namespace till
