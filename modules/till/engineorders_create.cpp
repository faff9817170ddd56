#include "modules/core/uuid.h"
#include "modules/till/busy.h"
#include "modules/till/engine.h"
#include "modules/till/engineorders.h"
#include "modules/till/orderpaper.h"

#include <QCoroFuture>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }
QJsonValue idOrNull(const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(uuidText(id)); }

/// ORD-1: the field that is missing, empty when none is.
QString missingField(const OrderRequest &request)
{
    if (request.name.trimmed().isEmpty())
        return u"name"_s;
    if (phoneKey(request.phone).size() < 9)
        return u"phone"_s;
    if (!request.due.isValid())
        return u"due"_s;
    return request.service == Order::Service::Delivery && request.zone.isNull() ? u"zone"_s : QString();
}

} // namespace

QCoro::Task<Result<Order>> EngineOrders::create(OrderRequest request, Collection deposit)
{
    if (const Result<> may = m_engine.mayRecord("commandes_creer_client"_L1); !may)
        co_return may.error();
    const Cart cart = m_engine.m_cart;
    if (cart.lines().isEmpty())
        co_return rule(u"till.empty_ticket"_s);
    if (!cart.returns().isEmpty())
        co_return rule(u"till.return_not_ordered"_s);
    if (const QString field = missingField(request); !field.isEmpty())
        co_return rule(u"till.order_incomplete"_s, {{u"field"_s, field}});
    if (m_engine.m_busy)
        co_return rule(u"till.busy"_s);
    const bool isDelivery = request.service == Order::Service::Delivery;
    const Money fee = isDelivery ? qMax(Money(), request.fee) : Money(); // picked up: nobody drives
    const Money total = cart.total() + fee;
    if (deposit.amount.isNegative() || deposit.amount > total)
        co_return rule(u"till.amount_over_due"_s, {{u"due"_s, total.centimes()}});
    Settlement settled;
    if (!deposit.amount.isZero()) {
        const Result<Settlement> settlement = settleAs(deposit.amount, deposit.payments);
        if (!settlement)
            co_return settlement.error();
        settled = *settlement;
    }
    QString zoneName;
    for (const DeliveryZone &zone : zones())
        if (isDelivery && zone.id == request.zone)
            zoneName = zone.name;
    QString address = isDelivery ? request.address.trimmed() : QString();
    if (isDelivery && address.isEmpty())
        address = zoneName; // ORD-3
    const Busy busy(m_engine.m_busy);
    if (request.fromCounter) {
        // Under the policy `block` these goods leave the counter as a ticket's do.
        const Result<StockHold> hold = co_await m_engine.holdStock();
        if (hold && hold->state == StockHold::State::Short)
            co_return rule(u"till.stock_short"_s);
    }
    const Draft fact = m_engine.numbered(
        u"order.created"_s, u'O',
        {{u"session"_s, m_engine.m_session ? QJsonValue(uuidText(m_engine.m_session->id)) : QJsonValue()},
         {u"series"_s, u"O"_s},
         {u"customer"_s, idOrNull(request.customer)},
         {u"name"_s, request.name.trimmed()},
         {u"phone"_s, request.phone.trimmed()},
         {u"address"_s, address},
         {u"service"_s, isDelivery ? u"delivery"_s : u"pickup"_s},
         {u"due"_s, request.due.toUTC().toString(Qt::ISODateWithMs)},
         {u"zone"_s, isDelivery ? idOrNull(request.zone) : QJsonValue()},
         {u"zone_name"_s, zoneName},
         {u"fee"_s, fee.centimes()},
         {u"from_counter"_s, request.fromCounter},
         {u"note"_s, request.note.trimmed()},
         {u"lines"_s, cart.linesJson()},
         {u"subtotal"_s, cart.subtotal().centimes()},
         {u"discount"_s, cart.discount().centimes()},
         {u"goods"_s, cart.total().centimes()},
         {u"total"_s, total.centimes()},
         {u"amount"_s, deposit.amount.centimes()},
         {u"payments"_s, settled.payments},
         {u"approval"_s, QJsonValue()}});
    QList<PrintJob> jobs;
    if (m_engine.m_printing) {
        if (settled.opensDrawer)
            jobs.append(m_engine.drawerJob(fact.id));
        jobs.append(Engine::paper(u"order:%1:slip:0"_s.arg(uuidText(fact.id)), PrintJob::Kind::Receipt,
                                  m_engine.numberOf(u'O')));
    }
    const TicketPaper head{m_engine.m_terminal, m_engine.m_cashier->name, m_engine.letterhead(),
                           m_engine.m_directory.customer(request.customer)};
    const Engine::Document document = [head](const Event &event, const PrintJob &job) {
        const std::optional<Order> order = orderFromFact(event);
        return order && job.kind == PrintJob::Kind::Receipt
            ? orderSlip(*order, event.body()[u"payments"].toArray(), event.hash, head, 0).toJson()
            : QByteArray();
    };
    const Result<Event> event = co_await m_engine.recordWith(fact, jobs, document);
    if (!event)
        co_return event.error();
    if (request.fromCounter)
        for (const CartLine &line : cart.lines())
            m_engine.m_catalogue.takeFromStock(line.product.id, line.baseQuantity());
    const Order made = order(event->id).value_or(Order());
    m_engine.m_cart.clear();
    m_engine.m_cartVersion = 0;
    m_engine.releaseStock();
    emit m_engine.cartChanged();
    emit m_engine.stockChanged();
    emit m_engine.sessionChanged();
    if (m_engine.hasWorkshop() && !request.fromCounter) {
        QList<WorkshopLine> lines;
        for (const OrderLine &line : made.lines)
            lines.append({line.id, line.name, line.quantity, line.unit, line.note});
        const QUuid id = made.id;
        const QByteArray slip = orderForWorkshop(made, head).toJson();
        const Result<> told = co_await m_engine.tellWorkshop(id, lines, slip);
        if (!told)
            emit m_engine.noticed(told.error()); // the order stands all the same
    }
    co_return made;
}

QCoro::Task<Result<>> EngineOrders::reprint(QUuid order)
{
    if (const Result<> may = m_engine.mayRecord("commandes_voir"_L1); !may)
        co_return may;
    if (!m_engine.m_printing)
        co_return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
    const std::optional<Order> known = this->order(order);
    if (!known)
        co_return rule(u"till.order_unknown"_s);
    const QString prefix = u"order:%1:slip:"_s.arg(uuidText(order));
    const auto free = [prefix](JournalFile &file) { return file.freeCopy(prefix); };
    const std::function<Result<int>(JournalFile &)> task = free;
    const Result<int> freeCopy = co_await m_engine.m_journal.run(task);
    if (!freeCopy)
        co_return freeCopy.error();
    // Another till printed the first one.
    const int copy = qMax(1, *freeCopy);
    PrintJob job = Engine::paper(prefix + QString::number(copy), PrintJob::Kind::Receipt, known->number);
    job.document = orderSlip(*known, {}, {}, head(*known), copy).toJson();
    const Draft fact = m_engine.draft(u"receipt.reprinted"_s, {{u"sale"_s, uuidText(order)}, {u"copy"_s, copy}});
    const QList<PrintJob> jobs{job};
    const Result<Event> recorded = co_await m_engine.record(fact, jobs);
    co_return recorded ? Result<>() : recorded.error();
}

} // namespace till
