#include "modules/core/format.h"

using namespace Qt::StringLiterals;

namespace format {

namespace {

QString g_language = u"fr"_s;

QString grouped(quint64 whole)
{
    QString digits = QString::number(whole);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QChar::Nbsp);
    return digits;
}

QString sign(bool negative, Minus minus)
{
    if (!negative)
        return {};
    return minus == Minus::Ascii ? u"-"_s : QString(QChar(0x2212));
}

QString decimal(qint64 value, int places, bool trim)
{
    const quint64 unit = places == 2 ? 100 : 1000;
    const quint64 magnitude = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    QString fraction = QString::number(magnitude % unit).rightJustified(places, u'0');
    while (trim && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = grouped(magnitude / unit);
    return fraction.isEmpty() ? whole : whole + u',' + fraction;
}

} // namespace

void setLanguage(const QString &language) { g_language = language; }
QString language() { return g_language; }
QString currencyWord() { return g_language == u"ar" ? u"دج"_s : u"DA"_s; }

QString money(Money amount, Decimals decimals, Currency currency, Minus minus)
{
    const qint64 centimes = amount.centimes();
    const bool whole = decimals == Decimals::WhenNeeded && centimes % 100 == 0;
    QString text = sign(centimes < 0, minus)
        + (whole ? grouped((centimes < 0 ? quint64(0) - quint64(centimes) : quint64(centimes)) / 100)
                 : decimal(centimes, 2, false));
    if (currency == Currency::With)
        text += QChar::Nbsp + currencyWord();
    return text;
}

QString number(Quantity quantity)
{
    return sign(quantity.thousandths() < 0, Minus::Typographic) + decimal(quantity.thousandths(), 3, true);
}

QString quantity(Quantity baseQuantity, const QString &baseUnit)
{
    const qint64 value = baseQuantity.thousandths();
    const bool large = qAbs(value) >= 1'000'000;
    if (large && (baseUnit == u"g" || baseUnit == u"ml")) {
        // Thousandths of a gram to thousandths of a kilogram, half away from zero.
        const qint64 scaled = (value + (value < 0 ? -500 : 500)) / 1000;
        return sign(value < 0, Minus::Typographic) + decimal(scaled, 3, false) + QChar::Nbsp
            + (baseUnit == u"g" ? u"kg"_s : u"l"_s);
    }
    return number(baseQuantity) + QChar::Nbsp + baseUnit;
}

QString date(const QDate &date) { return date.toString(u"dd/MM/yyyy"_s); }
QString time(const QTime &time) { return time.toString(u"HH:mm"_s); }
QString dateTime(const QDateTime &when) { return when.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s); }

} // namespace format
