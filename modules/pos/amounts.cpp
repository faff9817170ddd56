#include "modules/pos/amounts.h"

#include "modules/core/format.h"

using namespace Qt::StringLiterals;

namespace pos {

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

} // namespace pos
