#pragma once

#include <QDate>

#include <optional>

namespace ui {

/// A day as one types it (DESIGN 6.2): "14" of this month, "14/4", "14/04/2026", "+3", "-1", "j" today.
std::optional<QDate> typedDate(const QString &text, const QDate &today);

} // namespace ui
