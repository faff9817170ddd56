#include "modules/core/format.h"
#include "modules/desk/attempt.h"
#include "modules/pos/soldticketpanel.h"
#include "modules/pos/ticketsscreen.h"
#include "ui/controls/toast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pos {

void TicketsScreen::reprint()
{
    if (!m_panel->ticket() || m_acting)
        return;
    m_acting = true;
    const QString number = m_panel->ticket()->summary.number;
    QCoro::connect(m_counter.reprint(m_panel->ticket()->summary.id), this, [this, number](const Result<> &done) {
        m_acting = false;
        if (done)
            m_toasts->show({ui::ToastText::Kind::Success,
                            tr("Ticket %1 sent to the printer").arg(number),
                            tr("It is marked DUPLICATA."),
                            {},
                            {}});
        else
            report(done.error());
    });
}

void TicketsScreen::takeBack(ReturnDialog::Purpose purpose)
{
    const std::optional<till::SoldTicket> ticket = m_panel->ticket();
    const bool some = ticket
        && std::any_of(ticket->lines.cbegin(), ticket->lines.cend(),
                       [](const till::SoldLine &line) { return line.left > Quantity(); });
    if (m_acting || ui::Dialog::current(window()))
        return;
    if (!some)
        return report({Error::Kind::Rule, u"till.nothing_left"_s, {}, {}});
    auto *dialog = new ReturnDialog(m_counter, *ticket, purpose, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, purpose, ticket](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        if (purpose == ReturnDialog::Purpose::Refund)
            refund(ticket->summary.id, dialog->lines(), dialog->reason(), dialog->method(), dialog->amount());
        else
            exchange(*ticket, dialog->lines(), dialog->reason(), dialog->amount());
    });
    dialog->open();
}

void TicketsScreen::refund(const QUuid &ticket, const QList<till::ReturnedLine> &lines, const QString &reason,
                           const QString &method, Money amount)
{
    m_acting = true;
    desk::Intent intent;
    intent.title = tr("Authorise the return");
    intent.icon = u"undo"_s;
    intent.what = tr("Return of %1").arg(format::money(amount));
    intent.facts = {{tr("To give back"), format::money(amount), true}};
    intent.reasons = {reason};
    intent.reason = reason;
    intent.needsReason = true;
    till::RefundRequest request;
    request.ticket = ticket;
    request.lines = lines;
    request.method = method;
    request.paper = m_counter.printer().state == till::PrinterState::State::None ? till::PaperChoice::None
                                                                                 : till::PaperChoice::Print;
    desk::attempt(
        m_counter, this, intent,
        [this, request](const till::Grant &grant) {
            till::RefundRequest granted = request;
            granted.grant = grant;
            return m_counter.tickets().refund(granted);
        },
        [this](const Result<till::Sale> &sale, const QString &by) {
            m_acting = false;
            if (sale)
                desk::openSaying(*m_services.navigator, "pos.change_due"_L1, desk::allowedBy(by));
            else
                report(sale.error());
        });
}

void TicketsScreen::exchange(const till::SoldTicket &ticket, const QList<till::ReturnedLine> &lines,
                             const QString &reason, Money amount)
{
    desk::Intent intent;
    intent.title = tr("Authorise the exchange");
    intent.icon = u"transfer"_s;
    intent.what = tr("Exchange of %1").arg(format::money(amount));
    intent.facts = {{tr("Comes back"), format::money(amount), true}};
    intent.reasons = {reason};
    intent.reason = reason;
    intent.needsReason = true;
    desk::attempt(
        m_counter, this, intent,
        [this, ticket, lines](const till::Grant &grant) {
            for (const till::ReturnedLine &line : lines)
                if (const Result<> added = m_counter.addReturn(ticket, line, grant); !added)
                    return added;
            return Result<>();
        },
        [this](const Result<> &done, const QString &by) {
            if (done) // what replaces it is chosen where one sells
                desk::openSaying(*m_services.navigator, "pos.sell"_L1, desk::allowedBy(by));
            else
                report(done.error());
        });
}

void TicketsScreen::voidLast()
{
    if (m_acting || !m_panel->ticket())
        return;
    const QString number = m_panel->ticket()->summary.number;
    desk::Intent intent;
    intent.title = tr("Authorise the cancellation");
    intent.icon = u"trash"_s;
    intent.what = tr("Cancellation of the ticket %1").arg(number);
    intent.facts = {{tr("To give back"), format::money(m_panel->ticket()->summary.total), true}};
    intent.reasons = {tr("Typing mistake"), tr("Customer changed their mind"), tr("Wrong way of paying")};
    intent.needsReason = true;
    m_acting = true;
    const till::PaperChoice paper = m_counter.printer().state == till::PrinterState::State::None
        ? till::PaperChoice::None
        : till::PaperChoice::Print;
    desk::attempt(
        m_counter, this, intent,
        [this, paper](const till::Grant &grant) { return m_counter.tickets().voidLast(grant, paper); },
        [this](const Result<till::Sale> &sale, const QString &by) {
            m_acting = false;
            if (sale)
                desk::openSaying(*m_services.navigator, "pos.change_due"_L1, desk::allowedBy(by));
            else
                report(sale.error());
        });
}

} // namespace pos
