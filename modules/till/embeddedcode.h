#pragma once

#include <QString>

#include <optional>

namespace till {

/// What a code printed by a scale says (hardware 5.4).
struct EmbeddedCode
{
    enum class Kind { Weight, Price };
    static constexpr qint64 Most = 999'999'999; ///< grams or dinars; no label has more, and amounts made of it fit

    QString product; ///< its code: an SKU or a barcode
    Kind kind = Kind::Weight;
    qint64 value = 0; ///< grams or dinars, never 0
    QString rule; ///< the pattern that read it
};

/// Reads `code` by a rule of the shop. Its pattern: digits stand for themselves, P a digit of the product's code, W of
/// a weight in grams, A of an amount in dinars, C the check digit, "." any. nullopt: the code is not of this rule, its
/// check digit is wrong, or its value is 0. Pure and total.
std::optional<EmbeddedCode> readEmbedded(const QString &pattern, EmbeddedCode::Kind kind, const QString &code);

} // namespace till
