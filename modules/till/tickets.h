#pragma once

#include "modules/core/quantity.h"
#include "modules/core/result.h"
#include "modules/till/payment.h"
#include "modules/till/people.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QUuid>

#include <optional>

namespace till {

struct Sale;

/// A ticket in a list (spec sales 3.7).
struct TicketSummary
{
    enum class Kind { Sale, Exchange, Refund, Void };

    QUuid id;
    QString number;
    Kind kind = Kind::Sale;
    QDateTime at;
    QString cashier;
    QString terminal;
    int articles = 0;
    Money total;
    bool own = false; ///< in this till's journal
};

/// A line of a ticket already sold, and what of it can still come back.
struct SoldLine
{
    QUuid id;
    QUuid product;
    QString name;
    Quantity quantity; ///< sale unit
    QString unit;
    Quantity baseQuantity;
    Money price;
    Money total; ///< paid for the whole line
    Quantity left; ///< not yet returned
    Money leftTotal; ///< what that part was paid
    QString note;
};

struct SoldTicket
{
    TicketSummary summary;
    QUuid customer;
    QList<SoldLine> lines;
    QList<SoldLine> returns; ///< what this ticket took back
    QList<Payment> payments;
};

struct TicketFilter
{
    QString text; ///< of a number: "1042", "C1-001042"
    QDate from; ///< business days; invalid: any
    QDate to;
    std::optional<Money> amount;
    QUuid product;
    QUuid cashier;
};

/// Part of a line coming back. `restock` false: spoiled, it does not return to stock.
struct ReturnedLine
{
    QUuid line;
    Quantity quantity;
    bool restock = true;
};

struct RefundRequest
{
    QUuid ticket;
    QList<ReturnedLine> lines;
    QString method; ///< "cash", "voucher", "account"…
    PaperChoice paper = PaperChoice::Print;
    Grant grant; ///< a reason is compulsory (POS-17)
};

/// A ticket set aside, here or on another till.
struct ParkedTicket
{
    QUuid id;
    int version = 1;
    QString label; ///< customer's name or what the cashier typed; empty: a passer-by
    Money total;
    QDateTime at;
    QStringList lines; ///< "2 × Couscous poulet"
    QString terminal; ///< name of the till that parked it
    bool own = false;
};

/// Tickets beyond the one being made: history, returns, and those set aside. Errors "till.…": till.ticket_unknown,
/// till.nothing_left, till.ticket_held {by}, till.needs_server, till.not_last_ticket.
class Tickets : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Newest first; this till's journal, and the server's when it answers in time.
    [[nodiscard]] virtual QCoro::Task<Result<QList<TicketSummary>>> find(TicketFilter filter, int limit) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<SoldTicket>> read(QUuid ticket) = 0;

    /// Gives money back for lines of a ticket. Another till's ticket needs the server (a claim).
    [[nodiscard]] virtual QCoro::Task<Result<Sale>> refund(RefundRequest request) = 0;
    /// POS-17: the last ticket of this till, whole, in the same session.
    [[nodiscard]] virtual QCoro::Task<Result<Sale>> voidLast(Grant grant, PaperChoice paper) = 0;

    virtual QList<ParkedTicket> parked() const = 0; ///< oldest first
    /// Sets the ticket being made aside and begins a new one.
    [[nodiscard]] virtual QCoro::Task<Result<>> park(QString label) = 0;
    /// Brings one back; what is being made is parked in its turn. One of another till needs the server.
    [[nodiscard]] virtual QCoro::Task<Result<>> recall(QUuid ticket) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> dropParked(QUuid ticket, Grant grant) = 0;

signals:
    void parkedChanged();
};

} // namespace till
