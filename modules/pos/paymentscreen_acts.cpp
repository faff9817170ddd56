#include "modules/core/format.h"
#include "modules/desk/attempt.h"
#include "modules/desk/customerdialog.h"
#include "modules/pos/amounts.h"
#include "modules/pos/changepanel.h"
#include "modules/pos/methodrow.h"
#include "modules/pos/paidbar.h"
#include "modules/pos/paperchoice.h"
#include "modules/pos/paymentscreen.h"
#include "modules/pos/scancommand.h"
#include "modules/pos/tenderlist.h"
#include "modules/pos/voucherdialog.h"
#include "modules/till/settlement.h"
#include "ui/controls/banner.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/toast.h"
#include "ui/errortext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pos {

using Kind = till::PaymentMethod::Kind;

void PaymentScreen::change(const std::function<void(Tender &)> &apply)
{
    if (m_paying || m_out)
        return;
    if (!m_tenders.current())
        chooseKind(Kind::Cash);
    if (TenderLine *line = m_tenders.current()) {
        apply(line->tender);
        refresh();
    }
}

void PaymentScreen::chooseKind(Kind kind)
{
    if (const std::optional<till::PaymentMethod> method = m_methods->ofKind(kind);
        method && m_methods->isAvailable(*method))
        choose(*method);
}

void PaymentScreen::choose(const till::PaymentMethod &method)
{
    if (m_paying)
        return;
    if (method.kind == Kind::Account && !m_counter.customer(m_counter.cart().customer())) {
        refresh(); // the touched button is not the current one yet
        chooseCustomer([this, method] { add(method); });
    } else if (method.kind == Kind::Voucher && !m_out) {
        refresh();
        askVoucher(method, {});
    } else {
        add(method);
    }
}

void PaymentScreen::add(const till::PaymentMethod &method)
{
    if (m_out) {
        m_outMethod = method.key;
    } else {
        m_tenders.choose(method);
        if (method.needsReference)
            m_reference->setText(m_tenders.current()->reference);
    }
    setFocus();
    refresh();
}

void PaymentScreen::askVoucher(const till::PaymentMethod &method, const QString &code)
{
    auto *dialog = new VoucherDialog(m_counter, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, method](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            useVoucher(method, dialog->voucher());
        else
            refresh();
    });
    dialog->open();
    if (!code.isEmpty())
        dialog->scanned(code);
}

void PaymentScreen::useVoucher(const till::PaymentMethod &method, const till::Voucher &voucher)
{
    for (const TenderLine &line : m_tenders.lines())
        if (line.voucher.code == voucher.code) {
            say({Error::Kind::Rule, u"till.voucher_used"_s, {}, {}});
            return;
        }
    TenderLine &line = m_tenders.choose(method);
    line.voucher = voucher;
    line.tender.propose(qMin(line.amount(), voucher.left));
    refresh();
}

void PaymentScreen::chooseCustomer(const std::function<void()> &then)
{
    if (m_paying || ui::Dialog::current(window()))
        return;
    const auto nobody = then ? desk::CustomerDialog::Nobody::NotOffered : desk::CustomerDialog::Nobody::Offered;
    auto *dialog = new desk::CustomerDialog(m_counter, nobody, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, then](int outcome) {
        if (outcome == ui::Dialog::Accepted) {
            m_counter.setCustomer(dialog->customer());
            if (then)
                then();
        }
        refresh();
    });
    dialog->open();
}

void PaymentScreen::split()
{
    m_tenders.setSplit(true);
    // A part is what one types next; the whole that stood there was a proposal.
    if (TenderLine *line = m_tenders.current(); line && !line->isCash())
        line->tender.clear();
    refresh();
    setFocus();
}

void PaymentScreen::remove(int line)
{
    if (m_paying)
        return;
    const bool wasCash = line < m_tenders.lines().size() && m_tenders.lines().at(line).isCash();
    m_tenders.remove(line);
    if (m_tenders.lines().isEmpty()) {
        m_tenders.setSplit(false);
        if (wasCash || !m_tenders.current())
            chooseKind(Kind::Cash);
    }
    refresh();
    setFocus();
}

void PaymentScreen::holdStock()
{
    QCoro::connect(m_counter.holdStock(), this, [this](const Result<till::StockHold> &hold) {
        m_hold = hold ? *hold : till::StockHold{till::StockHold::State::Unknown, {}};
        refresh();
    });
}

desk::Intent PaymentScreen::limitIntent() const
{
    const std::optional<till::Customer> customer = m_counter.customer(m_counter.cart().customer());
    Money charged;
    for (const TenderLine &line : m_tenders.lines())
        if (line.method.kind == Kind::Account)
            charged += line.amount();
    desk::Intent intent;
    intent.title = tr("Authorise going over the limit");
    intent.icon = u"wallet"_s;
    if (customer) {
        intent.what = tr("%1 on the account of %2").arg(format::money(charged), customer->displayName());
        intent.facts = {{tr("Owed now"), format::money(customer->balance)},
                        {tr("Owed after"), format::money(customer->balance + charged), true}};
    }
    intent.reasons = {tr("Agreed with the manager"), tr("Pays this week")};
    return intent;
}

void PaymentScreen::confirm()
{
    if (m_paying || !m_confirm->isEnabled() || ui::Dialog::current(window()))
        return;
    m_paying = true;
    refresh();
    const QList<till::Payment> payments =
        m_out ? QList<till::Payment>{{m_outMethod, m_total, {}, {}}} : m_tenders.payments();
    const till::PaperChoice paper = m_paper->choice();
    desk::attempt(
        m_counter, this, limitIntent(),
        [this, payments, paper](const till::Grant &grant) { return m_counter.pay(payments, paper, grant); },
        [this](const Result<till::Sale> &sale, const QString &by) {
            m_paying = false;
            if (sale)
                return desk::openSaying(*m_services.navigator, "pos.change_due"_L1, desk::allowedBy(by));
            refresh();
            say(sale.error());
        });
}

void PaymentScreen::say(const Error &error)
{
    if (error.key == desk::GivenUp)
        return;
    const ui::ErrorText words = ui::errorText(error);
    m_toasts->show({ui::ToastText::Kind::Danger, words.title, words.text, {}, {}});
}

void PaymentScreen::leave()
{
    if (m_paying)
        return;
    const auto go = [this] {
        m_counter.releaseStock();
        m_services.navigator->open("pos.sell"_L1);
    };
    if (!m_tenders.hasLocked())
        return go();
    // The card was charged: leaving does not give that money back.
    auto *dialog = new ui::Dialog(tr("Leave this payment?"), 560, this);
    dialog->addText(
        tr("The card's terminal accepted a payment. Leaving does not cancel it: refund it on the terminal."));
    dialog->addButton(ui::Button::Kind::Standard, tr("Stay here"), ui::Dialog::Rejected)
        ->setObjectName(u"stayButton"_s);
    dialog->addButton(ui::Button::Kind::DangerFilled, tr("Leave the payment"), ui::Dialog::Accepted)
        ->setObjectName(u"leavePaymentButton"_s);
    connect(dialog, &ui::Dialog::finished, this, [go](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            go();
    });
    dialog->open();
}

void PaymentScreen::scanned(const QString &code)
{
    const std::optional<ScanCommand> command = scanCommand(code);
    const std::optional<till::PaymentMethod> voucher = m_methods->ofKind(Kind::Voucher);
    if (command && command->kind == ScanCommand::Kind::Note) {
        change([dinars = command->dinars](Tender &tender) { tender.addNote(dinars); });
    } else if (command && command->kind == ScanCommand::Kind::Pay) {
        if (TenderLine *line = m_tenders.current(); line && line->amount().isZero())
            line->tender.propose(m_tenders.askedOf(m_tenders.active()));
        refresh();
        confirm();
    } else if (!m_out && voucher && code.trimmed().startsWith(u"AV-"_s, Qt::CaseInsensitive)) {
        if (m_methods->isAvailable(*voucher))
            askVoucher(*voucher, code);
        else
            say({Error::Kind::Offline, u"till.needs_server"_s, {}, {}});
    } else {
        m_toasts->show({ui::ToastText::Kind::Warning,
                        tr("Finish or leave this payment first"),
                        tr("The product scanned was not added to the ticket."),
                        {},
                        {}});
    }
}

void PaymentScreen::showEvent(QShowEvent *)
{
    setFocus();
    if (std::exchange(m_wasShown, true))
        return;
    if (!m_out)
        holdStock();
}

void PaymentScreen::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // not while a dialog covers the screen
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Customer"), Qt::Key_F3, [this] { chooseCustomer(); });
    const Kind kinds[] = {Kind::Cash, Kind::Card, Kind::Account, Kind::Voucher};
    for (int i = 0; i < 4; ++i)
        if (const std::optional<till::PaymentMethod> method = m_methods->ofKind(kinds[i]))
            add(method->displayName(), QKeySequence(Qt::Key(Qt::Key_F5 + i)),
                [this, kind = kinds[i]] { chooseKind(kind); });
    for (int i = 0; i < 4; ++i)
        add(tr("Proposed amount %1").arg(i + 1), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] {
            if (const QList<Money> amounts = proposals(); i < amounts.size())
                change([amount = amounts.at(i)](Tender &tender) { tender.propose(amount); });
        });
}

void PaymentScreen::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const int key = event->key();
    if (m_reference->hasFocus()) {
        event->ignore(); // the field has the letters and digits
    } else if (text.size() == 1 && text.at(0).digitValue() >= 0 && !(event->modifiers() & Qt::AltModifier)) {
        change([digit = text.at(0).digitValue()](Tender &tender) { tender.digit(digit); });
    } else if (key == Qt::Key_Backspace) {
        change([](Tender &tender) { tender.backspace(); });
    } else if (key == Qt::Key_Asterisk) {
        change([this](Tender &tender) { tender.propose(m_tenders.askedOf(m_tenders.active())); });
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        confirm();
    } else if (key == Qt::Key_Escape) {
        leave();
    } else {
        event->ignore();
    }
}

} // namespace pos
