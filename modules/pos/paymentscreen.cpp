#include "modules/pos/paymentscreen.h"

#include "modules/core/format.h"
#include "modules/pos/amounts.h"
#include "modules/pos/billsummary.h"
#include "modules/pos/changepanel.h"
#include "modules/pos/scancommand.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/toast.h"
#include "ui/errortext.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

PaymentScreen::PaymentScreen(Services &services) : m_services(services), m_counter(*services.counter)
{
    setObjectName(u"pos.payment"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(ui::horizontalLine());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildStart());
    row->addWidget(ui::verticalLine());
    row->addWidget(buildMiddle(), 1);
    row->addWidget(ui::verticalLine());
    row->addWidget(buildEnd());
    column->addLayout(row, 1);
    m_toasts = new ui::ToastHost(this);
    setSides(true); // so that a narrow window is never made wider
    refresh();
}

QWidget *PaymentScreen::buildTop()
{
    auto *top = ui::bar();
    top->setFixedHeight(59);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(14, 0, 16, 0);
    auto *back = new ui::Button(ui::Button::Kind::Ghost, tr("Back to the ticket"));
    back->setObjectName(u"backButton"_s);
    back->setIconName(u"arrow-left"_s);
    back->setHint(tr("Esc"));
    connect(back, &QAbstractButton::clicked, this, &PaymentScreen::leave);
    row->addWidget(back, 1, Qt::AlignLeading | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    auto *title = ui::label(tr("Payment"), 16, QFont::DemiBold);
    title->setAlignment(Qt::AlignCenter);
    words->addWidget(title);
    const till::Cart &cart = m_counter.cart();
    m_subtitle = ui::label(tr("Ticket %1").arg(m_counter.nextNumber()) + u" · "_s
                               + tr("%n line(s)", nullptr, int(cart.lines().size())) + u" · "_s
                               + tr("%n article(s)", nullptr, cart.articles()),
                           13, QFont::Normal, ui::Token::Text2);
    m_subtitle->setAlignment(Qt::AlignCenter);
    words->addWidget(m_subtitle);
    words->addStretch();
    row->addLayout(words, 1);
    row->addStretch(1);
    return top;
}

QWidget *PaymentScreen::buildStart()
{
    auto *start = ui::bar();
    m_start = start;
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(18, 16, 18, 16);
    column->addWidget(new BillSummary(m_counter.cart(), tr("Ticket %1").arg(m_counter.nextNumber())), 1);
    m_print = new ui::SwitchRow(u"print"_s, tr("Print the ticket"));
    m_print->setObjectName(u"printSwitch"_s);
    m_print->setCheckable(true);
    const bool printer = m_counter.printer().state != till::PrinterState::State::None;
    m_print->setChecked(printer);
    m_print->setVisible(printer);
    column->addWidget(m_print);
    return start;
}

QWidget *PaymentScreen::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(0);
    column->addWidget(ui::label(tr("Amount due"), 16, QFont::Normal, ui::Token::Text2));
    m_due = ui::label({}, 52, QFont::Bold);
    m_due->setObjectName(u"dueLabel"_s);
    column->addWidget(m_due);
    column->addSpacing(16);
    auto *received = ui::card();
    received->setFixedHeight(62);
    m_receivedRow = received;
    auto *row = new QHBoxLayout(received);
    row->setContentsMargins(18, 0, 8, 0);
    row->setSpacing(14);
    row->addWidget(new ui::IconLabel(u"cash"_s, 22, ui::Token::Text2));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(ui::label(tr("Cash received"), 16, QFont::DemiBold));
    m_receivedHow = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    words->addWidget(m_receivedHow);
    words->addStretch();
    row->addLayout(words, 1);
    m_received = ui::label({}, 26, QFont::Bold);
    m_received->setObjectName(u"receivedLabel"_s);
    row->addWidget(m_received);
    auto *clear = ui::iconButton(ui::Button::Kind::Ghost, u"close"_s, tr("Erase the amount received"));
    clear->setObjectName(u"eraseButton"_s);
    connect(clear, &QAbstractButton::clicked, this, [this] {
        m_tender.clear();
        refresh();
    });
    row->addWidget(clear);
    column->addWidget(received);
    column->addStretch(1);
    m_change = new ChangePanel;
    m_change->setObjectName(u"changePanel"_s);
    column->addWidget(m_change);
    return middle;
}

void PaymentScreen::buildProposals(QHBoxLayout *row)
{
    row->setSpacing(10);
    for (const Money amount : proposedAmounts(due())) {
        auto *button = new ui::Button(ui::Button::Kind::Choice,
                                      format::money(amount, format::Decimals::WhenNeeded, format::Currency::Without));
        button->setObjectName(u"proposalButton%1"_s.arg(m_proposals.size() + 1));
        button->setAccessibleName(tr("Received %1").arg(format::money(amount)));
        button->setTouchHeight(56);
        button->setTextStyle(17, QFont::DemiBold);
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, amount] {
            m_tender.propose(amount);
            refresh();
        });
        m_proposals.append({amount, button});
        row->addWidget(button, 1);
    }
}

QWidget *PaymentScreen::buildEnd()
{
    auto *end = ui::bar();
    m_end = end;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(0);
    column->addWidget(ui::label(tr("Proposed amount"), 14, QFont::DemiBold, ui::Token::Text2));
    column->addSpacing(10);
    auto *proposals = new QHBoxLayout;
    buildProposals(proposals);
    column->addLayout(proposals);
    column->addSpacing(12);
    column->addWidget(ui::label(tr("Notes received"), 14, QFont::DemiBold, ui::Token::Text2));
    column->addSpacing(4);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(10);
    for (const int dinars : {200, 500, 1000, 2000}) {
        auto *note = new ui::Banknote(dinars, ui::Banknote::Form::Note);
        note->setObjectName(u"note%1Button"_s.arg(dinars));
        connect(note, &QAbstractButton::clicked, this, [this, dinars] {
            m_tender.addNote(dinars);
            refresh();
        });
        connect(note, &ui::Banknote::removed, this, [this, dinars] {
            m_tender.removeNote(dinars);
            refresh();
        });
        m_notes.append(note);
        notes->addWidget(note, 1);
    }
    column->addLayout(notes);
    column->addStretch(1);
    auto *pad = new ui::NumPad(ui::NumPad::Order::Calculator, 72);
    pad->setCorners(ui::NumPad::Corner::DoubleZero, ui::NumPad::Corner::Nothing);
    pad->setSpacing(8);
    pad->setDigitSize(26);
    const auto act = [this](auto change) {
        return [this, change](auto... arguments) {
            (m_tender.*change)(arguments...);
            refresh();
        };
    };
    connect(pad, &ui::NumPad::digit, this, act(&Tender::digit));
    connect(pad, &ui::NumPad::doubleZero, this, act(&Tender::doubleZero));
    connect(pad, &ui::NumPad::backspace, this, act(&Tender::backspace));
    connect(pad, &ui::NumPad::cleared, this, act(&Tender::clear));
    column->addWidget(pad);
    column->addStretch(1);
    m_confirm = new ui::Button(ui::Button::Kind::Primary, tr("Confirm"));
    m_confirm->setObjectName(u"confirmButton"_s);
    m_confirm->setIconName(u"check"_s, 24);
    m_confirm->setTouchHeight(72);
    m_confirm->setTextStyle(20, QFont::Bold);
    m_confirm->setRadius(14);
    m_confirm->setHint(tr("Enter"));
    connect(m_confirm, &QAbstractButton::clicked, this, &PaymentScreen::confirm);
    column->addWidget(m_confirm);
    return end;
}

void PaymentScreen::refresh()
{
    m_due->setText(format::money(due()));
    const Money received = m_tender.received();
    m_receivedRow->setVisible(!m_tender.isEmpty());
    m_received->setText(format::money(received));
    QStringList how;
    const QMap<int, int> &notes = m_tender.notes();
    for (auto it = notes.cend(); it != notes.cbegin();) {
        --it;
        how << u"%1 × %2"_s.arg(it.value())
                   .arg(format::money(Money::fromDinars(it.key()), format::Decimals::WhenNeeded,
                                      format::Currency::Without));
    }
    m_receivedHow->setText(how.join(u" · "_s));
    m_receivedHow->setVisible(!how.isEmpty());
    for (const auto &[amount, button] : std::as_const(m_proposals))
        button->setChecked(amount == received);
    for (ui::Banknote *note : std::as_const(m_notes))
        note->setCount(notes.value(note->dinars()));
    m_change->set(due(), received);
    m_confirm->setEnabled(!m_paying && !m_tender.isEmpty() && !(received < due()));
}

void PaymentScreen::confirm()
{
    if (m_paying || m_tender.isEmpty() || m_tender.received() < due())
        return;
    m_paying = true;
    refresh();
    const bool print = m_print->isChecked();
    QCoro::connect(m_counter.payCash(m_tender.received(), print), this, [this](const Result<till::Sale> &sale) {
        m_paying = false;
        if (sale) {
            m_services.navigator->open("pos.change_due"_L1);
            return;
        }
        refresh();
        const ui::ErrorText words = ui::errorText(sale.error());
        m_toasts->show({ui::ToastText::Kind::Danger, words.title, words.text, {}, {}});
    });
}

void PaymentScreen::leave()
{
    if (!m_paying)
        m_services.navigator->open("pos.sell"_L1);
}

void PaymentScreen::scanned(const QString &code)
{
    const std::optional<ScanCommand> command = scanCommand(code);
    if (command && command->kind == ScanCommand::Kind::Note) {
        m_tender.addNote(command->dinars);
        refresh();
    } else if (command && command->kind == ScanCommand::Kind::Pay) {
        if (m_tender.isEmpty())
            m_tender.propose(due());
        refresh();
        confirm();
    } else {
        m_toasts->show({ui::ToastText::Kind::Warning,
                        tr("Finish or leave this payment first"),
                        tr("The product scanned was not added to the ticket."),
                        {},
                        {}});
    }
}

void PaymentScreen::showEvent(QShowEvent *) { setFocus(); }

void PaymentScreen::resizeEvent(QResizeEvent *) { setSides(window()->width() < 1280); }

void PaymentScreen::setSides(bool narrow)
{
    m_start->setFixedWidth(narrow ? 200 : 299);
    m_end->setFixedWidth(narrow ? 379 : 419);
    const int edge = narrow ? 8 : 18;
    m_start->layout()->setContentsMargins(edge, 16, edge, 16);
}

void PaymentScreen::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).digitValue() >= 0 && !(event->modifiers() & Qt::AltModifier)) {
        m_tender.digit(text.at(0).digitValue());
    } else if (event->key() == Qt::Key_Backspace) {
        m_tender.backspace();
    } else if (event->key() == Qt::Key_Asterisk) {
        m_tender.propose(due());
    } else if (event->modifiers() & Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4) {
        if (const int i = event->key() - Qt::Key_1; i < m_proposals.size())
            m_tender.propose(m_proposals.at(i).first);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        confirm();
        return;
    } else if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    } else {
        event->ignore();
        return;
    }
    refresh();
}

} // namespace pos
