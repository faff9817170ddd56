#pragma once

#include <QByteArray>
#include <QString>

namespace shop {

/// A password nobody needs to type: 24 bytes of the system's randomness as text.
QByteArray drawPassword();

/// One that people type from a screen or a slip of paper: ten letters that cannot be mistaken, "kamo-tebi-ru".
QString drawSpokenPassword();

} // namespace shop
