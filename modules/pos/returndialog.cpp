#include "modules/pos/returndialog.h"

#include "modules/core/format.h"
#include "modules/till/cart.h"
#include "ui/controls/label.h"
#include "ui/controls/reasonpicker.h"
#include "ui/controls/stepper.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pos {

using Kind = till::PaymentMethod::Kind;

namespace {

constexpr int RowHeight = 64;
constexpr int ShownRows = 4;

} // namespace

ReturnDialog::ReturnDialog(till::Counter &counter, const till::SoldTicket &ticket, Purpose purpose, QWidget *owner)
    : ui::Dialog(purpose == Purpose::Refund ? tr("Take back goods of the ticket %1").arg(ticket.summary.number)
                                            : tr("Exchange goods of the ticket %1").arg(ticket.summary.number),
                 860, owner)
    , m_counter(counter)
    , m_purpose(purpose)
    , m_reason(new ui::ReasonPicker({tr("Damaged"), tr("Not what was asked for"), tr("Changed their mind")}, {}))
    , m_why(ui::label({}, 14, QFont::Medium, ui::Token::Text2))
{
    setProperty("kind", u"return"_s);
    if (purpose == Purpose::Exchange)
        setSubtitle(tr("They come off the next ticket; what is missing is paid, what is over goes back."));
    addCloseButton();
    for (const till::SoldLine &line : ticket.lines)
        if (line.left > Quantity())
            m_lines.append({line, {}});
    body()->addWidget(buildLines());
    body()->addWidget(m_reason);
    if (purpose == Purpose::Refund)
        body()->addWidget(buildMethods(ticket));
    body()->addWidget(ui::horizontalLine());
    m_why->setObjectName(u"returnWhyLabel"_s);
    addToFootStart(m_why);
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelReturnButton"_s);
    m_go = addButton(ui::Button::Kind::Primary, {}, Accepted);
    m_go->setObjectName(u"returnGoButton"_s);
    connect(m_reason, &ui::ReasonPicker::changed, this, &ReturnDialog::refresh);
    // A single line is what the customer has in hand.
    if (m_lines.size() == 1)
        step(0, 1);
    refresh();
}

QWidget *ReturnDialog::buildLines()
{
    auto *inside = new QWidget;
    auto *list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (int i = 0; i < m_lines.size(); ++i)
        list->addWidget(buildLine(i));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    scroll->setFixedHeight(int(qMin<qsizetype>(m_lines.size(), ShownRows)) * RowHeight);
    return scroll;
}

QWidget *ReturnDialog::buildLine(int place)
{
    Line &line = m_lines[place];
    auto *box = new QWidget;
    box->setFixedHeight(RowHeight);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 6, 0);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    // The ticket kept the name it was sold under; the catalogue has it in the language of who reads.
    const till::Product *known = m_counter.catalogue().product(line.sold.product);
    const QString name = known ? known->displayName() : line.sold.name;
    words->addWidget(new ui::ElidedLabel(name, 15, QFont::DemiBold));
    const QString left =
        tr("%1 of %2 can come back").arg(format::number(line.sold.left), format::number(line.sold.quantity));
    words->addWidget(
        new ui::ElidedLabel(left + u" · "_s + format::money(line.sold.price), 13, QFont::Normal, ui::Token::Text2));
    words->addStretch();
    row->addLayout(words, 1);
    line.fate = new ui::Button(ui::Button::Kind::Standard, {});
    line.fate->setObjectName(u"fateButton%1"_s.arg(place + 1));
    line.fate->setTextStyle(14, QFont::DemiBold);
    line.fate->setFixedWidth(190);
    connect(line.fate, &QAbstractButton::clicked, this, [this, place] {
        m_lines[place].restock = !m_lines.at(place).restock;
        refresh();
    });
    row->addWidget(line.fate);
    line.stepper = new ui::Stepper(name);
    line.stepper->setObjectName(u"returnStepper%1"_s.arg(place + 1));
    line.stepper->setFixedWidth(156);
    connect(line.stepper, &ui::Stepper::plus, this, [this, place] { step(place, 1); });
    connect(line.stepper, &ui::Stepper::minus, this, [this, place] { step(place, -1); });
    // The value itself: all of it, or nothing.
    connect(line.stepper, &ui::Stepper::touched, this, [this, place] {
        Line &touched = m_lines[place];
        touched.quantity = touched.quantity == touched.sold.left ? Quantity() : touched.sold.left;
        refresh();
    });
    row->addWidget(line.stepper);
    line.amount = ui::label({}, 16, QFont::Bold);
    line.amount->setFixedWidth(110);
    line.amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    row->addWidget(line.amount);
    return box;
}

QWidget *ReturnDialog::buildMethods(const till::SoldTicket &ticket)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(ui::label(tr("The money goes back"), 13, QFont::DemiBold, ui::Token::Text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const bool customer = m_counter.customer(ticket.customer).has_value();
    for (const till::PaymentMethod &method : m_counter.paymentMethods()) {
        if (method.kind != Kind::Cash && method.kind != Kind::Voucher && !(method.kind == Kind::Account && customer))
            continue;
        auto *button = new ui::Button(ui::Button::Kind::Choice, method.displayName());
        button->setObjectName(u"returnMethod_"_s + method.key);
        button->setIconName(method.icon.isEmpty() ? u"cash"_s : method.icon);
        button->setTouchHeight(56);
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, key = method.key] {
            m_method = key;
            refresh();
        });
        m_methods.append({method.key, button});
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    m_method = m_methods.isEmpty() ? QString() : m_methods.first().first;
    return box;
}

void ReturnDialog::step(int place, int by)
{
    Line &line = m_lines[place];
    // What is weighed comes back whole: nobody cuts it again.
    const Quantity unit = line.sold.left.isWhole() ? Quantity::fromUnits(1) : line.sold.left;
    line.quantity = by > 0 ? qMin(line.sold.left, line.quantity + unit) : qMax(Quantity(), line.quantity - unit);
    refresh();
}

QList<till::ReturnedLine> ReturnDialog::lines() const
{
    QList<till::ReturnedLine> lines;
    for (const Line &line : m_lines)
        if (line.quantity > Quantity())
            lines.append({line.sold.id, line.quantity, line.restock});
    return lines;
}

QString ReturnDialog::reason() const { return m_reason->reason(); }

Money ReturnDialog::amount() const
{
    Money sum;
    for (const Line &line : m_lines)
        if (line.quantity > Quantity())
            sum += till::refundOf(line.sold, line.quantity);
    return sum;
}

void ReturnDialog::refresh()
{
    if (!m_go)
        return;
    for (const Line &line : std::as_const(m_lines)) {
        line.stepper->setText(format::number(line.quantity));
        line.stepper->setActive(line.quantity > Quantity());
        line.amount->setText(line.quantity > Quantity() ? format::money(till::refundOf(line.sold, line.quantity))
                                                        : QString());
        line.fate->setText(line.restock ? tr("Back to stock") : tr("Spoiled"));
        line.fate->setIconName(line.restock ? u"box"_s : u"trash"_s, 18);
        line.fate->setEnabled(line.quantity > Quantity());
    }
    for (const auto &[key, button] : std::as_const(m_methods))
        button->setChecked(key == m_method);
    const bool some = !lines().isEmpty();
    const bool said = !reason().isEmpty();
    m_why->setText(!some ? tr("Choose what comes back") : !said ? tr("Choose a reason") : QString());
    m_go->setEnabled(some && said);
    m_go->setText(m_purpose == Purpose::Refund ? tr("Give back %1").arg(format::money(amount()))
                                               : tr("Exchange for %1").arg(format::money(amount())));
}

} // namespace pos
