#pragma once

#include <QByteArray>

namespace zkteco {

/// What AUTH carries: the communication key mixed with the session (hardware 3.3). Obfuscation, not security: anybody
/// on the wire can turn it back. `tick`: any byte; the terminal learns it from the third one.
QByteArray scrambledKey(quint32 key, quint16 session, quint8 tick = 50);

} // namespace zkteco
