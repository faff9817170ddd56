#include "modules/pos/cartpanel.h"

#include "modules/core/format.h"
#include "ui/controls/dialog.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/textdialog.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

CartPanel::CartPanel(till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_ticket(new TicketView(counter))
    , m_lines(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(ui::horizontalLine());
    m_empty = new ui::EmptyState(u"cart"_s, tr("The ticket is empty"), tr("Touch or scan a product to begin."));
    // The lines give way to the pad, never the pad to them.
    m_lines->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_lines->addWidget(m_ticket);
    m_lines->addWidget(m_empty);
    column->addWidget(m_lines, 1);
    column->addWidget(ui::horizontalLine());
    m_acts = buildActs();
    column->addWidget(m_acts);
    m_padBox = new QWidget;
    auto *box = new QVBoxLayout(m_padBox);
    box->setContentsMargins(14, 10, 14, 0);
    m_pad = new LinePad(counter, 50);
    box->addWidget(m_pad);
    column->addWidget(m_padBox);
    column->addWidget(buildFoot());
    m_padBox->hide();

    connect(m_pad, &LinePad::fieldChanged, m_ticket, &TicketView::setField);
    connect(m_pad, &LinePad::explained, this, &CartPanel::toastWanted);
    connect(m_pad, &LinePad::closed, this, &CartPanel::closePad);
    connect(m_ticket, &TicketView::discountWanted, this, [this] { openPad(LinePad::Mode::Discount); });
    connect(m_ticket, &TicketView::quantityWanted, this, [this] { openPad(LinePad::Mode::Quantity); });
    connect(m_ticket, &TicketView::noteWanted, this, &CartPanel::editNote);
    connect(m_ticket, &TicketView::lineRemoved, this, [this](const QString &name) {
        emit toastWanted(
            {ui::ToastText::Kind::Info, tr("%1 removed from the ticket").arg(name), {}, tr("Put back"), [this] {
                 m_counter.undoRemove();
             }});
    });
    connect(&counter, &till::Counter::cartChanged, this, &CartPanel::refresh);
    connect(&counter, &till::Counter::sessionChanged, this, &CartPanel::refresh);
    refresh();
}

QWidget *CartPanel::buildHead()
{
    auto *head = ui::bar();
    head->setFixedHeight(59);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(10);
    auto *mark = new ui::Avatar({}, 36);
    mark->setIconName(u"user"_s);
    row->addWidget(mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(ui::label(tr("Walk-in customer"), 15, QFont::DemiBold));
    words->addWidget(ui::label(tr("Sale at the counter"), 13, QFont::Normal, ui::Token::Text2));
    words->addStretch();
    row->addLayout(words, 1);
    m_number = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_number->setObjectName(u"ticketNumberLabel"_s);
    row->addWidget(m_number);
    return head;
}

QWidget *CartPanel::buildActs()
{
    auto *acts = new QWidget;
    auto *row = new QHBoxLayout(acts);
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
        m_lineActs.append(button);
        return button;
    };
    m_quantityAct = add(u"quantityButton"_s, u"grid"_s, tr("Quantity"));
    connect(m_quantityAct, &QAbstractButton::clicked, this, [this] { openPad(LinePad::Mode::Quantity); });
    m_discountAct = add(u"discountButton"_s, u"percent"_s, tr("Discount"));
    connect(m_discountAct, &QAbstractButton::clicked, this, [this] { openPad(LinePad::Mode::Discount); });
    connect(add(u"noteButton"_s, u"note"_s, tr("Note")), &QAbstractButton::clicked, this, &CartPanel::editNote);
    connect(add(u"clearButton"_s, u"trash"_s, tr("Empty")), &QAbstractButton::clicked, this, &CartPanel::askToClear);
    return acts;
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
    QLabel *discountName = nullptr;
    addRow(m_articles, m_subtotal, {});
    m_discountRow = addRow(discountName, m_discount, tr("Discount"));
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
    m_lines->setCurrentWidget(cart.isEmpty() ? m_empty : m_ticket);
    m_articles->setText(tr("Subtotal") + u" · "_s + tr("%n article(s)", nullptr, cart.articles()));
    m_subtotal->setText(format::money(cart.subtotal()));
    m_discountRow->setVisible(!cart.discount().isZero());
    m_discount->setText(format::money(-cart.discount()));
    m_pay->setEnabled(!cart.isEmpty());
    m_pay->setTrailing(format::money(cart.total()));
    m_pay->setAccessibleName(tr("Take payment of %1").arg(format::money(cart.total())));
    for (ui::Button *act : std::as_const(m_lineActs))
        act->setEnabled(!cart.isEmpty());
    if (cart.isEmpty() && !m_pinned)
        closePad();
}

void CartPanel::setPadPinned(bool pinned)
{
    m_pinned = pinned;
    m_padBox->setVisible(pinned);
    m_acts->setVisible(true);
    // The pad has both keys already.
    m_quantityAct->setVisible(!pinned);
    m_discountAct->setVisible(!pinned);
}

bool CartPanel::isPadShown() const { return !m_padBox->isHidden(); }

void CartPanel::openPad(LinePad::Mode mode)
{
    if (!m_pad->begin(mode))
        return;
    m_padBox->show();
    m_acts->setVisible(m_pinned);
}

void CartPanel::closePad()
{
    m_pad->end();
    if (m_pinned)
        return;
    m_padBox->hide();
    m_acts->show();
}

void CartPanel::editNote()
{
    const int line = m_counter.cart().selected();
    if (line < 0)
        return;
    const till::CartLine &edited = m_counter.cart().lines().at(line);
    auto *dialog = new ui::TextDialog(tr("Note: %1").arg(edited.product.displayName()), tr("Note"), edited.note,
                                      tr("Save the note"), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, line](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            m_counter.setNote(line, dialog->text());
    });
    dialog->open();
}

void CartPanel::askToClear()
{
    if (m_counter.cart().isEmpty())
        return;
    auto *dialog = new ui::Dialog(tr("Empty the ticket %1?").arg(m_counter.nextNumber()), 460, this);
    dialog->addText(
        tr("Its %n line(s) will be erased. Nothing has been sold.", nullptr, int(m_counter.cart().lines().size())));
    dialog->addButton(ui::Button::Kind::Standard, tr("Keep the ticket"), ui::Dialog::Rejected)
        ->setObjectName(u"keepTicketButton"_s);
    dialog->addButton(ui::Button::Kind::DangerFilled, tr("Empty the ticket"), ui::Dialog::Accepted)
        ->setObjectName(u"emptyTicketButton"_s);
    connect(dialog, &ui::Dialog::finished, this, [this](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            (void)m_counter.clearCart();
    });
    dialog->open();
}

} // namespace pos
