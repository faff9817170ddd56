#pragma once

#include "modules/till/cart.h"
#include "modules/till/counter.h"
#include "modules/till/event.h"
#include "modules/till/paper.h"

namespace till {

/// What a ticket's paper says beside its fact.
struct TicketPaper
{
    Terminal terminal;
    QString cashier;
    Letterhead letterhead;
    std::optional<Customer> customer;
};

/// Sale, exchange, refund or void (spec sales 11.2 in its T form). `copy`: 0 the first paper, from 1 on it says
/// DUPLICATA. A voucher that the ticket issued is part of it, with its barcode.
Receipt saleReceipt(const Event &ticket, const TicketPaper &head, int copy);

/// What the workshop is to make: no prices, quantities and notes large (spec sales 11.2).
Receipt workshopSlip(const QList<WorkshopLine> &lines, const QString &number, const QString &note,
                     const TicketPaper &head);

/// A provisional paper of a ticket not yet paid.
Receipt slipPaper(const Cart &cart, const QString &number, const TicketPaper &head);

} // namespace till
