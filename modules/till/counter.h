#pragma once

#include "modules/till/cart.h"
#include "modules/till/cashsession.h"
#include "modules/till/codereading.h"
#include "modules/till/customer.h"
#include "modules/till/drawer.h"
#include "modules/till/orders.h"
#include "modules/till/papers.h"
#include "modules/till/payment.h"
#include "modules/till/people.h"
#include "modules/till/printjob.h"
#include "modules/till/reports.h"
#include "modules/till/tickets.h"

#include <QCoroTask>
#include <QObject>

namespace till {

/// Who and where this till is, as the server enrolled it.
struct Terminal
{
    QUuid id;
    QString code; ///< "C1": the head of every number it prints
    QString name; ///< "Caisse 1"
    QUuid registerId;
    QString registerName;
    QString printer; ///< URL, empty when there is none
};

/// What the strip at the bottom tells about the server. It never lies: Online means an answer within the last seconds.
struct Link
{
    enum class State { Connecting, Online, Offline, Stopped };

    State state = State::Connecting;
    QDateTime since; ///< of this state
    int waiting = 0; ///< facts recorded here and not yet acknowledged
    Error reason; ///< why Offline or Stopped
};

/// A sale as it stands in the journal: what 03c, the queue and a reprint show.
struct Sale
{
    QUuid id;
    qint64 sequence = 0; ///< in the journal
    QString number; ///< "C1-000123"
    QDateTime at;
    QUuid cashier;
    TicketSummary::Kind kind = TicketSummary::Kind::Sale;
    int articles = 0;
    Money total; ///< rounding included; negative: money went out
    Money received;
    Money change;
    QList<Payment> payments;
    QString voucher; ///< code of the voucher this ticket issued
    bool acknowledged = false; ///< the server has it
};

/// One row of the queue panel (05): a fact that waits for the server.
struct QueuedFact
{
    qint64 sequence = 0;
    QString kind;
    QString number; ///< of the ticket, empty for other facts
    QDateTime at;
    Money amount;
    int attempts = 0;
};

enum class DrawerCause { Sale, Count, Manual };

/// A line of the ticket for which the shop has not enough (POS-3, POS-6).
struct Shortage
{
    int line = -1;
    Quantity left; ///< sale unit; what other tills hold is deducted when the server said so
};

/// What the server answered when the goods of this ticket were asked for (policy `block`).
struct StockHold
{
    enum class State { NotNeeded, Held, Short, Unknown }; ///< Unknown: no answer in time, sold as under `warn`

    State state = State::NotNeeded;
    QList<Shortage> shortages;
};

/// The counter's engine as screens see it: state to show, acts to call. Every act is recorded and synced to disk
/// before its result comes; nothing here waits on the network. Lives on the interface's thread, as long as the program.
/// Errors carry keys "till.…", "cash.…", "pos.…" that ui/errortext turns into sentences.
class Counter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const Terminal &terminal() const = 0;
    virtual const Catalogue &catalogue() const = 0;
    virtual const Cart &cart() const = 0;
    virtual const Link &link() const = 0;
    virtual const PrinterState &printer() const = 0;
    virtual std::optional<Cashier> cashier() const = 0; ///< who is signed in
    virtual std::optional<CashSession> session() const = 0; ///< the open one of this register
    virtual std::optional<Sale> lastSale() const = 0;
    /// What the last closing left in the drawer; nullopt before the first one (CASH-1).
    virtual std::optional<Money> lastCounted() const = 0;
    /// The number the ticket being made will take: "C1-000124".
    virtual QString nextNumber() const = 0;
    /// True on demo data: the sign-in screen then shows the PINs.
    virtual bool isDemo() const = 0;

    // People
    [[nodiscard]] virtual QCoro::Task<Result<Cashier>> signIn(QUuid user, QString pin) = 0;
    /// A badge read by the scanner; it replaces name and code.
    [[nodiscard]] virtual QCoro::Task<Result<Cashier>> signInWithBadge(QString code) = 0;
    virtual void lock() = 0; ///< back to the sign-in screen; the ticket stays
    /// Seconds until `user` may try again, 0 when not blocked; and tries left before a block.
    virtual int blockedSeconds(const QUuid &user) const = 0;
    virtual int triesLeft(const QUuid &user) const = 0;

    /// Supervisor on the spot (DESIGN 5.5): finds who may among those present in the catalogue by their code, records
    /// approval.given. Three wrong codes block this for a minute, not the sale. Errors till.wrong_pin {left},
    /// till.pin_blocked {seconds}, till.approver_lacks_right {name}.
    [[nodiscard]] virtual QCoro::Task<Result<Approval>> approve(ApprovalRequest request, QString pin) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Approval>> approveWithBadge(ApprovalRequest request, QString code) = 0;

    // The ticket (all instantaneous; cartChanged follows). An act beyond the cashier's rights answers
    // core.not_allowed {permission} or till.over_discount_limit {permission, limit}: repeat it with a grant.
    virtual Result<> addProduct(const QUuid &product, Quantity quantity = Quantity::fromUnits(1)) = 0;
    /// A scanned or typed code; the error "pos.unknown_barcode" names it.
    virtual Result<> addBarcode(const QString &code, Quantity quantity = Quantity::fromUnits(1)) = 0;
    /// What addBarcode() would make of it, and by which rule.
    virtual CodeReading readCode(const QString &code) const = 0;
    virtual Result<> setQuantity(int line, Quantity quantity) = 0;
    /// Beyond the profile's limit needs pos_remise.
    virtual Result<> setDiscount(int line, int hundredthsOfPercent, const Grant &grant = {}) = 0;
    virtual Result<> setTicketDiscount(int hundredthsOfPercent, const Grant &grant = {}) = 0;
    /// Needs pos_prix_libre and a reason (POS-7).
    virtual Result<> setPrice(int line, Money price, const Grant &grant = {}) = 0;
    virtual void setNote(int line, const QString &note) = 0;
    virtual void setTicketNote(const QString &note) = 0;
    virtual void selectLine(int line) = 0;
    /// After a slip of this ticket was printed it needs pos_annuler_vente and a reason, and is a fact.
    virtual Result<> removeLine(int line, const Grant &grant = {}) = 0;
    virtual bool undoRemove() = 0;
    /// Drops the ticket; kept as ticket.dropped with who and why (anchors 98). After a slip as removeLine.
    virtual Result<> clearCart(const Grant &grant = {}) = 0;
    virtual void setCustomer(const QUuid &customer) = 0; ///< null: a passer-by
    /// Whether some printer of the shop prints the workshop's slips.
    virtual bool hasWorkshop() const = 0;
    /// What the workshop does not know yet of this ticket goes there, as soon as the server hears of it. From then on
    /// as after a slip. Errors till.empty_ticket, till.workshop_knows.
    [[nodiscard]] virtual QCoro::Task<Result<>> sendToWorkshop() = 0;
    /// Part of a ticket sold before comes back with this one (exchange); needs pos_annuler_vente.
    virtual Result<> addReturn(const SoldTicket &ticket, const ReturnedLine &line, const Grant &grant) = 0;
    virtual void removeReturn(int index) = 0;
    /// Lines the shop has not enough for, by what this till knows.
    virtual QList<Shortage> shortages() const = 0;
    /// A provisional paper of the ticket, numbered (series P).
    [[nodiscard]] virtual QCoro::Task<Result<>> printSlip() = 0;

    // Payment
    virtual QList<PaymentMethod> paymentMethods() const = 0; ///< active, in order
    /// What is to be paid when all of it is cash: the total, rounded as the shop does.
    virtual Money cashDue() const = 0;
    /// Asks the server to keep the goods of this ticket for this till for some minutes (policy `block` only).
    [[nodiscard]] virtual QCoro::Task<Result<StockHold>> holdStock() = 0;
    virtual void releaseStock() = 0; ///< the payment was left
    /// Needs the server. Errors till.voucher_unknown, till.voucher_used, till.voucher_expired, core.offline.
    [[nodiscard]] virtual QCoro::Task<Result<Voucher>> findVoucher(QString code) = 0;
    /// POS-11 and its T form: refused while the payments are under the total; only cash may be over it. A negative
    /// total is paid out by one negative payment. Records the ticket, its paper and its drawer pulse in one synced
    /// write, empties the cart, then answers. Errors till.not_enough_received {missing}, till.too_much_tendered,
    /// till.customer_needed, till.account_over_limit {permission, limit, after}, till.reference_needed,
    /// till.needs_server, till.stock_short.
    [[nodiscard]] virtual QCoro::Task<Result<Sale>> pay(QList<Payment> payments, PaperChoice paper,
                                                        Grant grant = {}) = 0;
    /// All of it in cash.
    [[nodiscard]] QCoro::Task<Result<Sale>> payCash(Money received, bool printReceipt);

    // Customers, from memory (spec sales 3.4)
    virtual QList<Customer> findCustomers(const QString &text, int limit = 8) const = 0; ///< from two characters on
    virtual std::optional<Customer> customer(const QUuid &id) const = 0;
    /// The first word becomes the first name. Error till.phone_known {name} when an active customer has this phone.
    [[nodiscard]] virtual QCoro::Task<Result<Customer>> createCustomer(QString name, QString phone) = 0;

    virtual Tickets &tickets() = 0;
    virtual Orders &orders() = 0;
    virtual Drawer &drawer() = 0;
    virtual Reports &reports() = 0;
    virtual Papers &papers() = 0;

    // The drawer
    [[nodiscard]] virtual QCoro::Task<Result<CashSession>> openSession(CashCount count, QString remark) = 0;
    /// What a closing would say now: the four terms of the expected amount (CASH-2, CASH-3).
    virtual SessionTotals sessionTotals() const = 0;
    /// True: expected amount and difference stay hidden until the count is confirmed (anchors 26).
    virtual bool isBlindCount() const = 0;
    /// CASH-3: a difference needs a reason, and a permission above the profile's limit. `deposit` goes to the safe
    /// after the count. Prints the Z. Errors cash.difference_needs_reason, cash.difference_above_limit {permission,
    /// limit}, cash.tickets_parked {count}, cash.more_than_drawer.
    [[nodiscard]] virtual QCoro::Task<Result<ClosedSession>> closeSession(CashCount count, QString reason,
                                                                          Money deposit = {}, Grant grant = {}) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> openDrawer(DrawerCause cause, Grant grant = {}) = 0;

    // Paper
    /// Says DUPLICATA, unless this ticket never was on paper (PaperChoice::Later).
    [[nodiscard]] virtual QCoro::Task<Result<>> reprint(QUuid sale) = 0;
    /// A paper that belongs to no act, to see how it comes out: a Receipt's JSON. Error printer.none.
    [[nodiscard]] virtual QCoro::Task<Result<>> printSample(QByteArray document) = 0;
    /// The cashier's answer to "did it print?" for a job whose fate nobody knows. No: it comes again, marked as a copy.
    [[nodiscard]] virtual QCoro::Task<Result<>> settlePrintJob(QUuid job, bool printed) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<PrintJob>>> recentPrintJobs(int limit) = 0;
    /// The document of a sale's receipt as JSON (see drivers/api/receipt.h), for the preview.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> receiptDocument(QUuid sale) = 0;

    // The queue
    [[nodiscard]] virtual QCoro::Task<Result<QList<QueuedFact>>> queue(int limit) = 0;
    virtual void sendNow() = 0; ///< try the server at once instead of at the next back-off

signals:
    void catalogueChanged(); ///< products, categories, prices, people or settings
    void stockChanged();
    void cartChanged();
    void customersChanged();
    void cashierChanged();
    void sessionChanged();
    void linkChanged();
    void printerChanged();
    /// Something a person should know at once (a toast): an error that no call was waiting for.
    void noticed(const Error &error);
    /// A job whose fate nobody knows: the till asks "Ticket C1-000123: printed?".
    void printUncertain(const till::PrintJob &job);
};

} // namespace till
