#include "app/agent/clock/clockduty.h"
#include "app/agent/printing/printingduty.h"
#include "app/agent/service/agent.h"
#include "app/agent/service/configuration.h"
#include "app/agent/service/termination.h"
#include "modules/core/home.h"
#include "modules/core/keyfile.h"
#include "modules/core/log.h"

#include <QCommandLineParser>
#include <QCoroTask>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

int fail(const Error &error)
{
    QTextStream(stderr) << error.key << u' '
                        << QString::fromUtf8(QJsonDocument(error.detail).toJson(QJsonDocument::Compact)) << u' '
                        << error.technical << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    // Nothing is shown, but papers are drawn: a platform with fonts that needs no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"feemaison-agent"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(FM_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(u"config"_s, u"The configuration file."_s, u"FILE"_s);
    parser.addOption(config);
    if (!parser.parse(QGuiApplication::arguments()) || !parser.positionalArguments().isEmpty()) {
        QTextStream(stderr) << parser.errorText() << Qt::endl << parser.helpText();
        return 2;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    startLog(u"agent"_s);

    const Result<agent::Configuration> configuration = agent::Configuration::load(parser.value(config));
    if (!configuration)
        return fail(configuration.error());
    // A one-PC shop keeps its secrets beside its database, a service gets them from systemd.
    const bool beside = configuration->server.isEmpty() && !qEnvironmentVariableIsSet("CREDENTIALS_DIRECTORY");
    const std::shared_ptr<Secrets> secrets =
        beside ? std::make_shared<KeyFile>() : std::shared_ptr<Secrets>(Secrets::open(Secrets::chosen()));
    const Result<ConnectionSettings> settings = QCoro::waitFor(configuration->connection(*secrets));
    if (!settings)
        return fail(settings.error());

    agent::Agent agent(*settings);

    agent::Termination termination;
    QObject::connect(&termination, &agent::Termination::asked, &application, &QCoreApplication::quit);
    agent.add(std::make_unique<agent::ClockDuty>(agent.database(), *configuration, secrets));
    agent.add(std::make_unique<agent::PrintingDuty>(agent, home::path() + u"/agent"_s));
    agent.start();
    return QGuiApplication::exec();
}
