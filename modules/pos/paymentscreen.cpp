#include "modules/pos/paymentscreen.h"

#include "modules/core/format.h"
#include "modules/pos/billsummary.h"
#include "modules/pos/changepanel.h"
#include "modules/pos/methodrow.h"
#include "modules/pos/paidbar.h"
#include "modules/pos/paperchoice.h"
#include "modules/pos/tenderlist.h"
#include "ui/controls/banner.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchkeyboard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

PaymentScreen::PaymentScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_total(m_counter.cart().total())
    , m_out(m_total.isNegative())
    , m_tenders(m_total, Money::fromCentimes(m_counter.catalogue().settingNumber("cash.rounding"_L1, 0)))
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
    connect(&m_counter, &till::Counter::linkChanged, this, &PaymentScreen::refresh);
    connect(&m_counter, &till::Counter::customersChanged, this, &PaymentScreen::refresh);
    connect(&m_counter, &till::Counter::cartChanged, this, [this] {
        if (!m_paying)
            refresh();
    });
    buildActions();
    setSides(true); // so that a narrow window is never made wider
    // Cash is the likeliest: ready without a touch.
    chooseKind(till::PaymentMethod::Kind::Cash);
    refresh();
}

QWidget *PaymentScreen::buildTop()
{
    auto *top = ui::bar();
    top->setFixedHeight(59);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(14, 0, 14, 0);
    auto *back = new ui::Button(ui::Button::Kind::Ghost, tr("Back to the ticket"));
    back->setObjectName(u"backButton"_s);
    back->setIconName(u"arrow-left"_s);
    back->setHint(tr("Esc"));
    connect(back, &QAbstractButton::clicked, this, &PaymentScreen::leave);
    row->addWidget(back, 1, Qt::AlignLeading | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    m_title = ui::label({}, 16, QFont::DemiBold);
    m_title->setObjectName(u"paymentTitleLabel"_s);
    m_title->setAlignment(Qt::AlignCenter);
    words->addWidget(m_title);
    const till::Cart &cart = m_counter.cart();
    auto *subtitle = ui::label(tr("Ticket %1").arg(m_counter.nextNumber()) + u" · "_s
                                   + tr("%n line(s)", nullptr, int(cart.lines().size())) + u" · "_s
                                   + tr("%n article(s)", nullptr, cart.articles()),
                               13, QFont::Normal, ui::Token::Text2);
    subtitle->setAlignment(Qt::AlignCenter);
    words->addWidget(subtitle);
    words->addStretch();
    row->addLayout(words, 1);
    m_customer = new ui::Button(ui::Button::Kind::Ghost, {});
    m_customer->setObjectName(u"paymentCustomerButton"_s);
    m_customer->setIconName(u"user"_s);
    connect(m_customer, &QAbstractButton::clicked, this, [this] { chooseCustomer(); });
    row->addWidget(m_customer, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    return top;
}

QWidget *PaymentScreen::buildStart()
{
    auto *start = ui::bar();
    m_start = start;
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(18, 16, 18, 16);
    column->addWidget(new BillSummary(m_counter.cart(), tr("Ticket %1").arg(m_counter.nextNumber())), 1);
    const bool printer = m_counter.printer().state != till::PrinterState::State::None;
    m_paper = new PaperChoiceBox(printer ? till::PaperChoice::Print : till::PaperChoice::None);
    column->addWidget(m_paper);
    m_paper->setVisible(printer);
    return start;
}

QWidget *PaymentScreen::buildDue()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_dueName = ui::label({}, 16, QFont::Normal, ui::Token::Text2);
    words->addWidget(m_dueName);
    m_due = ui::label({}, 52, QFont::Bold);
    m_due->setObjectName(u"dueLabel"_s);
    words->addWidget(m_due);
    m_rounding = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_rounding->setObjectName(u"roundingLabel"_s);
    words->addWidget(m_rounding);
    row->addLayout(words, 1);
    m_split = new ui::Button(ui::Button::Kind::Standard, tr("Split the payment"));
    m_split->setObjectName(u"splitButton"_s);
    m_split->setIconName(u"split"_s);
    connect(m_split, &QAbstractButton::clicked, this, &PaymentScreen::split);
    row->addWidget(m_split, 0, Qt::AlignBottom);
    auto *paid = new QVBoxLayout;
    paid->setSpacing(8);
    paid->addStretch();
    m_paid = ui::label({}, 15, QFont::Normal, ui::Token::Text2);
    m_paid->setObjectName(u"paidLabel"_s);
    m_paid->setAlignment(Qt::AlignTrailing);
    m_paid->setWordWrap(true);
    paid->addWidget(m_paid);
    m_paidBar = new PaidBar;
    paid->addWidget(m_paidBar);
    row->addLayout(paid);
    return box;
}

QWidget *PaymentScreen::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(0);
    column->addWidget(buildDue());
    column->addSpacing(16);
    m_methods = new MethodRow(m_counter, m_out);
    connect(m_methods, &MethodRow::chosen, this, &PaymentScreen::choose);
    column->addWidget(m_methods);
    m_paused = ui::label({}, 13, QFont::Medium, ui::Token::Warning);
    m_paused->setObjectName(u"pausedLabel"_s);
    m_paused->setWordWrap(true);
    column->addWidget(m_paused);
    column->addSpacing(16);
    m_list = new TenderList;
    connect(m_list, &TenderList::activated, this, [this](int line) {
        m_tenders.activate(line);
        refresh();
    });
    connect(m_list, &TenderList::removed, this, &PaymentScreen::remove);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_list);
    rows->addStretch(1);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    m_note = new ui::Banner;
    m_note->setObjectName(u"paymentNote"_s);
    m_note->setRounded(true);
    column->addSpacing(8);
    column->addWidget(m_note);
    column->addSpacing(8);
    m_change = new ChangePanel;
    m_change->setObjectName(u"changePanel"_s);
    column->addWidget(m_change);
    return middle;
}

QWidget *PaymentScreen::buildNotes()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(ui::label(tr("Notes received"), 14, QFont::DemiBold, ui::Token::Text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (const int dinars : {200, 500, 1000, 2000}) {
        auto *note = new ui::Banknote(dinars, ui::Banknote::Form::Note);
        note->setObjectName(u"note%1Button"_s.arg(dinars));
        connect(note, &QAbstractButton::clicked, this,
                [this, dinars] { change([dinars](Tender &tender) { tender.addNote(dinars); }); });
        connect(note, &ui::Banknote::removed, this,
                [this, dinars] { change([dinars](Tender &tender) { tender.removeNote(dinars); }); });
        m_notes.append(note);
        row->addWidget(note, 1);
    }
    column->addLayout(row);
    return box;
}

QWidget *PaymentScreen::buildReference()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(ui::label(tr("Number of the receipt or of the cheque"), 14, QFont::DemiBold, ui::Token::Text2));
    m_reference = new QLineEdit;
    m_reference->setObjectName(u"referenceField"_s);
    m_reference->setAccessibleName(tr("Number of the receipt or of the cheque"));
    m_reference->setFont(ui::textFont(17));
    m_reference->setMaxLength(40);
    m_reference->installEventFilter(this);
    connect(m_reference, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (TenderLine *line = m_tenders.current())
            line->reference = text;
        refresh();
    });
    connect(m_reference, &QLineEdit::returnPressed, this, [this] { setFocus(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_reference, 1);
    row->addWidget(ui::keyboardButton(m_reference));
    column->addLayout(row);
    column->addStretch();
    return box;
}

QWidget *PaymentScreen::buildPad()
{
    auto *pad = new ui::NumPad(ui::NumPad::Order::Calculator, 72);
    pad->setCorners(ui::NumPad::Corner::DoubleZero, ui::NumPad::Corner::Nothing);
    pad->setSpacing(8);
    pad->setDigitSize(26);
    connect(pad, &ui::NumPad::digit, this,
            [this](int digit) { change([digit](Tender &tender) { tender.digit(digit); }); });
    connect(pad, &ui::NumPad::doubleZero, this, [this] { change([](Tender &tender) { tender.doubleZero(); }); });
    connect(pad, &ui::NumPad::backspace, this, [this] { change([](Tender &tender) { tender.backspace(); }); });
    connect(pad, &ui::NumPad::cleared, this, [this] { change([](Tender &tender) { tender.clear(); }); });
    return pad;
}

QWidget *PaymentScreen::buildEnd()
{
    auto *end = ui::bar();
    m_end = end;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(0);
    m_entry = new QWidget;
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(0);
    m_entryName = ui::label({}, 14, QFont::DemiBold, ui::Token::Text2);
    entry->addWidget(m_entryName);
    entry->addSpacing(10);
    auto *proposals = new QHBoxLayout;
    proposals->setSpacing(10);
    for (int i = 0; i < 4; ++i) {
        auto *button = new ui::Button(ui::Button::Kind::Choice, {});
        button->setObjectName(u"proposalButton%1"_s.arg(i + 1));
        button->setTouchHeight(56);
        button->setTextStyle(17, QFont::DemiBold);
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            const Money amount = this->proposals().value(i);
            change([amount](Tender &tender) { tender.propose(amount); });
        });
        m_proposals.append(button);
        proposals->addWidget(button, 1);
    }
    entry->addLayout(proposals);
    entry->addSpacing(12);
    // One place for both, so that the pad never moves.
    m_middleEntry = new QStackedWidget;
    m_middleEntry->addWidget(buildNotes());
    m_middleEntry->addWidget(buildReference());
    m_middleEntry->addWidget(new QWidget);
    m_middleEntry->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    entry->addWidget(m_middleEntry);
    entry->addStretch(1);
    entry->addWidget(buildPad());
    column->addWidget(m_entry, 1);
    m_why = ui::label({}, 14, QFont::Medium, ui::Token::Text2);
    m_why->setObjectName(u"confirmWhyLabel"_s);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setFixedHeight(28);
    column->addWidget(m_why);
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

void PaymentScreen::setSides(bool narrow)
{
    m_start->setFixedWidth(narrow ? 200 : 299);
    m_end->setFixedWidth(narrow ? 379 : 419);
    const int edge = narrow ? 8 : 18;
    m_start->layout()->setContentsMargins(edge, 16, edge, 16);
    m_split->setText(narrow ? QString() : tr("Split the payment"));
    m_split->setAccessibleName(tr("Split the payment"));
    m_paidBar->setFixedWidth(narrow ? 130 : 220);
    m_paid->setFixedWidth(narrow ? 130 : 220);
}

bool PaymentScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reference && event->type() == QEvent::KeyPress) {
        // Both only leave the field: one Enter more confirms, one Escape more leaves the payment.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PaymentScreen::resizeEvent(QResizeEvent *) { setSides(window()->width() < 1280); }

} // namespace pos
