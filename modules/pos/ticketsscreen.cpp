#include "modules/pos/ticketsscreen.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "modules/pos/soldticketpanel.h"
#include "modules/pos/ticketfilterdialog.h"
#include "modules/pos/ticketwords.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/controls/segmented.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchtable.h"
#include "ui/errortext.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int Most = 200; // rows; nobody reads more, a narrower search does
constexpr auto Rest = std::chrono::milliseconds(250);
enum Days { Today, Yesterday, Week, Always };

} // namespace

TicketsScreen::TicketsScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_text(new QLineEdit)
    , m_days(new ui::Segmented(tr("Days")))
    , m_table(new ui::TouchTable(tr("Tickets found")))
    , m_list(new QStackedWidget)
    , m_panel(new SoldTicketPanel(m_counter))
{
    setObjectName(u"pos.tickets"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(ui::horizontalLine());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *start = new QWidget;
    auto *inside = new QVBoxLayout(start);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(12);
    inside->addWidget(buildFilters());
    m_table->setObjectName(u"ticketTable"_s);
    m_table->setChoosing(true);
    m_table->setColumns({{tr("Time")},
                         {tr("Number")},
                         {tr("Kind"), 2, false, 2},
                         {tr("Cashier"), 3, false, 1},
                         {tr("Till"), 2, false, 4},
                         {tr("Articles"), 0, true, 3},
                         {tr("Amount"), 0, true}});
    m_list->addWidget(m_table);
    m_list->addWidget(new ui::EmptyState(u"receipt"_s, tr("No ticket of that kind"),
                                         tr("Look on other days, or with fewer criteria.")));
    inside->addWidget(m_list, 1);
    row->addWidget(start, 1);
    row->addWidget(ui::verticalLine());
    auto *side = ui::bar();
    m_side = side;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_panel);
    row->addWidget(side);
    column->addLayout(row, 1);
    m_toasts = new ui::ToastHost(start);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &TicketsScreen::search);
    connect(m_table, &ui::TouchTable::chosen, this, &TicketsScreen::read);
    connect(m_panel, &SoldTicketPanel::reprintWanted, this, &TicketsScreen::reprint);
    connect(m_panel, &SoldTicketPanel::refundWanted, this, [this] { takeBack(ReturnDialog::Purpose::Refund); });
    connect(m_panel, &SoldTicketPanel::exchangeWanted, this, [this] { takeBack(ReturnDialog::Purpose::Exchange); });
    connect(m_panel, &SoldTicketPanel::voidWanted, this, &TicketsScreen::voidLast);
    search();
}

QWidget *TicketsScreen::buildTop()
{
    auto *top = ui::bar();
    top->setFixedHeight(59);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(14, 0, 16, 0);
    auto *back = new ui::Button(ui::Button::Kind::Ghost, tr("Back to selling"));
    back->setObjectName(u"backButton"_s);
    back->setIconName(u"arrow-left"_s);
    back->setHint(tr("Esc"));
    connect(back, &QAbstractButton::clicked, this, &TicketsScreen::leave);
    row->addWidget(back, 1, Qt::AlignLeading | Qt::AlignVCenter);
    auto *title = ui::label(tr("Tickets, returns, exchanges"), 16, QFont::DemiBold);
    row->addWidget(title);
    row->addStretch(1);
    return top;
}

QWidget *TicketsScreen::buildFilters()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_text->setObjectName(u"ticketField"_s);
    m_text->setPlaceholderText(tr("Number of the ticket"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFont(ui::textFont(16));
    m_text->setMinimumWidth(150);
    m_text->installEventFilter(this);
    row->addWidget(m_text, 1);
    m_days->setObjectName(u"ticketDays"_s);
    m_days->add(u"todaySegment"_s, {}, tr("Today"));
    m_days->add(u"yesterdaySegment"_s, {}, tr("Yesterday"));
    m_days->add(u"weekSegment"_s, {}, tr("7 days"));
    m_days->add(u"alwaysSegment"_s, {}, tr("All"));
    row->addWidget(m_days);
    m_more = new ui::Button(ui::Button::Kind::Standard, {});
    m_more->setObjectName(u"moreFilterButton"_s);
    m_more->setIconName(u"filter"_s);
    m_more->setAccessibleName(tr("Amount, product, cashier"));
    m_more->setToolTip(m_more->accessibleName());
    row->addWidget(m_more);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    connect(m_days, &ui::Segmented::chosen, this, &TicketsScreen::search);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        auto *dialog = new TicketFilterDialog(m_counter, m_filter, this);
        connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
            if (outcome != ui::Dialog::Accepted)
                return;
            m_filter = dialog->filter();
            search();
        });
        dialog->open();
    });
    return box;
}

void TicketsScreen::search()
{
    m_rest.stop();
    m_filter.text = m_text->text().trimmed();
    const QDate today = Clock::now().toLocalTime().date();
    const int days = m_days->current();
    // A number is looked for on every day: who types it does not think of the day.
    const bool any = days == Always || !m_filter.text.isEmpty();
    m_filter.from = any ? QDate() : days == Today ? today : days == Yesterday ? today.addDays(-1) : today.addDays(-6);
    m_filter.to = any ? QDate() : days == Yesterday ? today.addDays(-1) : today;
    const int criteria =
        (m_filter.amount ? 1 : 0) + (m_filter.product.isNull() ? 0 : 1) + (m_filter.cashier.isNull() ? 0 : 1);
    m_more->setCount(criteria);
    const int number = ++m_search;
    QCoro::connect(m_counter.tickets().find(m_filter, Most), this,
                   [this, number](const Result<QList<till::TicketSummary>> &found) {
                       if (number != m_search)
                           return;
                       if (found)
                           show(*found);
                       else
                           report(found.error());
                   });
}

void TicketsScreen::show(const QList<till::TicketSummary> &found)
{
    const QUuid before = m_panel->ticket() ? m_panel->ticket()->summary.id : QUuid();
    m_found = found;
    QList<ui::TouchTable::Line> lines;
    int place = -1;
    for (const till::TicketSummary &ticket : found) {
        if (ticket.id == before)
            place = int(lines.size());
        lines.append({{whenText(ticket.at), ui::Token::Text2},
                      {ticket.number, ui::Token::Text, true},
                      {kindText(ticket.kind), kindTone(ticket.kind)},
                      {ticket.cashier, ui::Token::Text2},
                      {ticket.terminal, ui::Token::Text2},
                      {QString::number(ticket.articles), ui::Token::Text2},
                      {format::money(ticket.total), ui::Token::Text, true}});
    }
    m_table->setLines(lines);
    m_list->setCurrentIndex(found.isEmpty() ? 1 : 0);
    if (found.isEmpty()) {
        m_panel->say(tr("Choose a ticket of the list."));
        return;
    }
    m_table->setCurrent(qMax(0, place));
    read(qMax(0, place));
}

void TicketsScreen::read(int line)
{
    if (line < 0 || line >= m_found.size())
        return;
    const QUuid id = m_found.at(line).id;
    m_asked = id;
    QCoro::connect(m_counter.tickets().read(id), this, [this, id](const Result<till::SoldTicket> &ticket) {
        if (m_asked != id)
            return;
        if (ticket)
            m_panel->show(*ticket);
        else
            m_panel->say(ui::errorSentence(ticket.error()));
    });
}

void TicketsScreen::report(const Error &error)
{
    if (error.key == u"core.cancelled")
        return;
    const ui::ErrorText words = ui::errorText(error);
    m_toasts->show({ui::ToastText::Kind::Warning, words.title, words.text, {}, {}});
}

void TicketsScreen::scanned(const QString &code)
{
    const QString wanted = code.trimmed();
    if (const till::Product *product = m_counter.catalogue().productByBarcode(wanted)) {
        m_filter.product = product->id;
        m_text->clear();
    } else {
        m_text->setText(wanted);
    }
    search();
}

void TicketsScreen::leave() { m_services.navigator->open("pos.sell"_L1); }

void TicketsScreen::showEvent(QShowEvent *) { m_table->setFocus(); }

void TicketsScreen::resizeEvent(QResizeEvent *) { m_side->setFixedWidth(window()->width() < 1280 ? 359 : 403); }

bool TicketsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            if (m_rest.isActive())
                search();
            m_table->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TicketsScreen::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Escape) {
        if (m_text->text().isEmpty())
            leave();
        else
            m_text->clear();
    } else if (event->key() == Qt::Key_P && event->modifiers() & Qt::ControlModifier) {
        reprint();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_panel->ticket()) {
        takeBack(ReturnDialog::Purpose::Refund);
    } else if (text.size() == 1 && text.at(0).isLetterOrNumber() && !(event->modifiers() & Qt::ControlModifier)) {
        m_text->setFocus(Qt::OtherFocusReason);
        m_text->setText(text);
    } else {
        event->ignore();
    }
}

} // namespace pos
