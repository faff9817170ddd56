#include "modules/orders/cancelorderdialog.h"

#include "modules/core/format.h"
#include "modules/desk/moneywords.h"
#include "ui/controls/choices.h"
#include "ui/controls/label.h"
#include "ui/controls/reasonpicker.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace orders {

using Kind = till::PaymentMethod::Kind;

CancelOrderDialog::CancelOrderDialog(till::Counter &counter, const till::Order &order, QWidget *owner)
    : ui::Dialog(tr("Cancel the order %1?").arg(order.number), 720, owner)
    , m_order(order.id)
    , m_wasPaid(!order.paid.isZero())
    , m_reason(new ui::ReasonPicker(
          {tr("Customer gave it up"), tr("Cannot be made in time"), tr("Typing mistake"), tr("Not fetched")}, {}))
    , m_money(new ui::Choices(tr("What was paid"), 2))
    , m_goods(new ui::Choices(tr("The goods"), 2))
{
    setProperty("kind", u"cancelOrder"_s);
    setSubtitle(order.name + u" · "_s + format::money(order.total));
    addCloseButton();
    body()->setSpacing(10);
    body()->addWidget(m_reason);
    if (m_wasPaid)
        addMoney(counter, order);
    if (order.isReady() || order.fromCounter) {
        body()->addWidget(desk::fieldLabel(tr("What was made goes")));
        m_goods->setChoices({{u"goodsCounterChoice"_s, tr("To the counter"), u"store"_s},
                             {u"goodsWasteChoice"_s, tr("To waste"), u"trash"_s}});
        m_goods->setCurrent(0);
        body()->addWidget(m_goods);
    } else {
        m_goods->hide();
    }
    addButton(ui::Button::Kind::Standard, tr("Back"), Rejected)->setObjectName(u"keepOrderButton"_s);
    m_go = addButton(ui::Button::Kind::DangerFilled, tr("Cancel the order"), Accepted);
    m_go->setObjectName(u"cancelOrderGoButton"_s);
    connect(m_reason, &ui::ReasonPicker::changed, this, &CancelOrderDialog::refresh);
    connect(m_money, &ui::Choices::chosen, this, &CancelOrderDialog::refresh);
    refresh();
}

void CancelOrderDialog::addMoney(till::Counter &counter, const till::Order &order)
{
    body()->addWidget(desk::fieldLabel(tr("The %1 that were paid").arg(format::money(order.paid))));
    QList<ui::Choices::Choice> choices;
    for (const till::PaymentMethod &method : counter.paymentMethods()) {
        if (method.kind != Kind::Cash && method.kind != Kind::Transfer)
            continue;
        m_methods.append(method.key);
        choices.append({u"refund_%1Choice"_s.arg(method.key), tr("Given back: %1").arg(method.displayName()),
                        method.icon.isEmpty() ? u"cash"_s : method.icon});
    }
    // Kept as credit it must be somebody's.
    if (counter.customer(order.customer)) {
        m_methods.append(QString());
        choices.append({u"refund_creditChoice"_s, tr("Kept on the customer's account"), u"wallet"_s});
    }
    m_money->setChoices(choices);
    body()->addWidget(m_money);
}

void CancelOrderDialog::refresh()
{
    if (m_go)
        m_go->setEnabled(!reason().isEmpty() && (!m_wasPaid || m_money->current() >= 0));
}

QString CancelOrderDialog::reason() const { return m_reason->reason(); }

till::Cancellation CancelOrderDialog::cancellation() const
{
    till::Cancellation cancellation;
    cancellation.order = m_order;
    cancellation.method = m_wasPaid ? m_methods.value(m_money->current()) : QString();
    cancellation.goods =
        m_goods->current() == 1 ? till::Cancellation::Goods::Waste : till::Cancellation::Goods::Counter;
    return cancellation;
}

} // namespace orders
