#include "modules/till/engine.h"

#include "drivers/api/shoplogo.h"
#include "modules/core/log.h"
#include "modules/core/uuid.h"
#include "modules/core/wakeup.h"
#include "modules/till/enginedrawer.h"
#include "modules/till/engineorders.h"
#include "modules/till/enginepapers.h"
#include "modules/till/enginereports.h"
#include "modules/till/enginetickets.h"
#include "modules/till/servercall.h"
#include "modules/till/sessioncount.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QDir>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace till {

namespace {

const QString TerminalNote = u"terminal"_s;

QJsonObject fromTerminal(const Terminal &terminal)
{
    return {{u"id"_s, uuidText(terminal.id)},
            {u"code"_s, terminal.code},
            {u"name"_s, terminal.name},
            {u"register"_s, QJsonObject{{u"id"_s, uuidText(terminal.registerId)}, {u"name"_s, terminal.registerName}}},
            {u"printer"_s, terminal.printer}};
}

Terminal toTerminal(const QJsonObject &object)
{
    const QJsonObject drawer = object[u"register"].toObject();
    return {QUuid(object[u"id"].toString()), object[u"code"].toString(), object[u"name"].toString(),
            QUuid(drawer[u"id"].toString()), drawer[u"name"].toString(), object[u"printer"].toString()};
}

} // namespace

Engine::Engine(const Options &options, QObject *parent)
    : Counter(parent)
    , m_options(options)
    , m_journal(options.folder)
    , m_tickets(std::make_unique<EngineTickets>(*this))
    , m_orders(std::make_unique<EngineOrders>(*this))
    , m_drawer(std::make_unique<EngineDrawer>(*this))
    , m_papers(std::make_unique<EnginePapers>(*this))
    , m_reports(std::make_unique<EngineReports>(*this))
{
    m_snapshots.setMaxThreadCount(1); // one after the other: the newest stays
    m_snapshotTimer.setSingleShot(true);
    m_snapshotTimer.setInterval(std::chrono::seconds(3));
    connect(&m_snapshotTimer, &QTimer::timeout, this, [this] { saveSnapshot(); });
    connect(this, &Counter::catalogueChanged, this,
            [this] { setShopLogo(QByteArray::fromBase64(m_catalogue.setting("receipt.logo"_L1).toLatin1())); });
}

Engine::~Engine() = default;

const Link &Engine::link() const { return m_sender ? m_sender->link() : m_noLink; }
const PrinterState &Engine::printer() const { return m_printing ? m_printing->state() : m_noPrinter; }
Tickets &Engine::tickets() { return *m_tickets; }
Orders &Engine::orders() { return *m_orders; }
Drawer &Engine::drawer() { return *m_drawer; }
Papers &Engine::papers() { return *m_papers; }
Reports &Engine::reports() { return *m_reports; }

QCoro::Task<Result<>> Engine::start()
{
    const QFuture<Result<JournalState>> opening = m_journal.open();
    const Result<JournalState> state = co_await opening;
    if (!state)
        co_return state.error();
    m_serials = state->serials;

    const auto readNote = [](JournalFile &file) { return file.note(TerminalNote); };
    const std::function<Result<QString>(JournalFile &)> noteTask = readNote;
    const Result<QString> note = co_await m_journal.run(noteTask);
    if (note && !note->isEmpty())
        m_terminal = toTerminal(QJsonDocument::fromJson(note->toUtf8()).object());
    if (!m_terminal.id.isNull() && !m_options.terminal.isNull() && m_terminal.id != m_options.terminal)
        co_return Error{Error::Kind::Storage, u"till.journal_other"_s, {{u"code"_s, m_terminal.code}}, {}};
    if (m_options.terminal.isNull())
        m_options.terminal = m_terminal.id;

    const QFuture<Result<Snapshot>> reading = readSnapshot();
    const Result<Snapshot> kept = co_await reading;
    if (kept) {
        m_catalogue = kept->catalogue;
        m_directory = kept->directory;
        m_rules = kept->rules;
        m_tickets->apply({{u"parked"_s, kept->parked}});
        m_orders->apply(kept->orders);
        m_drawer->apply({{u"full"_s, true}, {u"requests"_s, kept->requests}});
    } else {
        emit noticed(kept.error()); // nothing is lost with it: the server has it all
    }

    const Result<> restored = co_await restoreSession();
    if (!restored)
        co_return restored;
    startPrinting();
    startSending(*state);
    emit catalogueChanged();
    emit sessionChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> Engine::restoreSession()
{
    const auto lastOpened = [](JournalFile &file) { return file.lastOfKind(u"session.opened"_s); };
    const std::function<Result<std::optional<Event>>(JournalFile &)> openedTask = lastOpened;
    const Result<std::optional<Event>> opened = co_await m_journal.run(openedTask);
    if (!opened)
        co_return opened.error();
    if (*opened) {
        const qint64 from = (*opened)->sequence;
        const QStringList kinds = sessionKinds();
        const auto facts = [from, kinds](JournalFile &file) { return file.since(from, kinds); };
        const std::function<Result<QList<Event>>(JournalFile &)> factsTask = facts;
        const Result<QList<Event>> events = co_await m_journal.run(factsTask);
        if (!events)
            co_return events.error();
        for (const Event &event : *events)
            count(event);
    }
    const auto lastSold = [](JournalFile &file) {
        TicketQuery last;
        last.limit = 1;
        return file.tickets(last);
    };
    const std::function<Result<QList<Event>>(JournalFile &)> soldTask = lastSold;
    const Result<QList<Event>> sold = co_await m_journal.run(soldTask);
    if (sold && !sold->isEmpty())
        m_lastSale = toSale(sold->first());
    const Result<> parked = co_await m_tickets->restore();
    if (!parked)
        co_return parked;
    const Result<> ordered = co_await m_orders->restore();
    if (!ordered)
        co_return ordered;
    const Result<> done = co_await m_drawer->restore();
    co_return done;
}

void Engine::count(const Event &event)
{
    if (event.kind == u"session.opened") {
        m_session = toSession(event);
        m_totals = {};
        m_totals.opening = m_session->opening;
    } else if (event.kind == u"session.closed") {
        const QJsonObject body = event.body();
        m_session.reset();
        m_lastCounted = Money::fromCentimes(body[u"counted"].toInteger() - body[u"deposit"].toInteger());
    } else {
        addToTotals(m_totals, event, [this](const QUuid &product) {
            const Product *found = m_catalogue.product(product);
            return found ? found->category : QUuid();
        });
    }
}

void Engine::startPrinting()
{
    const QString url = printerUrl();
    if (m_printing || url.isEmpty() || !m_options.openPrinter)
        return;
    const auto open = [openPrinter = m_options.openPrinter, url] { return openPrinter(url); };
    m_printing = std::make_unique<PrintQueue>(m_journal, open);
    connect(m_printing.get(), &PrintQueue::stateChanged, this, &Counter::printerChanged);
    connect(m_printing.get(), &PrintQueue::uncertain, this, &Counter::printUncertain);
    connect(m_printing.get(), &PrintQueue::finished, this, &Counter::printerChanged);
    m_printing->start();
}

void Engine::startSending(const JournalState &state)
{
    if (!m_options.database || m_options.terminal.isNull())
        return;
    m_sender = std::make_unique<Sender>(m_journal, *m_options.database, m_options.terminal, state);
    m_sender->setCursor(m_catalogue.cursor());
    connect(m_sender.get(), &Sender::linkChanged, this, &Counter::linkChanged);
    connect(m_sender.get(), &Sender::noticed, this, &Counter::noticed);
    connect(m_sender.get(), &Sender::attached, this, &Engine::applyAttach);
    connect(m_sender.get(), &Sender::changed, this, &Engine::applyChanges);
    connect(m_sender.get(), &Sender::acknowledgedUpTo, this, [this](qint64 sequence) {
        if (m_lastSale && m_lastSale->sequence <= sequence)
            m_lastSale->acknowledged = true;
    });
    m_sender->start();
}

void Engine::applyAttach(const QJsonObject &answer)
{
    m_terminal = toTerminal(answer[u"terminal"].toObject());
    const QString note = QString::fromUtf8(QJsonDocument(fromTerminal(m_terminal)).toJson(QJsonDocument::Compact));
    const auto write = [note](JournalFile &file) { return file.setNote(TerminalNote, note); };
    const std::function<Result<>(JournalFile &)> task = write;
    m_journal.run(task);
    if (!m_lastCounted && answer[u"last_counted"].isDouble())
        m_lastCounted = Money::fromCentimes(answer[u"last_counted"].toInteger());
    startPrinting();
    emit catalogueChanged();
    emit sessionChanged();
}

void Engine::applyChanges(const QJsonObject &changes)
{
    const auto has = [&](const char16_t *key) { return !changes[key].toArray().isEmpty(); };
    m_catalogue.apply(changes);
    m_directory.apply(changes);
    m_rules.apply(changes);
    m_tickets->apply(changes);
    m_drawer->apply(changes);
    if (m_orders->apply(changes)) {
        m_snapshotTimer.start();
        emit m_orders->changed();
    }
    if (m_cashier) {
        const Cashier *now = m_catalogue.cashier(m_cashier->id);
        // Rights taken away on the server hold at once; a person disabled is signed out.
        if (now && now->active)
            m_cashier = *now;
        else
            lock();
    }
    const bool content = changes[u"full"].toBool() || has(u"products") || has(u"categories") || has(u"users")
        || has(u"methods") || has(u"expense_categories") || has(u"barcode_rules") || has(u"favourites")
        || !changes[u"settings"].toObject().isEmpty();
    if (changes[u"full"].toBool() || has(u"customers")) {
        m_snapshotTimer.start();
        emit customersChanged();
    }
    if (content) {
        m_snapshotTimer.start();
        emit catalogueChanged();
    } else if (has(u"stock")) {
        emit stockChanged();
    }
}

/// Both ways a large catalogue takes longer than anybody should wait for the screen or for "paid": on a thread that has
/// neither.
QFuture<Result<Snapshot>> Engine::readSnapshot()
{
    auto promise = std::make_shared<Promise<Snapshot>>();
    const SnapshotFile file(m_options.folder + u"/snapshot.bin"_s, m_options.snapshotKey);
    m_snapshots.start([promise, file] {
        const Result<QByteArray> content = file.read();
        promise->finish(content ? Snapshot::fromBytes(*content) : content.error());
    });
    return m_pending.watch(promise->future());
}

QCoro::Task<> Engine::saveSnapshot()
{
    const QPointer<Engine> alive(this);
    auto promise = std::make_shared<Promise<void>>();
    const SnapshotFile file(m_options.folder + u"/snapshot.bin"_s, m_options.snapshotKey);
    const Snapshot content{m_catalogue,           m_directory,          m_rules,
                           m_tickets->snapshot(), m_orders->snapshot(), m_drawer->snapshot()};
    m_snapshots.start([promise, file, content] { promise->finish(file.write(content.toBytes())); });
    const QFuture<Result<>> writing = promise->future();
    const Result<> done = co_await writing;
    if (alive && !done)
        emit noticed(done.error());
}

QCoro::Task<> Engine::shutdown()
{
    if (m_printing)
        m_printing->stop();
    if (m_workshop)
        m_workshop->stop();
    if (m_sender && !m_sender->isStopped()) {
        m_sender->stop();
        if (!m_sender->isStopped())
            co_await qCoro(m_sender.get(), &Sender::finished, std::chrono::seconds(3));
    }
    if (m_snapshotTimer.isActive()) {
        m_snapshotTimer.stop();
        co_await saveSnapshot();
    }
    // What was asked before the end is answered before it: a person may close the window right after a touch.
    WakeUp moment;
    while (!m_journal.isQuiet() || !m_pending.isEmpty())
        co_await moment.wait(std::chrono::milliseconds(5));
}

QFuture<Result<Rows>> Engine::within(std::chrono::milliseconds time, const QFuture<Result<Rows>> &answer)
{
    return m_pending.watch(till::within(time, answer));
}

void Engine::sendNow()
{
    if (m_sender)
        m_sender->sendNow();
}

} // namespace till
