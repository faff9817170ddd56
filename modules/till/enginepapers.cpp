#include "modules/till/enginepapers.h"

#include "modules/core/uuid.h"
#include "modules/till/engine.h"
#include "modules/till/enginedrawer.h"
#include "modules/till/servercall.h"

#include <QCoroFuture>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

constexpr int Newest = 200;
constexpr auto Right = "admin_imprimante_dashboard"_L1;

PaperOnItsWay fromJob(const PrintJob &job)
{
    PaperOnItsWay paper;
    paper.id = job.id;
    paper.title = job.title;
    paper.isPulse = job.kind == PrintJob::Kind::Drawer;
    paper.isForWorkshop = job.kind == PrintJob::Kind::WorkshopSlip;
    paper.state = job.state;
    paper.fault = job.fault;
    paper.at = job.createdAt;
    return paper;
}

PrintJob::State stateOf(const QString &word)
{
    using State = PrintJob::State;
    static const QHash<QString, State> states{
        {u"queued"_s, State::Queued},   {u"leased"_s, State::Sending},  {u"sending"_s, State::Sending},
        {u"printed"_s, State::Printed}, {u"sent"_s, State::Sent},       {u"uncertain"_s, State::Uncertain},
        {u"failed"_s, State::Failed},   {u"expired"_s, State::Expired}, {u"cancelled"_s, State::Cancelled}};
    return states.value(word, State::Failed);
}

PaperOnItsWay fromServer(const QJsonValue &row)
{
    PaperOnItsWay paper;
    paper.id = QUuid(row[u"id"].toString());
    paper.isHere = false;
    paper.printer = QUuid(row[u"printer"].toString());
    paper.printerName = row[u"printer_name"].toString();
    paper.title = row[u"title"].toString();
    paper.isPulse = row[u"kind"].toString() == u"drawer";
    paper.state = stateOf(row[u"state"].toString());
    paper.fault = row[u"fault"].toString();
    paper.copy = row[u"copy"].toInt();
    paper.at = QDateTime::fromString(row[u"at"].toString(), Qt::ISODateWithMs);
    return paper;
}

/// After the letterhead, where a copy of a ticket says it, too.
Receipt markedAsCopy(Receipt receipt, const Letterhead &letterhead, int copy)
{
    const auto isRule = [](const ReceiptRow &row) { return row.kind == ReceiptRow::Kind::Rule; };
    const auto rule = std::find_if(receipt.rows.cbegin(), receipt.rows.cend(), isRule);
    const qsizetype place = rule == receipt.rows.cend() ? 0 : rule - receipt.rows.cbegin() + 1;
    const Receipt mark = Paper(letterhead, copy).receipt();
    receipt.rows.insert(place, mark.rows.last());
    return receipt;
}

} // namespace

QCoro::Task<Result<QList<PaperOnItsWay>>> EnginePapers::list()
{
    const Result<QList<PrintJob>> jobs = co_await m_engine.recentPrintJobs(Newest);
    if (!jobs)
        co_return jobs.error();
    QList<PaperOnItsWay> papers;
    for (const PrintJob &job : *jobs)
        papers.append(fromJob(job));
    const Result<QList<PaperOnItsWay>> others = co_await elsewhere();
    if (others)
        papers += *others;
    std::stable_sort(papers.begin(), papers.end(),
                     [](const PaperOnItsWay &a, const PaperOnItsWay &b) { return a.at > b.at; });
    co_return papers;
}

QCoro::Task<Result<QList<PaperOnItsWay>>> EnginePapers::elsewhere()
{
    m_printers.clear();
    if (!m_engine.isOnline() || !m_engine.mayRecord(Right))
        co_return QList<PaperOnItsWay>();
    const QUuid actor = m_engine.m_cashier->id;
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.read_print_jobs"_L1, m_engine.m_terminal.id, actor);
    const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> answer = answerOf(rows, "pos.read_print_jobs"_L1);
    if (!answer)
        co_return answer.error();
    for (const QJsonValue printer : (*answer)[u"printers"].toArray())
        m_printers.append({QUuid(printer[u"id"].toString()), printer[u"name"].toString(), printer[u"fault"].toString(),
                           printer[u"driven"].toBool(), printer[u"waiting"].toInt()});
    QList<PaperOnItsWay> papers;
    for (const QJsonValue row : (*answer)[u"jobs"].toArray())
        papers.append(fromServer(row));
    co_return papers;
}

QCoro::Task<Result<>> EnginePapers::settle(PaperOnItsWay paper, bool printed)
{
    if (paper.isHere) {
        const Result<> done = co_await settleHere(paper.id, printed);
        co_return done;
    }
    const Result<> done = co_await decide(paper.id, printed ? u"printed"_s : u"missing"_s, {});
    co_return done;
}

QCoro::Task<Result<>> EnginePapers::settleHere(QUuid job, bool printed)
{
    const Result<> settled = co_await setState(job, printed ? PrintJob::State::Printed : PrintJob::State::Cancelled);
    if (!settled || printed)
        co_return settled;
    const Result<> again = co_await againHere(job);
    co_return again;
}

QCoro::Task<Result<>> EnginePapers::printAgain(PaperOnItsWay paper, QUuid printer)
{
    if (paper.isHere) {
        const Result<> done = co_await againHere(paper.id);
        co_return done;
    }
    const bool uncertain = paper.state == PrintJob::State::Uncertain;
    const Result<> done = co_await decide(paper.id, uncertain ? u"missing"_s : u"again"_s, printer);
    co_return done;
}

QCoro::Task<Result<>> EnginePapers::redirect(PaperOnItsWay paper, QUuid printer)
{
    if (paper.isHere) {
        const QUuid job = paper.id;
        const auto move = [job](JournalFile &file) { return file.moveToCounter(job); };
        const std::function<Result<>(JournalFile &)> task = move;
        const Result<> moved = co_await m_engine.m_journal.run(task);
        if (m_engine.m_printing)
            m_engine.m_printing->wake();
        emit m_engine.printerChanged();
        co_return moved;
    }
    const Result<> done = co_await decide(paper.id, u"redirect"_s, printer);
    co_return done;
}

QCoro::Task<Result<>> EnginePapers::giveUp(PaperOnItsWay paper)
{
    if (paper.isHere) {
        const Result<> done = co_await setState(paper.id, PrintJob::State::Cancelled);
        co_return done;
    }
    const Result<> done = co_await decide(paper.id, u"cancel"_s, {});
    co_return done;
}

QCoro::Task<Result<>> EnginePapers::decide(QUuid job, QString decision, QUuid printer)
{
    if (const Result<> may = m_engine.mayRecord(Right); !may)
        co_return may;
    if (!m_engine.isOnline())
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    const QUuid actor = m_engine.m_cashier->id;
    const QFuture<Result<Rows>> call = m_engine.m_options.database->call(
        "pos.decide_print_job"_L1, m_engine.m_terminal.id, actor, uuidV7(), job, decision, printer);
    const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
    const Result<Rows> rows = co_await soon;
    if (!rows)
        co_return rows.error();
    co_return Result<>();
}

QCoro::Task<Result<>> EnginePapers::setState(QUuid job, PrintJob::State state)
{
    const auto write = [job, state](JournalFile &file) { return file.setJobState(job, state); };
    const std::function<Result<>(JournalFile &)> task = write;
    const Result<> done = co_await m_engine.m_journal.run(task);
    emit m_engine.printerChanged();
    co_return done;
}

QCoro::Task<Result<>> EnginePapers::againHere(QUuid id)
{
    const auto read = [id](JournalFile &file) { return file.jobById(id); };
    const std::function<Result<std::optional<PrintJob>>(JournalFile &)> readTask = read;
    const Result<std::optional<PrintJob>> found = co_await m_engine.m_journal.run(readTask);
    if (!found)
        co_return found.error();
    if (!*found || (*found)->kind == PrintJob::Kind::Drawer)
        co_return Error{Error::Kind::Rule, u"till.no_such_sale"_s, {}, {}};
    const PrintJob job = **found;
    const QUuid fact(job.dedupKey.section(u':', 1, 1));
    // Tickets and closings are drawn from their facts, as from their own screens.
    if (job.dedupKey.startsWith(u"sale:")) {
        const Result<> done = co_await m_engine.reprint(fact);
        co_return done;
    }
    if (job.dedupKey.startsWith(u"session:")) {
        const Result<> done = co_await m_engine.drawer().reprintClosing(fact);
        co_return done;
    }
    if (const Result<> may = m_engine.mayRecord("ventes_pos"_L1); !may)
        co_return may;
    const Result<Receipt> document = Receipt::fromJson(job.document);
    if (!document)
        co_return document.error();
    const QString prefix = job.dedupKey.section(u":again:"_s, 0, 0) + u":again:"_s;
    const auto free = [prefix](JournalFile &file) { return file.freeCopy(prefix); };
    const std::function<Result<int>(JournalFile &)> freeTask = free;
    const Result<int> nth = co_await m_engine.m_journal.run(freeTask);
    if (!nth)
        co_return nth.error();
    const int copy = *nth + 1;
    PrintJob again = Engine::paper(prefix + QString::number(*nth), job.kind, job.title);
    again.document = markedAsCopy(*document, m_engine.letterhead(), copy).toJson();
    const Draft reprinted = m_engine.draft(u"receipt.reprinted"_s, {{u"sale"_s, uuidText(fact)}, {u"copy"_s, copy}});
    const QList<PrintJob> jobs{again};
    const Result<Event> recorded = co_await m_engine.record(reprinted, jobs);
    if (!recorded)
        co_return recorded.error();
    co_return Result<>();
}

} // namespace till
