#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace till {

/// What a GS1-128 or GS1 DataMatrix code says, as far as a till can use it (hardware 5.4).
struct Gs1Code
{
    QString gtin; ///< 14 digits of AI 01, its check digit right; empty: none
    std::optional<qint64> grams; ///< AI 310n
    std::optional<qint64> centimes; ///< AI 392n, of the whole piece
    QString lot; ///< AI 10
    QDate bestBefore; ///< AI 15
    QDate expires; ///< AI 17
};

/// Reads a scanned code ("]C1…", fields ended by U+001D) or one that was typed ("(01)…(3103)…"). nullopt: it is no such
/// code, or one of its fields breaks GS1's own rules. Pure and total.
std::optional<Gs1Code> readGs1(const QString &code);

} // namespace till
