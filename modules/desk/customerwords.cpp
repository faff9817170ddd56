#include "modules/desk/customerwords.h"

#include "modules/core/format.h"
#include "ui/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

QString balanceText(const till::Customer &customer)
{
    const Money balance = customer.balance;
    const char *words = balance.isZero() ? QT_TRANSLATE_NOOP("Customers", "balance %1")
        : balance.isNegative()           ? QT_TRANSLATE_NOOP("Customers", "advance %1")
                                         : QT_TRANSLATE_NOOP("Customers", "owes %1");
    return QCoreApplication::translate("Customers", words)
        .arg(format::money(balance.isNegative() ? -balance : balance));
}

QString customerLine(const till::Customer &customer)
{
    QStringList parts;
    if (!customer.phone.isEmpty())
        parts << ui::leftToRight(till::displayPhone(customer.phone));
    parts << balanceText(customer);
    return parts.join(u" · "_s);
}

} // namespace desk
