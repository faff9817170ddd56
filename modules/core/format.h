#pragma once

#include "modules/core/quantity.h"

#include <QDateTime>
#include <QString>

/// The one way amounts, quantities and dates are written (CAT-6, DESIGN 8): groups with U+00A0, decimal comma,
/// Western digits in every language, the currency word by language.
namespace format {

enum class Decimals { WhenNeeded, Always };
enum class Currency { With, Without };
/// U+2212 on screen; a thermal printer has only the ASCII hyphen.
enum class Minus { Typographic, Ascii };

/// "4 560 DA", "79 200,50 DA", "−120 DA"; "4 560 دج" when the program speaks Arabic.
QString money(Money amount, Decimals decimals = Decimals::WhenNeeded, Currency currency = Currency::With,
              Minus minus = Minus::Typographic);

/// "6", "0,5", "1,25": up to three decimals, trailing zeros dropped.
QString number(Quantity quantity);

/// In base unit: "500 g", "1,250 kg" from 1 000 g up, "0,750 l" likewise; pieces as they are.
QString quantity(Quantity baseQuantity, const QString &baseUnit);

QString date(const QDate &date); ///< 14/04/2026
QString time(const QTime &time); ///< 09:42
QString dateTime(const QDateTime &when); ///< 14/04/2026 09:42, in the machine's zone

/// "fr", "ar" or "en": set once when the program's language changes.
void setLanguage(const QString &language);
QString language();
/// "DA" or "دج".
QString currencyWord();

} // namespace format
