#include "modules/core/uuid.h"
#include "modules/till/journalfile.h"
#include "modules/till/requestlist.h"

#include <QJsonArray>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace till {

namespace {

/// Raised when the tables below change: they are then made again from the facts.
const QString IndexVersion = u"2"_s;
const QString IndexNote = u"index"_s;

const QStringList TicketKinds{u"sale.completed"_s, u"sale.refunded"_s, u"sale.voided"_s};
const QStringList ParkKinds{u"ticket.parked"_s, u"ticket.recalled"_s, u"ticket.dropped"_s};

QList<Event> readEvents(QSqlQuery &query)
{
    QList<Event> events;
    while (query.next())
        events.append({query.value(0).toLongLong(), QUuid(query.value(1).toString()), query.value(2).toString(),
                       QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                       QUuid(query.value(4).toString()), query.value(5).toByteArray(), query.value(6).toByteArray()});
    return events;
}

QString columnsOf(const QString &table)
{
    return u"%1.seq, %1.id, %1.kind, %1.at, %1.actor, %1.payload, %1.hash"_s.arg(table);
}

} // namespace

Result<> JournalFile::createIndex()
{
    const Result<QString> version = note(IndexNote);
    if (!version)
        return version.error();
    if (*version == IndexVersion)
        return {};
    const QStringList statements{
        u"begin immediate"_s,
        u"drop table if exists ticket"_s,
        u"drop table if exists returned"_s,
        u"drop table if exists parked"_s,
        u"drop table if exists request"_s,
        u"create table ticket (seq integer primary key, number text not null, at integer not null, total integer not "
        "null, actor text not null) strict"_s,
        u"create index ticket_number on ticket (number)"_s,
        u"create table returned (line text not null, quantity integer not null, total integer not null) strict"_s,
        u"create index returned_line on returned (line)"_s,
        u"create table parked (ticket text primary key, seq integer not null) strict"_s,
        u"create table request (request text primary key) strict"_s,
    };
    QSqlQuery query(m_database);
    for (const QString &statement : statements)
        if (!query.exec(statement))
            return writeError(query);
    const auto fail = [this](const Error &error) {
        QSqlQuery(m_database).exec(u"rollback"_s);
        return error;
    };
    const Result<QList<Event>> events = since(1, TicketKinds + ParkKinds + requestKinds());
    if (!events)
        return fail(events.error());
    for (const Event &event : *events)
        if (const Result<> added = addToIndex(event); !added)
            return fail(added.error());
    if (const Result<> noted = setNote(IndexNote, IndexVersion); !noted)
        return fail(noted.error());
    if (!query.exec(u"commit"_s))
        return fail(writeError(query));
    return {};
}

Result<> JournalFile::addToIndex(const Event &event)
{
    const bool isTicket = TicketKinds.contains(event.kind);
    const bool isRequest = requestKinds().contains(event.kind);
    if (!isTicket && !isRequest && !ParkKinds.contains(event.kind))
        return {};
    const QJsonObject body = event.body();
    QSqlQuery query(m_database);
    if (isRequest) {
        const QString request = body[u"request"].toString();
        if (request.isEmpty())
            return {};
        query.prepare(u"insert or ignore into request (request) values (?)"_s);
        query.addBindValue(request);
        return query.exec() ? Result<>() : Result<>(writeError(query));
    }
    if (!isTicket) {
        const bool parks = event.kind == ParkKinds.first();
        query.prepare(parks ? u"insert or replace into parked (ticket, seq) values (?, ?)"_s
                            : u"delete from parked where ticket = ?"_s);
        query.addBindValue(body[u"ticket"].toString());
        if (parks)
            query.addBindValue(event.sequence);
        return query.exec() ? Result<>() : Result<>(writeError(query));
    }
    query.prepare(u"insert into ticket (seq, number, at, total, actor) values (?, ?, ?, ?, ?)"_s);
    query.addBindValue(event.sequence);
    query.addBindValue(body[u"number"].toString(u""_s));
    query.addBindValue(event.at.toMSecsSinceEpoch());
    query.addBindValue(body[u"total"].toInteger());
    query.addBindValue(uuidText(event.actor));
    if (!query.exec())
        return writeError(query);
    for (const QJsonValue &value : body[u"returns"].toArray()) {
        const QJsonObject line = value.toObject();
        query.prepare(u"insert into returned (line, quantity, total) values (?, ?, ?)"_s);
        query.addBindValue(line[u"line"].toString());
        query.addBindValue(line[u"qty"].toInteger());
        query.addBindValue(line[u"total"].toInteger());
        if (!query.exec())
            return writeError(query);
    }
    return {};
}

Result<QList<Event>> JournalFile::tickets(const TicketQuery &wanted)
{
    QStringList conditions{u"true"_s};
    QVariantList values;
    const auto where = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        values.append(value);
    };
    if (!wanted.number.isEmpty())
        where(u"instr(t.number, ?) > 0"_s, wanted.number);
    if (wanted.from.isValid())
        where(u"t.at >= ?"_s, wanted.from.toMSecsSinceEpoch());
    if (wanted.before.isValid())
        where(u"t.at < ?"_s, wanted.before.toMSecsSinceEpoch());
    if (wanted.total)
        where(u"abs(t.total) = abs(?)"_s, wanted.total->centimes());
    if (!wanted.actor.isNull())
        where(u"t.actor = ?"_s, uuidText(wanted.actor));
    if (!wanted.product.isNull())
        where(u"instr(cast(e.payload as text), ?) > 0"_s, uuidText(wanted.product));
    values.append(wanted.limit);
    QSqlQuery query(m_database);
    query.prepare(u"select %1 from ticket t join event e using (seq) where %2 order by t.seq desc limit ?"_s.arg(
        columnsOf(u"e"_s), conditions.join(u" and "_s)));
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        return writeError(query);
    return readEvents(query);
}

Result<QHash<QUuid, Returned>> JournalFile::returned(const QList<QUuid> &lines)
{
    QHash<QUuid, Returned> found;
    QSqlQuery query(m_database);
    query.prepare(u"select sum(quantity), sum(total) from returned where line = ?"_s);
    for (const QUuid &line : lines) {
        query.addBindValue(uuidText(line));
        if (!query.exec())
            return writeError(query);
        if (query.next() && !query.value(0).isNull())
            found.insert(line,
                         {Quantity::fromThousandths(query.value(0).toLongLong()),
                          Money::fromCentimes(query.value(1).toLongLong())});
    }
    return found;
}

Result<QList<Event>> JournalFile::parked()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"select %1 from parked p join event e using (seq) order by e.seq"_s.arg(columnsOf(u"e"_s))))
        return writeError(query);
    return readEvents(query);
}

Result<QSet<QUuid>> JournalFile::requestsDone()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"select request from request"_s))
        return writeError(query);
    QSet<QUuid> requests;
    while (query.next())
        requests.insert(QUuid(query.value(0).toString()));
    return requests;
}

Result<> JournalFile::forgetParked(const QUuid &ticket)
{
    QSqlQuery query(m_database);
    query.prepare(u"delete from parked where ticket = ?"_s);
    query.addBindValue(uuidText(ticket));
    return query.exec() ? Result<>() : Result<>(writeError(query));
}

} // namespace till
