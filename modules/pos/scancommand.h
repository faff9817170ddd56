#pragma once

#include "modules/core/money.h"

#include <QString>

#include <optional>

namespace pos {

/// A code on the till's command card, so that a scanner alone can sell: "FM-PAY" goes on to the next step with the
/// exact amount, "FM-NEW" begins the next sale, "FM-500", "FM-1000"… hand over a note of that many dinars.
struct ScanCommand
{
    enum class Kind { Pay, New, Note };

    Kind kind = Kind::Pay;
    int dinars = 0; ///< of a note
};

std::optional<ScanCommand> scanCommand(const QString &code);

} // namespace pos
