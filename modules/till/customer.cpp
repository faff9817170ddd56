#include "modules/till/customer.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace till {

QString Customer::displayName() const
{
    // One word given at the till stands in both names (spec sales 3.4).
    return firstName == lastName || lastName.isEmpty() ? firstName : firstName + u' ' + lastName;
}

QString Customer::initials() const
{
    const QString second = lastName.isEmpty() || lastName == firstName ? firstName.mid(1, 1) : lastName.left(1);
    return (firstName.left(1) + second).toUpper();
}

QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar c : phone)
        if (const int digit = c.digitValue(); digit >= 0)
            digits += QChar(u'0' + digit);
    const bool international = phone.trimmed().startsWith(u'+') || digits.startsWith(u"00");
    if (digits.startsWith(u"00"))
        digits.remove(0, 2);
    if (international && digits.startsWith(u"213"))
        digits = u'0' + digits.mid(3);
    return digits;
}

QString displayPhone(const QString &phone)
{
    const QString key = phoneKey(phone);
    if (key.size() != 10)
        return phone;
    QStringList pairs;
    for (int i = 0; i < 10; i += 2)
        pairs.append(key.mid(i, 2));
    return pairs.join(QChar(QChar::Nbsp));
}

} // namespace till
