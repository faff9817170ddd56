#include "ui/lists/typeddate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

std::optional<QDate> typedDate(const QString &text, const QDate &today)
{
    static const QRegularExpression day(u"^(\\d{1,2})(?:[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?)?$"_s);
    static const QRegularExpression step(u"^([+-])(\\d{1,4})$"_s);
    const QString typed = text.trimmed().toLower();
    if (typed == u"j" || typed == u"t" || typed == u"ي")
        return today;
    if (const auto found = step.match(typed); found.hasMatch())
        return today.addDays(found.captured(1) == u"+" ? found.captured(2).toInt() : -found.captured(2).toInt());
    const auto found = day.match(typed);
    if (!found.hasMatch())
        return {};
    int year = today.year();
    if (const QString written = found.captured(3); !written.isEmpty())
        year = written.size() == 2 ? today.year() / 100 * 100 + written.toInt() : written.toInt();
    const int month = found.captured(2).isEmpty() ? today.month() : found.captured(2).toInt();
    const QDate date(year, month, found.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace ui
