#pragma once

#include "modules/core/result.h"
#include "modules/till/cashrequest.h"
#include "modules/till/cashsession.h"
#include "modules/till/payment.h"
#include "modules/till/people.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QUuid>

namespace till {

/// CASH-7: what a movement by hand is for.
struct CashMove
{
    enum class Direction { In, Out, Safe }; ///< Safe: out, into the shop's safe

    Direction direction = Direction::Out;
    QString category; ///< change, delivery, urgent, other; empty for Safe
    Money amount;
    QString detail;
};

struct ExpenseCategory
{
    QString key;
    QString name;
    QString nameArabic;
    QString displayName() const;
};

/// Money that entered or left the drawer other than by a ticket (CASH-11).
struct CashMovement
{
    QUuid id;
    QDateTime at;
    QString number; ///< of its voucher, "C1-M000012"
    QString kind; ///< cash.moved, cash.banked, expense.paid, account.settled, those of orders, delivery.fee
    QString category;
    Money amount; ///< negative: out
    QString detail;
    QString by;
};

/// CASH-12.
struct SessionSummary
{
    QUuid id;
    QString number;
    QString registerName;
    QDateTime openedAt;
    QString openedBy;
    QDateTime closedAt; ///< invalid: open
    QString closedBy;
    Money opening;
    Money counted;
    Money expected;
    Money difference;
    Money deposit;
    int sales = 0;
    Money salesTotal;
    bool own = false; ///< its Z can be printed again here
};

/// What enters and leaves the drawer beside tickets. Every act is a fact, prints its voucher and opens the drawer.
/// Errors "cash.…": cash.no_session, cash.amount_range, cash.more_than_drawer {left}, cash.reason_needed,
/// cash.request_gone, cash.request_over_drawer {left}.
class Drawer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<ExpenseCategory> expenseCategories() const = 0;

    /// Needs caisse_mouvement_manuel.
    [[nodiscard]] virtual QCoro::Task<Result<>> move(CashMove movement, Grant grant) = 0;
    /// CASH-8; needs caisse_cashout.
    [[nodiscard]] virtual QCoro::Task<Result<>> bank(Money amount, QString detail, Grant grant) = 0;
    /// CASH-9; needs caisse_mouvement_manuel.
    [[nodiscard]] virtual QCoro::Task<Result<>> payExpense(QString category, Money amount, QString detail,
                                                           Grant grant) = 0;
    /// A customer pays what is owed on the account, or in advance.
    [[nodiscard]] virtual QCoro::Task<Result<>> settleAccount(QUuid customer, QList<Payment> payments) = 0;
    /// Another cashier takes the drawer over, counted (CASH-3 without closing).
    [[nodiscard]] virtual QCoro::Task<Result<>> handOver(CashCount count, QString reason) = 0;

    /// What the office wants done with this drawer, oldest first; what was heard stays without network.
    virtual QList<CashRequest> requests() const = 0;
    /// Done as asked. Needs nothing but ventes_pos: who asked had the right.
    [[nodiscard]] virtual QCoro::Task<Result<>> confirmRequest(QUuid request) = 0;

    /// Movements of the open session, newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<CashMovement>>> movements() = 0;
    /// The X: where the session stands now, as a Receipt's JSON; `print` also on paper.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> interimReport(bool print) = 0;
    /// Newest first: this till's own, and every till's when the server answers.
    [[nodiscard]] virtual QCoro::Task<Result<QList<SessionSummary>>> sessions(int limit) = 0;
    /// The stored Z of one of this till's sessions, as a Receipt's JSON.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> closingReport(QUuid session) = 0;
    /// Prints it again, marked DUPLICATA.
    [[nodiscard]] virtual QCoro::Task<Result<>> reprintClosing(QUuid session) = 0;

signals:
    void requestsChanged();
    /// The office just asked for this (a toast).
    void requestArrived(const till::CashRequest &request);
};

} // namespace till
