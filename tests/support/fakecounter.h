#pragma once

#include "modules/till/counter.h"
#include "modules/till/directory.h"
#include "modules/till/houserules.h"

#include <QSet>

class FakeDrawer;
class FakeOrders;
class FakePapers;
class FakeReports;
class FakeTickets;

/// A counter in memory with the data of the design's pictures: screens are tested and looked at without a journal, a
/// server or a printer. Rules of the ticket and of its payment are the real Cart's and till::settle()'s.
///
/// Every code is 1234; badges are "BADGE-" and the login. resp1 may everything, caisse1 discounts up to 10 %.
class FakeCounter final : public till::Counter
{
    Q_OBJECT

public:
    explicit FakeCounter(QObject *parent = nullptr);
    ~FakeCounter() override;

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
    QCoro::Task<Result<till::Cashier>> signInWithBadge(QString code) override;
    void lock() override;
    int blockedSeconds(const QUuid &user) const override { return m_wrong.value(user) >= 3 ? 60 : 0; }
    int triesLeft(const QUuid &user) const override { return 3 - m_wrong.value(user); }
    QCoro::Task<Result<till::Approval>> approve(till::ApprovalRequest request, QString pin) override;
    QCoro::Task<Result<till::Approval>> approveWithBadge(till::ApprovalRequest request, QString code) override;

    Result<> addProduct(const QUuid &product, Quantity quantity = Quantity::fromUnits(1)) override;
    Result<> addBarcode(const QString &code, Quantity quantity = Quantity::fromUnits(1)) override;
    till::CodeReading readCode(const QString &code) const override
    {
        return till::readCode(m_catalogue, m_rules, code);
    }
    Result<> setQuantity(int line, Quantity quantity) override;
    Result<> setDiscount(int line, int hundredthsOfPercent, const till::Grant &grant = {}) override;
    Result<> setTicketDiscount(int hundredthsOfPercent, const till::Grant &grant = {}) override;
    Result<> setPrice(int line, Money price, const till::Grant &grant = {}) override;
    void setNote(int line, const QString &note) override;
    void setTicketNote(const QString &note) override;
    void selectLine(int line) override;
    Result<> removeLine(int line, const till::Grant &grant = {}) override;
    bool undoRemove() override;
    Result<> clearCart(const till::Grant &grant = {}) override;
    void setCustomer(const QUuid &customer) override;
    Result<> addReturn(const till::SoldTicket &ticket, const till::ReturnedLine &line,
                       const till::Grant &grant) override;
    void removeReturn(int index) override;
    QList<till::Shortage> shortages() const override;
    QCoro::Task<Result<>> printSlip() override;
    bool hasWorkshop() const override { return workshop; }
    QCoro::Task<Result<>> sendToWorkshop() override;

    QList<till::PaymentMethod> paymentMethods() const override { return m_rules.methods(); }
    Money cashDue() const override;
    QCoro::Task<Result<till::StockHold>> holdStock() override;
    void releaseStock() override { ++releases; }
    QCoro::Task<Result<till::Voucher>> findVoucher(QString code) override;
    QCoro::Task<Result<till::Sale>> pay(QList<till::Payment> payments, till::PaperChoice paper,
                                        till::Grant grant = {}) override;

    QList<till::Customer> findCustomers(const QString &text, int limit = 8) const override;
    std::optional<till::Customer> customer(const QUuid &id) const override { return m_directory.customer(id); }
    QCoro::Task<Result<till::Customer>> createCustomer(QString name, QString phone) override;

    till::Tickets &tickets() override;
    till::Orders &orders() override;
    till::Drawer &drawer() override;
    till::Reports &reports() override;
    till::Papers &papers() override;

    QCoro::Task<Result<till::CashSession>> openSession(till::CashCount count, QString remark) override;
    till::SessionTotals sessionTotals() const override { return m_totals; }
    bool isBlindCount() const override { return blindCount; }
    QCoro::Task<Result<till::ClosedSession>> closeSession(till::CashCount count, QString reason, Money deposit = {},
                                                          till::Grant grant = {}) override;
    QCoro::Task<Result<>> openDrawer(till::DrawerCause cause, till::Grant grant = {}) override;
    QCoro::Task<Result<>> reprint(QUuid sale) override;
    QCoro::Task<Result<>> printSample(QByteArray document) override;
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
    QUuid customerNamed(const QString &name) const;
    void setSetting(const QString &key, const QJsonValue &value);
    void setLink(const till::Link &link);
    void setPrinter(const till::PrinterState &printer);
    /// The ticket of the selling picture.
    void fillTicket();
    /// Nine facts that wait, as in the offline picture.
    void goOffline();
    /// The two tickets of the recall picture.
    void parkTickets();
    void sellOnce();
    FakeTickets &fakeTickets() { return *m_tickets; }
    FakeOrders &fakeOrders() { return *m_orders; }
    FakeDrawer &fakeDrawer() { return *m_drawer; }
    FakePapers &fakePapers() { return *m_papers; }
    FakeReports &fakeReports() { return *m_reports; }

    // What a test looks at.
    int sent = 0;
    int drawerOpenings = 0;
    int reprints = 0;
    QList<QByteArray> samples; ///< papers printed to see how they come out
    int payments = 0;
    int slips = 0;
    bool workshop = false;
    int holds = 0;
    int releases = 0;
    bool blindCount = false;
    QList<std::pair<QUuid, bool>> settled;
    QList<till::ApprovalRequest> approved;
    QList<till::Payment> lastPayments; ///< as the screen gave them
    std::optional<till::PaperChoice> lastPaper;
    till::Grant lastGrant; ///< of the last act that took one
    /// Answers the next act with this instead of doing it.
    std::optional<Error> refuseNext;
    till::StockHold nextHold; ///< what holdStock() answers

private:
    friend class FakeDrawer;
    friend class FakeOrders;
    friend class FakeTickets;

    std::optional<Error> refusal();
    bool isAllowed(QLatin1StringView permission, const till::Grant &grant) const;
    Result<> may(QLatin1StringView permission, const till::Grant &grant = {});
    Result<> mayRemove(const till::Grant &grant);
    Result<> mayDiscount(int effective, const till::Grant &grant) const;
    QCoro::Task<Result<till::Approval>> approveAs(till::Cashier person, till::ApprovalRequest request);
    Result<till::Sale> complete(const till::Cart &cart, const QList<till::Payment> &payments,
                                till::TicketSummary::Kind kind, till::PaperChoice paper, const till::Grant &grant);
    void takeTotals(const till::Cart &cart, const till::Sale &sale);

    till::Terminal m_terminal;
    till::Catalogue m_catalogue;
    till::Cart m_cart;
    till::Directory m_directory;
    till::HouseRules m_rules;
    till::Link m_link;
    till::PrinterState m_printer;
    std::optional<till::Cashier> m_cashier;
    std::optional<till::CashSession> m_session;
    till::SessionTotals m_totals;
    std::optional<till::Sale> m_lastSale;
    QHash<QUuid, int> m_wrong;
    QHash<QUuid, QString> m_approvals; ///< id → permission
    QHash<QString, till::Voucher> m_vouchers; ///< asked for during this ticket
    QUuid m_cartOwner;
    QList<till::PrintJob> m_jobs;
    QList<till::QueuedFact> m_queue;
    qint64 m_serial = 1041;
    FakeTickets *m_tickets;
    FakeOrders *m_orders;
    FakeDrawer *m_drawer;
    std::unique_ptr<FakePapers> m_papers;
    std::unique_ptr<FakeReports> m_reports;
};

/// The shop of the pictures, as pos.changes would answer it: with its customers, ways to pay and expense categories.
QJsonObject fakeCatalogue();
/// A deterministic id for a name, so that pictures never change.
QUuid fakeId(const QString &name);
/// The paper of a ticket and of a closing, as a Receipt's JSON.
QByteArray fakeReceipt(const till::SoldTicket &ticket);
QByteArray fakeClosing(const till::CashSession &session, const till::SessionTotals &totals, const QString &title);
