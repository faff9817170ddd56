#pragma once

#include "modules/core/db/row.h"
#include "modules/core/db/select.h"
#include "modules/core/result.h"

#include <QFuture>

/// The one door to the business rules: calls SQL functions without blocking the caller.
class Database
{
public:
    virtual ~Database() = default;

    /// Calls the SQL function `name` ("pos.ingest"); one call is one transaction and one round trip.
    /// Never repeated by itself: a call that lost its server answers core.offline with its outcome unknown,
    /// and every write takes a client uuid so that the caller may repeat it.
    template <typename... Args>
    QFuture<Result<Rows>> call(QLatin1StringView name, const Args &...args)
    {
        return submit(name, QList<SqlValue>{toSql(args)...});
    }

    /// A page of a view's rows: one round trip. Never repeated by itself; reading again is harmless.
    QFuture<Result<Rows>> read(const Select &select) { return submit(select.rows()); }
    /// How many rows there are, and their sums: what a list's foot says.
    QFuture<Result<Rows>> count(const Select &select, const QList<QLatin1StringView> &sums)
    {
        return submit(select.totals(sums));
    }

protected:
    virtual QFuture<Result<Rows>> submit(QLatin1StringView name, const QList<SqlValue> &args) = 0;
    virtual QFuture<Result<Rows>> submit(const Select::Text &text) = 0;
};
