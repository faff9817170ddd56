#pragma once

#include "modules/till/drawer.h"

class FakeCounter;

/// The drawer of the fake counter: movements in memory, counted in its session's totals.
class FakeDrawer final : public till::Drawer
{
    Q_OBJECT

public:
    explicit FakeDrawer(FakeCounter &counter);

    QList<till::ExpenseCategory> expenseCategories() const override;
    QCoro::Task<Result<>> move(till::CashMove movement, till::Grant grant) override;
    QCoro::Task<Result<>> bank(Money amount, QString detail, till::Grant grant) override;
    QCoro::Task<Result<>> payExpense(QString category, Money amount, QString detail, till::Grant grant) override;
    QCoro::Task<Result<>> settleAccount(QUuid customer, QList<till::Payment> payments) override;
    QCoro::Task<Result<>> handOver(till::CashCount count, QString reason) override;
    QList<till::CashRequest> requests() const override { return asked; }
    QCoro::Task<Result<>> confirmRequest(QUuid request) override;
    QCoro::Task<Result<QList<till::CashMovement>>> movements() override;
    QCoro::Task<Result<QByteArray>> interimReport(bool print) override;
    QCoro::Task<Result<QList<till::SessionSummary>>> sessions(int limit) override;
    QCoro::Task<Result<QByteArray>> closingReport(QUuid session) override;
    QCoro::Task<Result<>> reprintClosing(QUuid session) override;

    /// What the office wants, as the pictures show it: a deposit, an expense, an adjustment.
    void fillRequests();
    /// One more, heard now.
    void hear(const till::CashRequest &request);
    void withdraw(const QUuid &request);
    /// A morning's three movements, as the cash pictures show them.
    void fillMovements();
    void forgetSessions() { m_sessions.clear(); }
    void addClosed(const till::ClosedSession &closed, const QString &by);

    // What a test looks at.
    QList<till::CashMovement> list; ///< newest first
    QList<till::CashRequest> asked; ///< oldest first
    QList<QUuid> confirmed;
    int interims = 0;
    int interimsPrinted = 0;
    int reprints = 0;
    int handOvers = 0;
    std::optional<till::CashMove> lastMove;

private:
    Result<> take(QLatin1StringView permission, const till::Grant &grant, Money amount, bool out);
    void add(const QString &kind, const QString &category, Money amount, const QString &detail);

    FakeCounter &m_counter;
    QList<till::SessionSummary> m_sessions;
    int m_serial = 0;
};
