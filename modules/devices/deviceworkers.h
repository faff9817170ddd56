#pragma once

#include "drivers/api/customerdisplay.h"
#include "drivers/api/receiptprinter.h"
#include "drivers/api/scale.h"
#include "drivers/api/scanner.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace devices {

/// What lives on a device's own thread and may block there. It says how the device is; nothing is asked of it directly.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// On its thread, once, before anything else.
    virtual void begin() = 0;

signals:
    void works();
    void failed(const Error &fault);

protected:
    /// Tells a change once.
    void tell(const Result<> &how);

private:
    QString m_told;
};

/// Shows the latest text; one that came while another was being written takes its place. Tries again by itself while
/// the display is away.
class DisplayWorker final : public Worker
{
    Q_OBJECT

public:
    using Open = std::function<Result<std::shared_ptr<CustomerDisplay>>()>;
    explicit DisplayWorker(Open open) : m_open(std::move(open)) {}

    void begin() override;
    void show(const DisplayText &text);

private:
    void write();

    Open m_open;
    std::shared_ptr<CustomerDisplay> m_display;
    DisplayText m_text;
    std::unique_ptr<QTimer> m_soon;
    std::unique_ptr<QTimer> m_again;
};

/// Asks the scale: now and then to know that it is there, several times a second while somebody weighs.
class ScaleWorker final : public Worker
{
    Q_OBJECT

public:
    using Open = std::function<Result<std::shared_ptr<Scale>>()>;
    explicit ScaleWorker(Open open) : m_open(std::move(open)) {}

    void begin() override;
    void watch(bool on, qint64 priceDinars);

signals:
    void weighed(const WeightReading &reading);
    void cannotWeigh(const Error &fault);

private:
    void ask();

    Open m_open;
    std::shared_ptr<Scale> m_scale;
    std::unique_ptr<QTimer> m_next;
    bool m_watched = false;
    qint64 m_price = 0; ///< dinars of a kilogram
};

/// Gives codes as they come.
class ScannerWorker final : public Worker
{
    Q_OBJECT

public:
    using Open = std::function<Result<std::shared_ptr<Scanner>>()>;
    explicit ScannerWorker(Open open) : m_open(std::move(open)) {}

    void begin() override;

signals:
    void scanned(const QString &code);

private:
    void listen();

    Open m_open;
    std::shared_ptr<Scanner> m_scanner;
    std::unique_ptr<QTimer> m_next;
};

/// A printer that no queue of this till serves yet: asked how it is, and for one paper when somebody tries it.
class PrinterWorker final : public Worker
{
    Q_OBJECT

public:
    using Open = std::function<Result<std::shared_ptr<ReceiptPrinter>>()>;
    explicit PrinterWorker(Open open) : m_open(std::move(open)) {}

    void begin() override;
    void print(const Receipt &receipt);

signals:
    void printed(const PrintResult &result);

private:
    void ask();
    Result<> connect();

    Open m_open;
    std::shared_ptr<ReceiptPrinter> m_printer;
    std::unique_ptr<QTimer> m_next;
};

} // namespace devices
