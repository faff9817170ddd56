#include "app/desktop/tillprogram.h"

#include "app/modules.h"
#include "drivers/api/plugins.h"
#include "drivers/transport/localports.h"

using namespace Qt::StringLiterals;

TillProgram::TillProgram(const Profile &profile, const QString &printer, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_printer(printer)
{
}

TillProgram::~TillProgram() = default;

QCoro::Task<Result<>> TillProgram::start()
{
    const std::unique_ptr<Secrets> secrets = m_profile.secrets();
    const Result<QByteArray> key = co_await m_profile.snapshotKey(*secrets);
    if (!key)
        co_return key.error();
    const Result<ConnectionSettings> settings = co_await m_profile.connection(*secrets);
    if (!settings)
        co_return settings.error();
    m_database = std::make_unique<Connection>(*settings);

    m_devices = std::make_unique<devices::DeviceHub>(
        devices::DeviceHub::Options{m_profile.devicesFile(), nullptr, [] { return localPorts(); }});
    till::Engine::Options options;
    options.folder = m_profile.tillFolder();
    options.terminal = m_profile.terminal;
    options.snapshotKey = *key;
    options.database = m_database.get();
    options.openPrinter = [tape = m_devices->printerTape()](const QString &url) {
        return openReceiptPrinter(QUrl(url), tape);
    };
    options.printer = m_printer.isEmpty() ? m_devices->receiptPrinter() : m_printer;
    m_engine = std::make_unique<till::Engine>(options);
    const Result<> started = co_await m_engine->start();
    if (!started)
        co_return started;

    m_services.counter = m_engine.get();
    m_services.database = m_database.get();
    m_services.devices = m_devices.get();
    m_window = std::make_unique<shell::TillWindow>(m_services, allModules());
    startDevices();
    co_return Result<>();
}

void TillProgram::startDevices()
{
    devices::DeviceHub *hub = m_devices.get();
    till::Engine *engine = m_engine.get();
    connect(m_window.get(), &shell::TillWindow::shown, hub, &devices::DeviceHub::shown);
    connect(m_window.get(), &shell::TillWindow::scanned, hub, &devices::DeviceHub::noteCode);
    connect(hub, &devices::DeviceHub::scanned, m_window.get(), &shell::TillWindow::takeScan);
    hub->start({engine, [engine](const QString &url) { engine->setPrinter(url); },
                [engine](const QByteArray &bytes) { return engine->passThroughPrinter(bytes); },
                [engine] { return engine->printerUrl(); }, m_window.get()});
    hub->shown(m_window->currentId());
}

QCoro::Task<> TillProgram::shutdown()
{
    if (m_engine)
        co_await m_engine->shutdown();
    m_window.reset();
    m_devices.reset();
}
