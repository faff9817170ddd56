#pragma once

#include "modules/till/cart.h"
#include "modules/till/event.h"
#include "modules/till/tickets.h"

#include <QHash>
#include <QJsonObject>

namespace till {

class Engine;

/// The engine's tickets: from its journal, and from the server where that knows more.
class EngineTickets final : public Tickets
{
    Q_OBJECT

public:
    explicit EngineTickets(Engine &engine) : m_engine(engine) {}

    QCoro::Task<Result<QList<TicketSummary>>> find(TicketFilter filter, int limit) override;
    QCoro::Task<Result<SoldTicket>> read(QUuid ticket) override;
    QCoro::Task<Result<Sale>> refund(RefundRequest request) override;
    QCoro::Task<Result<Sale>> voidLast(Grant grant, PaperChoice paper) override;
    QList<ParkedTicket> parked() const override;
    QCoro::Task<Result<>> park(QString label) override;
    QCoro::Task<Result<>> recall(QUuid ticket) override;
    QCoro::Task<Result<>> dropParked(QUuid ticket, Grant grant) override;

    QList<ParkedTicket> own() const; ///< those this till set aside
    /// Reads the journal's parked tickets at the start.
    QCoro::Task<Result<>> restore();
    void apply(const QJsonObject &changes); ///< "parked" of pos.changes
    QJsonArray snapshot() const;

private:
    struct Parked
    {
        ParkedTicket shown;
        QJsonObject cart;
    };

    QCoro::Task<Result<SoldTicket>> readOwn(QUuid ticket);
    QCoro::Task<Result<SoldTicket>> readServer(QUuid ticket);
    /// Nobody else may take it meanwhile; own tickets go on without a server.
    QCoro::Task<Result<>> claim(QString subject, QUuid id, bool own);
    void put(const Parked &parked);
    void forget(const QUuid &ticket);
    Parked toParked(const QJsonObject &row, bool own) const;
    QStringList linesOf(const QJsonObject &cart) const;

    Engine &m_engine;
    QHash<QUuid, Parked> m_parked;
};

TicketSummary toSummary(const Event &event, const QString &cashier, const QString &terminal);

} // namespace till
