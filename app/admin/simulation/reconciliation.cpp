#include "app/admin/simulation/reconciliation.h"

#include "modules/core/db/invariants.h"
#include "modules/core/uuid.h"
#include "modules/till/journalfile.h"

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

struct Journalled
{
    int sales = 0;
    qint64 centimes = 0;
    qint64 facts = 0;
    QByteArray hash;
    QString fault;
};

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
    const Result<QList<till::Event>> sales = file.since(0, {u"sale.completed"_s});
    if (!sales)
        return sales.error();
    qint64 serial = 0;
    for (const till::Event &sale : *sales) {
        const QJsonObject body = sale.body();
        sum.centimes += body[u"total"].toInteger();
        if (body[u"serial"].toInteger() != ++serial && sum.fault.isEmpty())
            sum.fault = u"number %1 where %2 should be"_s.arg(body[u"serial"].toInteger()).arg(serial);
    }
    sum.sales = int(sales->size());
    return sum;
}

/// Everything the database says of one till, in centimes.
const QString TillQuery = uR"(
select j.last_seq, encode(j.last_hash, 'hex') as last_hash,
       (select count(*) from pos.event e where e.terminal_id = j.terminal_id) as events,
       (select count(*) from pos.sale s where s.terminal_id = j.terminal_id) as sales,
       (select coalesce(sum(s.total) * 100, 0)::bigint from pos.sale s where s.terminal_id = j.terminal_id) as sold,
       (select coalesce(sum(m.amount) * 100, 0)::bigint from cash.movement m join pos.sale s on s.sale_id = m.source_id
         where s.terminal_id = j.terminal_id and m.kind = 'sale') as cash,
       (select coalesce(sum(l.debit) * 100, 0)::bigint from accounting.entry e join accounting.entry_line l using (entry_id)
          join pos.sale s on s.sale_id = e.source_id where s.terminal_id = j.terminal_id and l.account = '530') as ledger
  from pos.journal j where j.terminal_id = '%1')"_s;

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
    differ(u"sales"_s, journal.sales, row.get<qint64>("sales"_L1));
    differ(u"sold"_s, journal.centimes, row.get<qint64>("sold"_L1));
    differ(u"cash"_s, journal.centimes, row.get<qint64>("cash"_L1));
    differ(u"ledger"_s, journal.centimes, row.get<qint64>("ledger"_L1));
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
        const Result<Rows> rows = session.run(TillQuery.arg(uuidText(till.terminal)));
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            result.differences << till.code + u": never reached the database"_s;
        else
            compare(till, *journal, rows->first(), result.differences);
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
