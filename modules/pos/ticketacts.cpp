#include "modules/pos/ticketacts.h"

#include "modules/core/format.h"
#include "modules/pos/amounts.h"
#include "ui/controls/dialog.h"
#include "ui/controls/textdialog.h"
#include "ui/errortext.h"

using namespace Qt::StringLiterals;

namespace pos {

TicketActs::TicketActs(till::Counter &counter, QWidget *owner) : QObject(owner), m_counter(counter), m_owner(owner) {}

QString TicketActs::nameOf(int line) const
{
    return line >= 0 && line < m_counter.cart().lines().size() ? m_counter.cart().lines().at(line).product.displayName()
                                                               : QString();
}

void TicketActs::report(const Error &error)
{
    if (error.key == desk::GivenUp)
        return;
    const ui::ErrorText words = ui::errorText(error);
    const bool mild = error.kind == Error::Kind::Rule || error.kind == Error::Kind::Permission;
    emit said({mild ? ui::ToastText::Kind::Warning : ui::ToastText::Kind::Danger, words.title, words.text, {}, {}});
}

void TicketActs::authorised(const QString &title, const QString &by)
{
    if (!by.isEmpty())
        emit said({ui::ToastText::Kind::Success, title, desk::allowedBy(by), {}, {}});
}

void TicketActs::discountLine(int line, int hundredthsOfPercent)
{
    if (line < 0 || line >= m_counter.cart().lines().size())
        return report({Error::Kind::Rule, u"till.no_line"_s, {}, {}});
    till::CartLine with = m_counter.cart().lines().at(line);
    with.discount = hundredthsOfPercent;
    desk::Intent intent;
    intent.title = tr("Authorise the discount");
    intent.icon = u"tag"_s;
    intent.what = tr("%1 off %2").arg(percentText(hundredthsOfPercent), nameOf(line));
    intent.facts = {{tr("Line"), multiplication(with)},
                    {tr("Discount asked"), format::money(with.total() - with.gross()), true}};
    intent.reasons = {tr("End of the day"), tr("Regular customer"), tr("Flaw")};
    desk::attempt(
        m_counter, m_owner, intent,
        [this, line, hundredthsOfPercent](const till::Grant &grant) {
            return m_counter.setDiscount(line, hundredthsOfPercent, grant);
        },
        [this, what = intent.what](const Result<> &done, const QString &by) {
            if (done)
                authorised(what, by);
            else
                report(done.error());
        });
}

void TicketActs::discountTicket(int hundredthsOfPercent)
{
    Money with;
    for (till::CartLine line : m_counter.cart().lines()) {
        line.ticketDiscount = hundredthsOfPercent;
        with += line.total();
    }
    desk::Intent intent;
    intent.title = tr("Authorise the discount");
    intent.icon = u"percent"_s;
    intent.what = tr("%1 off the whole ticket").arg(percentText(hundredthsOfPercent));
    intent.facts = {{tr("Ticket"), format::money(m_counter.cart().subtotal())},
                    {tr("Discount asked"), format::money(with - m_counter.cart().subtotal()), true}};
    intent.reasons = {tr("End of the day"), tr("Regular customer"), tr("Flaw")};
    desk::attempt(
        m_counter, m_owner, intent,
        [this, hundredthsOfPercent](const till::Grant &grant) {
            return m_counter.setTicketDiscount(hundredthsOfPercent, grant);
        },
        [this, what = intent.what](const Result<> &done, const QString &by) {
            if (done)
                authorised(what, by);
            else
                report(done.error());
        });
}

void TicketActs::setPrice(int line, Money price)
{
    if (line < 0 || line >= m_counter.cart().lines().size())
        return report({Error::Kind::Rule, u"till.no_line"_s, {}, {}});
    const till::CartLine &now = m_counter.cart().lines().at(line);
    if (price == now.price)
        return;
    desk::Intent intent;
    intent.title = tr("Authorise the price");
    intent.icon = u"tag"_s;
    intent.what = tr("%1 at %2").arg(nameOf(line), format::money(price));
    intent.facts = {{tr("Price of the shop"), format::money(now.listPrice)},
                    {tr("Price asked"), format::money(price), true}};
    intent.reasons = {tr("Wrong label"), tr("Damaged"), tr("Regular customer")};
    intent.needsReason = price != now.listPrice;
    desk::attempt(
        m_counter, m_owner, intent,
        [this, line, price](const till::Grant &grant) { return m_counter.setPrice(line, price, grant); },
        [this, what = intent.what](const Result<> &done, const QString &by) {
            if (done)
                authorised(what, by);
            else
                report(done.error());
        });
}

void TicketActs::removeLine(int line)
{
    if (line < 0 || line >= m_counter.cart().lines().size())
        return;
    const QString name = nameOf(line);
    // Free until a slip is out; then it is a fact, and undoing it would be another.
    const bool slipOut = !m_counter.cart().slip().isEmpty();
    desk::Intent intent;
    intent.title = tr("Authorise the removal");
    intent.icon = u"trash"_s;
    intent.what = tr("%1 off the ticket").arg(name);
    intent.facts = {{tr("Slip printed"), m_counter.cart().slip()},
                    {tr("Amount"), format::money(-m_counter.cart().lines().at(line).total()), true}};
    intent.reasons = {tr("Customer changed their mind"), tr("Typing mistake"), tr("Sold out")};
    intent.needsReason = slipOut;
    desk::attempt(
        m_counter, m_owner, intent,
        [this, line](const till::Grant &grant) { return m_counter.removeLine(line, grant); },
        [this, name, slipOut](const Result<> &done, const QString &by) {
            if (!done)
                return report(done.error());
            const QString title = tr("%1 removed from the ticket").arg(name);
            if (slipOut)
                emit said({ui::ToastText::Kind::Info, title, desk::allowedBy(by), {}, {}});
            else
                emit said({ui::ToastText::Kind::Info, title, {}, tr("Put back"), [this] { m_counter.undoRemove(); }});
        });
}

void TicketActs::clear()
{
    const bool slipOut = !m_counter.cart().slip().isEmpty();
    desk::Intent intent;
    intent.title = tr("Authorise emptying the ticket");
    intent.icon = u"trash"_s;
    intent.what = tr("Emptying of the ticket %1").arg(m_counter.nextNumber());
    intent.facts = {{tr("Amount"), format::money(m_counter.cart().total()), true}};
    intent.reasons = {tr("Customer changed their mind"), tr("Typing mistake"), tr("Trial")};
    intent.needsReason = slipOut;
    desk::attempt(
        m_counter, m_owner, intent, [this](const till::Grant &grant) { return m_counter.clearCart(grant); },
        [this](const Result<> &done, const QString &by) {
            if (done)
                authorised(tr("Ticket emptied"), by);
            else
                report(done.error());
        });
}

void TicketActs::askToClear()
{
    if (m_counter.cart().isEmpty())
        return;
    auto *dialog = new ui::Dialog(tr("Empty the ticket %1?").arg(m_counter.nextNumber()), 460, m_owner);
    dialog->addText(tr("Its %n line(s) will be erased. Nothing has been sold.", nullptr,
                       int(m_counter.cart().lines().size() + m_counter.cart().returns().size())));
    dialog->addButton(ui::Button::Kind::Standard, tr("Keep the ticket"), ui::Dialog::Rejected)
        ->setObjectName(u"keepTicketButton"_s);
    dialog->addButton(ui::Button::Kind::DangerFilled, tr("Empty the ticket"), ui::Dialog::Accepted)
        ->setObjectName(u"emptyTicketButton"_s);
    connect(dialog, &ui::Dialog::finished, this, [this](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            clear();
    });
    dialog->open();
}

void TicketActs::park()
{
    if (m_parking)
        return;
    m_parking = true;
    const Money total = m_counter.cart().total();
    QCoro::connect(m_counter.tickets().park({}), this, [this, total](const Result<> &done) {
        m_parking = false;
        if (done)
            emit said({ui::ToastText::Kind::Success,
                       tr("Ticket of %1 on hold").arg(format::money(total)),
                       tr("F9 takes it up again."),
                       {},
                       {}});
        else
            report(done.error());
    });
}

void TicketActs::printSlip()
{
    if (m_printing)
        return;
    m_printing = true;
    QCoro::connect(m_counter.printSlip(), this, [this](const Result<> &done) {
        m_printing = false;
        if (done)
            emit said({ui::ToastText::Kind::Success,
                       tr("Slip %1 sent to the printer").arg(m_counter.cart().slip()),
                       tr("From now on, removing a line needs a reason."),
                       {},
                       {}});
        else
            report(done.error());
    });
}

void TicketActs::sendToWorkshop()
{
    if (m_printing)
        return;
    m_printing = true;
    QCoro::connect(m_counter.sendToWorkshop(), this, [this](const Result<> &done) {
        m_printing = false;
        if (!done)
            return report(done.error());
        const bool online = m_counter.link().state == till::Link::State::Online;
        emit said({ui::ToastText::Kind::Success,
                   tr("Slip %1 sent to the workshop").arg(m_counter.cart().slip()),
                   online ? tr("From now on, removing a line needs a reason.")
                          : tr("It leaves as soon as the server answers."),
                   {},
                   {}});
    });
}

void TicketActs::editLineNote(int line)
{
    if (line < 0 || line >= m_counter.cart().lines().size())
        return report({Error::Kind::Rule, u"till.no_line"_s, {}, {}});
    auto *dialog = new ui::TextDialog(tr("Note: %1").arg(nameOf(line)), tr("Note"),
                                      m_counter.cart().lines().at(line).note, tr("Save the note"), m_owner);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, line](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            m_counter.setNote(line, dialog->text());
    });
    dialog->open();
}

void TicketActs::editTicketNote()
{
    auto *dialog = new ui::TextDialog(tr("Note on the ticket %1").arg(m_counter.nextNumber()), tr("Note"),
                                      m_counter.cart().ticketNote(), tr("Save the note"), m_owner);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            m_counter.setTicketNote(dialog->text());
    });
    dialog->open();
}

} // namespace pos
