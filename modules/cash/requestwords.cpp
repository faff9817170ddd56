#include "modules/cash/requestwords.h"

#include "modules/cash/parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cash {

QString requestName(const till::CashRequest &request, const till::Drawer &drawer)
{
    using Kind = till::CashRequest::Kind;
    till::CashMovement movement; // named as what it becomes
    movement.kind = request.kind == Kind::Bank ? u"cash.banked"_s
        : request.kind == Kind::Expense        ? u"expense.paid"_s
                                               : u"cash.moved"_s;
    movement.category = request.kind == Kind::Adjustment ? u"adjustment"_s : request.category;
    return movementName(movement, drawer);
}

QString requestDetail(const till::CashRequest &request)
{
    QStringList parts{request.reason, request.note};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString askerName(const till::CashRequest &request)
{
    return request.by.isEmpty() ? QCoreApplication::translate("cash", "The office") : request.by;
}

} // namespace cash
