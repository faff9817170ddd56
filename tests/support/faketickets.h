#pragma once

#include "modules/till/cart.h"
#include "modules/till/tickets.h"

class FakeCounter;

/// Tickets of the fake counter: a morning's history, and what was set aside.
class FakeTickets final : public till::Tickets
{
    Q_OBJECT

public:
    explicit FakeTickets(FakeCounter &counter);

    QCoro::Task<Result<QList<till::TicketSummary>>> find(till::TicketFilter filter, int limit) override;
    QCoro::Task<Result<till::SoldTicket>> read(QUuid ticket) override;
    QCoro::Task<Result<till::Sale>> refund(till::RefundRequest request) override;
    QCoro::Task<Result<till::Sale>> voidLast(till::Grant grant, till::PaperChoice paper) override;
    QList<till::ParkedTicket> parked() const override;
    QCoro::Task<Result<>> park(QString label) override;
    QCoro::Task<Result<>> recall(QUuid ticket) override;
    QCoro::Task<Result<>> dropParked(QUuid ticket, till::Grant grant) override;

    void add(const till::SoldTicket &ticket);
    void addParked(const till::ParkedTicket &shown, const till::Cart &cart);
    const till::SoldTicket *sold(const QUuid &id) const;
    till::SoldTicket *sold(const QUuid &id);

    // What a test looks at, or sets up.
    std::optional<till::RefundRequest> lastRefund;
    std::optional<till::TicketFilter> lastFilter;
    till::Grant lastDrop;
    int voids = 0;
    /// Somebody else has this one: taking it answers till.ticket_held.
    QUuid heldElsewhere;

private:
    struct Parked
    {
        till::ParkedTicket shown;
        QJsonObject cart;
    };
    void fillHistory();

    FakeCounter &m_counter;
    QList<till::SoldTicket> m_sold; ///< newest first
    QList<Parked> m_parked; ///< oldest first
};
