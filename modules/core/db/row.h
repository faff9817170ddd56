#pragma once

#include "modules/core/quantity.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <memory>
#include <optional>

/// One bound parameter: text as PostgreSQL reads it, or binary. Null when `isNull`.
struct SqlValue
{
    QByteArray bytes;
    bool isNull = false;
    bool isBinary = false;
};

/// How a C++ value becomes a bound parameter. Never through floating point.
SqlValue toSql(const QString &value); ///< an empty text is never null: use nullptr for that
SqlValue toSql(qint64 value);
SqlValue toSql(int value);
SqlValue toSql(bool value);
SqlValue toSql(const QUuid &value); ///< null uuid is SQL null
SqlValue toSql(Money value);
SqlValue toSql(Quantity value);
SqlValue toSql(const QJsonObject &value);
SqlValue toSql(const QList<QByteArray> &value); ///< bytea[], binary
SqlValue toSql(std::nullptr_t);

/// One result row; column names are shared by all rows of a result. A missing column is our bug and stops a debug
/// build.
class Row
{
public:
    using Columns = QHash<QByteArray, int>;

    Row(std::shared_ptr<const Columns> columns, QList<QByteArray> values)
        : m_columns(std::move(columns))
        , m_values(std::move(values))
    {
    }

    template <typename T>
    T get(QLatin1StringView column) const;

    bool isNull(QLatin1StringView column) const { return value(column).isNull(); }

private:
    const QByteArray &value(QLatin1StringView column) const;

    std::shared_ptr<const Columns> m_columns;
    QList<QByteArray> m_values;
};

using Rows = QList<Row>;

template <>
QString Row::get<QString>(QLatin1StringView column) const;
template <>
qint64 Row::get<qint64>(QLatin1StringView column) const;
template <>
int Row::get<int>(QLatin1StringView column) const;
template <>
bool Row::get<bool>(QLatin1StringView column) const;
template <>
QUuid Row::get<QUuid>(QLatin1StringView column) const;
template <>
Money Row::get<Money>(QLatin1StringView column) const;
template <>
Quantity Row::get<Quantity>(QLatin1StringView column) const;
template <>
QDateTime Row::get<QDateTime>(QLatin1StringView column) const; ///< timestamptz: an instant; null is invalid
template <>
QByteArray Row::get<QByteArray>(QLatin1StringView column) const; ///< bytea
template <>
QJsonObject Row::get<QJsonObject>(QLatin1StringView column) const;
