#include "modules/cash/closesessionscreen.h"

#include "modules/cash/closingreport.h"
#include "modules/cash/differencepanel.h"
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
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

CloseSessionScreen::CloseSessionScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"cash.close_session"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(buildCounting());
    m_toasts = new ui::ToastHost(this);
    connect(&m_counting, &Counting::changed, this, &CloseSessionScreen::refresh);
    connect(&m_counter, &till::Counter::sessionChanged, this, [this] {
        if (!m_closed && !m_closing)
            refresh();
    });
    refresh();
}

QWidget *CloseSessionScreen::buildCounting()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const till::CashSession session = m_counter.session().value_or(till::CashSession());
    const till::Cashier *opener = m_counter.catalogue().cashier(session.openedBy);
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    const TopBar top = topBar(
        tr("Back to selling"), tr("Close the session %1").arg(session.number),
        tr("Opened by %1, %2").arg(opener ? opener->displayName() : QString(), format::dateTime(session.openedAt)),
        cashier ? cashier->displayName() : QString());
    connect(top.back, &QAbstractButton::clicked, this, [this] { m_services.navigator->open("pos.sell"_L1); });
    column->addWidget(top.bar);
    column->addWidget(ui::horizontalLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(buildNotes(), 396);
    row->addWidget(buildCoins(), 396);
    row->addWidget(buildEnd(), 510);
    column->addLayout(row, 1);
    return page;
}

QWidget *CloseSessionScreen::buildNotes()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Notes"), column);
    m_counting.addRows(column, true);
    m_notes = amountRow(column, tr("Total of notes"), {}, 15);
    column->addStretch();
    if (m_counter.printer().state != till::PrinterState::State::None) {
        auto *drawer = new ui::Button(ui::Button::Kind::Standard, tr("Open the drawer"));
        drawer->setObjectName(u"openDrawerButton"_s);
        drawer->setIconName(u"drawer"_s);
        connect(drawer, &QAbstractButton::clicked, this, &CloseSessionScreen::openDrawer);
        column->addWidget(drawer);
    }
    return card;
}

QWidget *CloseSessionScreen::buildCoins()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Coins"), column);
    m_counting.addRows(column, false);
    m_coins = amountRow(column, tr("Total of coins"), {}, 15);
    column->addSpacing(10);
    column->addWidget(ui::horizontalLine());
    column->addSpacing(10);
    m_reasonButton = new ui::Button(ui::Button::Kind::Quiet, {});
    m_reasonButton->setObjectName(u"reasonButton"_s);
    m_reasonButton->setIconName(u"note"_s, 18);
    m_reasonButton->setAlignedToStart(true);
    connect(m_reasonButton, &QAbstractButton::clicked, this, &CloseSessionScreen::editReason);
    column->addWidget(m_reasonButton);
    column->addSpacing(6);
    m_reasonHint = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_reasonHint->setWordWrap(true);
    m_reasonHint->setObjectName(u"reasonHintLabel"_s);
    column->addWidget(m_reasonHint);
    column->addStretch();
    return card;
}

QWidget *CloseSessionScreen::buildEnd()
{
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = ui::card();
    auto *sums = new QVBoxLayout(card);
    sums->setContentsMargins(14, 12, 14, 12);
    sums->setSpacing(0);
    const till::SessionTotals totals = m_counter.sessionTotals();
    amountRow(sums, tr("Opening float"), totals.opening);
    amountRow(sums, tr("Cash sales") + u" · "_s + QString::number(totals.sales), totals.salesCash);
    amountRow(sums, tr("Cash in"), totals.in);
    amountRow(sums, tr("Cash out"), -totals.out);
    sums->addSpacing(6);
    sums->addWidget(ui::horizontalLine());
    sums->addSpacing(6);
    m_expected = amountRow(sums, tr("Expected"), {}, 15);
    m_expected->setObjectName(u"expectedLabel"_s);
    m_counted = amountRow(sums, tr("Counted"), {}, 15);
    m_counted->setObjectName(u"countedLabel"_s);
    column->addWidget(card);
    m_difference = new DifferencePanel;
    column->addWidget(m_difference);
    auto *pad = new ui::NumPad(ui::NumPad::Order::Calculator, 52);
    pad->setCorners(ui::NumPad::Corner::Nothing, ui::NumPad::Corner::Next);
    pad->setCornerText(tr("Next"));
    pad->setSpacing(8);
    m_counting.attach(pad);
    column->addWidget(pad);
    column->addStretch();
    m_close = new ui::Button(ui::Button::Kind::Primary, tr("Close the session"));
    m_close->setObjectName(u"closeSessionButton"_s);
    m_close->setIconName(u"check"_s, 24);
    m_close->setTouchHeight(64);
    m_close->setTextStyle(20, QFont::Bold);
    m_close->setRadius(14);
    m_close->setHint(u"F12"_s);
    connect(m_close, &QAbstractButton::clicked, this, &CloseSessionScreen::close);
    column->addWidget(m_close);
    return end;
}

Money CloseSessionScreen::difference() const { return m_counting.total() - m_counter.sessionTotals().expected(); }

void CloseSessionScreen::refresh()
{
    m_notes->setText(format::money(m_counting.notes()));
    m_coins->setText(format::money(m_counting.coins()));
    m_expected->setText(format::money(m_counter.sessionTotals().expected()));
    m_counted->setText(format::money(m_counting.total()));
    const Money limit = Money::fromCentimes(m_counter.catalogue().settingNumber("cash.difference_limit"_L1, 50'000));
    m_difference->set(difference(), limit);
    const bool exact = difference().isZero();
    m_reasonButton->setText(m_reason.isEmpty() ? tr("Explain the difference") : m_reason);
    m_reasonButton->setEnabled(!exact);
    const bool needed = !exact && m_reason.isEmpty();
    m_reasonHint->setText(exact        ? QString()
                              : needed ? tr("A difference is explained before closing.")
                                       : tr("Above %1 a manager closes.").arg(format::money(limit)));
    m_close->setEnabled(!m_closing && !needed);
}

void CloseSessionScreen::editReason()
{
    auto *dialog =
        new ui::TextDialog(tr("Explain the difference"), tr("Explanation"), m_reason, tr("Save the explanation"), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            m_reason = dialog->text();
        refresh();
    });
    dialog->open();
}

void CloseSessionScreen::say(const Error &error)
{
    const ui::ErrorText words = ui::errorText(error);
    m_toasts->show({ui::ToastText::Kind::Danger, words.title, words.text, {}, {}});
}

void CloseSessionScreen::openDrawer()
{
    QCoro::connect(m_counter.openDrawer(till::DrawerCause::Count), this, [this](const Result<> &done) {
        if (!done)
            say(done.error());
    });
}

void CloseSessionScreen::close()
{
    if (m_closing || m_closed || !m_close->isEnabled())
        return;
    m_closing = true;
    m_close->setEnabled(false);
    const QString reason = difference().isZero() ? QString() : m_reason;
    QCoro::connect(m_counter.closeSession(m_counting.count(), reason), this,
                   [this](const Result<till::ClosedSession> &closed) {
                       m_closing = false;
                       if (closed) {
                           showReport(*closed);
                           return;
                       }
                       refresh();
                       say(closed.error());
                   });
}

void CloseSessionScreen::showReport(const till::ClosedSession &closed)
{
    m_closed = true;
    auto *report = new ClosingReport(closed, m_counter.printer().state != till::PrinterState::State::None);
    connect(report, &ClosingReport::left, this, [this] { m_counter.lock(); });
    m_stack->addWidget(report);
    m_stack->setCurrentWidget(report);
    setFocus();
}

void CloseSessionScreen::showEvent(QShowEvent *) { setFocus(); }

void CloseSessionScreen::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_closed) {
        if (enter || event->key() == Qt::Key_Escape)
            m_counter.lock();
        return;
    }
    if (event->key() == Qt::Key_F12)
        close();
    else if (event->key() == Qt::Key_Escape)
        m_services.navigator->open("pos.sell"_L1);
    else if (!m_counting.takeKey(event))
        event->ignore();
}

} // namespace cash
