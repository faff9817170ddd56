#pragma once

#include "modules/till/order.h"
#include "modules/till/orders.h"
#include "modules/till/ticketpaper.h"

namespace till {

/// The customer's slip: number, when, what, deposit and what is left (spec sales 11.2). `hash` of the fact that made
/// the order, or empty on a copy of another till's. `copy`: 0 the first paper, from 1 on it says DUPLICATA.
Receipt orderSlip(const Order &order, const QJsonArray &payments, const QByteArray &hash, const TicketPaper &head,
                  int copy);

/// What the workshop is to make and for when: no prices, quantities and notes large.
Receipt orderForWorkshop(const Order &order, const TicketPaper &head);

/// Money taken for an order, or given back with its cancellation; `order` as it stands afterwards.
Receipt orderReceipt(const Event &event, const Order &order, const TicketPaper &head);

/// What goes with the deliveryman: to whom, what, and what he collects there (PAY-4).
Receipt deliverySlip(const Event &assigned, const Order &order, const Deliveryman &deliveryman,
                     const TicketPaper &head);

/// PAY-16: a deliveryman paid what he owed.
Receipt debtReceipt(const Event &settled, const TicketPaper &head);

} // namespace till
