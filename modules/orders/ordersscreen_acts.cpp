#include "modules/core/format.h"
#include "modules/desk/attempt.h"
#include "modules/orders/assigndialog.h"
#include "modules/orders/cancelorderdialog.h"
#include "modules/orders/ordersscreen.h"
#include "modules/orders/producersdialog.h"
#include "ui/controls/toast.h"
#include "ui/errortext.h"

using namespace Qt::StringLiterals;

namespace orders {

using Step = OrderSide::Step;

void OrdersScreen::answered(const Result<> &done, const QString &said, const QString &by)
{
    m_busy = false;
    m_side->setBusy(false);
    if (done)
        toasts()->show({ui::ToastText::Kind::Success, said, desk::allowedBy(by), {}, {}});
    else if (done.error().key != desk::GivenUp)
        toasts()->show(
            {ui::ToastText::Kind::Danger, ui::errorText(done.error()).title, ui::errorText(done.error()).text, {}, {}});
    load();
}

template <typename Act>
void OrdersScreen::attempt(const desk::Intent &intent, const QString &said, Act act)
{
    m_busy = true;
    m_side->setBusy(true);
    desk::attempt(counter(), this, intent, act,
                  [this, said](const Result<> &done, const QString &by) { answered(done, said, by); });
}

void OrdersScreen::run(Step step)
{
    const std::optional<till::Order> order = counter().orders().order(m_current);
    if (!order || m_busy || ui::Dialog::current(window()))
        return;
    till::Orders &orders = counter().orders();
    const QUuid id = order->id;
    switch (step) {
    case Step::Start:
        attempt({tr("Put in production"), u"chef-hat"_s, order->number}, tr("In production"),
                [&orders, id](const till::Grant &) { return orders.start(id); });
        break;
    case Step::Receive: receive(*order); break;
    case Step::Collect: collect(*order); break;
    case Step::HandOver:
        attempt({tr("Handing over"), u"bag"_s, order->number}, tr("Order %1 fetched").arg(order->number),
                [&orders, id](const till::Grant &) { return orders.handOver(id); });
        break;
    case Step::Assign: assign(*order); break;
    case Step::SettleDebt: m_services.navigator->open("delivery.settle_debts"_L1); break;
    case Step::Reprint:
        attempt({tr("Slip of the order"), u"print"_s, order->number}, tr("A copy goes to the printer"),
                [&orders, id](const till::Grant &) { return orders.reprint(id); });
        break;
    case Step::Cancel: cancel(*order); break;
    }
}

void OrdersScreen::openCollect(const desk::Due &due, const desk::CollectDialog::Act &act)
{
    auto *dialog = new desk::CollectDialog(counter(), due, act, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        answered(Result<>(), dialog->outcome(), dialog->allowedBy());
        desk::showChange(dialog->change(), this);
    });
    dialog->open();
}

void OrdersScreen::collect(const till::Order &order)
{
    desk::Due due;
    due.title = tr("Payment on an order");
    due.foot = tr("Its receipt is printed.");
    due.whom = order.name;
    due.what =
        order.number + u" · "_s + tr("total %1, paid %2").arg(format::money(order.total), format::money(order.paid));
    due.amount = order.balance();
    due.isWhole = false;
    due.go = tr("Record the payment");
    due.outcome = tr("Payment of %1 recorded").arg(order.name);
    due.intent = {tr("Authorise the payment"), u"cash"_s, order.number};
    openCollect(due, [&orders = counter().orders(), id = order.id](const till::Collection &money, const till::Grant &) {
        return orders.collect(id, money);
    });
}

void OrdersScreen::receive(const till::Order &order)
{
    auto *dialog = new ProducersDialog(counter(), order, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, id = order.id](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        attempt({tr("Receive the order"), u"box"_s, {}}, tr("Received"),
                [&orders = counter().orders(), id, made = dialog->producers()](const till::Grant &) {
                    return orders.receive(id, made);
                });
    });
    dialog->open();
}

void OrdersScreen::assign(const till::Order &order)
{
    auto *dialog = new AssignDialog(counter().orders().deliverymen(), order, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, order](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        const till::Assignment assignment = dialog->assignment();
        if (assignment.paid && !order.goodsDue().isZero())
            return takeFromDeliveryman(assignment, order);
        attempt({tr("Authorise the delivery"), u"truck"_s, order.number}, tr("The order is on its way"),
                [&orders = counter().orders(), assignment](const till::Grant &grant) {
                    return orders.assign(assignment, grant);
                });
    });
    dialog->open();
}

void OrdersScreen::takeFromDeliveryman(const till::Assignment &assignment, const till::Order &order)
{
    desk::Due due;
    due.title = tr("The deliveryman pays");
    due.foot = tr("The goods only: the fee is his.");
    due.whom = order.name;
    due.what = order.number;
    due.amount = order.goodsDue();
    due.go = tr("Record the payment");
    due.outcome = tr("The order is on its way");
    due.intent = {tr("Authorise the delivery"), u"truck"_s, order.number};
    openCollect(due,
                [&orders = counter().orders(), assignment](const till::Collection &money, const till::Grant &grant) {
                    till::Assignment paid = assignment;
                    paid.payments = money.payments;
                    return orders.assign(paid, grant);
                });
}

void OrdersScreen::cancel(const till::Order &order)
{
    auto *dialog = new CancelOrderDialog(counter(), order, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, order](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        desk::Intent intent{tr("Authorise the cancellation"), u"trash"_s,
                            tr("Cancellation of the order %1").arg(order.number)};
        intent.facts = {{tr("Paid"), format::money(order.paid), true}};
        intent.reason = dialog->reason();
        intent.reasons = {dialog->reason()};
        intent.needsReason = true;
        attempt(intent, tr("Order %1 cancelled").arg(order.number),
                [&orders = counter().orders(), wanted = dialog->cancellation()](const till::Grant &grant) {
                    return orders.cancel(wanted, grant);
                });
    });
    dialog->open();
}

} // namespace orders
