#include "modules/devices/devicehub.h"

#include "modules/devices/customermonitor.h"
#include "modules/devices/deviceworkers.h"
#include "modules/devices/shopwatch.h"

#include <QLoggingCategory>
#include <QThread>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcDevices, "fm.devices", QtInfoMsg)

namespace devices {

namespace {

constexpr std::chrono::seconds TryFor{6};

Error deviceError(const QString &key) { return {Error::Kind::Device, key, {}, {}}; }

/// A wire that does not answer, as the person at the counter calls it.
Error inWords(DeviceKind kind, const Error &fault)
{
    Error named = fault;
    if (fault.key != u"device.unreachable")
        return named;
    switch (kind) {
    case DeviceKind::Scale: named.key = u"scale.unreachable"_s; break;
    case DeviceKind::CustomerDisplay: named.key = u"display.unreachable"_s; break;
    case DeviceKind::Scanner: named.key = u"scanner.unreachable"_s; break;
    case DeviceKind::ReceiptPrinter:
    case DeviceKind::WorkshopPrinter:
    case DeviceKind::SecondScreen: break;
    }
    return named;
}

QString iconOf(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Scale: return u"scale"_s;
    case DeviceKind::Scanner: return u"barcode"_s;
    case DeviceKind::ReceiptPrinter:
    case DeviceKind::WorkshopPrinter: return u"print"_s;
    case DeviceKind::CustomerDisplay:
    case DeviceKind::SecondScreen: break;
    }
    return u"monitor"_s;
}

} // namespace

DeviceHub::DeviceHub(const Options &options, QObject *parent)
    : till::Devices(parent)
    , m_options(options)
    , m_plugins(options.plugins ? options.plugins : &Plugins::get())
{
    qRegisterMetaType<WeightReading>();
    const Result<DeviceList> list = DeviceList::load(options.file);
    if (list)
        m_list = *list;
    else
        m_listFault = list.error();
    m_trying.setSingleShot(true);
    connect(&m_trying, &QTimer::timeout, this, &DeviceHub::showView);
}

DeviceHub::~DeviceHub()
{
    for (const QUuid &id : m_running.keys())
        retire(id);
    for (QThread *thread : std::as_const(m_threads))
        thread->wait();
    qDeleteAll(m_threads);
}

void DeviceHub::start(const Till &till)
{
    m_till = till;
    m_feed = new CustomerFeed(*till.counter, this);
    m_screen = new CustomerMonitor(till.window, this);
    connect(m_feed, &CustomerFeed::changed, this, &DeviceHub::showView);
    m_shop = new ShopWatch(*till.counter, this);
    connect(m_shop, &ShopWatch::changed, this, &DeviceHub::alertsChanged);
    const auto printerSays = [this] {
        using State = till::PrinterState::State;
        const State state = m_till.counter->printer().state;
        m_printerTakes = m_till.throughPrinter && state != State::None && state != State::Fault;
    };
    connect(till.counter, &till::Counter::printerChanged, this, printerSays);
    printerSays();
    applyWorkshopPrinter();
    connect(m_screen, &CustomerMonitor::changed, this, [this] {
        for (const Running &running : std::as_const(m_running))
            if (running.device.kind == DeviceKind::SecondScreen)
                settle(running.device.id,
                       m_screen->isShown()
                           ? DeviceState{DeviceState::Health::Ready, {}}
                           : DeviceState{DeviceState::Health::Warning, deviceError(u"device.no_monitor"_s)});
    });
    for (const Device &device : m_list.devices())
        run(device);
    showView();
}

void DeviceHub::shown(const QString &screen)
{
    if (m_feed)
        m_feed->shown(screen);
}

QString DeviceHub::receiptPrinter() const
{
    const std::optional<Device> printer = m_list.first(DeviceKind::ReceiptPrinter);
    return printer ? printer->url.toString(QUrl::FullyEncoded) : QString();
}

void DeviceHub::applyPrinter()
{
    if (m_till.setPrinter)
        m_till.setPrinter(receiptPrinter());
}

void DeviceHub::applyWorkshopPrinter()
{
    const std::optional<Device> printer = m_list.first(DeviceKind::WorkshopPrinter);
    if (m_till.setWorkshopPrinter)
        m_till.setWorkshopPrinter(printer ? printer->url.toString(QUrl::FullyEncoded) : QString());
}

Result<> DeviceHub::keep(const DeviceList &list)
{
    if (m_listFault)
        return *m_listFault; // what nobody could read is not thrown away
    if (const Result<> saved = list.save(m_options.file); !saved)
        return saved;
    m_list = list;
    emit listChanged();
    return {};
}

Result<> DeviceHub::put(const Device &device)
{
    DeviceList list = m_list;
    list.put(device);
    if (const Result<> kept = keep(list); !kept)
        return kept;
    retire(device.id);
    run(device);
    if (device.kind == DeviceKind::ReceiptPrinter)
        applyPrinter();
    if (device.kind == DeviceKind::WorkshopPrinter)
        applyWorkshopPrinter();
    return {};
}

Result<> DeviceHub::remove(const QUuid &id)
{
    const std::optional<Device> device = m_list.byId(id);
    DeviceList list = m_list;
    list.remove(id);
    if (const Result<> kept = keep(list); !kept)
        return kept;
    retire(id);
    if (device && device->kind == DeviceKind::ReceiptPrinter)
        applyPrinter();
    if (device && device->kind == DeviceKind::WorkshopPrinter)
        applyWorkshopPrinter();
    return {};
}

void DeviceHub::run(const Device &device)
{
    if (!m_till.counter)
        return;
    Running &running = m_running[device.id];
    running.device = device;
    running.tape = device.kind == DeviceKind::ReceiptPrinter ? m_printerTape : std::make_shared<ExchangeTape>();
    const Plugins *plugins = m_plugins;
    const QUrl url = device.url;
    const auto tape = running.tape;
    switch (device.kind) {
    case DeviceKind::ReceiptPrinter: break; // the till's own queue drives it
    case DeviceKind::WorkshopPrinter: {
        auto *worker = new PrinterWorker([plugins, url, tape] { return plugins->openPrinter(url, tape); });
        connect(worker, &PrinterWorker::printed, this,
                [this, id = device.id](const PrintResult &result) { emit printed(id, result); });
        launch(running, worker);
        break;
    }
    case DeviceKind::CustomerDisplay: {
        DisplayWiring wiring{tape, {}};
        // Asked on the display's thread, answered on the till's: the printer's queue belongs there.
        wiring.throughPrinter = [this](const QByteArray &bytes) {
            if (!m_printerTakes)
                return false;
            QMetaObject::invokeMethod(
                this, [this, bytes] { (void)m_till.throughPrinter(bytes); }, Qt::QueuedConnection);
            return true;
        };
        auto *worker = new DisplayWorker([plugins, url, wiring] { return plugins->openDisplay(url, wiring); });
        m_display = worker;
        launch(running, worker);
        showView();
        break;
    }
    case DeviceKind::Scale: {
        auto *worker = new ScaleWorker([plugins, url, tape] { return plugins->openScale(url, tape); });
        m_scale = worker;
        connect(worker, &ScaleWorker::weighed, this, [this, worker](const WeightReading &reading) {
            if (worker != m_scale)
                return; // of a scale that was taken away meanwhile
            m_weight = reading;
            emit weightChanged();
        });
        connect(worker, &ScaleWorker::cannotWeigh, this, [this, worker](const Error &fault) {
            if (worker != m_scale)
                return;
            m_weight = inWords(DeviceKind::Scale, fault);
            emit weightChanged();
        });
        launch(running, worker);
        break;
    }
    case DeviceKind::Scanner: {
        auto *worker = new ScannerWorker([plugins, url, tape] { return plugins->openScanner(url, tape); });
        connect(worker, &ScannerWorker::scanned, this, &DeviceHub::scanned);
        launch(running, worker);
        break;
    }
    case DeviceKind::SecondScreen:
        m_screen->setDevice(device);
        settle(device.id,
               m_screen->isShown() ? DeviceState{DeviceState::Health::Ready, {}}
                                   : DeviceState{DeviceState::Health::Warning, deviceError(u"device.no_monitor"_s)});
        break;
    }
}

void DeviceHub::launch(Running &running, Worker *worker)
{
    auto *thread = new QThread;
    thread->setObjectName(deviceKindKey(running.device.kind));
    worker->moveToThread(thread);
    connect(thread, &QThread::started, worker, &Worker::begin);
    connect(thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, thread] {
        m_threads.removeOne(thread);
        thread->deleteLater();
    });
    const QUuid id = running.device.id;
    connect(worker, &Worker::works, this, [this, id, worker] {
        if (m_running.value(id).worker == worker)
            settle(id, {DeviceState::Health::Ready, {}});
    });
    connect(worker, &Worker::failed, this, [this, id, worker](const Error &fault) {
        const Running known = m_running.value(id);
        if (known.worker == worker)
            settle(id, {DeviceState::Health::Fault, inWords(known.device.kind, fault)});
    });
    running.worker = worker;
    running.thread = thread;
    m_threads.append(thread);
    thread->start();
}

/// Lets a device go without waiting for it: it may be in the middle of an answer.
void DeviceHub::retire(const QUuid &id)
{
    const Running running = m_running.take(id);
    if (running.device.kind == DeviceKind::SecondScreen && m_screen)
        m_screen->setDevice(std::nullopt);
    if (!running.worker)
        return;
    disconnect(running.worker, nullptr, this, nullptr);
    if (running.worker == m_display)
        m_display = nullptr;
    if (running.worker == m_scale) {
        m_scale = nullptr;
        m_weight = deviceError(u"scale.silent"_s);
        emit weightChanged();
    }
    running.thread->requestInterruption(); // a printer may hold a paper up
    running.thread->quit();
    emit alertsChanged();
}

void DeviceHub::settle(const QUuid &id, const DeviceState &state)
{
    const auto running = m_running.find(id);
    if (running == m_running.end())
        return;
    running->state = state;
    const QString kind = deviceKindKey(running->device.kind);
    if (state.health == DeviceState::Health::Fault)
        qCWarning(lcDevices).noquote() << kind << state.fault.key << state.fault.technical;
    else if (state.health == DeviceState::Health::Ready)
        qCInfo(lcDevices).noquote() << kind << "works";
    emit stateChanged(id);
    emit alertsChanged();
}

DeviceState DeviceHub::state(const QUuid &id) const { return m_running.value(id).state; }

std::shared_ptr<ExchangeTape> DeviceHub::tape(const QUuid &id) const
{
    const auto running = m_running.constFind(id);
    return running == m_running.cend() ? m_printerTape : running->tape;
}

void DeviceHub::showView()
{
    if (m_trying.isActive() || !m_feed)
        return;
    if (m_display) {
        const std::optional<Device> device = m_list.first(DeviceKind::CustomerDisplay);
        const QString welcome =
            device ? QUrlQuery(device->url).queryItemValue(u"text"_s, QUrl::FullyDecoded) : QString();
        const DisplayText text = displayText(m_feed->view(), welcome);
        QMetaObject::invokeMethod(m_display, [display = m_display, text] { display->show(text); });
    }
    m_screen->show(m_feed->view());
}

void DeviceHub::tryOut(const QUuid &id)
{
    const std::optional<Device> device = m_list.byId(id);
    if (!device || !m_feed)
        return;
    m_trying.start(TryFor);
    if (device->kind == DeviceKind::CustomerDisplay && m_display) {
        const QString now = QTime::currentTime().toString(u"hh:mm"_s);
        const DisplayText text{u"Essai: éèàç €"_s, m_feed->view().shop.left(14) + u' ' + now};
        QMetaObject::invokeMethod(m_display, [display = m_display, text] { display->show(text); });
    } else if (device->kind == DeviceKind::SecondScreen) {
        CustomerView sample = m_feed->view();
        sample.stage = CustomerView::Stage::Paying;
        sample.lines = {{u"Makrout"_s, u"مقروط"_s, u"2"_s, Money::fromDinars(50), Money::fromDinars(100), false},
                        {u"Rechta"_s, u"رشتة"_s, u"0,750 kg"_s, Money::fromDinars(600), Money::fromDinars(450), false}};
        sample.total = sample.toPay = Money::fromDinars(550);
        m_screen->show(sample);
    }
}

void DeviceHub::printOn(const QUuid &id, const Receipt &receipt)
{
    if (auto *worker = qobject_cast<PrinterWorker *>(m_running.value(id).worker))
        QMetaObject::invokeMethod(worker, [worker, receipt] { worker->print(receipt); });
}

void DeviceHub::noteCode(const QString &code)
{
    m_lastCode = code;
    emit listChanged();
}

void DeviceHub::watchWeight(bool on, qint64 priceDinars)
{
    if (!m_scale)
        return;
    QMetaObject::invokeMethod(m_scale, [scale = m_scale, on, priceDinars] { scale->watch(on, priceDinars); });
}

QList<till::DeviceAlert> DeviceHub::alerts() const
{
    QList<till::DeviceAlert> alerts;
    for (const Device &device : m_list.devices()) {
        const DeviceState how = state(device.id);
        if (how.health == DeviceState::Health::Fault)
            alerts.append({deviceKindKey(device.kind), iconOf(device.kind), how.fault});
    }
    // What hangs on this till comes first: the strip has room for few.
    if (m_shop)
        alerts += m_shop->alerts();
    return alerts;
}

} // namespace devices
