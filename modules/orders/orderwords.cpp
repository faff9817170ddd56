#include "modules/orders/orderwords.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace orders {

using State = till::Order::State;

namespace {

constexpr qint64 Soon = 2 * 3600; // seconds

QString words(const char *text) { return QCoreApplication::translate("orders", text); }

} // namespace

QString stateName(State state)
{
    switch (state) {
    case State::Pending: return words(QT_TRANSLATE_NOOP("orders", "Waiting"));
    case State::InProduction: return words(QT_TRANSLATE_NOOP("orders", "In production"));
    case State::WaitingForPickup: return words(QT_TRANSLATE_NOOP("orders", "To be fetched"));
    case State::ReadyAtShop: return words(QT_TRANSLATE_NOOP("orders", "Ready to leave"));
    case State::DeliveredUnpaid: return words(QT_TRANSLATE_NOOP("orders", "Delivered, not paid"));
    case State::Delivered: return words(QT_TRANSLATE_NOOP("orders", "Delivered"));
    case State::Cancelled: return words(QT_TRANSLATE_NOOP("orders", "Cancelled"));
    }
    return {};
}

ui::Token stateTone(State state)
{
    switch (state) {
    case State::Pending: return ui::Token::Text2;
    case State::InProduction: return ui::Token::Warning;
    case State::WaitingForPickup:
    case State::ReadyAtShop: return ui::Token::Info;
    case State::DeliveredUnpaid: return ui::Token::Warning;
    case State::Delivered: return ui::Token::Success;
    case State::Cancelled: return ui::Token::Danger;
    }
    return ui::Token::Text;
}

QString dueText(const QDateTime &due)
{
    const QDateTime local = due.toLocalTime();
    const QDate today = Clock::now().toLocalTime().date();
    const QString time = format::time(local.time());
    if (local.date() == today)
        return time;
    if (local.date() == today.addDays(1))
        return words(QT_TRANSLATE_NOOP("orders", "tomorrow %1")).arg(time);
    return format::dateTime(local);
}

ui::Token dueTone(const till::Order &order)
{
    if (order.state == State::DeliveredUnpaid)
        return ui::Token::Text2;
    const qint64 left = Clock::now().secsTo(order.due);
    return left < 0 ? ui::Token::Danger : left < Soon ? ui::Token::Warning : ui::Token::Text;
}

QString lineText(const till::OrderLine &line, const till::Catalogue &catalogue)
{
    const till::Product *product = catalogue.product(line.product);
    return u"%1 × %2"_s.arg(format::number(line.quantity), product ? product->displayName() : line.name);
}

QString linesText(const till::Order &order, const till::Catalogue &catalogue)
{
    QStringList lines;
    for (const till::OrderLine &line : order.lines)
        lines.append(lineText(line, catalogue));
    return lines.join(u", "_s);
}

QString serviceText(const till::Order &order)
{
    if (order.service == till::Order::Service::Pickup)
        return words(QT_TRANSLATE_NOOP("orders", "Pickup"));
    const QString delivery = words(QT_TRANSLATE_NOOP("orders", "Delivery"));
    return order.zoneName.isEmpty() ? delivery : delivery + u" · "_s + order.zoneName;
}

QString paidText(const till::Order &order)
{
    if (order.balance().isZero())
        return words(QT_TRANSLATE_NOOP("orders", "Paid"));
    return order.paid.isZero() ? words(QT_TRANSLATE_NOOP("orders", "To pay"))
                               : words(QT_TRANSLATE_NOOP("orders", "Deposit"));
}

ui::Token paidTone(const till::Order &order)
{
    return order.balance().isZero() ? ui::Token::Success : order.paid.isZero() ? ui::Token::Danger : ui::Token::Warning;
}

} // namespace orders
