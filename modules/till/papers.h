#pragma once

#include "modules/till/printjob.h"

#include <QCoroTask>

namespace till {

/// A paper on its way: to this till's own printer, or asked of one that an agent drives.
struct PaperOnItsWay
{
    QUuid id;
    bool isHere = true;
    QUuid printer; ///< an agent's; null for this till's own
    QString printerName; ///< empty for this till's own
    QString title;
    bool isPulse = false;
    bool isForWorkshop = false; ///< a slip for this till's own printer where goods are made
    PrintJob::State state = PrintJob::State::Queued;
    QString fault; ///< key of the last device error
    int copy = 0;
    QDateTime at;
};

struct AgentPrinter
{
    QUuid id;
    QString name;
    QString fault; ///< key; empty: none known
    bool isDriven = false; ///< an agent holds it now
    int waiting = 0;
};

/// Everything that was to be printed, and what a person does about it (PRT-3).
class Papers
{
public:
    virtual ~Papers() = default;

    /// Newest first: this till's own, always; those of agents when the server answers and the cashier may
    /// (admin_imprimante_dashboard).
    [[nodiscard]] virtual QCoro::Task<Result<QList<PaperOnItsWay>>> list() = 0;
    /// As the last list() had them.
    virtual QList<AgentPrinter> printers() const = 0;

    /// A person knows what became of an uncertain paper. Not printed: it comes again, marked as a copy.
    [[nodiscard]] virtual QCoro::Task<Result<>> settle(PaperOnItsWay paper, bool printed) = 0;
    /// A copy that says so, of one that is over; an uncertain one is settled by it. `printer`: an agent's, null: where
    /// it was.
    [[nodiscard]] virtual QCoro::Task<Result<>> printAgain(PaperOnItsWay paper, QUuid printer) = 0;
    /// A waiting one of an agent's to another agent's printer; a slip for this till's workshop (`printer` null) to its
    /// receipt printer.
    [[nodiscard]] virtual QCoro::Task<Result<>> redirect(PaperOnItsWay paper, QUuid printer) = 0;
    /// A waiting one that nobody wants any more.
    [[nodiscard]] virtual QCoro::Task<Result<>> giveUp(PaperOnItsWay paper) = 0;
};

} // namespace till
