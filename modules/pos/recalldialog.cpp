#include "modules/pos/recalldialog.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "modules/desk/attempt.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int ShownLines = 3;
constexpr int CardHeight = 246;
constexpr qint64 LateMinutes = 30;

} // namespace

RecallDialog::RecallDialog(till::Counter &counter, QWidget *owner)
    : ui::Dialog(tr("Tickets on hold"), 820, owner)
    , m_counter(counter)
    , m_cards(new QWidget)
    , m_grid(new QGridLayout(m_cards))
    , m_fault(ui::label({}, 14, QFont::Medium, ui::Token::Danger))
{
    setProperty("kind", u"recall"_s);
    if (!counter.cart().isEmpty())
        setSubtitle(tr("The ticket being made goes on hold in its turn."));
    addCloseButton();
    m_fault->setObjectName(u"recallFaultLabel"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    body()->addWidget(m_fault);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"recallList"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_cards);
    body()->addWidget(scroll);
    connect(&counter.tickets(), &till::Tickets::parkedChanged, this, &RecallDialog::refresh);
    refresh();
}

void RecallDialog::refresh()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QList<till::ParkedTicket> parked = m_counter.tickets().parked();
    ui::Button *first = nullptr;
    for (int i = 0; i < parked.size(); ++i) {
        QWidget *one = card(parked.at(i), i);
        m_grid->addWidget(one, i / 2, i % 2);
        if (i == 0)
            first = one->findChild<ui::Button *>(u"takeUpButton1"_s);
    }
    if (parked.isEmpty())
        m_grid->addWidget(new ui::EmptyState(u"pause"_s, tr("No ticket on hold"), tr("F8 puts one on hold.")), 0, 0, 1,
                          2);
    else if (parked.size() == 1)
        m_grid->addWidget(new QWidget, 0, 1);
    const int rows = qBound(1, (int(parked.size()) + 1) / 2, 2);
    auto *scroll = findChild<QScrollArea *>(u"recallList"_s);
    scroll->setFixedHeight(rows * CardHeight + (rows - 1) * 16 + (parked.size() > 4 ? 60 : 0));
    setFirstFocus(first);
    if (first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

QWidget *RecallDialog::card(const till::ParkedTicket &ticket, int place)
{
    auto *card = ui::card();
    card->setFixedHeight(CardHeight);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new ui::ElidedLabel(ticket.label.isEmpty() ? tr("Walk-in customer") : ticket.label, 18, QFont::DemiBold), 1);
    head->addWidget(ui::label(format::money(ticket.total), 20, QFont::Bold));
    column->addLayout(head);
    const qint64 minutes = ticket.at.secsTo(Clock::now()) / 60;
    QString when = tr("on hold since %1").arg(format::time(ticket.at.toLocalTime().time())) + u" · "_s
        + (minutes < 60 ? tr("%n minute(s) ago", nullptr, int(minutes))
                        : tr("%n hour(s) ago", nullptr, int(minutes / 60)));
    if (!ticket.own)
        when = ticket.terminal + u" · "_s + when;
    column->addWidget(
        new ui::ElidedLabel(when, 14, QFont::Normal, minutes >= LateMinutes ? ui::Token::Warning : ui::Token::Text2));
    column->addWidget(ui::horizontalLine());
    const int shown = ticket.lines.size() > ShownLines ? ShownLines - 1 : int(ticket.lines.size());
    for (int i = 0; i < shown; ++i)
        column->addWidget(new ui::ElidedLabel(ticket.lines.at(i), 15));
    if (shown < ticket.lines.size())
        column->addWidget(ui::label(tr("and %n other line(s)", nullptr, int(ticket.lines.size()) - shown), 14,
                                    QFont::Normal, ui::Token::Text2));
    column->addStretch();
    auto *acts = new QHBoxLayout;
    acts->setSpacing(10);
    auto *take = new ui::Button(ui::Button::Kind::Primary, tr("Take up"));
    take->setObjectName(u"takeUpButton%1"_s.arg(place + 1));
    take->setIconName(u"recall"_s);
    take->setAccessibleName(tr("Take up the ticket of %1").arg(format::money(ticket.total)));
    connect(take, &QAbstractButton::clicked, this, [this, id = ticket.id] { this->take(id); });
    acts->addWidget(take, 1);
    auto *dropIt = ui::iconButton(ui::Button::Kind::Danger, u"trash"_s,
                                  tr("Drop the ticket of %1").arg(format::money(ticket.total)));
    dropIt->setObjectName(u"dropParkedButton%1"_s.arg(place + 1));
    connect(dropIt, &QAbstractButton::clicked, this, [this, ticket] { askToDrop(ticket); });
    acts->addWidget(dropIt);
    column->addLayout(acts);
    return card;
}

void RecallDialog::say(const Error &error)
{
    if (error.key == desk::GivenUp)
        return;
    m_fault->setText(ui::errorSentence(error));
    m_fault->show();
}

void RecallDialog::take(const QUuid &ticket)
{
    if (m_busy)
        return;
    m_busy = true;
    QCoro::connect(m_counter.tickets().recall(ticket), this, [this](const Result<> &done) {
        m_busy = false;
        if (done)
            accept();
        else
            say(done.error());
    });
}

void RecallDialog::askToDrop(const till::ParkedTicket &ticket)
{
    desk::Intent intent;
    intent.what = tr("Drop the ticket of %1").arg(format::money(ticket.total));
    intent.reasons = {tr("Customer did not come back"), tr("Double"), tr("Typing mistake")};
    auto *dialog = new desk::ReasonDialog(intent, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, ticket](int outcome) {
        if (outcome == Accepted)
            drop(ticket, dialog->reason());
    });
    dialog->open();
}

void RecallDialog::drop(const till::ParkedTicket &ticket, const QString &reason)
{
    desk::Intent intent;
    intent.title = tr("Authorise dropping the ticket");
    intent.icon = u"trash"_s;
    intent.what = tr("Ticket of %1 on hold, dropped").arg(format::money(ticket.total));
    intent.reason = reason;
    desk::attempt(
        m_counter, this, intent,
        [this, id = ticket.id](const till::Grant &grant) { return m_counter.tickets().dropParked(id, grant); },
        [this](const Result<> &done, const QString &) {
            if (!done)
                say(done.error());
            else if (m_counter.tickets().parked().isEmpty())
                reject();
        });
}

void RecallDialog::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const int place = text.size() == 1 ? text.at(0).digitValue() : -1;
    const QList<till::ParkedTicket> parked = m_counter.tickets().parked();
    if (place >= 1 && place <= parked.size())
        take(parked.at(place - 1).id);
    else
        ui::Dialog::keyPressEvent(event);
}

} // namespace pos
