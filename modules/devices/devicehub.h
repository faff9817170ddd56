#pragma once

#include "drivers/api/devicelist.h"
#include "drivers/api/foundport.h"
#include "drivers/api/plugins.h"
#include "modules/devices/customerview.h"
#include "modules/till/devices.h"

#include <QHash>
#include <QTimer>

#include <atomic>
#include <functional>

class QThread;
class QWidget;

namespace devices {

class DisplayWorker;
class PrinterWorker;
class ScaleWorker;
class CustomerMonitor;
class ShopWatch;
class Worker;

/// How a device is, for its card and the strip.
struct DeviceState
{
    enum class Health { Trying, Ready, Warning, Fault };

    Health health = Health::Trying;
    Error fault; ///< of a warning or a fault
};

/// The devices of this machine: each on a thread of its own, with its state and its last exchanges. Writes the list
/// when a person changes it, and starts anew only what changed.
class DeviceHub final : public till::Devices
{
    Q_OBJECT

public:
    struct Options
    {
        QString file; ///< devices.json
        const Plugins *plugins = nullptr; ///< null: the program's
        std::function<QList<FoundPort>()> localPorts; ///< of this computer; called on a thread of its own
    };
    explicit DeviceHub(const Options &options, QObject *parent = nullptr);
    /// Waits until every device is let go: each is asked in bounded steps.
    ~DeviceHub() override;

    /// The till they serve, and what the till does for them: another receipt printer ("": the enrolled one), bytes
    /// through it (false: it cannot now). Starts them.
    struct Till
    {
        till::Counter *counter = nullptr;
        std::function<void(const QString &url)> setPrinter;
        std::function<bool(const QByteArray &bytes)> throughPrinter;
        std::function<QString()> printerUrl; ///< the one in use, enrolled or ours
        QWidget *window = nullptr; ///< of the till: the second screen is another one
        std::function<void(const QString &url)> setWorkshopPrinter = {}; ///< "": none of this machine's
    };
    void start(const Till &till);
    /// Which screen the cashier has now.
    void shown(const QString &screen);

    const DeviceList &list() const { return m_list; }
    /// Why the list could not be read at the start; it is not overwritten then.
    std::optional<Error> listFault() const { return m_listFault; }
    Result<> put(const Device &device);
    Result<> remove(const QUuid &id);

    DeviceState state(const QUuid &id) const;
    std::shared_ptr<ExchangeTape> tape(const QUuid &id) const;
    std::shared_ptr<ExchangeTape> printerTape() const { return m_printerTape; }
    /// The receipt printer of this machine's own list; empty: as the server enrolled it.
    QString receiptPrinter() const;
    const Plugins &plugins() const { return *m_plugins; }
    const Till &till() const { return m_till; }
    ShopWatch *shop() const { return m_shop; } ///< the other machines; null before start()
    std::function<QList<FoundPort>()> localPorts() const { return m_options.localPorts; }
    QString lastCode() const { return m_lastCode; } ///< of any scanner, also one that types
    void noteCode(const QString &code);

    /// Shows something on a display or the second screen for a few seconds.
    void tryOut(const QUuid &id);
    void printOn(const QUuid &id, const Receipt &receipt); ///< a workshop printer

    bool hasScale() const override { return m_scale != nullptr; }
    Result<WeightReading> weight() const override { return m_weight; }
    void watchWeight(bool on, qint64 priceDinars) override;
    QList<till::DeviceAlert> alerts() const override;

signals:
    void listChanged();
    void stateChanged(const QUuid &id);
    void scanned(const QString &code); ///< by a scanner on a wire of its own
    void printed(const QUuid &id, const PrintResult &result);

private:
    struct Running
    {
        Device device;
        DeviceState state;
        std::shared_ptr<ExchangeTape> tape;
        Worker *worker = nullptr; ///< lives on its thread
        QThread *thread = nullptr;
    };

    Result<> keep(const DeviceList &list);
    void run(const Device &device);
    void launch(Running &running, Worker *worker);
    void retire(const QUuid &id);
    void settle(const QUuid &id, const DeviceState &state);
    void showView();
    void applyPrinter();
    void applyWorkshopPrinter();

    Options m_options;
    const Plugins *m_plugins;
    DeviceList m_list;
    std::optional<Error> m_listFault;
    Till m_till;
    CustomerFeed *m_feed = nullptr;
    CustomerMonitor *m_screen = nullptr;
    ShopWatch *m_shop = nullptr;
    std::shared_ptr<ExchangeTape> m_printerTape = std::make_shared<ExchangeTape>();
    QHash<QUuid, Running> m_running;
    QList<QThread *> m_threads; ///< all that may still run
    DisplayWorker *m_display = nullptr;
    ScaleWorker *m_scale = nullptr;
    Result<WeightReading> m_weight = Error{Error::Kind::Device, QStringLiteral("scale.silent"), {}, {}};
    QString m_lastCode;
    QTimer m_trying; ///< while something is shown to try a display
    std::atomic<bool> m_printerTakes{false}; ///< bytes for a display on its plug; asked on that display's thread
};

} // namespace devices
