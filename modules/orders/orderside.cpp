#include "modules/orders/orderside.h"

#include "modules/core/format.h"
#include "modules/desk/detailside.h"
#include "modules/desk/topbar.h"
#include "modules/orders/orderwords.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/language.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace orders {

using State = till::Order::State;

OrderSide::OrderSide(till::Counter &counter) : m_counter(counter), m_detail(new desk::DetailSide(u"order"_s))
{
    setFixedWidth(360);
    m_detail->setFixedWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_detail->column()->addLayout(row);
    m_reprint = addAct(u"reprintOrderButton"_s, u"print"_s, tr("Order slip"), Step::Reprint);
    m_cancel = addAct(u"cancelOrderButton"_s, u"trash"_s, tr("Cancel"), Step::Cancel);
    m_cancel->setKind(ui::Button::Kind::Danger);
    row->addWidget(m_reprint, 1);
    row->addWidget(m_cancel, 1);
    m_collect = addAct(u"collectOrderButton"_s, u"cash"_s, tr("Take a payment"), Step::Collect);
    m_detail->column()->addWidget(m_collect);
    m_go = desk::mainButton(u"nextStepButton"_s, {}, u"check"_s);
    connect(m_go, &QAbstractButton::clicked, this, [this] {
        if (m_next)
            emit wanted(*m_next);
    });
    m_detail->column()->addWidget(m_go);
}

ui::Button *OrderSide::addAct(const QString &name, const QString &icon, const QString &text, Step step)
{
    auto *button = new ui::Button(ui::Button::Kind::Standard, text);
    button->setObjectName(name);
    button->setIconName(icon, 20);
    button->setTouchHeight(56);
    connect(button, &QAbstractButton::clicked, this, [this, step] { emit wanted(step); });
    return button;
}

void OrderSide::show(const till::Order &order)
{
    m_order = order;
    m_detail->title()->setText(ui::inDirection(order.name));
    m_detail->state()->setText(stateName(order.state) + u" · "_s + paidText(order));
    ui::setTone(m_detail->state(), order.isReady() ? paidTone(order) : stateTone(order.state));
    QStringList where{order.number, dueText(order.due)};
    where << (order.phone.isEmpty() ? QString() : till::displayPhone(order.phone)) << serviceText(order)
          << (order.address == order.zoneName ? QString() : order.address);
    where.removeAll(QString());
    m_detail->where()->setText(ui::inDirection(where.join(u" · "_s)));
    m_detail->text()->setText(text());
    refresh();
}

QString OrderSide::text() const
{
    QStringList lines;
    for (const till::OrderLine &line : m_order.lines)
        lines << lineText(line, m_counter.catalogue()) << (line.note.isEmpty() ? QString() : u"   "_s + line.note);
    if (!m_order.note.isEmpty())
        lines << QString() << tr("Instructions: %1").arg(m_order.note);
    const std::optional<till::Customer> customer = m_counter.customer(m_order.customer);
    if (customer && !customer->allergies.isEmpty())
        lines << tr("Allergies: %1").arg(customer->allergies);
    for (const till::MissingIngredient &missing : m_order.lacks)
        lines << tr("Lacking: %1, %2").arg(missing.name, format::quantity(missing.quantity, missing.unit));
    lines.removeAll(QString());
    lines << QString() << tr("Total %1").arg(format::money(m_order.total));
    if (!m_order.fee.isZero())
        lines << tr("of which delivery %1").arg(format::money(m_order.fee));
    lines << tr("Paid %1").arg(format::money(m_order.paid));
    if (!m_order.debt.isZero())
        lines << tr("Owed by the deliveryman %1").arg(format::money(m_order.debt));
    else if (!m_order.balance().isZero())
        lines << tr("Left to pay %1").arg(format::money(m_order.balance()));
    return ui::inDirection(lines.join(u'\n'));
}

void OrderSide::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void OrderSide::refresh()
{
    const bool owes = !m_order.balance().isZero();
    QString words;
    QString icon = u"check"_s;
    m_next.reset();
    switch (m_order.state) {
    case State::Pending:
        m_next = Step::Start;
        words = tr("Put in production");
        icon = u"chef-hat"_s;
        break;
    case State::InProduction:
        m_next = Step::Receive;
        words = tr("Received");
        icon = u"box"_s;
        break;
    case State::WaitingForPickup:
        m_next = owes ? Step::Collect : Step::HandOver;
        words = owes ? tr("Take payment") : tr("Fetched");
        icon = owes ? u"cash"_s : u"bag"_s;
        break;
    case State::ReadyAtShop:
        m_next = Step::Assign;
        words = tr("Deliveryman");
        icon = u"truck"_s;
        break;
    case State::DeliveredUnpaid:
        m_next = Step::SettleDebt;
        words = tr("Settle the debt");
        icon = u"coins"_s;
        break;
    default: break;
    }
    const bool moving = m_order.state < State::DeliveredUnpaid;
    m_go->setText(words);
    m_go->setIconName(icon, 24);
    m_go->setVisible(m_next.has_value());
    m_go->setEnabled(!m_busy);
    m_collect->setVisible(moving && owes && m_next != Step::Collect);
    m_collect->setEnabled(!m_busy && m_counter.session().has_value());
    m_cancel->setVisible(moving);
    m_cancel->setEnabled(!m_busy);
    m_reprint->setEnabled(!m_busy && m_counter.printer().state != till::PrinterState::State::None);
}

} // namespace orders
