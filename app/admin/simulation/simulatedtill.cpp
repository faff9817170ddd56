#include "app/admin/simulation/simulatedtill.h"

#include "drivers/api/plugins.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulation {

namespace {

void tell(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed() / 1000) / 1000; }

till::Engine::Options optionsOf(const WorkerPlan &worker, const TillPlan &plan, Database *server)
{
    till::Engine::Options options;
    options.folder = plan.folder;
    options.terminal = plan.terminal;
    // The run's own: it lives as long as the run's folder.
    options.snapshotKey = QByteArray(32, 's');
    options.database = server;
    options.printer = worker.printer;
    options.openPrinter = [](const QString &url) { return openReceiptPrinter(QUrl(url)); };
    return options;
}

} // namespace

SimulatedTill::SimulatedTill(const WorkerPlan &worker, const TillPlan &plan, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_plan(plan)
    , m_server(plan.connection)
    , m_engine(optionsOf(worker, plan, &m_server))
    , m_random(worker.seed ^ quint32(qHash(plan.code, 1)))
    , m_day(m_engine, m_random)
{
    connect(&m_engine, &till::Counter::linkChanged, this, &SimulatedTill::settlePosted);
}

/// The number of the next ticket says how many there are, also after a kill.
int SimulatedTill::sold() const { return m_engine.nextNumber().section(u'-', -1).toInt() - 1; }

bool SimulatedTill::hasOwnParked()
{
    const QList<till::ParkedTicket> parked = m_engine.tickets().parked();
    return std::any_of(parked.cbegin(), parked.cend(), [](const till::ParkedTicket &ticket) { return ticket.own; });
}

void SimulatedTill::settlePosted()
{
    while (m_waiting.size() > m_engine.link().waiting)
        tell({{u"posted_ms"_s, milliseconds(m_waiting.dequeue())}});
}

QCoro::Task<Result<>> SimulatedTill::signInAndOpen()
{
    while (!m_engine.catalogue().cashier(m_worker.cashier) || m_engine.terminal().code.isEmpty())
        co_await m_pause.wait(10ms);
    const Result<till::Cashier> cashier = co_await m_engine.signIn(m_worker.cashier, m_worker.pin);
    if (!cashier)
        co_return cashier.error();
    if (!m_engine.session()) {
        // What the last session left is what this one finds.
        till::CashCount found;
        found.coins.insert(1, int(m_engine.lastCounted().value_or(Money()).centimes()));
        const QString remark;
        const Result<till::CashSession> opened = co_await m_engine.openSession(found, remark);
        if (!opened)
            co_return opened.error();
    }
    co_return Result<>();
}

void SimulatedTill::fillCart()
{
    const QList<till::Product> &products = m_engine.catalogue().products();
    const int lines = int(m_random.bounded(1, 5));
    for (int tries = 0; tries < 100 && m_engine.cart().lines().size() < lines; ++tries) {
        const till::Product &product = products.at(m_random.bounded(products.size()));
        if (!product.sold || !product.active || product.price.isZero())
            continue;
        const qint64 thousandths = product.isWeighed() ? 250 * m_random.bounded(1, 7) : 1000 * m_random.bounded(1, 4);
        (void)m_engine.addProduct(product.id, Quantity::fromThousandths(thousandths));
    }
}

QCoro::Task<Result<>> SimulatedTill::sellOne()
{
    fillCart();
    const Money due = m_engine.cart().total();
    const Money received = Money::fromCentimes((due.centimes() / 50'000 + 1) * 50'000);
    QElapsedTimer timer;
    timer.start();
    const Result<till::Sale> sale = co_await m_engine.payCash(received, !m_worker.printer.isEmpty());
    if (!sale)
        co_return sale.error();
    tell({{u"paid"_s, sale->number}, {u"ms"_s, milliseconds(timer)}});
    ++m_soldHere;
    m_waiting.enqueue(timer);
    settlePosted();
    while (m_worker.paced && m_engine.link().waiting > 0 && m_engine.link().state == till::Link::State::Online)
        co_await m_pause.wait(1ms);
    co_return Result<>();
}

QCoro::Task<Result<>> SimulatedTill::actOnce()
{
    const int before = sold();
    QElapsedTimer timer;
    timer.start();
    const Result<> acted = co_await m_day.act();
    if (!acted)
        co_return acted;
    tell({{u"acted"_s, m_plan.code}});
    if (sold() > before) {
        tell({{u"paid"_s, m_engine.lastSale()->number}, {u"ms"_s, milliseconds(timer)}});
        ++m_soldHere;
        m_waiting.enqueue(timer);
        settlePosted();
    }
    // A day has breaths: others are served too.
    co_await m_pause.wait(0ms);
    co_return Result<>();
}

QCoro::Task<Result<>> SimulatedTill::closeAndLeave()
{
    while (m_worker.mixed) {
        const Result<> left = co_await m_day.leaveNothingParked();
        if (!left)
            co_return left;
        if (!hasOwnParked())
            break;
        co_await m_pause.wait(50ms); // another till has it for a moment
    }
    till::CashCount count;
    count.coins.insert(1, int(m_engine.sessionTotals().expected().centimes()));
    const QString reason;
    const Money deposit;
    const till::Grant none;
    const Result<till::ClosedSession> closed = co_await m_engine.closeSession(count, reason, deposit, none);
    if (!closed)
        co_return closed.error();
    while (m_engine.link().waiting > 0 || m_engine.printer().waiting > 0) {
        if (m_engine.link().state == till::Link::State::Stopped)
            co_return m_engine.link().reason;
        co_await m_pause.wait(20ms);
    }
    co_return Result<>();
}

QCoro::Task<Result<>> SimulatedTill::report()
{
    const Result<QList<till::PrintJob>> jobs = co_await m_engine.recentPrintJobs(m_plan.sales * 4);
    if (!jobs)
        co_return jobs.error();
    int printed = 0;
    int uncertain = 0;
    for (const till::PrintJob &job : *jobs) {
        if (job.kind != till::PrintJob::Kind::Receipt)
            continue;
        printed += job.state == till::PrintJob::State::Printed || job.state == till::PrintJob::State::Sent ? 1 : 0;
        uncertain += job.state == till::PrintJob::State::Uncertain ? 1 : 0;
    }
    tell({{u"done"_s, m_plan.code},
          {u"printed"_s, printed},
          {u"uncertain"_s, uncertain},
          {u"round_trips"_s, qint64(m_server.roundTrips())},
          {u"statements"_s, qint64(m_server.statements())},
          {u"sold_here"_s, m_soldHere}});
    co_return Result<>();
}

QCoro::Task<Result<>> SimulatedTill::run()
{
    Result<> done = co_await m_engine.start();
    // A run killed after its closing has nothing left to do but to deliver.
    if (done && (sold() < m_plan.sales || m_engine.session()))
        done = co_await signInAndOpen();
    while (done && sold() < m_plan.sales) {
        if (m_worker.mixed)
            done = co_await actOnce();
        else
            done = co_await sellOne();
    }
    if (done && m_engine.session())
        done = co_await closeAndLeave();
    while (done && m_engine.link().waiting > 0)
        co_await m_pause.wait(20ms);
    if (done)
        done = co_await report();
    co_await m_engine.shutdown();
    co_return done;
}

} // namespace simulation
