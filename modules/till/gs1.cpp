#include "modules/till/gs1.h"

#include "modules/till/checkdigit.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace till {

namespace {

constexpr char16_t Separator = 0x1d;
constexpr qint64 MostCentimes = 1'000'000'000'000; ///< ten thousand million dinars: what is reckoned from it still fits

/// Length of AI and value together where GS1 fixed it, by the first two digits; 0: up to the separator.
int fixedLength(QStringView two)
{
    struct Fixed
    {
        char16_t ai[3];
        int length;
    };
    static constexpr Fixed all[] = {{u"00", 20}, {u"01", 16}, {u"02", 16}, {u"03", 16}, {u"04", 18}, {u"11", 8},
                                    {u"12", 8},  {u"13", 8},  {u"14", 8},  {u"15", 8},  {u"16", 8},  {u"17", 8},
                                    {u"18", 8},  {u"19", 8},  {u"20", 4},  {u"31", 10}, {u"32", 10}, {u"33", 10},
                                    {u"34", 10}, {u"35", 10}, {u"36", 10}, {u"41", 16}};
    for (const Fixed &row : all)
        if (two == QStringView(row.ai, 2))
            return row.length;
    return 0;
}

bool isDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty();
}

/// YYMMDD; a day of 00 is the last of the month. GS1's sliding century: up to 50 years ahead, the rest before.
std::optional<QDate> dateOf(QStringView text)
{
    if (text.size() != 6 || !isDigits(text))
        return std::nullopt;
    const int thisYear = QDate::currentDate().year();
    int year = thisYear - thisYear % 100 + text.first(2).toInt();
    if (year - thisYear > 50)
        year -= 100;
    else if (thisYear - year > 49)
        year += 100;
    const int month = text.sliced(2, 2).toInt();
    const int day = text.sliced(4).toInt();
    const QDate first(year, month, 1);
    const QDate date = day == 0 && first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// `text` × 10^(places − decimals); nullopt when that is no whole number.
std::optional<qint64> scaled(QStringView text, int decimals, int places)
{
    if (!isDigits(text) || text.size() > 15)
        return std::nullopt;
    qint64 value = text.toLongLong();
    for (; decimals < places; ++decimals)
        value *= 10;
    for (; decimals > places; --decimals) {
        if (value % 10 != 0)
            return std::nullopt;
        value /= 10;
    }
    return value;
}

/// One field into `code`; false when it breaks a rule.
bool take(QStringView ai, QStringView value, Gs1Code &code)
{
    if (ai == u"01") {
        if (value.size() != 14 || !isDigits(value) || !hasRightCheckDigit(value.toString()))
            return false;
        code.gtin = value.toString();
    } else if (ai.size() == 4 && ai.startsWith(u"310")) {
        code.grams = value.size() == 6 ? scaled(value, ai.at(3).digitValue(), 3) : std::nullopt;
        return code.grams.has_value();
    } else if (ai.size() == 4 && ai.startsWith(u"392")) {
        code.centimes = scaled(value, ai.at(3).digitValue(), 2);
        return code.centimes && *code.centimes <= MostCentimes;
    } else if (ai == u"10") {
        if (value.isEmpty() || value.size() > 20)
            return false;
        code.lot = value.toString();
    } else if (ai == u"15" || ai == u"17") {
        const std::optional<QDate> date = dateOf(value);
        if (!date)
            return false;
        (ai == u"15" ? code.bestBefore : code.expires) = *date;
    }
    return true; // another field: none of the till's business
}

/// How many digits the AI at the front has.
qsizetype lengthOfAi(QStringView text)
{
    const QStringView two = text.first(2);
    if ((two >= u"31" && two <= u"36") || two == u"39" || two == u"70" || two == u"80" || two == u"81" || two == u"82")
        return 4;
    if (two == u"23" || two == u"24" || two == u"25" || two == u"40" || two == u"41" || two == u"42" || two == u"71")
        return 3;
    return 2;
}

std::optional<Gs1Code> readScanned(QStringView text)
{
    Gs1Code code;
    while (!text.isEmpty()) {
        if (text.front() == Separator) {
            text = text.sliced(1);
            continue;
        }
        if (text.size() < 3 || !isDigits(text.first(2)))
            return std::nullopt;
        const qsizetype ai = lengthOfAi(text);
        if (text.size() <= ai || !isDigits(text.first(ai)))
            return std::nullopt;
        qsizetype end = fixedLength(text.first(2));
        if (end == 0) {
            end = text.indexOf(Separator);
            if (end < 0)
                end = text.size();
        }
        if (end > text.size() || end < ai || !take(text.first(ai), text.sliced(ai, end - ai), code))
            return std::nullopt;
        text = text.sliced(end);
    }
    return code;
}

std::optional<Gs1Code> readTyped(QStringView text)
{
    Gs1Code code;
    while (!text.isEmpty()) {
        const qsizetype close = text.indexOf(u')');
        if (text.front() != u'(' || close < 3 || close > 5 || !isDigits(text.sliced(1, close - 1)))
            return std::nullopt;
        qsizetype next = text.indexOf(u'(', close);
        if (next < 0)
            next = text.size();
        if (!take(text.sliced(1, close - 1), text.sliced(close + 1, next - close - 1), code))
            return std::nullopt;
        text = text.sliced(next);
    }
    return code;
}

} // namespace

std::optional<Gs1Code> readGs1(const QString &code)
{
    if (code.startsWith(u'('))
        return readTyped(code);
    const bool marked = code.startsWith(u"]C1") || code.startsWith(Separator);
    const QStringView text = code.startsWith(u"]C1") ? QStringView(code).sliced(3) : QStringView(code);
    // Without the mark only an unmistakable beginning will do: other codes may begin with 01 too.
    if (!marked && (code.size() < 16 || !code.startsWith(u"01") || !hasRightCheckDigit(code.sliced(2, 14))))
        return std::nullopt;
    const std::optional<Gs1Code> read = readScanned(text);
    return read && !text.isEmpty() ? read : std::nullopt;
}

} // namespace till
