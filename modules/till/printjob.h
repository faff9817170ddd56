#pragma once

#include "modules/core/result.h"

#include <QDateTime>
#include <QUuid>

namespace till {

/// A piece of paper or a drawer pulse this till owes, a row of the journal file (hardware 2.2).
struct PrintJob
{
    enum class Kind { Receipt, Drawer, ClosingReport, SampleTicket, WorkshopSlip };
    /// Which of this till's printers: the one at the counter, or the one where goods are made.
    enum class Station { Counter, Workshop };
    /// queued → sending → printed | sent | uncertain; expired and failed never reach the printer.
    enum class State { Queued, Sending, Printed, Sent, Uncertain, Failed, Expired, Cancelled };

    QUuid id;
    QString dedupKey; ///< "sale:<uuid>:receipt:0"; one row per key, for ever
    Kind kind = Kind::Receipt;
    State state = State::Queued;
    QByteArray document; ///< JSON of a Receipt; empty for a drawer pulse
    QString title; ///< what a person calls it: "C1-000123"
    int attempts = 0;
    QDateTime createdAt;
    QDateTime expiresAt; ///< invalid: never
    QString fault; ///< key of the last device error
};

/// What the strip says about the printer.
struct PrinterState
{
    enum class State { None, Unknown, Ready, Printing, Warning, Fault };

    State state = State::None;
    Error fault; ///< printer.paper_out, printer.cover_open, printer.unreachable…
    int waiting = 0; ///< jobs not yet out
};

} // namespace till
