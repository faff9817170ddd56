#pragma once

#include "modules/core/quantity.h"
#include "modules/till/checkdigit.h"
#include "modules/till/drawer.h"
#include "modules/till/payment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace till {

/// What a code printed by a scale says. Its rule is a pattern: digits stand for themselves, P a digit of the product's
/// code, W of a weight in grams, A of an amount in dinars, C the check digit, "." any.
struct EmbeddedCode
{
    enum class Kind { Weight, Price };

    QString product; ///< its code: an SKU or a barcode
    Kind kind = Kind::Weight;
    qint64 value = 0; ///< grams or dinars
    QString rule; ///< the pattern that read it
};

/// What the shop decided and a till follows: ways to pay, expense categories, codes of scales. In memory.
class HouseRules
{
public:
    void apply(const QJsonObject &changes); ///< "methods", "expense_categories" and "barcode_rules" of pos.changes
    QJsonObject snapshot() const;

    QList<PaymentMethod> methods() const; ///< active, in order
    std::optional<PaymentMethod> method(const QString &key) const;
    QList<ExpenseCategory> expenseCategories() const;
    /// The first rule that fits; its check digit must be right.
    std::optional<EmbeddedCode> read(const QString &code) const;

private:
    QJsonArray m_methods; ///< as they came, merged by key
    QJsonArray m_expenses;
    QJsonArray m_barcodeRules;
};

} // namespace till
