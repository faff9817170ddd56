#include "modules/cash/parkedpage.h"

#include "modules/cash/parts.h"
#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "modules/desk/attempt.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

ParkedPage::ParkedPage(till::Counter &counter, ui::ToastHost *&toasts)
    : m_counter(counter)
    , m_toasts(toasts)
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 24, 16, 16);
    column->setSpacing(12);
    auto *title = ui::label(tr("Tickets on hold stand in the way"), 18, QFont::DemiBold);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *words = ui::label(tr("Take each of them up or cancel it, then close the session."), 14, QFont::Normal,
                            ui::Token::Text2);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    auto *lines = new QWidget;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(10);
    lines->setLayout(m_list);
    lines->setMaximumWidth(900);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->viewport()->setAutoFillBackground(false);
    lines->setAutoFillBackground(false);
    scroll->setWidget(lines);
    column->addWidget(scroll, 1);
    connect(&counter.tickets(), &till::Tickets::parkedChanged, this, &ParkedPage::rebuild);
    rebuild();
}

QList<till::ParkedTicket> ParkedPage::parkedHere(till::Counter &counter)
{
    QList<till::ParkedTicket> here;
    for (const till::ParkedTicket &ticket : counter.tickets().parked())
        if (ticket.own)
            here.append(ticket);
    return here;
}

void ParkedPage::rebuild()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<till::ParkedTicket> here = parkedHere(m_counter);
    for (const till::ParkedTicket &ticket : here)
        m_list->addWidget(line(ticket));
    m_list->addStretch();
    if (here.isEmpty())
        emit cleared();
}

QWidget *ParkedPage::line(const till::ParkedTicket &ticket)
{
    auto *card = ui::card();
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(18, 12, 14, 12);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    const QString name = ticket.label.isEmpty() ? tr("Passing customer") : ticket.label;
    words->addWidget(new ui::ElidedLabel(name, 15, QFont::DemiBold));
    words->addWidget(new ui::ElidedLabel(tr("On hold for %1").arg(elapsed(ticket.at.secsTo(Clock::now()))) + u" · "_s
                                             + ticket.lines.join(u" · "_s),
                                         13, QFont::Normal, ui::Token::Text2));
    row->addLayout(words, 1);
    row->addWidget(ui::label(format::money(ticket.total), 16, QFont::Bold));
    auto *drop = new ui::Button(ui::Button::Kind::Danger, tr("Cancel the ticket"));
    drop->setObjectName(u"dropParkedButton"_s);
    drop->setIconName(u"trash"_s);
    connect(drop, &QAbstractButton::clicked, this, [this, ticket] { this->drop(ticket); });
    row->addWidget(drop);
    auto *take = new ui::Button(ui::Button::Kind::Soft, tr("Take up"));
    take->setObjectName(u"takeUpButton"_s);
    take->setIconName(u"recall"_s);
    connect(take, &QAbstractButton::clicked, this, [this, id = ticket.id] { recall(id); });
    row->addWidget(take);
    return card;
}

void ParkedPage::recall(const QUuid &ticket)
{
    if (std::exchange(m_busy, true))
        return;
    QCoro::connect(m_counter.tickets().recall(ticket), this, [this](const Result<> &done) {
        m_busy = false;
        if (done)
            emit recalled();
        else
            sayRefusal(m_toasts, m_counter, done.error());
    });
}

void ParkedPage::drop(const till::ParkedTicket &ticket)
{
    if (m_busy)
        return;
    // Dropping a ticket is of no return: asking why is asking whether.
    desk::Intent intent;
    intent.title = tr("Authorise the cancellation");
    intent.icon = u"trash"_s;
    intent.what = tr("Cancel the ticket on hold of %1").arg(format::money(ticket.total));
    intent.reasons = {tr("The customer left"), tr("Mistake"), tr("Entered twice")};
    intent.needsReason = true;
    auto *dialog = new desk::ReasonDialog(intent, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, intent, id = ticket.id](int how) mutable {
        if (how != ui::Dialog::Accepted || std::exchange(m_busy, true))
            return;
        intent.reason = dialog->reason();
        desk::attempt(
            m_counter, this, intent,
            [this, id](const till::Grant &grant) { return m_counter.tickets().dropParked(id, grant); },
            [this](const Result<> &done, const QString &by) {
                m_busy = false;
                if (done)
                    m_toasts->show({ui::ToastText::Kind::Success, tr("Ticket cancelled"), desk::allowedBy(by), {}, {}});
                else if (done.error().key != desk::GivenUp)
                    sayRefusal(m_toasts, m_counter, done.error());
            });
    });
    dialog->open();
}

} // namespace cash
