#pragma once

#include <QString>

namespace till {

/// A text of the paper in the paper's own language, which need not be the screen's. English where none is known.
/// Mark the source text with QT_TRANSLATE_NOOP("Receipt", …).
QString receiptText(const QString &language, const char *text);

} // namespace till
