#pragma once

#include "modules/core/db/row.h"

/// Rows of a granted view `v_…`: what lists read. Names of views and columns are words of our programs and never typed
/// text; every value is bound.
struct Select
{
    struct Condition
    {
        enum class Test { Equal, AtLeast, AtMost, Contains, Among };

        QLatin1StringView column;
        Test test = Test::Equal;
        SqlValue value = {};
        /// Among: the column is one of `column` in this view's rows whose `key` passes `keyTest` with `value`; all of
        /// them without `key`.
        QLatin1StringView view = {};
        QLatin1StringView key = {};
        Test keyTest = Test::Equal;
    };

    QLatin1StringView view; ///< "pos.v_sale"
    QList<QLatin1StringView> columns;
    QList<Condition> where;
    QList<QLatin1StringView> order; ///< never null in the view; the last one tells rows apart
    bool descending = false;
    /// The values of `order` in the last row known: what comes after it (a keyset page); empty: from the beginning.
    QList<SqlValue> after;
    int limit = 0; ///< 0: all

    /// A statement and its values.
    struct Text
    {
        QByteArray statement;
        QList<SqlValue> values;
    };
    Text rows() const;
    /// One row: "count", and the sum of each of `sums` over all rows that `where` leaves.
    Text totals(const QList<QLatin1StringView> &sums) const;
};
