#pragma once

#include "modules/core/pending.h"
#include "modules/till/counter.h"
#include "modules/till/journal.h"
#include "modules/till/pin.h"
#include "modules/till/printqueue.h"
#include "modules/till/sender.h"
#include "modules/till/settlement.h"
#include "modules/till/snapshot.h"
#include "modules/till/snapshotfile.h"
#include "modules/till/ticketpaper.h"

#include <QThreadPool>

namespace till {

class EngineDrawer;
class EngineOrders;
class EnginePapers;
class EngineReports;
class EngineTickets;

/// The counter itself: journal, cart, sender, paper and people put together. One per till program.
class Engine final : public Counter
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder; ///< of journal and snapshot
        QUuid terminal;
        QByteArray snapshotKey;
        Database *database = nullptr; ///< null: never had a server
        std::function<Result<std::shared_ptr<ReceiptPrinter>>(const QString &url)> openPrinter;
        QString printer; ///< overrides what the server enrolled
    };

    explicit Engine(const Options &options, QObject *parent = nullptr);
    ~Engine() override;

    /// Opens the journal and the snapshot; sells from then on, with or without a server. Errors as JournalFile's.
    [[nodiscard]] QCoro::Task<Result<>> start();
    /// Ends the loops; everything recorded is on disk.
    [[nodiscard]] QCoro::Task<> shutdown();

    const Terminal &terminal() const override { return m_terminal; }
    const Catalogue &catalogue() const override { return m_catalogue; }
    const Cart &cart() const override { return m_cart; }
    const Link &link() const override;
    const PrinterState &printer() const override;
    std::optional<Cashier> cashier() const override { return m_cashier; }
    std::optional<CashSession> session() const override { return m_session; }
    std::optional<Sale> lastSale() const override { return m_lastSale; }
    std::optional<Money> lastCounted() const override { return m_lastCounted; }
    QString nextNumber() const override { return numberOf(u'T'); }
    /// The printer from now on, a device URL; empty: as the server enrolled it. What waits is printed there.
    void setPrinter(const QString &url);
    /// This till's own printer where goods are made; empty: slips go to the shop's, by the server.
    void setWorkshopPrinter(const QString &url);
    QString printerUrl() const { return m_options.printer.isEmpty() ? m_terminal.printer : m_options.printer; }
    /// Bytes for a display that hangs on the printer; false when there is no printer, or it has a fault.
    bool passThroughPrinter(const QByteArray &bytes);
    bool isDemo() const override { return m_catalogue.setting(QLatin1StringView("demo")) == u"true"; }

    QCoro::Task<Result<Cashier>> signIn(QUuid user, QString pin) override;
    QCoro::Task<Result<Cashier>> signInWithBadge(QString code) override;
    void lock() override;
    int blockedSeconds(const QUuid &user) const override { return m_attempts.blockedSeconds(user); }
    int triesLeft(const QUuid &user) const override { return m_attempts.triesLeft(user); }
    QCoro::Task<Result<Approval>> approve(ApprovalRequest request, QString pin) override;
    QCoro::Task<Result<Approval>> approveWithBadge(ApprovalRequest request, QString code) override;

    Result<> addProduct(const QUuid &product, Quantity quantity) override;
    Result<> addBarcode(const QString &code, Quantity quantity) override;
    CodeReading readCode(const QString &code) const override { return till::readCode(m_catalogue, m_rules, code); }
    Result<> setQuantity(int line, Quantity quantity) override;
    Result<> setDiscount(int line, int hundredthsOfPercent, const Grant &grant = {}) override;
    Result<> setTicketDiscount(int hundredthsOfPercent, const Grant &grant = {}) override;
    Result<> setPrice(int line, Money price, const Grant &grant = {}) override;
    void setNote(int line, const QString &note) override;
    void setTicketNote(const QString &note) override;
    void selectLine(int line) override;
    Result<> removeLine(int line, const Grant &grant = {}) override;
    bool undoRemove() override;
    Result<> clearCart(const Grant &grant = {}) override;
    void setCustomer(const QUuid &customer) override;
    Result<> addReturn(const SoldTicket &ticket, const ReturnedLine &line, const Grant &grant) override;
    void removeReturn(int index) override;
    QList<Shortage> shortages() const override;
    QCoro::Task<Result<>> printSlip() override;
    bool hasWorkshop() const override
    {
        return !m_workshopPrinter.isEmpty() || m_catalogue.setting(QLatin1StringView("devices.workshop")) == u"true";
    }
    QCoro::Task<Result<>> sendToWorkshop() override;

    QList<PaymentMethod> paymentMethods() const override { return m_rules.methods(); }
    Money cashDue() const override { return rounded(m_cart.total()); }
    QCoro::Task<Result<StockHold>> holdStock() override;
    void releaseStock() override;
    QCoro::Task<Result<Voucher>> findVoucher(QString code) override;
    QCoro::Task<Result<Sale>> pay(QList<Payment> payments, PaperChoice paper, Grant grant = {}) override;

    QList<Customer> findCustomers(const QString &text, int limit) const override;
    std::optional<Customer> customer(const QUuid &id) const override { return m_directory.customer(id); }
    QCoro::Task<Result<Customer>> createCustomer(QString name, QString phone) override;

    Tickets &tickets() override;
    Orders &orders() override;
    Drawer &drawer() override;
    Reports &reports() override;
    Papers &papers() override;

    QCoro::Task<Result<CashSession>> openSession(CashCount count, QString remark) override;
    SessionTotals sessionTotals() const override { return m_totals; }
    bool isBlindCount() const override { return m_catalogue.setting(QLatin1StringView("cash.blind_count")) == u"true"; }
    QCoro::Task<Result<ClosedSession>> closeSession(CashCount count, QString reason, Money deposit = {},
                                                    Grant grant = {}) override;
    QCoro::Task<Result<>> openDrawer(DrawerCause cause, Grant grant = {}) override;

    QCoro::Task<Result<>> reprint(QUuid sale) override;
    QCoro::Task<Result<>> printSample(QByteArray document) override;
    QCoro::Task<Result<>> settlePrintJob(QUuid job, bool printed) override;
    QCoro::Task<Result<QList<PrintJob>>> recentPrintJobs(int limit) override;
    QCoro::Task<Result<QByteArray>> receiptDocument(QUuid sale) override;

    QCoro::Task<Result<QList<QueuedFact>>> queue(int limit) override;
    void sendNow() override;

private:
    friend class EngineDrawer;
    friend class EngineOrders;
    friend class EnginePapers;
    friend class EngineReports;
    friend class EngineTickets;
    /// Makes a job's document from the event as recorded; runs on the journal's thread, so it holds copies only.
    using Document = JournalFile::Document;

    // engine.cpp: from start to end
    QCoro::Task<Result<>> restoreSession();
    QFuture<Result<Snapshot>> readSnapshot();
    QCoro::Task<> saveSnapshot();
    void startPrinting();
    void startSending(const JournalState &state);
    void applyAttach(const QJsonObject &answer);
    void applyChanges(const QJsonObject &changes);
    void count(const Event &event);

    /// till::within, and the end of the engine waits for it.
    QFuture<Result<Rows>> within(std::chrono::milliseconds time, const QFuture<Result<Rows>> &answer);

    // engine_record.cpp: how every act is written down
    QCoro::Task<Result<Event>> record(Draft draft, QList<PrintJob> jobs);
    QCoro::Task<Result<Event>> recordWith(Draft draft, QList<PrintJob> jobs, Document document);
    Draft draft(const QString &kind, const QJsonObject &body) const;
    Draft numbered(const QString &kind, QChar series, QJsonObject body) const;
    QString numberOf(QChar series) const;
    Result<> mayRecord(QLatin1StringView permission, const Grant &grant = {}) const;
    /// The cashier's own right, or one lent by an approval of this till.
    bool isAllowed(QLatin1StringView permission, const Grant &grant) const;
    bool isOnline() const { return m_options.database && link().state == Link::State::Online; }
    Letterhead letterhead() const;
    QString cashierName(const QUuid &id) const;
    PrintJob drawerJob(const QUuid &fact) const;
    TicketPaper headOf(const Event &sold) const;
    static PrintJob paper(const QString &dedupKey, PrintJob::Kind kind, const QString &title);

    // engine_paper.cpp
    /// `slip` goes to where `lines` are made: printed here, or by whoever drives the shop's printer, never by both.
    QCoro::Task<Result<>> tellWorkshop(QUuid ticket, QList<WorkshopLine> lines, QByteArray slip);

    // engine_people.cpp
    QCoro::Task<Result<Cashier>> enter(Cashier person, QString method);
    QCoro::Task<Result<Approval>> approveAs(Cashier person, ApprovalRequest request, QString method);

    // engine_ticket.cpp
    Result<> mayDiscount(int effective, const Grant &grant) const;
    void recordLater(const QString &kind, const QJsonObject &body);
    void ensureTicketId();

    // engine_pay.cpp
    Money rounded(Money amount) const;
    /// What this till took from a voucher and the server has not heard of yet.
    QCoro::Task<Result<Money>> spentHere(QString voucher);
    SettlementTerms termsOf(const Cart &cart, const Grant &grant) const;
    QCoro::Task<Result<Sale>> completeTicket(QString kind, Cart cart, Settlement settlement, PaperChoice paper,
                                             Grant grant, QUuid of);

    Options m_options;
    Terminal m_terminal;
    Catalogue m_catalogue;
    Directory m_directory;
    HouseRules m_rules;
    Cart m_cart;
    QUuid m_cartOwner; ///< who began the ticket being made
    int m_cartVersion = 0; ///< how often this ticket was set aside
    std::optional<Cashier> m_cashier;
    std::optional<CashSession> m_session;
    SessionTotals m_totals;
    std::optional<Sale> m_lastSale;
    std::optional<Money> m_lastCounted;
    PinAttempts m_attempts;
    QHash<QUuid, QString> m_approvals; ///< given since the start: id → permission
    QHash<QString, Voucher> m_vouchers; ///< found and claimed for the ticket being made
    std::optional<QUuid> m_hold; ///< of stock, for the ticket being made
    QHash<QString, qint64> m_serials;
    Journal m_journal;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<PrintQueue> m_printing;
    QString m_workshopPrinter; ///< device URL; empty: none of this till's
    std::unique_ptr<PrintQueue> m_workshop; ///< the same, where goods are made
    std::unique_ptr<EngineTickets> m_tickets;
    std::unique_ptr<EngineOrders> m_orders;
    std::unique_ptr<EngineDrawer> m_drawer;
    std::unique_ptr<EnginePapers> m_papers;
    std::unique_ptr<EngineReports> m_reports;
    Link m_noLink;
    PrinterState m_noPrinter;
    QTimer m_snapshotTimer;
    QThreadPool m_snapshots;
    Pending m_pending; ///< answers its coroutines wait for, the journal's aside
    bool m_busy = false; ///< a payment, opening or closing is being written: a second tap does nothing
};

/// What a ticket's payload says, as screens show it.
Sale toSale(const Event &event);
CashSession toSession(const Event &event);

} // namespace till
