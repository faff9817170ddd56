#include "modules/core/format.h"
#include "modules/desk/moneywords.h"
#include "modules/pos/amounts.h"
#include "modules/pos/changepanel.h"
#include "modules/pos/methodrow.h"
#include "modules/pos/paidbar.h"
#include "modules/pos/paymentscreen.h"
#include "modules/pos/tenderlist.h"
#include "modules/till/settlement.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"

#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pos {

using Kind = till::PaymentMethod::Kind;
using Hold = till::StockHold::State;

namespace {

QString grouped(Money amount) { return format::money(amount, format::Decimals::WhenNeeded, format::Currency::Without); }

QString notesText(const QMap<int, int> &notes)
{
    QStringList how;
    for (auto it = notes.cend(); it != notes.cbegin();) {
        --it;
        how << u"%1 × %2"_s.arg(it.value()).arg(grouped(Money::fromDinars(it.key())));
    }
    return how.join(u" · "_s);
}

} // namespace

void PaymentScreen::refresh()
{
    const std::optional<till::Customer> customer = m_counter.customer(m_counter.cart().customer());
    m_customer->setText(customer ? fontMetrics().elidedText(customer->displayName(), Qt::ElideRight, 200)
                                 : tr("Customer"));
    m_customer->setAccessibleName(customer ? tr("Customer: %1").arg(customer->displayName()) : tr("Choose a customer"));
    const QStringList paused = m_methods->paused();
    m_paused->setVisible(!paused.isEmpty());
    m_paused->setText(tr("Paused while the server does not answer: %1").arg(paused.join(u", "_s)));
    if (m_out)
        return refreshOut();

    const TenderLine *current = m_tenders.current();
    const bool split = m_tenders.isSplit();
    m_title->setText(split ? tr("Split payment") : tr("Payment"));
    m_methods->setCurrent(current ? current->method.key : QString());
    // While it is split, what the others leave; else what is asked for in all.
    m_dueName->setText(split ? tr("Left to pay") : tr("Amount due"));
    m_due->setText(
        format::money(split ? m_tenders.askedOf(m_tenders.active())
                            : m_tenders.askedOf(current && m_tenders.lines().size() == 1 ? m_tenders.active() : -1)));
    const Money rounding = m_tenders.rounding();
    m_rounding->setVisible(!rounding.isZero() && (!current || current->isCash()));
    m_rounding->setText(tr("Total %1, rounded for cash").arg(format::money(m_total)));
    m_split->setVisible(!split);
    m_paid->setVisible(split);
    m_paidBar->setVisible(split);
    m_paid->setText(tr("%1 paid of %2").arg(format::money(m_tenders.paidBefore()), format::money(m_total)));
    m_paidBar->set(m_tenders.paidBefore(), m_total);
    m_list->show(m_tenders, [this](const TenderLine &line) { return detailOf(line); });
    const bool onlyEmptyCash =
        m_tenders.lines().size() == 1 && current && current->isCash() && current->amount().isZero();
    m_list->setVisible(!m_tenders.lines().isEmpty() && !onlyEmptyCash);
    const bool cash = current && current->isCash();
    m_change->setVisible(cash || m_tenders.change() > Money());
    m_change->set(cash ? m_tenders.askedOf(m_tenders.active()) : m_tenders.cashReceived() - m_tenders.change(),
                  m_tenders.cashReceived());
    refreshProposals();
    refreshNote();
    const bool complete = m_tenders.lack() == Tenders::Lack::Nothing;
    m_why->setText(m_hold.state == Hold::Short ? tr("Not enough in stock") : lackText());
    m_confirm->setEnabled(!m_paying && complete && m_hold.state != Hold::Short);
}

void PaymentScreen::refreshOut()
{
    const std::optional<till::PaymentMethod> method = [this]() -> std::optional<till::PaymentMethod> {
        for (const till::PaymentMethod &known : m_methods->methods())
            if (known.key == m_outMethod)
                return known;
        return std::nullopt;
    }();
    const Money step = Money::fromCentimes(m_counter.catalogue().settingNumber("cash.rounding"_L1, 0));
    const bool cash = method && method->kind == Kind::Cash;
    const Money out = cash ? till::roundedTo(-m_total, step) : -m_total;
    m_title->setText(tr("Money to give back"));
    m_dueName->setText(tr("To give back"));
    m_due->setText(format::money(out));
    m_rounding->setVisible(out != -m_total);
    m_rounding->setText(tr("Total %1, rounded for cash").arg(format::money(-m_total)));
    m_methods->setCurrent(m_outMethod);
    for (QWidget *unused :
         {static_cast<QWidget *>(m_split), static_cast<QWidget *>(m_paid), static_cast<QWidget *>(m_paidBar),
          static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_change)})
        unused->hide();
    // Nothing is typed: it goes out whole, by one way.
    m_entry->setEnabled(false);
    for (QWidget *part : m_entry->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->hide();
    const bool usable = method && m_methods->isAvailable(*method);
    m_note->setVisible(usable);
    if (usable)
        m_note->set(ui::Banner::Kind::Info, u"info"_s, {},
                    cash ? tr("Take %1 out of the drawer, which opens.").arg(format::money(out))
                        : method->kind == Kind::Voucher
                        ? tr("A voucher of %1 is printed.").arg(format::money(out))
                        : tr("%1 goes to the customer's account.").arg(format::money(out)));
    m_why->setText(usable ? QString() : tr("Choose how the money goes back"));
    m_confirm->setText(tr("Give back %1").arg(format::money(out)));
    m_confirm->setEnabled(!m_paying && usable);
}

QString PaymentScreen::detailOf(const TenderLine &line) const
{
    switch (line.method.kind) {
    case Kind::Cash: return notesText(line.tender.notes());
    case Kind::Account:
        if (const std::optional<till::Customer> customer = m_counter.customer(m_counter.cart().customer()))
            return customer->displayName() + u" · "_s
                + tr("limit %1, owes %2").arg(format::money(customer->limit), format::money(customer->balance));
        return {};
    case Kind::Voucher: return line.voucher.code + u" · "_s + tr("worth %1").arg(format::money(line.voucher.left));
    default: return line.reference.trimmed().isEmpty() ? QString() : tr("Number %1").arg(line.reference.trimmed());
    }
}

QString PaymentScreen::lackText() const
{
    const TenderLine *current = m_tenders.active() < 0 ? nullptr : &m_tenders.lines().at(m_tenders.active());
    switch (m_tenders.lack()) {
    case Tenders::Lack::Nothing: return {};
    // The panel says it already, in large.
    case Tenders::Lack::Money:
        return current && current->isCash() ? QString() : tr("%1 left to pay").arg(format::money(m_tenders.left()));
    case Tenders::Lack::Reference: return tr("Type the number of the receipt");
    case Tenders::Lack::TooMuch: return tr("More than what is due");
    case Tenders::Lack::Amount: return tr("Type an amount, or take the line off");
    }
    return {};
}

QList<Money> PaymentScreen::proposals() const
{
    const int active = m_tenders.active();
    const Money asked = m_tenders.askedOf(active);
    if (active < 0 || m_tenders.lines().at(active).isCash())
        return asked.isZero() ? QList<Money>() : desk::proposedAmounts(asked);
    const till::Voucher &voucher = m_tenders.lines().at(active).voucher;
    const Money most = voucher.code.isEmpty() ? asked : qMin(asked, voucher.left);
    QList<Money> amounts{most};
    for (const qint64 dinars : {2000, 1000, 500, 200, 100})
        if (const Money part = Money::fromDinars(dinars); part < most && amounts.size() < 4)
            amounts.append(part);
    return amounts;
}

void PaymentScreen::refreshProposals()
{
    const int active = m_tenders.active();
    const TenderLine *current = active < 0 ? nullptr : &m_tenders.lines().at(active);
    m_entryName->setText(!current || current->isCash() ? tr("Proposed amount")
                                                       : tr("Amount: %1").arg(current->method.displayName()));
    const QList<Money> amounts = proposals();
    for (int i = 0; i < m_proposals.size(); ++i) {
        ui::Button *button = m_proposals.at(i);
        button->setVisible(i < amounts.size());
        if (i >= amounts.size())
            continue;
        button->setText(grouped(amounts.at(i)));
        button->setAccessibleName(tr("Received %1").arg(format::money(amounts.at(i))));
        button->setChecked(current && !current->amount().isZero() && current->amount() == amounts.at(i));
    }
    const bool reference = current && current->method.needsReference;
    m_middleEntry->setCurrentIndex(!current || current->isCash() ? 0 : reference ? 1 : 2);
    const QMap<int, int> notes = current ? current->tender.notes() : QMap<int, int>();
    for (ui::Banknote *note : std::as_const(m_notes))
        note->setCount(notes.value(note->dinars()));
}

void PaymentScreen::refreshNote()
{
    const std::optional<till::Customer> customer = m_counter.customer(m_counter.cart().customer());
    Money charged;
    for (const TenderLine &line : m_tenders.lines())
        if (line.method.kind == Kind::Account)
            charged += line.amount();
    m_note->setVisible(true);
    if (m_hold.state == Hold::Short) {
        QStringList names;
        for (const till::Shortage &shortage : std::as_const(m_hold.shortages))
            if (shortage.line >= 0 && shortage.line < m_counter.cart().lines().size())
                names << tr("%1: %2 left")
                             .arg(m_counter.cart().lines().at(shortage.line).product.displayName(),
                                  format::number(shortage.left));
        m_note->set(ui::Banner::Kind::Danger, u"warning"_s, tr("Not enough in stock."), names.join(u", "_s));
    } else if (m_hold.state == Hold::Unknown) {
        m_note->set(ui::Banner::Kind::Warning, u"cloud-off"_s, tr("Stock not checked."),
                    tr("The server does not answer; the sale goes on."));
    } else if (!charged.isZero() && customer) {
        const Money after = customer->balance + charged;
        const bool over = after > customer->limit;
        m_note->set(over ? ui::Banner::Kind::Warning : ui::Banner::Kind::Info, over ? u"warning"_s : u"info"_s, {},
                    over ? tr("%1 would owe %2, above the limit of %3.")
                               .arg(customer->displayName(), format::money(after), format::money(customer->limit))
                         : tr("After this sale %1 owes %2.").arg(customer->displayName(), format::money(after)));
    } else {
        m_note->setVisible(false);
    }
}

} // namespace pos
