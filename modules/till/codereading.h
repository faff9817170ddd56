#pragma once

#include "modules/till/catalogue.h"
#include "modules/till/gs1.h"
#include "modules/till/houserules.h"

namespace till {

/// What a code means at this till, and by which rule.
struct CodeReading
{
    enum class How {
        Unknown,
        Barcode, ///< of a product
        Label, ///< a scale's, by a rule of the shop
        Gs1,
        Sku
    };

    How how = How::Unknown;
    QString rule; ///< pattern of the label's rule
    QString productCode; ///< by which the product was looked for
    QUuid product; ///< null: the code was understood, and no product has it
    std::optional<Quantity> quantity; ///< in sale unit, when the code carries it
    std::optional<Money> price; ///< of the piece, when the code carries it
    std::optional<EmbeddedCode> label;
    std::optional<Gs1Code> gs1;
};

/// Reads a scanned or typed code: a product's own barcode first, then GS1, the rules for labels of scales, and article
/// codes. Pure.
CodeReading readCode(const Catalogue &catalogue, const HouseRules &rules, const QString &code);

} // namespace till
