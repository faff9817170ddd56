#pragma once

#include "modules/till/counter.h"

/// A counter in memory with the data of the design's pictures: screens are tested and looked at without a journal, a
/// server or a printer. Rules of the ticket are the real Cart's.
class FakeCounter final : public till::Counter
{
    Q_OBJECT

public:
    explicit FakeCounter(QObject *parent = nullptr);

    const till::Terminal &terminal() const override { return m_terminal; }
    const till::Catalogue &catalogue() const override { return m_catalogue; }
    const till::Cart &cart() const override { return m_cart; }
    const till::Link &link() const override { return m_link; }
    const till::PrinterState &printer() const override { return m_printer; }
    std::optional<till::Cashier> cashier() const override { return m_cashier; }
    std::optional<till::CashSession> session() const override { return m_session; }
    std::optional<till::Sale> lastSale() const override { return m_lastSale; }
    std::optional<Money> lastCounted() const override { return Money::fromDinars(11'450); }
    QString nextNumber() const override;
    bool isDemo() const override { return true; }

    QCoro::Task<Result<till::Cashier>> signIn(QUuid user, QString pin) override;
    void lock() override;
    int blockedSeconds(const QUuid &user) const override { return m_wrong.value(user) >= 3 ? 60 : 0; }
    int triesLeft(const QUuid &user) const override { return 3 - m_wrong.value(user); }

    Result<> addProduct(const QUuid &product, Quantity quantity = Quantity::fromUnits(1)) override;
    Result<> addBarcode(const QString &code, Quantity quantity = Quantity::fromUnits(1)) override;
    Result<> setQuantity(int line, Quantity quantity) override;
    Result<> setDiscount(int line, int hundredthsOfPercent) override;
    Result<> setPrice(int line, Money price) override;
    void setNote(int line, const QString &note) override;
    void selectLine(int line) override;
    void removeLine(int line) override;
    bool undoRemove() override;
    void clearCart() override;
    QCoro::Task<Result<till::Sale>> payCash(Money received, bool printReceipt) override;

    QCoro::Task<Result<till::CashSession>> openSession(till::CashCount count, QString remark) override;
    till::SessionTotals sessionTotals() const override { return m_totals; }
    QCoro::Task<Result<till::ClosedSession>> closeSession(till::CashCount count, QString reason) override;
    QCoro::Task<Result<>> openDrawer(till::DrawerCause cause) override;
    QCoro::Task<Result<>> reprint(QUuid sale) override;
    QCoro::Task<Result<>> settlePrintJob(QUuid job, bool printed) override;
    QCoro::Task<Result<QList<till::PrintJob>>> recentPrintJobs(int limit) override;
    QCoro::Task<Result<QByteArray>> receiptDocument(QUuid sale) override;
    QCoro::Task<Result<QList<till::QueuedFact>>> queue(int limit) override;
    void sendNow() override { ++sent; }

    // What a test or a scene sets up.
    void signInAs(const QString &login);
    void startSession();
    QUuid productNamed(const QString &name) const;
    QUuid cashierNamed(const QString &login) const;
    void setLink(const till::Link &link);
    void setPrinter(const till::PrinterState &printer);
    /// The ticket of the selling picture.
    void fillTicket();
    /// Nine facts that wait, as in the offline picture.
    void goOffline();
    void sellOnce();

    // What a test looks at.
    int sent = 0;
    int drawerOpenings = 0;
    int reprints = 0;
    int payments = 0;
    QList<std::pair<QUuid, bool>> settled;
    /// Answers the next act with this instead of doing it.
    std::optional<Error> refuseNext;

private:
    std::optional<Error> refusal();

    till::Terminal m_terminal;
    till::Catalogue m_catalogue;
    till::Cart m_cart;
    till::Link m_link;
    till::PrinterState m_printer;
    std::optional<till::Cashier> m_cashier;
    std::optional<till::CashSession> m_session;
    till::SessionTotals m_totals;
    std::optional<till::Sale> m_lastSale;
    QHash<QUuid, int> m_wrong;
    QList<till::PrintJob> m_jobs;
    QList<till::QueuedFact> m_queue;
    qint64 m_serial = 1041;
};

/// The shop of the pictures, as pos.changes would answer it.
QJsonObject fakeCatalogue();
/// A deterministic id for a name, so that pictures never change.
QUuid fakeId(const QString &name);
