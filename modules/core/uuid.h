#pragma once

#include <QUuid>

/// A version 7 identity (RFC 9562): 48 bits of milliseconds, a counter that keeps this process's order, random bits.
QUuid uuidV7();

/// "0190c2…" without braces, as PostgreSQL writes it.
inline QString uuidText(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
