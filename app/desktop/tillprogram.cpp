#include "app/desktop/tillprogram.h"

#include "app/modules.h"
#include "drivers/api/plugins.h"

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

    till::Engine::Options options;
    options.folder = m_profile.tillFolder();
    options.terminal = m_profile.terminal;
    options.snapshotKey = *key;
    options.database = m_database.get();
    options.openPrinter = [](const QString &url) { return openReceiptPrinter(QUrl(url)); };
    options.printer = m_printer;
    m_engine = std::make_unique<till::Engine>(options);
    const Result<> started = co_await m_engine->start();
    if (!started)
        co_return started;

    m_services.counter = m_engine.get();
    m_services.database = m_database.get();
    m_window = std::make_unique<shell::TillWindow>(m_services, allModules());
    co_return Result<>();
}

QCoro::Task<> TillProgram::shutdown()
{
    if (m_engine)
        co_await m_engine->shutdown();
    m_window.reset();
}
