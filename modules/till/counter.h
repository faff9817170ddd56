#pragma once

#include "modules/till/cart.h"
#include "modules/till/cashsession.h"
#include "modules/till/printjob.h"

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
    int articles = 0;
    Money total;
    Money received;
    Money change;
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
    virtual void lock() = 0; ///< back to the sign-in screen; the ticket stays
    /// Seconds until `user` may try again, 0 when not blocked; and tries left before a block.
    virtual int blockedSeconds(const QUuid &user) const = 0;
    virtual int triesLeft(const QUuid &user) const = 0;

    // The ticket (all instantaneous; cartChanged follows)
    virtual Result<> addProduct(const QUuid &product, Quantity quantity = Quantity::fromUnits(1)) = 0;
    /// A scanned or typed code; the error "pos.unknown_barcode" names it.
    virtual Result<> addBarcode(const QString &code, Quantity quantity = Quantity::fromUnits(1)) = 0;
    virtual Result<> setQuantity(int line, Quantity quantity) = 0;
    virtual Result<> setDiscount(int line, int hundredthsOfPercent) = 0; ///< needs pos_remise
    virtual Result<> setPrice(int line, Money price) = 0; ///< needs pos_prix_libre
    virtual void setNote(int line, const QString &note) = 0;
    virtual void selectLine(int line) = 0;
    virtual void removeLine(int line) = 0;
    virtual bool undoRemove() = 0;
    virtual void clearCart() = 0;

    /// Cash payment (POS-11): refused while `received` is under the total. Records the sale, its receipt and its drawer
    /// pulse in one synced write, empties the cart, then answers.
    [[nodiscard]] virtual QCoro::Task<Result<Sale>> payCash(Money received, bool printReceipt) = 0;

    // The drawer
    [[nodiscard]] virtual QCoro::Task<Result<CashSession>> openSession(CashCount count, QString remark) = 0;
    /// What a closing would say now: the four terms of the expected amount (CASH-2, CASH-3).
    virtual SessionTotals sessionTotals() const = 0;
    /// CASH-3: a difference needs a reason, and a permission above the limit. Prints the Z.
    [[nodiscard]] virtual QCoro::Task<Result<ClosedSession>> closeSession(CashCount count, QString reason) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> openDrawer(DrawerCause cause) = 0;

    // Paper
    [[nodiscard]] virtual QCoro::Task<Result<>> reprint(QUuid sale) = 0; ///< says DUPLICATA
    /// The cashier's answer to "did it print?" for a job whose fate nobody knows.
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
