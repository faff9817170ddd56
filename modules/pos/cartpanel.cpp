#include "modules/pos/cartpanel.h"

#include "modules/core/format.h"
#include "modules/pos/customerrow.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

CartPanel::CartPanel(till::Counter &counter, TicketActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_acts(acts)
    , m_ticket(new TicketView(counter))
    , m_lines(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(ui::horizontalLine());
    m_empty = new ui::EmptyState(u"barcode"_s, tr("Scan or touch a product"),
                                 tr("The ticket fills here. F9 takes up a ticket on hold."));
    m_recall = m_empty->addButton(u"recall"_s, {});
    m_recall->setObjectName(u"emptyRecallButton"_s);
    connect(m_recall, &QAbstractButton::clicked, this, &CartPanel::recallWanted);
    // The lines give way to the pad, never the pad to them.
    m_lines->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_lines->addWidget(m_ticket);
    m_lines->addWidget(m_empty);
    column->addWidget(m_lines, 1);
    column->addWidget(ui::horizontalLine());
    m_actsBox = buildActs();
    column->addWidget(m_actsBox);
    m_padBox = new QWidget;
    auto *box = new QVBoxLayout(m_padBox);
    box->setContentsMargins(14, 10, 14, 0);
    m_pad = new LinePad(counter, acts, 50);
    box->addWidget(m_pad);
    column->addWidget(m_padBox);
    column->addWidget(buildFoot());
    m_padBox->hide();

    connect(m_pad, &LinePad::fieldChanged, m_ticket, &TicketView::setField);
    connect(m_pad, &LinePad::explained, this, &CartPanel::toastWanted);
    connect(m_pad, &LinePad::closed, this, &CartPanel::closePad);
    connect(m_ticket, &TicketView::discountWanted, this, [this] { openPad(LinePad::Mode::Discount); });
    connect(m_ticket, &TicketView::quantityWanted, this, [this] { openPad(LinePad::Mode::Quantity); });
    connect(m_ticket, &TicketView::noteWanted, this, [this] { m_acts.editLineNote(m_counter.cart().selected()); });
    connect(m_ticket, &TicketView::removeWanted, &acts, &TicketActs::removeLine);
    connect(m_ticket, &TicketView::returnRemoved, this, [this](int index) { m_counter.removeReturn(index); });
    connect(&counter, &till::Counter::stockChanged, m_ticket->viewport(), QOverload<>::of(&QWidget::update));
    connect(&counter, &till::Counter::cartChanged, this, &CartPanel::refresh);
    connect(&counter.tickets(), &till::Tickets::parkedChanged, this, &CartPanel::refresh);
    connect(&counter, &till::Counter::sessionChanged, this, &CartPanel::refresh);
    refresh();
}

QWidget *CartPanel::buildHead()
{
    auto *head = ui::bar();
    head->setFixedHeight(59);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(4);
    auto *customer = new CustomerRow(m_counter);
    connect(customer, &QAbstractButton::clicked, this, &CartPanel::customerWanted);
    row->addWidget(customer, 1);
    m_number = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_number->setObjectName(u"ticketNumberLabel"_s);
    row->addWidget(m_number);
    auto *more = ui::iconButton(ui::Button::Kind::Ghost, u"more"_s, tr("More about the ticket"));
    more->setObjectName(u"ticketMenuButton"_s);
    connect(more, &QAbstractButton::clicked, this, &CartPanel::ticketMenuWanted);
    row->addWidget(more);
    return head;
}

QWidget *CartPanel::buildActs()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(14, 10, 14, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &name, const QString &icon, const QString &text) {
        auto *button = new ui::Button(ui::Button::Kind::Quiet, text);
        button->setObjectName(name);
        button->setStacked(true);
        button->setIconName(icon, 18);
        button->setTextStyle(13, QFont::DemiBold);
        button->setTouchHeight(56);
        row->addWidget(button, 1);
        m_ticketActs.append(button);
        return button;
    };
    connect(add(u"discountButton"_s, u"percent"_s, tr("Ticket discount")), &QAbstractButton::clicked, this,
            &CartPanel::ticketDiscountWanted);
    connect(add(u"noteButton"_s, u"note"_s, tr("Note")), &QAbstractButton::clicked, &m_acts,
            &TicketActs::editTicketNote);
    connect(add(u"holdButton"_s, u"pause"_s, tr("Hold")), &QAbstractButton::clicked, &m_acts, &TicketActs::park);
    connect(add(u"orderButton"_s, u"truck"_s, tr("Order")), &QAbstractButton::clicked, this, &CartPanel::orderWanted);
    return box;
}

QWidget *CartPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(0);
    const auto addRow = [&](QLabel *&start, QLabel *&end, const QString &text) {
        auto *box = new QWidget;
        box->setFixedHeight(22);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(2, 0, 2, 0);
        start = ui::label(text, 14, QFont::Normal, ui::Token::Text2);
        end = ui::label({}, 14, QFont::Normal, ui::Token::Text2);
        row->addWidget(start);
        row->addStretch();
        row->addWidget(end);
        column->addWidget(box);
        return box;
    };
    m_noteRow = new QWidget;
    m_noteRow->setFixedHeight(24);
    auto *noteRow = new QHBoxLayout(m_noteRow);
    noteRow->setContentsMargins(2, 0, 2, 0);
    noteRow->setSpacing(8);
    noteRow->addWidget(new ui::IconLabel(u"note"_s, 14, ui::Token::Text2));
    m_note = new ui::ElidedLabel({}, 14, QFont::Normal, ui::Token::Text2);
    m_note->setObjectName(u"ticketNoteLabel"_s);
    noteRow->addWidget(m_note, 1);
    column->addWidget(m_noteRow);
    QLabel *name = nullptr;
    addRow(m_articles, m_subtotal, {});
    m_discountRow = addRow(name, m_discount, tr("Discount"));
    m_returnedRow = addRow(name, m_returned, tr("Returned"));
    m_returned->setObjectName(u"returnedLabel"_s);
    m_articles->setObjectName(u"articlesLabel"_s);
    m_subtotal->setObjectName(u"subtotalLabel"_s);
    m_discount->setObjectName(u"discountLabel"_s);
    column->addSpacing(8);
    m_pay = new ui::Button(ui::Button::Kind::Primary, tr("Take payment"));
    m_pay->setObjectName(u"payButton"_s);
    m_pay->setTouchHeight(68);
    m_pay->setTextStyle(20, QFont::Bold);
    m_pay->setRadius(14);
    m_pay->setHint(u"F12"_s);
    m_pay->setHidesTrailingWhenDisabled(true);
    column->addWidget(m_pay);
    connect(m_pay, &QAbstractButton::clicked, this, &CartPanel::payWanted);
    return foot;
}

void CartPanel::refresh()
{
    const till::Cart &cart = m_counter.cart();
    m_number->setText(tr("Ticket %1").arg(m_counter.nextNumber()));
    m_lines->setCurrentWidget(cart.isEmpty() ? static_cast<QWidget *>(m_empty) : m_ticket);
    m_articles->setText(tr("Subtotal") + u" · "_s + tr("%n article(s)", nullptr, cart.articles()));
    m_subtotal->setText(format::money(cart.subtotal()));
    m_discountRow->setVisible(!cart.discount().isZero());
    m_discount->setText(format::money(-cart.discount()));
    m_returnedRow->setVisible(!cart.returns().isEmpty());
    m_returned->setText(format::money(-cart.returned()));
    const auto parked = int(m_counter.tickets().parked().size());
    m_recall->setText(tr("Recall (%1)").arg(parked));
    m_recall->setVisible(parked > 0);
    m_noteRow->setVisible(!cart.ticketNote().isEmpty());
    m_note->setText(cart.ticketNote());
    // Goods that come back may be worth more than those that leave: money goes out.
    const bool out = cart.total().isNegative();
    const QString amount = format::money(out ? -cart.total() : cart.total());
    m_pay->setEnabled(!cart.isEmpty());
    m_pay->setText(out ? tr("Give back") : tr("Take payment"));
    m_pay->setTrailing(amount);
    m_pay->setAccessibleName(out ? tr("Give back %1").arg(amount) : tr("Take payment of %1").arg(amount));
    for (ui::Button *act : std::as_const(m_ticketActs))
        act->setEnabled(!cart.lines().isEmpty());
    if (cart.isEmpty() && !m_pinned)
        closePad();
}

void CartPanel::setPadPinned(bool pinned)
{
    m_pinned = pinned;
    m_padBox->setVisible(pinned);
    m_actsBox->setVisible(true);
}

void CartPanel::resizeEvent(QResizeEvent *)
{
    // The customer's name comes before the number, which the payment shows again.
    m_number->setVisible(width() >= 390);
}

bool CartPanel::isPadShown() const { return !m_padBox->isHidden(); }

void CartPanel::openPad(LinePad::Mode mode)
{
    if (!m_pad->begin(mode))
        return;
    m_padBox->show();
    m_actsBox->setVisible(m_pinned);
}

void CartPanel::closePad()
{
    m_pad->end();
    if (m_pinned)
        return;
    m_padBox->hide();
    m_actsBox->show();
}

} // namespace pos
