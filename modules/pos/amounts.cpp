#include "modules/pos/amounts.h"

#include "modules/core/format.h"

using namespace Qt::StringLiterals;

namespace pos {

namespace {

Money nextMultiple(Money total, qint64 dinars)
{
    const qint64 step = dinars * 100;
    return Money::fromCentimes((total.centimes() / step + 1) * step);
}

} // namespace

QString multiplication(const till::CartLine &line)
{
    QString quantity = format::number(line.quantity);
    if (line.product.isWeighed())
        quantity += QChar::Nbsp + line.product.saleUnit;
    // Kept together and in order inside an Arabic line too.
    return quantity + QChar::Nbsp + u'×' + QChar::Nbsp + format::money(line.price);
}

QString percentText(int hundredths)
{
    const QString sign = hundredths < 0 ? QString(QChar(0x2212)) : QString();
    return sign + format::number(Quantity::fromThousandths(qint64(qAbs(hundredths)) * 10)) + QChar::Nbsp + u'%';
}

QList<Money> proposedAmounts(Money total)
{
    QList<Money> amounts{total};
    for (const qint64 step : {100, 500, 1000, 2000}) {
        const Money next = nextMultiple(total - Money::fromCentimes(1), step);
        if (!amounts.contains(next) && amounts.size() < 4)
            amounts.append(next);
    }
    return amounts;
}

} // namespace pos
