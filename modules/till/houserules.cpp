#include "modules/till/houserules.h"

#include "modules/core/format.h"
#include "modules/till/rows.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

PaymentMethod toMethod(const QJsonObject &row)
{
    const QStringList kinds{u"cash"_s, u"card"_s, u"cheque"_s, u"transfer"_s, u"account"_s, u"voucher"_s};
    PaymentMethod method;
    method.key = row[u"key"].toString();
    method.kind = PaymentMethod::Kind(qMax<qsizetype>(0, kinds.indexOf(row[u"kind"].toString())));
    method.name = row[u"name"].toString();
    method.nameArabic = row[u"name_ar"].toString();
    method.icon = row[u"icon"].toString();
    method.position = row[u"position"].toInt();
    method.needsReference = row[u"needs_reference"].toBool();
    method.opensDrawer = row[u"opens_drawer"].toBool();
    method.active = row[u"active"].toBool(true);
    return method;
}

QString inLanguage(const QString &french, const QString &arabic)
{
    return format::language() == u"ar" && !arabic.isEmpty() ? arabic : french;
}

std::optional<EmbeddedCode> match(const QJsonObject &rule, const QString &code)
{
    if (!rule[u"active"].toBool(true))
        return std::nullopt;
    const auto kind = rule[u"kind"].toString() == u"price" ? EmbeddedCode::Kind::Price : EmbeddedCode::Kind::Weight;
    return readEmbedded(rule[u"pattern"].toString(), kind, code);
}

} // namespace

QString PaymentMethod::displayName() const { return inLanguage(name, nameArabic); }
QString ExpenseCategory::displayName() const { return inLanguage(name, nameArabic); }

void HouseRules::apply(const QJsonObject &changes)
{
    if (changes[u"full"].toBool()) {
        m_methods = {};
        m_expenses = {};
        m_barcodeRules = {};
    }
    mergeRows(m_methods, changes[u"methods"].toArray(), u"key"_s);
    mergeRows(m_expenses, changes[u"expense_categories"].toArray(), u"key"_s);
    mergeRows(m_barcodeRules, changes[u"barcode_rules"].toArray(), u"id"_s);
}

QJsonObject HouseRules::snapshot() const
{
    return {{u"methods"_s, m_methods}, {u"expense_categories"_s, m_expenses}, {u"barcode_rules"_s, m_barcodeRules}};
}

QList<PaymentMethod> HouseRules::methods() const
{
    QList<PaymentMethod> methods;
    for (const QJsonValue &row : m_methods)
        if (const PaymentMethod method = toMethod(row.toObject()); method.active)
            methods.append(method);
    std::stable_sort(methods.begin(), methods.end(),
                     [](const PaymentMethod &a, const PaymentMethod &b) { return a.position < b.position; });
    // A till that never heard of methods takes cash: the first release's databases have no others.
    if (methods.isEmpty()) {
        PaymentMethod cash;
        cash.key = u"cash"_s;
        cash.name = u"Espèces"_s;
        cash.nameArabic = u"نقدا"_s;
        cash.icon = u"cash"_s;
        cash.opensDrawer = true;
        methods.append(cash);
    }
    return methods;
}

std::optional<PaymentMethod> HouseRules::method(const QString &key) const
{
    for (const PaymentMethod &method : methods())
        if (method.key == key)
            return method;
    return std::nullopt;
}

QList<ExpenseCategory> HouseRules::expenseCategories() const
{
    QList<ExpenseCategory> categories;
    for (const QJsonValue &value : m_expenses)
        if (const QJsonObject row = value.toObject(); row[u"active"].toBool(true))
            categories.append({row[u"key"].toString(), row[u"name"].toString(), row[u"name_ar"].toString()});
    return categories;
}

std::optional<EmbeddedCode> HouseRules::read(const QString &code) const
{
    QList<QJsonObject> rules;
    for (const QJsonValue &row : m_barcodeRules)
        rules.append(row.toObject());
    std::stable_sort(rules.begin(), rules.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a[u"position"].toInt() < b[u"position"].toInt();
    });
    for (const QJsonObject &rule : std::as_const(rules))
        if (const std::optional<EmbeddedCode> found = match(rule, code))
            return found;
    return std::nullopt;
}

} // namespace till
