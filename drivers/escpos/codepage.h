#pragma once

#include "drivers/escpos/profile.h"

#include <QByteArray>

#include <optional>

namespace escpos {

/// The text as bytes of the printer's page after the usual substitutions (no-break spaces, minus, quotes);
/// nullopt when a character is missing: the line is then drawn, never printed with "?" (hardware 1.3).
std::optional<QByteArray> encodeText(const QString &text, CodePage page);

/// The substitutions alone, so that columns are measured on what will be printed.
QString printable(const QString &text, CodePage page);

} // namespace escpos
