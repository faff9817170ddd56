#pragma once

#include "modules/till/catalogue.h"
#include "modules/till/order.h"
#include "ui/theme/theme.h"

namespace orders {

QString stateName(till::Order::State state);
ui::Token stateTone(till::Order::State state);
/// "11:00" today, "tomorrow 11:00", else the date too.
QString dueText(const QDateTime &due);
/// Late, soon (less than two hours), or neither (spec sales 7.2).
ui::Token dueTone(const till::Order &order);
/// "2 × Couscous": named by the catalogue, in the language of who reads, as long as it knows the product.
QString lineText(const till::OrderLine &line, const till::Catalogue &catalogue);
/// "2 × Couscous, 12 × Makrout".
QString linesText(const till::Order &order, const till::Catalogue &catalogue);
/// "To be fetched", "Delivery · Zone 2".
QString serviceText(const till::Order &order);
/// "Paid", "Deposit", "To pay".
QString paidText(const till::Order &order);
ui::Token paidTone(const till::Order &order);

} // namespace orders
