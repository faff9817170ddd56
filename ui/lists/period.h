#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace ui {

/// The days between two, both in; a usual one has a name.
struct Period
{
    QDate from;
    QDate to;

    bool operator==(const Period &) const = default;
};

/// "today", "yesterday", "week" (from Sunday on, DESIGN 4), "month", "last_month", "year".
Period usualPeriod(const QString &key, const QDate &today);
/// Each with its name: "This month".
QList<std::pair<QString, QString>> usualPeriods();

} // namespace ui
