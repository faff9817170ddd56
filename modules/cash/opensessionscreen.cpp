#include "modules/cash/opensessionscreen.h"

#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "ui/controls/label.h"
#include "ui/controls/numpad.h"
#include "ui/controls/textdialog.h"
#include "ui/controls/toast.h"
#include "ui/errortext.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

OpenSessionScreen::OpenSessionScreen(Services &services) : m_services(services), m_counter(*services.counter)
{
    setObjectName(u"cash.open_session"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    const TopBar top = topBar(tr("Back"), tr("Open the till"), m_counter.terminal().name,
                              cashier ? cashier->displayName() : QString());
    connect(top.back, &QAbstractButton::clicked, this, [this] { m_counter.lock(); });
    column->addWidget(top.bar);
    column->addWidget(ui::horizontalLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(buildNotes(), 430);
    row->addWidget(buildCoins(), 430);
    row->addWidget(buildEnd(), 442);
    column->addLayout(row, 1);
    m_toasts = new ui::ToastHost(this);
    connect(&m_counting, &Counting::changed, this, &OpenSessionScreen::refresh);
    addKey(this, Qt::Key_F12, tr("Open the till"), [this] { open(); });
    refresh();
}

QWidget *OpenSessionScreen::buildNotes()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Notes"), column);
    m_counting.addRows(column, true);
    column->addSpacing(12);
    column->addWidget(ui::horizontalLine());
    column->addSpacing(12);
    m_remarkButton = new ui::Button(ui::Button::Kind::Quiet, {});
    m_remarkButton->setObjectName(u"remarkButton"_s);
    m_remarkButton->setIconName(u"note"_s, 18);
    m_remarkButton->setAlignedToStart(true);
    connect(m_remarkButton, &QAbstractButton::clicked, this, &OpenSessionScreen::editRemark);
    column->addWidget(m_remarkButton);
    column->addStretch();
    if (m_counter.printer().state != till::PrinterState::State::None) {
        auto *drawer = new ui::Button(ui::Button::Kind::Standard, tr("Open the drawer to count"));
        drawer->setObjectName(u"openDrawerButton"_s);
        drawer->setIconName(u"drawer"_s);
        connect(drawer, &QAbstractButton::clicked, this, &OpenSessionScreen::openDrawer);
        column->addWidget(drawer);
    }
    return card;
}

QWidget *OpenSessionScreen::buildCoins()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Coins"), column);
    m_counting.addRows(column, false);
    column->addStretch();
    return card;
}

QWidget *OpenSessionScreen::buildEnd()
{
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *card = ui::card();
    auto *sums = new QVBoxLayout(card);
    sums->setContentsMargins(20, 16, 20, 16);
    sums->setSpacing(2);
    sums->addWidget(ui::label(tr("Float counted"), 15, QFont::Normal, ui::Token::Text2));
    m_total = ui::label({}, 44, QFont::Bold);
    m_total->setObjectName(u"countedLabel"_s);
    sums->addWidget(m_total);
    if (const std::optional<Money> last = m_counter.lastCounted()) {
        sums->addSpacing(8);
        sums->addWidget(ui::horizontalLine());
        sums->addSpacing(8);
        amountRow(sums, tr("Left at the last closing"), *last, 15);
        m_difference = amountRow(sums, tr("Difference"), {}, 15);
        m_difference->setObjectName(u"differenceLabel"_s);
    }
    column->addWidget(card);
    auto *pad = new ui::NumPad(ui::NumPad::Order::Calculator, 60);
    pad->setCorners(ui::NumPad::Corner::Nothing, ui::NumPad::Corner::Next);
    pad->setCornerText(tr("Next"));
    pad->setSpacing(8);
    m_counting.attach(pad);
    column->addWidget(pad);
    column->addStretch();
    m_open = new ui::Button(ui::Button::Kind::Primary, tr("Open the till"));
    m_open->setObjectName(u"openSessionButton"_s);
    m_open->setIconName(u"check"_s, 24);
    m_open->setTouchHeight(72);
    m_open->setTextStyle(20, QFont::Bold);
    m_open->setRadius(14);
    m_open->setHint(u"F12"_s);
    connect(m_open, &QAbstractButton::clicked, this, &OpenSessionScreen::open);
    column->addWidget(m_open);
    return end;
}

void OpenSessionScreen::refresh()
{
    const Money counted = m_counting.total();
    m_total->setText(format::money(counted));
    if (m_difference) {
        const Money difference = counted - m_counter.lastCounted().value_or(Money());
        m_difference->setText(format::money(difference));
        ui::setTone(m_difference, difference.isZero() ? ui::Token::Success : ui::Token::Warning);
    }
    m_remarkButton->setText(m_remark.isEmpty() ? tr("Remark (optional)") : m_remark);
    m_open->setEnabled(!m_opening);
}

void OpenSessionScreen::editRemark()
{
    auto *dialog = new ui::TextDialog(tr("Remark"), tr("Remark"), m_remark, tr("Save the remark"), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            m_remark = dialog->text();
        refresh();
    });
    dialog->open();
}

void OpenSessionScreen::say(const Error &error)
{
    const ui::ErrorText words = ui::errorText(error);
    m_toasts->show({ui::ToastText::Kind::Danger, words.title, words.text, {}, {}});
}

void OpenSessionScreen::openDrawer()
{
    QCoro::connect(m_counter.openDrawer(till::DrawerCause::Count), this, [this](const Result<> &done) {
        if (!done)
            say(done.error());
    });
}

void OpenSessionScreen::open()
{
    if (m_opening)
        return;
    m_opening = true;
    refresh();
    QCoro::connect(m_counter.openSession(m_counting.count(), m_remark), this,
                   [this](const Result<till::CashSession> &opened) {
                       m_opening = false;
                       refresh();
                       if (opened)
                           m_services.navigator->open("pos.sell"_L1);
                       else
                           say(opened.error());
                   });
}

void OpenSessionScreen::showEvent(QShowEvent *) { setFocus(); }

void OpenSessionScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F12)
        open();
    else if (event->key() == Qt::Key_Escape)
        m_counter.lock();
    else if (!m_counting.takeKey(event))
        event->ignore();
}

} // namespace cash
