#include "modules/pos/soldticketpanel.h"

#include "modules/core/format.h"
#include "modules/desk/paperpicture.h"
#include "modules/pos/ticketwords.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/paperpreview.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

QWidget *lineRow(const till::SoldLine &line, bool back)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    auto *quantity = ui::label(format::number(line.quantity), 14, QFont::DemiBold, ui::Token::Text2);
    quantity->setMinimumWidth(30);
    row->addWidget(quantity);
    row->addWidget(new ui::ElidedLabel(line.name, 14), 1);
    row->addWidget(ui::label(format::money(back ? -line.total : line.total), 14, QFont::Medium));
    return box;
}

} // namespace

SoldTicketPanel::SoldTicketPanel(till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_number(ui::label({}, 17, QFont::Bold))
    , m_kind(new ui::Badge({}))
    , m_who(new ui::ElidedLabel({}, 14, QFont::Normal, ui::Token::Text2))
    , m_how(new ui::ElidedLabel({}, 14, QFont::Normal, ui::Token::Text2))
    , m_place(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_number->setObjectName(u"soldNumberLabel"_s);
    head->addWidget(m_number, 1);
    head->addWidget(m_kind);
    column->addLayout(head);
    column->addWidget(m_who);
    column->addWidget(m_how);
    column->addSpacing(4);
    column->addLayout(m_place, 1);
    column->addSpacing(6);
    const auto add = [&](QHBoxLayout *row, ui::Button::Kind kind, const QString &name, const QString &icon,
                         const QString &text) {
        auto *button = new ui::Button(kind, text);
        button->setObjectName(name);
        button->setIconName(icon, 18);
        button->setTextStyle(14, QFont::DemiBold);
        button->setTouchHeight(56);
        row->addWidget(button, 1);
        return button;
    };
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_refund = add(first, ui::Button::Kind::Soft, u"refundButton"_s, u"undo"_s, tr("Take back"));
    m_exchange = add(first, ui::Button::Kind::Soft, u"exchangeButton"_s, u"transfer"_s, tr("Exchange"));
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    m_reprint = add(second, ui::Button::Kind::Standard, u"reprintTicketButton"_s, u"print"_s, tr("Reprint"));
    m_void = add(second, ui::Button::Kind::Danger, u"voidTicketButton"_s, u"trash"_s, tr("Cancel the ticket"));
    column->addLayout(first);
    column->addSpacing(2);
    column->addLayout(second);
    connect(m_refund, &QAbstractButton::clicked, this, &SoldTicketPanel::refundWanted);
    connect(m_exchange, &QAbstractButton::clicked, this, &SoldTicketPanel::exchangeWanted);
    connect(m_reprint, &QAbstractButton::clicked, this, &SoldTicketPanel::reprintWanted);
    connect(m_void, &QAbstractButton::clicked, this, &SoldTicketPanel::voidWanted);
    say(tr("Choose a ticket of the list."));
}

void SoldTicketPanel::put(QWidget *what)
{
    delete m_shown;
    m_shown = what;
    m_place->addWidget(what, 1);
}

void SoldTicketPanel::say(const QString &text)
{
    m_ticket.reset();
    m_number->clear();
    m_who->setText({});
    m_how->setText({});
    m_kind->hide();
    auto *words = ui::label(text, 15, QFont::Normal, ui::Token::Text2);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    put(words);
    refreshActs();
}

void SoldTicketPanel::show(const till::SoldTicket &ticket)
{
    m_ticket = ticket;
    const till::TicketSummary &summary = ticket.summary;
    m_number->setText(tr("Ticket %1").arg(summary.number));
    m_kind->set({kindText(summary.kind),
                 {},
                 summary.kind == till::TicketSummary::Kind::Sale ? ui::Token::Surface3 : ui::Token::WarningSoft,
                 summary.kind == till::TicketSummary::Kind::Sale ? ui::Token::Text2 : ui::Token::WarningInk,
                 26,
                 13});
    m_kind->show();
    QStringList who{whenText(summary.at), summary.cashier, summary.terminal};
    if (const std::optional<till::Customer> customer = m_counter.customer(ticket.customer))
        who << customer->displayName();
    m_who->setText(who.join(u" · "_s));
    m_how->setText(paymentsText(m_counter, ticket.payments));
    put(lines());
    refreshActs();
    if (!summary.own)
        return;
    // The paper itself, where this till has it.
    const QUuid id = summary.id;
    QCoro::connect(m_counter.receiptDocument(id), this, [this, id](const Result<QByteArray> &document) {
        if (document && m_ticket && m_ticket->summary.id == id)
            showPaper(*document);
    });
}

void SoldTicketPanel::showPaper(const QByteArray &document)
{
    if (const QImage picture = desk::paperPicture(document); !picture.isNull())
        put(new ui::PaperPreview(picture));
}

QWidget *SoldTicketPanel::lines() const
{
    auto *inside = new QWidget;
    auto *list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (const till::SoldLine &line : m_ticket->lines)
        list->addWidget(lineRow(line, false));
    for (const till::SoldLine &line : m_ticket->returns)
        list->addWidget(lineRow(line, true));
    list->addWidget(ui::horizontalLine());
    auto *total = new QHBoxLayout;
    total->addWidget(ui::label(tr("Total"), 18, QFont::Bold));
    total->addStretch();
    total->addWidget(ui::label(format::money(m_ticket->summary.total), 18, QFont::Bold));
    list->addLayout(total);
    list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    return scroll;
}

void SoldTicketPanel::refreshActs()
{
    const bool any = m_ticket.has_value();
    const bool left = any
        && std::any_of(m_ticket->lines.cbegin(), m_ticket->lines.cend(),
                       [](const till::SoldLine &line) { return line.left > Quantity(); });
    const std::optional<till::Sale> last = m_counter.lastSale();
    const bool isLast = any && last && last->id == m_ticket->summary.id && last->kind == till::TicketSummary::Kind::Sale
        && m_counter.session() && last->at >= m_counter.session()->openedAt;
    m_refund->setEnabled(left && m_counter.session().has_value());
    m_exchange->setEnabled(left);
    m_reprint->setEnabled(any && m_ticket->summary.own && m_counter.printer().state != till::PrinterState::State::None);
    m_void->setEnabled(isLast);
}

} // namespace pos
