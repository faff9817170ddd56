#pragma once

#include "drivers/api/receipt.h"
#include "modules/till/counter.h"
#include "modules/till/event.h"

namespace till {

/// What heads and ends every paper of this shop, from its settings.
struct Letterhead
{
    QString shop;
    QString activity;
    QString address;
    QString phone;
    QString footerFrench;
    QString footerArabic;
    QString language; ///< of the paper: "fr" or "ar"
};

/// Spec sales 11.2 in its T form. `copy`: 0 the first paper, from 1 on it says DUPLICATA.
Receipt saleReceipt(const Event &sale, const Terminal &terminal, const QString &cashier, const Letterhead &letterhead,
                    int copy);
Receipt closingReport(const ClosedSession &closed, const CashCount &count, const QString &reason, const Event &event,
                      const Terminal &terminal, const QString &cashier, const Letterhead &letterhead, int copy);

} // namespace till
