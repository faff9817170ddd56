#include "app/admin/simulation/reconciliation.h"

#include "modules/core/db/invariants.h"
#include "modules/core/uuid.h"
#include "modules/till/journalfile.h"
#include "modules/till/sessioncount.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

struct Journalled
{
    int tickets = 0;
    qint64 total = 0; ///< Σ of the tickets, what went out deducted
    qint64 cash = 0; ///< what all sessions together brought into the drawer
    qint64 facts = 0;
    qint64 requests = 0; ///< the office's, done
    QByteArray hash;
    QString fault;
};

/// Sold of each line, and what came back: never more (POS-17).
void checkReturns(const QList<till::Event> &tickets, Journalled &sum)
{
    QHash<QString, qint64> left;
    for (const till::Event &ticket : tickets) {
        const QJsonObject body = ticket.body();
        for (const QJsonValue line : body[u"lines"].toArray())
            left.insert(line[u"id"].toString(), line[u"qty"].toInteger());
        for (const QJsonValue line : body[u"returns"].toArray()) {
            const auto known = left.find(line[u"line"].toString());
            if (known == left.end())
                continue; // sold at another till
            *known -= line[u"qty"].toInteger();
            if (*known < 0 && sum.fault.isEmpty())
                sum.fault = u"more came back of a line than was sold, in "_s + body[u"number"].toString();
        }
    }
}

Result<Journalled> readJournal(const TillPlan &till)
{
    till::JournalFile file;
    const Result<till::JournalState> state = file.open(till.folder, 0);
    if (!state)
        return state.error();
    Journalled sum;
    sum.facts = state->lastSequence;
    sum.hash = state->lastHash;
    const Result<std::optional<qint64>> broken = file.firstBroken();
    if (!broken)
        return broken.error();
    if (*broken)
        sum.fault = u"chain broken at fact %1"_s.arg(**broken);
    const Result<QList<till::Event>> facts = file.since(0, till::sessionKinds());
    if (!facts)
        return facts.error();
    till::SessionTotals totals;
    QList<till::Event> tickets;
    QSet<QString> requests;
    for (const till::Event &fact : *facts) {
        if (const QString request = fact.body()[u"request"].toString(); !request.isEmpty()) {
            if (requests.contains(request))
                sum.fault = u"did request %1 twice"_s.arg(request);
            requests.insert(request);
        }
        till::addToTotals(totals, fact, [](const QUuid &) { return QUuid(); });
        if (!fact.kind.startsWith(u"sale."))
            continue;
        tickets.append(fact);
        const QJsonObject body = fact.body();
        sum.total += body[u"total"].toInteger();
        if (body[u"serial"].toInteger() != tickets.size() && sum.fault.isEmpty())
            sum.fault = u"number %1 where %2 should be"_s.arg(body[u"serial"].toInteger()).arg(tickets.size());
    }
    sum.tickets = int(tickets.size());
    sum.requests = requests.size();
    sum.cash = totals.expected().centimes();
    checkReturns(tickets, sum);
    return sum;
}

/// Everything the database says of one till, in centimes. Each till of a simulation has a drawer of its own.
const QString TillQuery = uR"(
select j.last_seq, encode(j.last_hash, 'hex') as last_hash,
       (select count(*) from pos.event e where e.terminal_id = j.terminal_id) as events,
       (select count(*) from pos.sale s where s.terminal_id = j.terminal_id) as sales,
       (select coalesce(sum(s.total) * 100, 0)::bigint from pos.sale s where s.terminal_id = j.terminal_id) as sold,
       (select coalesce(sum(case m.direction when 'in' then m.amount else -m.amount end) * 100, 0)::bigint
          from cash.movement m where m.register_id = t.register_id) as cash,
       (select count(*) from cash.movement m where m.register_id = t.register_id and m.request_id is not null) as requests,
       (select count(*) from cash.request r where r.register_id = t.register_id and r.state = 'done') as done,
       (select count(*) from cash.request r where r.register_id = t.register_id and r.state = 'withdrawn') as withdrawn,
       (select coalesce(sum(l.debit - l.credit) * 100, 0)::bigint from accounting.entry_line l
         where l.account = '530' and l.subledger = t.register_id) as ledger
  from pos.journal j join auth.terminal t using (terminal_id) where j.terminal_id = '%1')"_s;

void compare(const TillPlan &till, const Journalled &journal, const Row &row, QStringList &differences)
{
    const auto differ = [&](const QString &what, qint64 here, qint64 there) {
        if (here != there)
            differences << u"%1: %2: journal %3, database %4"_s.arg(till.code, what).arg(here).arg(there);
    };
    if (!journal.fault.isEmpty())
        differences << till.code + u": "_s + journal.fault;
    differ(u"facts acknowledged"_s, journal.facts, row.get<qint64>("last_seq"_L1));
    differ(u"facts"_s, journal.facts, row.get<qint64>("events"_L1));
    differ(u"tickets"_s, journal.tickets, row.get<qint64>("sales"_L1));
    differ(u"sold"_s, journal.total, row.get<qint64>("sold"_L1));
    differ(u"cash"_s, journal.cash, row.get<qint64>("cash"_L1));
    differ(u"requests done"_s, journal.requests, row.get<qint64>("requests"_L1));
    differ(u"ledger"_s, journal.cash, row.get<qint64>("ledger"_L1));
    if (QString::fromLatin1(journal.hash.toHex()) != row.get<QString>("last_hash"_L1))
        differences << till.code + u": the last hashes differ"_s;
}

} // namespace

Result<Reconciliation> reconcile(Session &session, const QList<TillPlan> &tills, const QSet<QString> &paid)
{
    Reconciliation result;
    QHash<QString, int> posted;
    QStringList terminals;
    for (const TillPlan &till : tills) {
        const Result<Journalled> journal = readJournal(till);
        if (!journal)
            return journal.error();
        result.facts += journal->facts;
        const Result<Rows> rows = session.run(TillQuery.arg(uuidText(till.terminal)));
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            result.differences << till.code + u": never reached the database"_s;
        else
            compare(till, *journal, rows->first(), result.differences);
        for (const Row &row : *rows) {
            result.requestsDone += row.get<qint64>("done"_L1);
            result.requestsWithdrawn += row.get<qint64>("withdrawn"_L1);
        }
        terminals << u'\'' + uuidText(till.terminal) + u'\'';
    }
    const Result<Rows> sales =
        session.run(u"select number from pos.sale where terminal_id in (%1)"_s.arg(terminals.join(u',')));
    if (!sales)
        return sales.error();
    for (const Row &row : *sales)
        ++posted[row.get<QString>("number"_L1)];
    result.sales = int(sales->size());
    for (const QString &number : paid)
        result.lost += posted.contains(number) ? 0 : 1;
    for (const int times : std::as_const(posted))
        result.doubled += times - 1;
    const Result<Rows> kept =
        session.run(u"select (select count(*) from pos.quarantine where terminal_id in (%1)) as quarantined"_s.arg(
            terminals.join(u',')));
    if (!kept)
        return kept.error();
    if (const qint64 quarantined = kept->first().get<qint64>("quarantined"_L1); quarantined > 0)
        result.differences << u"%1 facts in quarantine"_s.arg(quarantined);
    const Result<QList<invariants::Finding>> findings = invariants::check(session);
    if (!findings)
        return findings.error();
    for (const invariants::Finding &finding : *findings)
        if (finding.faults > 0)
            result.differences << u"%1: %2 rows"_s.arg(finding.check).arg(finding.faults);
    return result;
}

} // namespace simulation
