#pragma once

#include "modules/till/reports.h"

#include <QStringList>

namespace cash {

/// A fact that a rule dislikes, for a manager: what happened, then what to make of it. Never a key.
struct ExceptionWords
{
    QString title;
    QString text; ///< what to look at
};

ExceptionWords inWords(const till::ExceptionRow &row);
/// "Caissière 1 · Caisse 1 · C1-001038 · 14/04/2026 09:42"
QString whoAndWhere(const till::ExceptionRow &row);
/// Every kind that has its own words (payloads.md lists them).
QStringList exceptionKinds();

} // namespace cash
