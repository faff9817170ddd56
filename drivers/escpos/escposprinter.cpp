#include "drivers/escpos/escposprinter.h"

#include "drivers/escpos/commands.h"
#include "drivers/escpos/encoder.h"
#include "drivers/escpos/pagefinder.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace escpos {

namespace {

constexpr auto ConnectDeadline = 3000ms;
constexpr auto StatusDeadline = 500ms;
constexpr auto WriteProgress = 1000ms;
/// A printer that says why it stopped is waited for as long as a person may need to mend it; one that just takes no
/// more is stalled, not failed, but not for ever (hardware 1.10, 2.4).
constexpr qint64 OperatorPatience = 30 * 60'000;
constexpr qint64 StallPatience = 5 * 60'000;
constexpr auto ConfirmDeadline = 8000ms;
constexpr auto HeldUpPoll = 2000ms;

} // namespace

Printer::~Printer() { letGo(); }

void Printer::letGo()
{
    if (m_link->isOpen())
        m_link->close();
}

Result<> Printer::connect()
{
    if (!m_link->isOpen()) {
        if (const Result<> opened = m_link->open(ConnectDeadline); !opened)
            return opened;
        m_parser.reset();
    }
    return {};
}

bool Printer::readUntil(std::chrono::milliseconds deadline, const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        const auto left = deadline - std::chrono::milliseconds(timer.elapsed());
        if (left <= 0ms || !m_link->isOpen())
            return false;
        m_parser.feed(m_link->read(left));
    }
    return true;
}

void Printer::ask(const QList<int> &which, std::chrono::milliseconds deadline)
{
    QByteArray question;
    for (const int number : which) {
        question += realTimeStatus(number);
        m_parser.asked(number);
    }
    m_link->write(question, deadline);
    readUntil(deadline, [this] { return m_parser.unanswered() == 0; });
}

Result<PrinterStatus> Printer::status()
{
    if (const Result<> open = connect(); !open)
        return open.error();
    if (!m_profile.answersStatus || !m_link->answers())
        return PrinterStatus();
    m_parser.reset();
    ask({1, 2, 3, 4}, StatusDeadline);
    const PrinterStatus status = m_parser.status();
    if (!m_link->isOpen())
        return Error{Error::Kind::Device, u"printer.unreachable"_s, {}, u"closed while asking"_s};
    // Silence of a printer that can answer: its buffer is shut, by paper or by another till's job (hardware 1.8).
    if (!status.answered)
        return Error{Error::Kind::Device, u"printer.silent"_s, {}, {}};
    return status;
}

PrintResult Printer::interrupted(PrintOutcome outcome)
{
    PrintResult result;
    result.outcome = outcome;
    result.status = m_parser.status();
    result.fault = result.status.fault().value_or(
        Error{Error::Kind::Device,
              outcome == PrintOutcome::NotStarted ? u"printer.unreachable"_s : u"printer.interrupted"_s,
              {},
              {}});
    if (outcome == PrintOutcome::Uncertain) {
        m_afterUncertain = true;
        m_link->close();
    }
    return result;
}

PrintResult Printer::print(const Receipt &receipt, const QByteArray &tag, const KeepWaiting &keepWaiting)
{
    const Result<PrinterStatus> before = status();
    if (!before)
        return {PrintOutcome::NotStarted, before.error(), {}};
    if (const std::optional<Error> fault = before->fault())
        return {PrintOutcome::NotStarted, fault, *before};

    QByteArray bytes = encodeReceipt(receipt, m_profile);
    if (m_afterUncertain)
        bytes.prepend(recover(m_profile));
    m_parser.forgetConfirmations();
    const bool canConfirm = m_profile.confirmation != Confirmation::None && m_link->answers();
    if (canConfirm && m_profile.confirmation == Confirmation::ProcessId)
        bytes += askProcessId(tag);
    else if (canConfirm)
        bytes += askProcessed();
    if (canConfirm && m_profile.confirmation == Confirmation::GsR)
        m_parser.askedProcessed();
    const qint64 taken = send(bytes, keepWaiting);
    if (taken <= 0 && !m_link->isOpen())
        return interrupted(PrintOutcome::NotStarted);
    if (taken < bytes.size())
        return interrupted(PrintOutcome::Uncertain);
    m_afterUncertain = false;
    return confirm(tag, keepWaiting);
}

/// A printer without paper takes what its buffer holds and shuts: it is waited for, never sent anything twice.
qint64 Printer::send(const QByteArray &bytes, const KeepWaiting &keepWaiting)
{
    qint64 taken = 0;
    QElapsedTimer still;
    still.start();
    while (taken < bytes.size() && m_link->isOpen()) {
        const qint64 more = m_link->write(bytes.mid(taken), WriteProgress);
        if (more > 0) {
            taken += more;
            still.restart();
            continue;
        }
        m_parser.feed(m_link->read(0ms)); // its own word, if it has one: a question would stand behind the data
        const std::optional<Error> fault = m_parser.status().fault();
        if (still.hasExpired(fault ? OperatorPatience : StallPatience)
            || !keepWaiting(fault.value_or(Error{Error::Kind::Device, u"printer.stalled"_s, {}, {}})))
            break;
    }
    return taken;
}

bool Printer::isConfirmed(const QByteArray &tag) const
{
    return m_profile.confirmation == Confirmation::ProcessId ? m_parser.lastProcessId() == tag : m_parser.processed();
}

PrintResult Printer::confirm(const QByteArray &tag, const KeepWaiting &keepWaiting)
{
    PrintResult result;
    result.outcome = PrintOutcome::Sent;
    if (m_profile.confirmation == Confirmation::None || !m_link->answers()) {
        result.status = m_parser.status();
        return result;
    }
    QElapsedTimer waited;
    waited.start();
    bool wasHeldUp = false;
    while (true) {
        readUntil(wasHeldUp ? HeldUpPoll : ConfirmDeadline,
                  [&] { return isConfirmed(tag) || (!wasHeldUp && m_parser.status().fault()); });
        // No confirmation, but the line stands: what does the printer say now?
        if (!isConfirmed(tag) && m_link->isOpen())
            ask({1, 2, 3, 4}, StatusDeadline);
        result.status = m_parser.status();
        if (isConfirmed(tag)) {
            result.outcome = PrintOutcome::Printed;
            return result;
        }
        const std::optional<Error> fault = result.status.fault();
        if (m_link->isOpen() && fault && !waited.hasExpired(OperatorPatience) && keepWaiting(*fault)) {
            wasHeldUp = true;
            continue;
        }
        if (!m_link->isOpen() || fault || m_parser.unanswered() > 0)
            return interrupted(PrintOutcome::Uncertain);
        if (!std::exchange(wasHeldUp, false))
            return result; // healthy, and simply does not know the command: sent, not printed
        // Mended just now: it has the rest of the paper to print before it can confirm.
    }
}

PrintResult Printer::printSetupHelp()
{
    const Result<PrinterStatus> before = status();
    if (!before)
        return {PrintOutcome::NotStarted, before.error(), {}};
    if (const std::optional<Error> fault = before->fault())
        return {PrintOutcome::NotStarted, fault, *before};
    const QByteArray bytes = encodePageFinder(m_profile);
    if (send(bytes, [](const Error &) { return false; }) < bytes.size())
        return interrupted(PrintOutcome::Uncertain);
    return {PrintOutcome::Sent, std::nullopt, *before};
}

PrintResult Printer::openDrawer()
{
    const Result<PrinterStatus> before = status();
    if (!before)
        return {PrintOutcome::NotStarted, before.error(), {}};
    // In a printer that is not ready the pulse would wait and fire when nobody stands there (hardware 2.6).
    if (const std::optional<Error> fault = before->fault())
        return {PrintOutcome::NotStarted, fault, *before};
    const QByteArray pulse = drawerPulse(m_profile);
    if (m_link->write(pulse, StatusDeadline) < pulse.size())
        return interrupted(PrintOutcome::NotStarted);
    return {PrintOutcome::Sent, std::nullopt, *before};
}

Result<> Printer::passThrough(const QByteArray &bytes)
{
    if (const Result<> open = connect(); !open)
        return open.error();
    if (m_link->write(bytes, StatusDeadline) < bytes.size())
        return Error{Error::Kind::Device, u"printer.unreachable"_s, {}, u"bytes for the display were not taken"_s};
    return {};
}

} // namespace escpos
