#pragma once

#include "modules/till/counter.h"
#include "ui/theme/theme.h"

namespace pos {

QString kindText(till::TicketSummary::Kind kind); ///< "Return"
ui::Token kindTone(till::TicketSummary::Kind kind);
/// "09:42" today, "14/04/2026 09:42" before.
QString whenText(const QDateTime &at);
/// "Espèces 2 000 DA, Carte CIB 1 560 DA".
QString paymentsText(const till::Counter &counter, const QList<till::Payment> &payments);

} // namespace pos
