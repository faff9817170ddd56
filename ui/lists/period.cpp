#include "ui/lists/period.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

Period usualPeriod(const QString &key, const QDate &today)
{
    const QDate month(today.year(), today.month(), 1);
    if (key == u"yesterday")
        return {today.addDays(-1), today.addDays(-1)};
    if (key == u"week")
        return {today.addDays(-(today.dayOfWeek() % 7)), today};
    if (key == u"month")
        return {month, today};
    if (key == u"last_month")
        return {month.addMonths(-1), month.addDays(-1)};
    if (key == u"year")
        return {QDate(today.year(), 1, 1), today};
    return {today, today};
}

QList<std::pair<QString, QString>> usualPeriods()
{
    const auto name = [](const char *text) { return QCoreApplication::translate("period", text); };
    return {{u"today"_s, name(QT_TRANSLATE_NOOP("period", "Today"))},
            {u"yesterday"_s, name(QT_TRANSLATE_NOOP("period", "Yesterday"))},
            {u"week"_s, name(QT_TRANSLATE_NOOP("period", "This week"))},
            {u"month"_s, name(QT_TRANSLATE_NOOP("period", "This month"))},
            {u"last_month"_s, name(QT_TRANSLATE_NOOP("period", "Last month"))},
            {u"year"_s, name(QT_TRANSLATE_NOOP("period", "This year"))}};
}

} // namespace ui
