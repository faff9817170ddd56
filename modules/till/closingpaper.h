#pragma once

#include "modules/till/counter.h"
#include "modules/till/event.h"
#include "modules/till/paper.h"

namespace till {

/// What a session's paper says beside its fact.
struct SessionPaper
{
    Terminal terminal;
    QString cashier; ///< who closes or looks
    QString openedBy;
    Letterhead letterhead;
};

/// The Z, from the session.closed fact alone, so that the stored one prints the same for ever (anchors 30).
Receipt closingReport(const Event &closed, const SessionPaper &head, int copy);

/// The X: where an open session stands. `withExpected` false under a blind count: the cashier must not learn the
/// expected amount before counting (anchors 26).
Receipt interimReport(const CashSession &session, const SessionTotals &totals, const QDateTime &at, bool withExpected,
                      const SessionPaper &head);

/// The voucher of money put in, taken out, banked or spent (CASH-7, CASH-8, CASH-9), or paid on an account.
Receipt cashVoucher(const Event &movement, const QString &what, const SessionPaper &head, int copy);

} // namespace till
