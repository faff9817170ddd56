#include "drivers/transport/spoollink.h"

#include <memory>

#include <windows.h>
#include <winspool.h>

using namespace Qt::StringLiterals;

namespace {

/// A printer of the spooler, let go with its last user.
using Printer = std::unique_ptr<void, decltype(&ClosePrinter)>;

Error fault(const QString &key, const QString &printer)
{
    return {Error::Kind::Device, key, {{u"host"_s, printer}}, u"spooler: "_s + QString::number(GetLastError())};
}

/// The name as the system's functions want it; they do not change it.
wchar_t *wide(const QString &text) { return const_cast<wchar_t *>(reinterpret_cast<const wchar_t *>(text.utf16())); }

Printer openPrinter(const QString &name)
{
    HANDLE handle = nullptr;
    return {OpenPrinterW(wide(name), &handle, nullptr) ? handle : nullptr, &ClosePrinter};
}

/// What Windows knows why a printer stands still, as we call it; empty: nothing. Most drivers tell nothing at all.
QString statusKey(DWORD status, DWORD attributes)
{
    if (status & PRINTER_STATUS_PAPER_OUT)
        return u"printer.paper_out"_s;
    if (status & PRINTER_STATUS_DOOR_OPEN)
        return u"printer.cover_open"_s;
    constexpr DWORD Stopped = PRINTER_STATUS_PAUSED | PRINTER_STATUS_OFFLINE | PRINTER_STATUS_ERROR
        | PRINTER_STATUS_NOT_AVAILABLE | PRINTER_STATUS_PENDING_DELETION;
    return (status & Stopped) || (attributes & PRINTER_ATTRIBUTE_WORK_OFFLINE) ? u"printer.spool_stopped"_s : QString();
}

} // namespace

QStringList SpoolLink::printers()
{
    constexpr DWORD Which = PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS;
    DWORD size = 0;
    DWORD count = 0;
    EnumPrintersW(Which, nullptr, 4, nullptr, 0, &size, &count);
    QByteArray room(qsizetype(size), '\0');
    QStringList names;
    if (size > 0 && EnumPrintersW(Which, nullptr, 4, reinterpret_cast<LPBYTE>(room.data()), size, &size, &count)) {
        const auto *infos = reinterpret_cast<const PRINTER_INFO_4W *>(room.constData());
        for (DWORD i = 0; i < count; ++i)
            names.append(QString::fromWCharArray(infos[i].pPrinterName));
    }
    return names;
}

/// The spooler is a service of this computer: it answers at once or not at all, whatever the deadline.
Result<> SpoolLink::ask(Milliseconds)
{
    const Printer printer = openPrinter(m_printer);
    if (!printer)
        return fault(GetLastError() == ERROR_INVALID_PRINTER_NAME ? u"printer.spool_unknown"_s
                                                                  : u"printer.no_spooler"_s,
                     m_printer);
    DWORD size = 0;
    GetPrinterW(printer.get(), 2, nullptr, 0, &size);
    QByteArray room(qsizetype(size), '\0');
    if (size == 0 || !GetPrinterW(printer.get(), 2, reinterpret_cast<LPBYTE>(room.data()), size, &size))
        return fault(u"printer.no_spooler"_s, m_printer);
    const auto *info = reinterpret_cast<const PRINTER_INFO_2W *>(room.constData());
    const QString key = statusKey(info->Status, info->Attributes);
    return key.isEmpty() ? Result<>() : Result<>(fault(key, m_printer));
}

qint64 SpoolLink::write(const QByteArray &bytes, Milliseconds)
{
    const bool asked = isOpen();
    close();
    const Printer printer = asked && !bytes.isEmpty() ? openPrinter(m_printer) : Printer(nullptr, &ClosePrinter);
    if (!printer)
        return 0;
    const QString title = u"ticket"_s;
    const QString type = u"RAW"_s; // past the driver: these bytes are the printer's own
    DOC_INFO_1W document{wide(title), nullptr, wide(type)};
    const DWORD job = StartDocPrinterW(printer.get(), 1, reinterpret_cast<LPBYTE>(&document));
    if (job == 0)
        return 0;
    qint64 taken = 0;
    if (StartPagePrinter(printer.get())) {
        while (taken < bytes.size()) {
            DWORD more = 0;
            char *rest = const_cast<char *>(bytes.constData()) + taken;
            if (!WritePrinter(printer.get(), rest, DWORD(bytes.size() - taken), &more) || more == 0)
                break;
            taken += more;
        }
        EndPagePrinter(printer.get());
    }
    // Half a job is taken back; where that fails, or the end of a whole one is not taken, nobody knows.
    if (taken == bytes.size())
        return EndDocPrinter(printer.get()) ? taken : taken - 1;
    const bool takenBack = SetJobW(printer.get(), job, 0, nullptr, JOB_CONTROL_DELETE);
    EndDocPrinter(printer.get());
    return takenBack ? 0 : taken;
}
