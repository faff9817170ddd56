#pragma once

#include "modules/core/money.h"

#include <QDate>
#include <QString>
#include <QUuid>

namespace till {

/// A way to pay, a row of the shop's settings.
struct PaymentMethod
{
    enum class Kind { Cash, Card, Cheque, Transfer, Account, Voucher };

    QString key; ///< "cash", "card"…
    Kind kind = Kind::Cash;
    QString name;
    QString nameArabic;
    QString icon;
    int position = 0;
    bool needsReference = false; ///< number of the cheque, authorisation of the card
    bool opensDrawer = false;
    bool active = true;

    QString displayName() const;
};

/// One tender of a ticket. Cash may be more than what is due: the rest is change. A negative amount goes out (refund).
struct Payment
{
    QString method;
    Money amount; ///< handed over (cash), or charged to that method
    QString reference;
    QString voucher; ///< code of the voucher used
};

/// Credit the shop owes to whoever carries the paper (avoir).
struct Voucher
{
    QString code;
    Money left;
    QDate expires; ///< invalid: never
};

enum class PaperChoice { Print, None, Later };

} // namespace till
