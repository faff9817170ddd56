#pragma once

#include "drivers/api/exchangetape.h"
#include "drivers/api/receipt.h"

#include <QStringList>
#include <QtPlugin>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

/// What became of a job (hardware 2.3). Uncertain: bytes left this computer and nobody confirmed; a person decides.
enum class PrintOutcome { NotStarted, Printed, Sent, Uncertain };

/// What the printer says of itself. `answered` false: this model never answers, or did not now.
struct PrinterStatus
{
    bool answered = false;
    bool offline = false;
    bool paperOut = false;
    bool paperLow = false;
    bool coverOpen = false;
    bool cutterJam = false;
    bool hot = false; ///< its head cools: it goes on by itself
    bool failed = false; ///< unrecoverable
    bool drawerOpen = false;

    /// The first reason not to print, as printer.paper_out, printer.cover_open, printer.cutter, printer.hot,
    /// printer.failed, printer.offline; nullopt when it can.
    std::optional<Error> fault() const;
};

struct PrintResult
{
    PrintOutcome outcome = PrintOutcome::NotStarted;
    std::optional<Error> fault;
    PrinterStatus status;
};

/// A receipt printer with a cash drawer on its kick port. Calls block: they belong to a thread of the device's own.
class ReceiptPrinter
{
public:
    virtual ~ReceiptPrinter() = default;

    /// Opens the link if needed and asks. Error printer.unreachable when there is no link.
    virtual Result<PrinterStatus> status() = 0;

    /// Asked from time to time while a printer holds a paper up in the middle (printer.paper_out, printer.cover_open,
    /// printer.stalled…): it goes on by itself once somebody has mended it. False gives the paper up: its fate is
    /// unknown.
    using KeepWaiting = std::function<bool(const Error &fault)>;

    /// Asks for status, sends, waits for the confirmation this model can give. `tag`: four printable ASCII characters
    /// the printer gives back when the paper is out, if it can.
    virtual PrintResult print(const Receipt &receipt, const QByteArray &tag, const KeepWaiting &keepWaiting) = 0;

    /// Prints what this protocol offers to find out how the printer must be set up (ESC/POS: which number it gives each
    /// code page). As print(), but never confirmed: a person reads it.
    virtual PrintResult printSetupHelp() = 0;

    /// Opens the drawer now or not at all: nothing is sent to a printer that is not ready (hardware 2.6).
    virtual PrintResult openDrawer() = 0;

    /// Bytes for what hangs on the printer's own plug, a customer display; they end with the printer listening again
    /// (hardware 5.6). Error printer.unreachable.
    virtual Result<> passThrough(const QByteArray &bytes) = 0;

    /// Lets the link go: a held one locks the other tills out (hardware 1.10). The next call makes it anew.
    virtual void letGo() = 0;
};

/// What a printer plugin in drivers/ exports.
class ReceiptPrinterPlugin
{
public:
    virtual ~ReceiptPrinterPlugin() = default;

    virtual QString displayName() const = 0;
    /// URL schemes it serves: tcp, usb, serial, file.
    virtual QStringList schemes() const = 0;
    /// `device` carries the profile in its query: tcp://192.0.2.7:9100?paper=80&status=full. `tape`, if any, keeps what
    /// is said. Error printer.address.
    virtual Result<std::shared_ptr<ReceiptPrinter>> create(const QUrl &device,
                                                           const std::shared_ptr<ExchangeTape> &tape) const = 0;
};

Q_DECLARE_INTERFACE(ReceiptPrinterPlugin, "feemaison.ReceiptPrinterPlugin/2")
