#pragma once

#include "modules/core/db/session.h"

namespace shop {

/// The verifier that PostgreSQL keeps of a password, made here: the password itself never travels nor lands in a log.
Result<QString> scramVerifier(Session &session, const QString &role, const QByteArray &password);

/// A password nobody needs to type: 24 bytes of the system's randomness as text.
QByteArray drawPassword();

} // namespace shop
