#pragma once

#include "drivers/api/customerdisplay.h"
#include "drivers/api/receiptprinter.h"
#include "drivers/api/scale.h"
#include "drivers/api/scanner.h"

/// A plugin that serves.
struct FoundPlugin
{
    QString file; ///< its name without the folder
    QString interface; ///< "feemaison.ScalePlugin/1"
    QObject *instance = nullptr;
    DevicePlugin *device = nullptr;
};

/// A plugin that is missing, broken or of another version; the program goes on without it.
struct BrokenPlugin
{
    QString file; ///< of a missing one: what it would be for, "scale"
    Error error; ///< plugin.broken, plugin.foreign, plugin.version {found, wanted}, plugin.self_test, plugin.missing
};

/// The device plugins of this program, found at run time in `<program>/drivers` and, installed, in
/// `../lib/feemaison/drivers`. What a file claims to be is read before any of its code runs. May be used from any
/// thread.
class Plugins
{
public:
    /// Of the program, looked for the first time somebody asks.
    static Plugins &get();
    explicit Plugins(const QStringList &folders);
    ~Plugins();
    Q_DISABLE_COPY_MOVE(Plugins)

    QList<FoundPlugin> found() const { return m_found; }
    QList<BrokenPlugin> broken() const { return m_broken; }

    /// The plugin that serves this scheme for this kind of device, and its connection; null when none does.
    const DevicePlugin *pluginFor(const QString &scheme) const;
    std::optional<DeviceConnection> connectionFor(const QString &scheme) const;
    /// Every way to reach a device of that kind.
    QList<DeviceConnection> connections(DeviceKind kind) const;

    /// Errors device.no_driver {scheme}, device.address {url}. `tape` and the wiring's may be null.
    Result<std::shared_ptr<CustomerDisplay>> openDisplay(const QUrl &device, const DisplayWiring &wiring) const;
    Result<std::shared_ptr<Scale>> openScale(const QUrl &device, const std::shared_ptr<ExchangeTape> &tape) const;
    Result<std::shared_ptr<Scanner>> openScanner(const QUrl &device, const std::shared_ptr<ExchangeTape> &tape) const;
    /// Errors printer.no_driver {scheme}, printer.address {url}.
    Result<std::shared_ptr<ReceiptPrinter>> openPrinter(const QUrl &device,
                                                        const std::shared_ptr<ExchangeTape> &tape) const;

private:
    void look(const QString &path);
    void nameMissing();
    template <typename Plugin>
    Plugin *serving(const QString &scheme) const;

    QList<FoundPlugin> m_found;
    QList<BrokenPlugin> m_broken;
};

/// The printer behind a device URL, through the program's plugins. Errors: printer.no_driver {scheme},
/// printer.address {url}. `tape`, if any, keeps what is said.
Result<std::shared_ptr<ReceiptPrinter>> openReceiptPrinter(const QUrl &device,
                                                           const std::shared_ptr<ExchangeTape> &tape = {});
