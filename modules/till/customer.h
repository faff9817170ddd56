#pragma once

#include "modules/core/money.h"

#include <QString>
#include <QUuid>

namespace till {

/// A person or company the shop knows (spec sales 9), as the counter needs it.
struct Customer
{
    QUuid id;
    QString firstName;
    QString lastName;
    QString phone; ///< as typed
    QString phoneKey; ///< digits only, international prefix removed: what makes it unique (CUS-3)
    QString type; ///< regular, vip, occasional, corporate
    QString allergies; ///< shown as a warning wherever the customer is
    Money balance; ///< what the customer owes on the account; negative: paid in advance
    Money limit; ///< of the account; zero: no account
    bool active = true;

    QString displayName() const;
    QString initials() const;
};

/// "+213 550 00 00 01", "0550-00-00-01" → "0550000001" (spec sales 3.4, CUS-2).
QString phoneKey(const QString &phone);
/// "05 50 00 00 01" with no-break spaces; unchanged when it is not ten digits (CUS-2, DESIGN 8).
QString displayPhone(const QString &phone);

} // namespace till
