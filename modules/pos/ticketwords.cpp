#include "modules/pos/ticketwords.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pos {

using Kind = till::TicketSummary::Kind;

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Sale: return QCoreApplication::translate("pos::TicketsScreen", "Sale");
    case Kind::Exchange: return QCoreApplication::translate("pos::TicketsScreen", "Exchange");
    case Kind::Refund: return QCoreApplication::translate("pos::TicketsScreen", "Return");
    case Kind::Void: return QCoreApplication::translate("pos::TicketsScreen", "Cancellation");
    }
    return {};
}

ui::Token kindTone(Kind kind)
{
    return kind == Kind::Sale ? ui::Token::Text2 : kind == Kind::Exchange ? ui::Token::Info : ui::Token::Warning;
}

QString whenText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == Clock::now().toLocalTime().date() ? format::time(local.time()) : format::dateTime(local);
}

QString paymentsText(const till::Counter &counter, const QList<till::Payment> &payments)
{
    QStringList parts;
    const QList<till::PaymentMethod> methods = counter.paymentMethods();
    for (const till::Payment &payment : payments) {
        QString name = payment.method;
        for (const till::PaymentMethod &method : methods)
            if (method.key == payment.method)
                name = method.displayName();
        parts << name + QChar::Nbsp + format::money(payment.amount);
    }
    return parts.join(u", "_s);
}

} // namespace pos
