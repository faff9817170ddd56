#include "modules/delivery/debtsscreen.h"

#include "modules/core/format.h"
#include "modules/desk/collectdialog.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchtable.h"
#include "ui/language.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace delivery {

DebtsScreen::DebtsScreen(Services &services)
    : ListScreen(
        services,
        {u"delivery.settle_debts"_s, tr("Deliverymen's debts"), tr("Who owes most comes first"), u"debtTable"_s})
    , m_side(new desk::DetailSide(u"debt"_s))
{
    endLabel()->setObjectName(u"debtTotalLabel"_s);
    table()->setColumns({{tr("Deliveryman"), 2},
                         {tr("Order")},
                         {tr("Due"), 0, false, 1},
                         {tr("Customer"), 2, false, 2},
                         {tr("Owed"), 0, true}});
    m_one = new ui::Button(ui::Button::Kind::Standard, {});
    m_one->setObjectName(u"settleOneButton"_s);
    m_one->setTouchHeight(56);
    m_side->column()->addWidget(m_one);
    m_all = desk::mainButton(u"settleAllButton"_s, {}, u"coins"_s);
    m_side->column()->addWidget(m_all);
    connect(m_one, &QAbstractButton::clicked, this, [this] {
        if (const till::Order *order = current())
            settle({*order});
    });
    connect(m_all, &QAbstractButton::clicked, this, &DebtsScreen::act);
    connect(&counter().orders(), &till::Orders::changed, this, [this] { load(); });
    setSide(m_side);
    load();
}

QList<DebtsScreen::Man> DebtsScreen::men() const
{
    QList<Man> list;
    for (const till::Order &order : counter().orders().open()) {
        if (order.debt.isZero())
            continue;
        const auto his = [&order](const Man &man) { return man.who.id == order.deliveryman; };
        auto man = std::find_if(list.begin(), list.end(), his);
        if (man == list.end())
            man = list.insert(list.end(), {{order.deliveryman, tr("Somebody unknown"), {}}, {}, {}});
        man->owed += order.debt;
        man->orders.append(order);
    }
    for (Man &man : list)
        for (const till::Deliveryman &known : counter().orders().deliverymen())
            if (known.id == man.who.id)
                man.who = known;
    std::stable_sort(list.begin(), list.end(), [](const Man &a, const Man &b) { return a.owed > b.owed; });
    return list;
}

void DebtsScreen::load()
{
    m_men = men();
    m_lines.clear();
    QList<ui::TouchTable::Line> lines;
    Money total;
    int chosen = 0;
    for (int i = 0; i < m_men.size(); ++i) {
        const Man &man = m_men.at(i);
        total += man.owed;
        for (int j = 0; j < man.orders.size(); ++j) {
            const till::Order &order = man.orders.at(j);
            if (order.id == m_chosen)
                chosen = int(m_lines.size());
            m_lines.append({i, j});
            lines.append({{man.who.name, ui::Token::Text, true},
                          {order.number, ui::Token::Text2},
                          {format::dateTime(order.due), ui::Token::Text2},
                          {order.name, ui::Token::Text2},
                          {format::money(order.debt), ui::Token::Text, true}});
        }
    }
    table()->setLines(lines);
    endLabel()->setText(total.isZero() ? QString() : tr("%1 owed").arg(format::money(total)));
    setLines(!lines.isEmpty(), chosen);
}

void DebtsScreen::showNothing()
{
    content()->showEmpty(u"check-circle"_s, tr("No deliveryman owes anything"),
                         tr("What is delivered and not paid stands here."));
}

const till::Order *DebtsScreen::current() const
{
    if (m_current < 0 || m_current >= m_lines.size())
        return nullptr;
    const auto [man, order] = m_lines.at(m_current);
    return &m_men.at(man).orders.at(order);
}

void DebtsScreen::choose(int line)
{
    m_current = line;
    const till::Order *order = current();
    m_side->setVisible(order);
    if (!order)
        return;
    m_chosen = order->id;
    const Man &man = m_men.at(m_lines.at(line).first);
    m_side->title()->setText(ui::inDirection(man.who.name));
    m_side->state()->setText(tr("owes %1").arg(format::money(man.owed)));
    m_side->where()->setText(man.who.phone.isEmpty() ? QString() : ui::inDirection(till::displayPhone(man.who.phone)));
    QStringList owed;
    for (const till::Order &his : man.orders)
        owed << his.number + u" · "_s + his.name + u" · "_s + format::money(his.debt);
    m_side->text()->setText(ui::inDirection(owed.join(u'\n')));
    const bool canTake = counter().session().has_value();
    m_one->setText(tr("Only %1").arg(order->number) + u" · "_s + format::money(order->debt));
    m_one->setVisible(man.orders.size() > 1);
    m_all->setText(tr("Settle %1").arg(format::money(man.owed)));
    m_one->setEnabled(canTake);
    m_all->setEnabled(canTake);
    m_all->updateGeometry();
}

void DebtsScreen::act()
{
    if (current() && m_all->isEnabled())
        settle(m_men.at(m_lines.at(m_current).first).orders);
}

void DebtsScreen::settle(const QList<till::Order> &orders)
{
    if (ui::Dialog::current(window()))
        return;
    const Man &man = m_men.at(m_lines.at(m_current).first);
    desk::Due due;
    due.title = tr("Debt of a deliveryman");
    due.foot = tr("One receipt names the orders that are settled.");
    due.whom = man.who.name;
    due.what = tr("%n order(s)", nullptr, int(orders.size()));
    for (const till::Order &order : orders)
        due.amount += order.debt;
    due.isWhole = false;
    due.go = tr("Record the payment");
    due.outcome = tr("%1 has paid").arg(man.who.name);
    due.intent = {tr("Authorise the payment"), u"coins"_s, man.who.name};
    const auto act = [&all = counter().orders(), orders, id = man.who.id](const till::Collection &money,
                                                                          const till::Grant &) {
        // A part settles the oldest first.
        QList<till::DebtShare> shares;
        Money left = money.amount;
        for (const till::Order &order : orders)
            if (const Money part = qMin(left, order.debt); part > Money()) {
                shares.append({order.id, part});
                left -= part;
            }
        return all.settleDebts(id, shares, money.payments);
    };
    auto *dialog = new desk::CollectDialog(counter(), due, act, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        toasts()->show({ui::ToastText::Kind::Success, dialog->outcome(), desk::allowedBy(dialog->allowedBy()), {}, {}});
        load();
        desk::showChange(dialog->change(), this);
    });
    dialog->open();
}

} // namespace delivery
