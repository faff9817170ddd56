#pragma once

#include "modules/till/counter.h"
#include "modules/till/journal.h"
#include "modules/till/pin.h"
#include "modules/till/printqueue.h"
#include "modules/till/receipts.h"
#include "modules/till/sender.h"
#include "modules/till/snapshotfile.h"

#include <QThreadPool>

namespace till {

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
    QString nextNumber() const override;
    bool isDemo() const override { return m_catalogue.setting(QLatin1StringView("demo")) == u"true"; }

    QCoro::Task<Result<Cashier>> signIn(QUuid user, QString pin) override;
    void lock() override;
    int blockedSeconds(const QUuid &user) const override { return m_attempts.blockedSeconds(user); }
    int triesLeft(const QUuid &user) const override { return m_attempts.triesLeft(user); }

    Result<> addProduct(const QUuid &product, Quantity quantity) override;
    Result<> addBarcode(const QString &code, Quantity quantity) override;
    Result<> setQuantity(int line, Quantity quantity) override;
    Result<> setDiscount(int line, int hundredthsOfPercent) override;
    Result<> setPrice(int line, Money price) override;
    void setNote(int line, const QString &note) override;
    void selectLine(int line) override;
    void removeLine(int line) override;
    bool undoRemove() override;
    void clearCart() override;
    QCoro::Task<Result<Sale>> payCash(Money received, bool printReceipt) override;

    QCoro::Task<Result<CashSession>> openSession(CashCount count, QString remark) override;
    SessionTotals sessionTotals() const override { return m_totals; }
    QCoro::Task<Result<ClosedSession>> closeSession(CashCount count, QString reason) override;
    QCoro::Task<Result<>> openDrawer(DrawerCause cause) override;

    QCoro::Task<Result<>> reprint(QUuid sale) override;
    QCoro::Task<Result<>> settlePrintJob(QUuid job, bool printed) override;
    QCoro::Task<Result<QList<PrintJob>>> recentPrintJobs(int limit) override;
    QCoro::Task<Result<QByteArray>> receiptDocument(QUuid sale) override;

    QCoro::Task<Result<QList<QueuedFact>>> queue(int limit) override;
    void sendNow() override;

private:
    QCoro::Task<Result<>> restoreSession();
    QCoro::Task<Result<Event>> record(Draft draft, QList<PrintJob> jobs);
    QFuture<Result<Catalogue>> readSnapshot();
    QCoro::Task<> saveSnapshot();
    void startPrinting();
    void startSending(const JournalState &state);
    void applyAttach(const QJsonObject &answer);
    void applyChanges(const QJsonObject &changes);
    void count(const Event &event);
    Result<> mayRecord(QLatin1StringView permission) const;
    Draft draft(const QString &kind, const QJsonObject &body) const;
    Letterhead letterhead() const;
    QString cashierName(const QUuid &id) const;
    PrintJob drawerJob(const QUuid &fact) const;

    Options m_options;
    Terminal m_terminal;
    Catalogue m_catalogue;
    Cart m_cart;
    std::optional<Cashier> m_cashier;
    std::optional<CashSession> m_session;
    SessionTotals m_totals;
    std::optional<Sale> m_lastSale;
    std::optional<Money> m_lastCounted;
    PinAttempts m_attempts;
    QHash<QString, qint64> m_serials;
    Journal m_journal;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<PrintQueue> m_printing;
    Link m_noLink;
    PrinterState m_noPrinter;
    QTimer m_snapshotTimer;
    QThreadPool m_snapshots;
    bool m_busy = false; ///< a payment, opening or closing is being written: a second tap does nothing
};

/// What a sale's payload says, as screens show it.
Sale toSale(const Event &event);
CashSession toSession(const Event &event);

} // namespace till
