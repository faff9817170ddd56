#pragma once

#include "modules/core/result.h"

#include <QByteArray>

/// The verifier that PostgreSQL keeps of a password, made here: the password itself never travels nor lands in a log
/// (ARCHITECTURE 6). Needs no connection. Error core.out_of_memory.
Result<QString> scramVerifier(const QByteArray &password);

/// The same for a password a person chose: eight characters at least, or core.password_short.
Result<QString> passwordVerifier(const QString &password);
