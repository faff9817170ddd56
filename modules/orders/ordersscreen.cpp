#include "modules/orders/ordersscreen.h"

#include "modules/core/format.h"
#include "modules/orders/orderwords.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/label.h"
#include "ui/controls/segmented.h"
#include "ui/controls/touchtable.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orders {

namespace {

using State = till::Order::State;

enum Kind { All, ToMake, ToFetch, ToDeliver, Unpaid };

bool contains(const QString &text, const QString &part) { return text.contains(part, Qt::CaseInsensitive); }

} // namespace

OrdersScreen::OrdersScreen(Services &services)
    : ListScreen(services, {u"orders.list"_s, tr("Orders"), tr("Open ones, the first due first"), u"orderTable"_s})
    , m_services(services)
    , m_text(new QLineEdit)
    , m_kind(new ui::Segmented(tr("Which orders")))
    , m_side(new OrderSide(counter()))
{
    endLabel()->setObjectName(u"orderCountLabel"_s);
    table()->setColumns({{tr("Due")},
                         {tr("Customer"), 3},
                         {tr("Articles"), 3, false, 2},
                         {tr("Service"), 2, false, 3},
                         {tr("State"), 2},
                         {tr("Left to pay"), 0, true, 1}});
    setHead(buildFilters());
    setSide(m_side);
    connect(m_side, &OrderSide::wanted, this, &OrdersScreen::run);
    connect(&counter().orders(), &till::Orders::changed, this, [this] { load(); });
    load();
}

QWidget *OrdersScreen::buildFilters()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_text->setObjectName(u"orderField"_s);
    m_text->setPlaceholderText(tr("Name, telephone, number, article"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFont(ui::textFont(16));
    m_text->setMinimumHeight(48);
    row->addWidget(m_text, 1);
    m_kind->setObjectName(u"orderKinds"_s);
    m_kind->add(u"allOrdersSegment"_s, {}, tr("All"));
    m_kind->add(u"toMakeSegment"_s, {}, tr("To make"));
    m_kind->add(u"toFetchSegment"_s, {}, tr("To fetch"));
    m_kind->add(u"toDeliverSegment"_s, {}, tr("To deliver"));
    m_kind->add(u"unpaidSegment"_s, {}, tr("Not paid"));
    row->addWidget(m_kind);
    connect(m_text, &QLineEdit::textChanged, this, [this] { load(); });
    connect(m_kind, &ui::Segmented::chosen, this, [this] { load(); });
    return box;
}

bool OrdersScreen::isShown(const till::Order &order) const
{
    const State state = order.state;
    switch (m_kind->current()) {
    case ToMake:
        if (state != State::Pending && state != State::InProduction)
            return false;
        break;
    case ToFetch:
        if (state != State::WaitingForPickup)
            return false;
        break;
    case ToDeliver:
        if (state != State::ReadyAtShop)
            return false;
        break;
    case Unpaid:
        if (state != State::DeliveredUnpaid)
            return false;
        break;
    default: break;
    }
    const QString wanted = m_text->text().trimmed();
    const QString digits = till::phoneKey(wanted);
    return wanted.isEmpty() || contains(order.name, wanted) || contains(order.number, wanted)
        || contains(order.address, wanted) || contains(linesText(order, counter().catalogue()), wanted)
        || (digits.size() >= 2 && till::phoneKey(order.phone).contains(digits));
}

void OrdersScreen::load()
{
    m_orders = counter().orders().open();
    m_orders.removeIf([this](const till::Order &order) { return !isShown(order); });
    QList<ui::TouchTable::Line> lines;
    Money due;
    for (const till::Order &order : std::as_const(m_orders)) {
        const Money left = order.state == State::DeliveredUnpaid ? order.debt : order.balance();
        due += left;
        lines.append({{dueText(order.due), dueTone(order), dueTone(order) != ui::Token::Text},
                      {order.name, ui::Token::Text, true},
                      {linesText(order, counter().catalogue()), ui::Token::Text2},
                      {serviceText(order), ui::Token::Text2},
                      {stateName(order.state), stateTone(order.state)},
                      {left.isZero() ? tr("Paid") : format::money(left),
                       left.isZero() ? ui::Token::Success : ui::Token::Text, true}});
    }
    table()->setLines(lines);
    endLabel()->setText(m_orders.isEmpty() ? QString()
                                           : tr("%n order(s)", nullptr, int(m_orders.size())) + u" · "_s
                                + tr("%1 to take").arg(format::money(due)));
    const auto same = [this](const till::Order &order) { return order.id == m_current; };
    const auto still = std::find_if(m_orders.cbegin(), m_orders.cend(), same);
    const bool typing = m_text->hasFocus();
    setLines(!m_orders.isEmpty(), still == m_orders.cend() ? 0 : int(still - m_orders.cbegin()));
    if (typing)
        m_text->setFocus();
}

void OrdersScreen::showNothing()
{
    if (m_text->text().isEmpty() && m_kind->current() == All)
        content()->showEmpty(u"clipboard"_s, tr("No open order"),
                             tr("An order is made of a ticket: fill it, then touch Order."));
    else
        content()->showEmpty(u"search"_s, tr("No order of that kind"),
                             tr("Look with fewer letters, or at all of them."));
}

void OrdersScreen::choose(int line)
{
    const bool any = line >= 0 && line < m_orders.size();
    m_side->setVisible(any);
    m_current = any ? m_orders.at(line).id : QUuid();
    if (any)
        m_side->show(m_orders.at(line));
}

void OrdersScreen::act()
{
    if (const std::optional<OrderSide::Step> next = m_side->next(); next && !m_current.isNull())
        run(*next);
}

} // namespace orders
