#include "modules/core/db/row.h"

#include <QJsonDocument>
#include <QtEndian>

namespace {

/// `value` thousandths or hundredths as a decimal number: -1234 with 3 places is "-1.234".
QByteArray decimal(qint64 value, int places)
{
    const bool negative = value < 0;
    QByteArray digits = QByteArray::number(negative ? quint64(0) - quint64(value) : quint64(value));
    digits = digits.rightJustified(places + 1, '0');
    digits.insert(digits.size() - places, '.');
    return negative ? '-' + digits : digits;
}

void appendInt32(QByteArray &out, qint32 value)
{
    const qint32 network = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&network), sizeof network);
}

} // namespace

SqlValue toSql(const QString &value) { return {value.toUtf8(), false, false}; }
SqlValue toSql(qint64 value) { return {QByteArray::number(value), false, false}; }
SqlValue toSql(int value) { return {QByteArray::number(value), false, false}; }
SqlValue toSql(bool value) { return {value ? "t" : "f", false, false}; }
SqlValue toSql(const QUuid &value) { return {value.toByteArray(QUuid::WithoutBraces), value.isNull(), false}; }
SqlValue toSql(Money value) { return {decimal(value.centimes(), 2), false, false}; }
SqlValue toSql(Quantity value) { return {decimal(value.thousandths(), 3), false, false}; }
SqlValue toSql(std::nullptr_t) { return {{}, true, false}; }

SqlValue toSql(const QJsonObject &value) { return {QJsonDocument(value).toJson(QJsonDocument::Compact), false, false}; }

SqlValue toSql(const QList<QByteArray> &value)
{
    // Binary array of one dimension: PostgreSQL's array_recv. Half the size of the hexadecimal text form.
    constexpr qint32 ByteaOid = 17;
    QByteArray out;
    appendInt32(out, value.isEmpty() ? 0 : 1);
    appendInt32(out, 0);
    appendInt32(out, ByteaOid);
    if (!value.isEmpty()) {
        appendInt32(out, qint32(value.size()));
        appendInt32(out, 1);
    }
    for (const QByteArray &element : value) {
        appendInt32(out, qint32(element.size()));
        out.append(element);
    }
    return {out, false, true};
}

const QByteArray &Row::value(QLatin1StringView column) const
{
    static const QByteArray null;
    const int index = m_columns->value(QByteArray::fromRawData(column.data(), column.size()), -1);
    Q_ASSERT_X(index >= 0, "Row::get", column.data());
    return index < 0 ? null : m_values.at(index);
}

template <>
QString Row::get<QString>(QLatin1StringView column) const
{
    const QByteArray &bytes = value(column);
    return bytes.isNull() ? QString() : QString::fromUtf8(bytes);
}

template <>
qint64 Row::get<qint64>(QLatin1StringView column) const
{
    return value(column).toLongLong();
}

template <>
int Row::get<int>(QLatin1StringView column) const
{
    return value(column).toInt();
}

template <>
bool Row::get<bool>(QLatin1StringView column) const
{
    return value(column) == "t";
}

template <>
QUuid Row::get<QUuid>(QLatin1StringView column) const
{
    return QUuid(QLatin1StringView(value(column)));
}

template <>
Money Row::get<Money>(QLatin1StringView column) const
{
    return Money::fromText(QString::fromLatin1(value(column))).value_or(Money());
}

template <>
Quantity Row::get<Quantity>(QLatin1StringView column) const
{
    return Quantity::fromText(QString::fromLatin1(value(column))).value_or(Quantity());
}

template <>
QDateTime Row::get<QDateTime>(QLatin1StringView column) const
{
    // PostgreSQL writes "2026-04-14 09:42:10.5+01".
    return QDateTime::fromString(QString::fromLatin1(value(column)).replace(u' ', u'T'), Qt::ISODateWithMs);
}

template <>
QByteArray Row::get<QByteArray>(QLatin1StringView column) const
{
    const QByteArray &text = value(column);
    return text.startsWith("\\x") ? QByteArray::fromHex(text.mid(2)) : text;
}

template <>
QJsonObject Row::get<QJsonObject>(QLatin1StringView column) const
{
    return QJsonDocument::fromJson(value(column)).object();
}
