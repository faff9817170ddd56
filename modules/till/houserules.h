#pragma once

#include "modules/till/drawer.h"
#include "modules/till/embeddedcode.h"
#include "modules/till/payment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace till {

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
