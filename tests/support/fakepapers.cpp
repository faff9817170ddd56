#include "tests/support/fakepapers.h"

#include "modules/core/clock.h"
#include "tests/support/fakecounter.h"

using namespace Qt::StringLiterals;

FakePapers::FakePapers(FakeCounter &counter) : m_counter(counter)
{
    using State = till::PrintJob::State;
    const QUuid workshop = QUuid::createUuid();
    const QUuid office = QUuid::createUuid();
    m_printers = {{workshop, u"Labo"_s, u"printer.paper_out"_s, true, 2}, {office, u"Bureau"_s, {}, true, 0}};
    const QDateTime now = Clock::now();
    const auto add = [&](const QString &title, const QUuid &printer, State state, const QString &fault = {}) {
        till::PaperOnItsWay paper;
        paper.id = QUuid::createUuid();
        paper.isHere = printer.isNull();
        paper.printer = printer;
        paper.printerName = printer.isNull() ? QString() : nameOf(printer);
        paper.title = title;
        paper.state = state;
        paper.fault = fault;
        paper.at = now.addSecs(-60 * m_papers.size());
        m_papers.append(paper);
    };
    add(u"C1-P000014"_s, workshop, State::Queued, u"printer.paper_out"_s);
    add(u"C1-P000013"_s, workshop, State::Queued);
    add(u"C1-000214"_s, {}, State::Printed);
    add(u"C1-000213"_s, {}, State::Uncertain, u"printer.interrupted"_s);
    add(u"Inventaire du 25/11"_s, office, State::Uncertain, u"printer.interrupted"_s);
    add(u"C1-P000012"_s, workshop, State::Printed);
    add(u"C1-000212"_s, {}, State::Sent);
    add(u"C1-M000003"_s, {}, State::Cancelled, u"printer.old_backlog"_s);
}

void FakePapers::takeAway(const QString &printer)
{
    m_printers.removeIf([&](const till::AgentPrinter &known) { return known.name == printer; });
}

void FakePapers::addSlip(const QString &title)
{
    till::PaperOnItsWay slip;
    slip.id = QUuid::createUuid();
    slip.isForWorkshop = true;
    slip.title = title;
    slip.at = Clock::now();
    m_papers.append(slip);
}

QString FakePapers::nameOf(const QUuid &printer) const
{
    for (const till::AgentPrinter &known : m_printers)
        if (known.id == printer)
            return known.name;
    return {};
}

QCoro::Task<Result<QList<till::PaperOnItsWay>>> FakePapers::list()
{
    const QList<till::PaperOnItsWay> papers = m_papers; // gcc 12 moves a member that is returned from a coroutine
    co_return papers;
}

QCoro::Task<Result<>> FakePapers::settle(till::PaperOnItsWay paper, bool printed)
{
    acts << (printed ? u"printed "_s : u"missing "_s) + paper.title;
    co_return Result<>();
}

QCoro::Task<Result<>> FakePapers::printAgain(till::PaperOnItsWay paper, QUuid printer)
{
    acts << (u"again "_s + paper.title + u' ' + nameOf(printer)).trimmed();
    co_return Result<>();
}

QCoro::Task<Result<>> FakePapers::redirect(till::PaperOnItsWay paper, QUuid printer)
{
    acts << (u"redirect "_s + paper.title + u' ' + nameOf(printer)).trimmed();
    co_return Result<>();
}

QCoro::Task<Result<>> FakePapers::giveUp(till::PaperOnItsWay paper)
{
    acts << u"cancel "_s + paper.title;
    co_return Result<>();
}
