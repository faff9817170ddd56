#include "tests/support/rawtill.h"

#include "modules/core/uuid.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString number(const QString &code, const QString &letter, int serial)
{
    return code + u'-' + letter + QString::number(serial).rightJustified(6, u'0');
}

QString newId() { return uuidText(uuidV7()); }

} // namespace

QJsonObject paid(const QString &method, qint64 amount, const QString &voucher)
{
    return {{u"id"_s, newId()},
            {u"method"_s, method},
            {u"received"_s, qMax<qint64>(amount, 0)},
            {u"amount"_s, amount},
            {u"change"_s, 0},
            {u"reference"_s, QString()},
            {u"voucher"_s, voucher.isEmpty() ? QJsonValue() : QJsonValue(voucher)}};
}

RawTill::RawTill(TestDatabase &database, const QString &code, const QUuid &actor, const QString &drawer)
    : m_code(code)
    , m_actor(actor)
    , m_id(uuidV7())
    , m_connection(database.settings())
{
    const QString id = uuidText(m_id);
    const Result<Rows> made = m_connection.run(u"select auth.enrol_terminal('%1', '%2', 'Caisse %2', '%4'); "
                                               "select pos.attach('%1', '%3', 'test', 2); "
                                               "select register_id from auth.terminal where terminal_id = '%1'"_s.arg(
                                                   id, code, newId(), drawer.isEmpty() ? u"Tiroir "_s + code : drawer));
    if (!made)
        m_error = made.error().technical;
    const Result<Rows> held =
        m_connection.run(u"select register_id from auth.terminal where terminal_id = '%1'"_s.arg(id));
    if (held && !held->isEmpty())
        m_register = held->first().get<QUuid>("register_id"_L1);
}

QJsonObject RawTill::fact(const QString &kind, const QJsonObject &body) const
{
    QJsonObject fact{{u"v"_s, 2},
                     {u"id"_s, newId()},
                     {u"kind"_s, kind},
                     {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {u"actor"_s, uuidText(m_actor)},
                     {u"session"_s, uuidText(m_session)},
                     {u"approval"_s, QJsonValue()}};
    for (auto it = body.begin(); it != body.end(); ++it)
        fact[it.key()] = it.value();
    return fact;
}

QJsonObject RawTill::opening(qint64 centimes)
{
    m_session = uuidV7();
    ++m_sessions;
    return fact(u"session.opened"_s,
                {{u"register"_s, uuidText(m_register)},
                 {u"number"_s, number(m_code, u"Z"_s, m_sessions)},
                 {u"serial"_s, m_sessions},
                 {u"opening"_s, centimes},
                 {u"count"_s, QJsonObject()},
                 {u"remark"_s, QString()}});
}

QJsonObject RawTill::closing(qint64 counted, const QString &reason) const
{
    return fact(u"session.closed"_s,
                {{u"number"_s, number(m_code, u"Z"_s, m_sessions)},
                 {u"serial"_s, m_sessions},
                 {u"counted"_s, counted},
                 {u"expected"_s, counted},
                 {u"difference"_s, 0},
                 {u"count"_s, QJsonObject()},
                 {u"reason"_s, reason},
                 {u"deposit"_s, 0}});
}

QJsonObject RawTill::ticket(const QUuid &product, qint64 quantity, qint64 price, const QJsonObject &more)
{
    const qint64 total = quantity * price / 1000;
    ++m_tickets;
    QJsonObject body{{u"number"_s, number(m_code, {}, m_tickets)},
                     {u"series"_s, u"T"_s},
                     {u"serial"_s, m_tickets},
                     {u"customer"_s, QJsonValue()},
                     {u"lines"_s,
                      QJsonArray{QJsonObject{{u"id"_s, newId()},
                                             {u"product"_s, uuidText(product)},
                                             {u"name"_s, u"Article"_s},
                                             {u"qty"_s, quantity},
                                             {u"unit"_s, u"pièce"_s},
                                             {u"base_qty"_s, quantity},
                                             {u"list_price"_s, price},
                                             {u"price"_s, price},
                                             {u"discount"_s, 0},
                                             {u"ticket_discount"_s, 0},
                                             {u"total"_s, total},
                                             {u"note"_s, QString()},
                                             {u"reason"_s, QString()}}}},
                     {u"returns"_s, QJsonArray()},
                     {u"subtotal"_s, total},
                     {u"discount"_s, 0},
                     {u"returned"_s, 0},
                     {u"total"_s, total},
                     {u"rounding"_s, 0},
                     {u"reason"_s, QString()},
                     {u"payments"_s, QJsonArray{paid(u"cash"_s, total)}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body[it.key()] = it.value();
    return fact(u"sale.completed"_s, body);
}

QJsonObject RawTill::refund(const QJsonObject &of, const QJsonObject &payment)
{
    const QJsonObject line = of[u"lines"_s].toArray().first().toObject();
    const qint64 total = line[u"total"_s].toInteger();
    ++m_tickets;
    const QJsonObject back{{u"id"_s, newId()},
                           {u"sale"_s, of[u"id"_s]},
                           {u"line"_s, line[u"id"_s]},
                           {u"number"_s, of[u"number"_s]},
                           {u"product"_s, line[u"product"_s]},
                           {u"name"_s, line[u"name"_s]},
                           {u"qty"_s, line[u"qty"_s]},
                           {u"unit"_s, line[u"unit"_s]},
                           {u"base_qty"_s, line[u"base_qty"_s]},
                           {u"total"_s, total},
                           {u"restock"_s, true}};
    return fact(u"sale.refunded"_s,
                {{u"number"_s, number(m_code, {}, m_tickets)},
                 {u"series"_s, u"T"_s},
                 {u"serial"_s, m_tickets},
                 {u"customer"_s, QJsonValue()},
                 {u"lines"_s, QJsonArray()},
                 {u"returns"_s, QJsonArray{back}},
                 {u"subtotal"_s, 0},
                 {u"discount"_s, 0},
                 {u"returned"_s, total},
                 {u"total"_s, -total},
                 {u"rounding"_s, 0},
                 {u"reason"_s, u"Rendu"_s},
                 {u"payments"_s, QJsonArray{payment.isEmpty() ? paid(u"cash"_s, -total) : payment}}});
}

QJsonObject RawTill::movement(const QString &kind, qint64 amount, const QJsonObject &more)
{
    ++m_movements;
    QJsonObject body{{u"movement"_s, newId()},   {u"number"_s, number(m_code, u"M"_s, m_movements)},
                     {u"serial"_s, m_movements}, {u"amount"_s, amount},
                     {u"reason"_s, u"essai"_s},  {u"detail"_s, QString()}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body[it.key()] = it.value();
    return fact(kind, body);
}

QJsonObject RawTill::order(const QUuid &product, qint64 quantity, qint64 price, qint64 deposit, const QJsonObject &more)
{
    const qint64 total = quantity * price / 1000;
    ++m_orders;
    QJsonObject body{{u"number"_s, number(m_code, u"O"_s, m_orders)},
                     {u"series"_s, u"O"_s},
                     {u"serial"_s, m_orders},
                     {u"customer"_s, QJsonValue()},
                     {u"name"_s, u"Mme B."_s},
                     {u"phone"_s, u"0550000002"_s},
                     {u"address"_s, QString()},
                     {u"service"_s, u"pickup"_s},
                     {u"due"_s, QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODateWithMs)},
                     {u"zone"_s, QJsonValue()},
                     {u"zone_name"_s, QString()},
                     {u"fee"_s, 0},
                     {u"from_counter"_s, true},
                     {u"note"_s, QString()},
                     {u"lines"_s,
                      QJsonArray{QJsonObject{{u"id"_s, newId()},
                                             {u"product"_s, uuidText(product)},
                                             {u"name"_s, u"Article"_s},
                                             {u"qty"_s, quantity},
                                             {u"unit"_s, u"pièce"_s},
                                             {u"base_qty"_s, quantity},
                                             {u"list_price"_s, price},
                                             {u"price"_s, price},
                                             {u"discount"_s, 0},
                                             {u"ticket_discount"_s, 0},
                                             {u"total"_s, total},
                                             {u"note"_s, QString()}}}},
                     {u"subtotal"_s, total},
                     {u"discount"_s, 0},
                     {u"goods"_s, total},
                     {u"total"_s, total},
                     {u"amount"_s, deposit},
                     {u"payments"_s, deposit == 0 ? QJsonArray() : QJsonArray{paid(u"cash"_s, deposit)}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body[it.key()] = it.value();
    return fact(u"order.created"_s, body);
}

QJsonObject RawTill::onOrder(const QString &kind, const QJsonObject &order, qint64 amount, const QJsonObject &more)
{
    if (amount != 0)
        ++m_movements;
    QJsonObject body{{u"order"_s, order[u"id"_s]},
                     {u"order_number"_s, order[u"number"_s]},
                     {u"name"_s, order[u"name"_s]},
                     {u"goods"_s, order[u"goods"_s]},
                     {u"fee"_s, order[u"fee"_s]},
                     {u"total"_s, order[u"total"_s]},
                     {u"number"_s, amount == 0 ? QString() : number(m_code, u"M"_s, m_movements)},
                     {u"serial"_s, amount == 0 ? 0 : m_movements},
                     {u"amount"_s, amount},
                     {u"payments"_s, amount == 0 ? QJsonArray() : QJsonArray{paid(u"cash"_s, amount)}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body[it.key()] = it.value();
    return fact(kind, body);
}

QJsonObject RawTill::send(const QList<QJsonObject> &facts)
{
    QList<QByteArray> payloads;
    for (const QJsonObject &fact : facts)
        payloads.append(QJsonDocument(fact).toJson(QJsonDocument::Compact));
    const QJsonObject answer = ask("ingest"_L1, {toSql(m_sequence + 1), toSql(payloads)});
    if (answer[u"status"_s] == u"ok"_s)
        m_sequence = answer[u"last_seq"_s].toInteger();
    return answer;
}

QJsonObject RawTill::ask(QLatin1StringView function, QList<SqlValue> args)
{
    args.prepend(toSql(m_id));
    const QByteArray name = QByteArray("pos.") + function.data();
    const Result<Rows> rows = m_connection.call(QLatin1StringView(name), args);
    if (!rows)
        return {{u"error"_s, rows.error().key + u": "_s + rows.error().technical}};
    return rows->first().get<QJsonObject>(function);
}
