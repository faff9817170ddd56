#pragma once

#include "drivers/api/receiptprinter.h"

#include <QFuture>
#include <QThread>
#include <QTimer>

/// A receipt printer on a thread of its own: its calls block, whoever asks does not. Opened at the first question.
class PrinterThread
{
public:
    using Open = std::function<Result<std::shared_ptr<ReceiptPrinter>>()>;

    explicit PrinterThread(Open open);
    /// Waits for the call under way: a `keepWaiting` that was given must say no by then.
    ~PrinterThread();
    Q_DISABLE_COPY_MOVE(PrinterThread)

    QFuture<Result<PrinterStatus>> askStatus();
    /// `document`: JSON of a Receipt; printer.document when it is none. `keepWaiting` is asked on the device's thread.
    QFuture<PrintResult> print(const QByteArray &document, const QByteArray &tag,
                               const ReceiptPrinter::KeepWaiting &keepWaiting);
    QFuture<PrintResult> openDrawer();
    /// Another printer, opened at the next question.
    void change(const Open &open);
    /// After what was asked before; only to a printer that is open already. Nobody is told when it is lost.
    void passThrough(const QByteArray &bytes);

private:
    using Act = std::function<PrintResult(ReceiptPrinter &printer)>;

    std::optional<Error> open();
    QFuture<PrintResult> run(const Act &act);

    Open m_open;
    QThread m_thread;
    QTimer *m_worker; ///< lives on m_thread; between customers it lets the printer go
    std::shared_ptr<ReceiptPrinter> m_printer; ///< only touched on m_thread
};
