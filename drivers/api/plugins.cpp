#include "drivers/api/plugins.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLoggingCategory>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcDrivers, "fm.drivers", QtInfoMsg)

namespace {

/// The interfaces this program speaks; the number after the "/" is their version.
struct Spoken
{
    const char *name;
    int version;
    const char *purpose; ///< as a missing one is named
};
constexpr Spoken AllSpoken[] = {{"feemaison.ReceiptPrinterPlugin", 2, "receipt_printer"},
                                {"feemaison.CustomerDisplayPlugin", 1, "customer_display"},
                                {"feemaison.ScalePlugin", 1, "scale"},
                                {"feemaison.ScannerPlugin", 1, "scanner"}};

Error pluginError(const QString &key, const QJsonObject &detail, const QString &technical = {})
{
    return {Error::Kind::Device, key, detail, technical};
}

QStringList programFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program + u"/drivers"_s, program + u"/../drivers"_s, program + u"/../lib/feemaison/drivers"_s};
}

Error noDriver(const QUrl &device)
{
    return {Error::Kind::Device, u"device.no_driver"_s, {{u"scheme"_s, device.scheme()}}, {}};
}

} // namespace

Plugins &Plugins::get()
{
    static Plugins plugins(programFolders());
    return plugins;
}

Plugins::Plugins(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
            if (QLibrary::isLibrary(name))
                look(dir.absoluteFilePath(name));
    }
    nameMissing();
    for (const BrokenPlugin &broken : std::as_const(m_broken))
        qCWarning(lcDrivers).noquote() << broken.file << broken.error.key << broken.error.technical;
}

// Plugins stay loaded: their devices may outlive the list.
Plugins::~Plugins() = default;

void Plugins::look(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    for (const FoundPlugin &known : std::as_const(m_found))
        if (known.file == file)
            return; // the program's own folder comes before the installed one
    QPluginLoader loader(path);
    const QString interface = loader.metaData().value(u"IID"_s).toString();
    if (interface.isEmpty()) {
        m_broken.append({file, pluginError(u"plugin.broken"_s, {{u"file"_s, file}}, loader.errorString())});
        return;
    }
    const QString name = interface.section(u'/', 0, 0);
    const Spoken *spoken = nullptr;
    for (const Spoken &candidate : AllSpoken)
        if (name == QLatin1StringView(candidate.name))
            spoken = &candidate;
    if (!spoken) {
        // Another program of this house may speak it (the agent's clocks); anything else does not belong here.
        if (!name.startsWith("feemaison."_L1))
            m_broken.append({file, pluginError(u"plugin.foreign"_s, {{u"file"_s, file}}, interface)});
        return;
    }
    const QString wanted = QString::number(spoken->version);
    const QString version = interface.section(u'/', 1);
    if (version != wanted) {
        const QJsonObject detail{{u"file"_s, file}, {u"found"_s, version}, {u"wanted"_s, wanted}};
        m_broken.append({file, pluginError(u"plugin.version"_s, detail, interface)});
        return;
    }
    QObject *instance = loader.instance();
    auto *device = qobject_cast<DevicePlugin *>(instance);
    if (!device) {
        m_broken.append({file, pluginError(u"plugin.broken"_s, {{u"file"_s, file}}, loader.errorString())});
        return;
    }
    if (const Result<> tested = device->selfTest(); !tested) {
        const QJsonObject detail{{u"file"_s, file}};
        m_broken.append({file, pluginError(u"plugin.self_test"_s, detail, tested.error().technical)});
        return;
    }
    m_found.append({file, interface, instance, device});
}

void Plugins::nameMissing()
{
    for (const Spoken &spoken : AllSpoken) {
        const auto speaks = [&](const FoundPlugin &plugin) {
            return plugin.interface.section(u'/', 0, 0) == QLatin1StringView(spoken.name);
        };
        if (std::none_of(m_found.cbegin(), m_found.cend(), speaks)) {
            const QString purpose = QString::fromLatin1(spoken.purpose);
            m_broken.append({purpose, pluginError(u"plugin.missing"_s, {{u"purpose"_s, purpose}})});
        }
    }
}

const DevicePlugin *Plugins::pluginFor(const QString &scheme) const
{
    for (const FoundPlugin &plugin : m_found)
        if (plugin.device->connectionSchemes().contains(scheme))
            return plugin.device;
    return nullptr;
}

std::optional<DeviceConnection> Plugins::connectionFor(const QString &scheme) const
{
    if (const DevicePlugin *plugin = pluginFor(scheme))
        for (const DeviceConnection &connection : plugin->connections())
            if (connection.scheme == scheme)
                return connection;
    return std::nullopt;
}

QList<DeviceConnection> Plugins::connections(DeviceKind kind) const
{
    QList<DeviceConnection> all;
    for (const FoundPlugin &plugin : m_found)
        if (plugin.device->kinds().contains(kind))
            all.append(plugin.device->connections());
    return all;
}

template <typename Plugin>
Plugin *Plugins::serving(const QString &scheme) const
{
    for (const FoundPlugin &plugin : m_found)
        if (auto *fitting = qobject_cast<Plugin *>(plugin.instance);
            fitting && plugin.device->connectionSchemes().contains(scheme))
            return fitting;
    return nullptr;
}

Result<std::shared_ptr<CustomerDisplay>> Plugins::openDisplay(const QUrl &device, const DisplayWiring &wiring) const
{
    const auto *plugin = serving<CustomerDisplayPlugin>(device.scheme());
    return plugin ? plugin->create(device, wiring) : noDriver(device);
}

Result<std::shared_ptr<Scale>> Plugins::openScale(const QUrl &device, const std::shared_ptr<ExchangeTape> &tape) const
{
    const auto *plugin = serving<ScalePlugin>(device.scheme());
    return plugin ? plugin->create(device, tape) : noDriver(device);
}

Result<std::shared_ptr<Scanner>> Plugins::openScanner(const QUrl &device,
                                                      const std::shared_ptr<ExchangeTape> &tape) const
{
    const auto *plugin = serving<ScannerPlugin>(device.scheme());
    return plugin ? plugin->create(device, tape) : noDriver(device);
}

Result<std::shared_ptr<ReceiptPrinter>> Plugins::openPrinter(const QUrl &device,
                                                             const std::shared_ptr<ExchangeTape> &tape) const
{
    if (const auto *plugin = serving<ReceiptPrinterPlugin>(device.scheme()))
        return plugin->create(device, tape);
    return Error{Error::Kind::Device, u"printer.no_driver"_s, {{u"scheme"_s, device.scheme()}}, {}};
}

Result<std::shared_ptr<ReceiptPrinter>> openReceiptPrinter(const QUrl &device,
                                                           const std::shared_ptr<ExchangeTape> &tape)
{
    return Plugins::get().openPrinter(device, tape);
}
