#include "modules/core/db/select.h"

#include <algorithm>

namespace {

QByteArray name(QLatin1StringView word)
{
    const bool ours = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
    Q_ASSERT_X(ours, "Select", word.data());
    // A release build asks for something that does not exist rather than for what somebody typed.
    return ours ? QByteArray(word.data(), word.size()) : QByteArrayLiteral("not_a_name");
}

QByteArray names(const QList<QLatin1StringView> &words, const QByteArray &after = {})
{
    QByteArray list;
    for (const QLatin1StringView word : words)
        list += (list.isEmpty() ? "" : ", ") + name(word) + after;
    return list;
}

QByteArray bind(QList<SqlValue> &values, const SqlValue &value)
{
    values.append(value);
    return '$' + QByteArray::number(values.size());
}

QByteArray compared(QLatin1StringView column, Select::Condition::Test test, const SqlValue &value,
                    QList<SqlValue> &values)
{
    using Test = Select::Condition::Test;
    switch (test) {
    case Test::AtLeast: return name(column) + " >= " + bind(values, value);
    case Test::AtMost: return name(column) + " <= " + bind(values, value);
    case Test::Contains:
        return "position(lower(" + bind(values, value) + "::text) in lower(" + name(column) + "::text)) > 0";
    case Test::Equal:
    case Test::Among: break;
    }
    return name(column) + " = " + bind(values, value);
}

QByteArray textOf(const Select::Condition &condition, QList<SqlValue> &values)
{
    if (condition.test != Select::Condition::Test::Among)
        return compared(condition.column, condition.test, condition.value, values);
    const QByteArray column = name(condition.column);
    QByteArray among = column + " in (select " + column + " from " + name(condition.view);
    if (!condition.key.isEmpty())
        among += " where " + compared(condition.key, condition.keyTest, condition.value, values);
    return among + ')';
}

QByteArray whereOf(const Select &select, QList<SqlValue> &values, bool withPage)
{
    QList<QByteArray> parts;
    for (const Select::Condition &condition : select.where)
        parts.append(textOf(condition, values));
    if (withPage && !select.after.isEmpty()) {
        QByteArray last;
        for (const SqlValue &value : select.after)
            last += (last.isEmpty() ? "" : ", ") + bind(values, value);
        parts.append('(' + names(select.order) + (select.descending ? ") < (" : ") > (") + last + ')');
    }
    QByteArray text;
    for (const QByteArray &part : parts)
        text += (text.isEmpty() ? " where " : " and ") + part;
    return text;
}

} // namespace

Select::Text Select::rows() const
{
    Text text;
    text.statement = "select " + names(columns) + " from " + name(view) + whereOf(*this, text.values, true);
    if (!order.isEmpty())
        text.statement += " order by " + names(order, descending ? " desc" : "");
    if (limit > 0)
        text.statement += " limit " + QByteArray::number(limit);
    return text;
}

Select::Text Select::totals(const QList<QLatin1StringView> &sums) const
{
    Text text;
    text.statement = "select count(*) as count";
    for (const QLatin1StringView sum : sums)
        text.statement += ", coalesce(sum(" + name(sum) + "), 0) as " + name(sum);
    text.statement += " from " + name(view) + whereOf(*this, text.values, false);
    return text;
}
