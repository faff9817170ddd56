#include "modules/cash/statescreen.h"

#include "modules/cash/accountdialog.h"
#include "modules/cash/bankdialog.h"
#include "modules/cash/figuregrid.h"
#include "modules/cash/movementdialog.h"
#include "modules/cash/movementtable.h"
#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "modules/desk/customerdialog.h"
#include "modules/desk/opendrawer.h"
#include "modules/desk/paperplace.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

StateScreen::StateScreen(Services &services) : m_services(services), m_counter(*services.counter)
{
    setObjectName(u"cash.state"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const std::optional<till::CashSession> session = m_counter.session();
    QString opened;
    if (session) {
        const till::Cashier *opener = m_counter.catalogue().cashier(session->openedBy);
        opened =
            tr("Session %1 · opened by %2, %3")
                .arg(session->number, opener ? opener->displayName() : QString(), format::dateTime(session->openedAt));
    }
    m_top = topBar(tr("Back to selling"), tr("State of the till"), opened, QString());
    m_top.end->setObjectName(u"elapsedLabel"_s);
    connect(m_top.back, &QAbstractButton::clicked, this, &StateScreen::leave);
    column->addWidget(m_top.bar);
    column->addWidget(ui::horizontalLine());
    m_toasts = new ui::ToastHost(this);
    if (!session) {
        column->addWidget(buildNoSession(), 1);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(buildStart(), 922);
    row->addWidget(buildEnd(), 396);
    column->addLayout(row, 1);
    connect(&m_counter, &till::Counter::sessionChanged, this, [this] {
        if (m_counter.session())
            reload();
    });
    connect(&m_clock, &QTimer::timeout, this, &StateScreen::refresh);
    m_clock.start(std::chrono::seconds(20));
    reload();
}

QWidget *StateScreen::buildNoSession()
{
    return new ui::EmptyState(u"drawer"_s, tr("The drawer is not open"),
                              tr("What is in it, and what enters and leaves it, stands here once it is counted and "
                                 "opened."));
}

QWidget *StateScreen::buildStart()
{
    auto *start = new QWidget;
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_opening = figureCard(tr("Opening float"), {}, {});
    m_sales = figureCard(tr("Cash sales"), {}, {});
    m_moved = figureCard(tr("In and out"), {}, {});
    m_expected = figureCard(tr("In the drawer"), {}, {});
    m_expected.value->setObjectName(u"expectedLabel"_s);
    column->addWidget(new FigureGrid({m_opening.card, m_sales.card, m_moved.card, m_expected.card}));
    auto *card = ui::card();
    auto *list = new QVBoxLayout(card);
    list->setContentsMargins(14, 14, 14, 14);
    list->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 6, 0);
    head->addWidget(ui::label(tr("Movements"), 15, QFont::Bold));
    head->addStretch();
    m_count = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_count->setObjectName(u"movementCountLabel"_s);
    head->addWidget(m_count);
    list->addLayout(head);
    m_movements = new MovementTable(m_counter.drawer());
    list->addWidget(m_movements, 1);
    column->addWidget(card, 1);
    column->addWidget(buildActions());
    return start;
}

QWidget *StateScreen::buildActions()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    const auto add = [&](const QString &name, const QString &icon, const QString &text, auto act) {
        auto *button = new ui::Button(ui::Button::Kind::Standard, text);
        button->setObjectName(name);
        button->setIconName(icon, 22);
        button->setTouchHeight(60);
        addKey(this, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + m_actions.size())), text,
               [button] { button->click(); });
        connect(button, &QAbstractButton::clicked, this, act);
        grid->addWidget(button, int(m_actions.size()) / 3, int(m_actions.size()) % 3);
        m_actions.append(button);
        return button;
    };
    add(u"movementButton"_s, u"transfer"_s, tr("Cash movement"),
        [this] { run(new MovementDialog(m_counter, MovementDialog::Start::Out, this)); });
    add(u"bankButton"_s, u"bank"_s, tr("Bank deposit"), [this] { run(new BankDialog(m_counter, this)); });
    add(u"expenseButton"_s, u"receipt"_s, tr("Expense"),
        [this] { run(new MovementDialog(m_counter, MovementDialog::Start::Expense, this)); });
    add(u"accountButton"_s, u"wallet"_s, tr("Account payment"), [this] { payAccount(); });
    const bool drawer = m_counter.printer().state != till::PrinterState::State::None;
    add(u"openDrawerButton"_s, u"drawer"_s, tr("Open the drawer"), [this] { openDrawer(); })->setEnabled(drawer);
    add(u"handOverButton"_s, u"users"_s, tr("Hand over"), [this] { m_services.navigator->open("cash.hand_over"_L1); });
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    return box;
}

QWidget *StateScreen::buildEnd()
{
    auto *end = new QWidget;
    end->setMaximumWidth(396);
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_paper = new desk::PaperPlace;
    column->addWidget(m_paper, 1);
    m_requests = new ui::Button(ui::Button::Kind::Standard, tr("To pay out"));
    m_requests->setObjectName(u"requestsButton"_s);
    m_requests->setIconName(u"coins"_s, 22);
    m_requests->setTouchHeight(56);
    connect(m_requests, &QAbstractButton::clicked, this, [this] { m_services.navigator->open("cash.requests"_L1); });
    addKey(this, QKeySequence(Qt::ALT | Qt::Key_7), tr("To pay out"), [this] { m_requests->click(); });
    connect(&m_counter.drawer(), &till::Drawer::requestsChanged, this, &StateScreen::refreshRequests);
    refreshRequests();
    column->addWidget(m_requests);
    auto *print = new ui::Button(ui::Button::Kind::Standard, tr("Print the X"));
    print->setObjectName(u"printInterimButton"_s);
    print->setIconName(u"print"_s);
    print->setTouchHeight(56);
    print->setEnabled(m_counter.printer().state != till::PrinterState::State::None);
    connect(print, &QAbstractButton::clicked, this, &StateScreen::printInterim);
    column->addWidget(print);
    m_close = mainButton(u"closeSessionButton"_s, tr("Close the session"), u"lock"_s);
    m_close->setHint(u"F12"_s);
    addKey(this, Qt::Key_F12, tr("Close the session"), [this] { m_close->click(); });
    addKey(this, QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print the X"), [this] { printInterim(); });
    connect(m_close, &QAbstractButton::clicked, this, [this] { m_services.navigator->open("cash.close_session"_L1); });
    column->addWidget(m_close);
    if (!m_counter.cart().isEmpty()) {
        m_close->setEnabled(false);
        auto *why = ui::label(tr("The session closes when the ticket is empty."), 13, QFont::Normal, ui::Token::Text2);
        why->setWordWrap(true);
        column->addWidget(why);
    }
    return end;
}

void StateScreen::refresh()
{
    const std::optional<till::CashSession> session = m_counter.session();
    if (!session)
        return;
    const till::SessionTotals totals = m_counter.sessionTotals();
    m_top.end->setText(tr("Open for %1").arg(elapsed(session->openedAt.secsTo(Clock::now()))));
    m_opening.value->setText(format::money(totals.opening));
    m_opening.below->setText(tr("counted at %1").arg(format::time(session->openedAt.toLocalTime().time())));
    m_sales.value->setText(format::money(totals.salesCash - totals.refundsCash));
    m_sales.below->setText(tr("%n ticket(s)", nullptr, totals.sales));
    m_moved.value->setText(shownMoney(totals.in - totals.out));
    m_moved.below->setText(signedMoney(totals.in) + u" · "_s + shownMoney(-totals.out));
    const bool shown = maySeeExpected(m_counter);
    // Blind: the float, the movements and the cash sales together would tell what should be counted.
    m_expected.value->setText(shown ? format::money(totals.expected()) : tr("Hidden"));
    m_expected.below->setText(shown ? tr("expected by the till") : tr("until the count is confirmed"));
    if (!shown)
        m_sales.value->setText(tr("Hidden"));
}

void StateScreen::reload()
{
    refresh();
    QCoro::connect(m_counter.drawer().movements(), this, [this](const Result<QList<till::CashMovement>> &list) {
        if (!list) {
            sayRefusal(m_toasts, m_counter, list.error());
            return;
        }
        m_movements->setMovements(*list);
        m_count->setText(list->isEmpty() ? tr("No movement in this session")
                                         : tr("%n movement(s)", nullptr, int(list->size())));
    });
    QCoro::connect(m_counter.drawer().interimReport(false), this, [this](const Result<QByteArray> &paper) {
        if (paper)
            m_paper->show(*paper);
        else
            m_paper->say(ui::errorSentence(paper.error()));
    });
}

void StateScreen::run(desk::MoneyDialog *dialog)
{
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int how) {
        setFocus();
        if (how == ui::Dialog::Accepted)
            m_toasts->show({ui::ToastText::Kind::Success,
                            dialog->outcome(),
                            desk::allowedBy(dialog->allowedBy(), format::money(dialog->recorded())),
                            {},
                            {}});
    });
    dialog->open();
}

void StateScreen::payAccount()
{
    auto *who = new desk::CustomerDialog(m_counter, desk::CustomerDialog::Nobody::NotOffered, this);
    connect(who, &ui::Dialog::finished, this, [this, who](int how) {
        if (how == ui::Dialog::Accepted)
            run(new AccountDialog(m_counter, who->customer(), this));
    });
    who->open();
}

void StateScreen::openDrawer()
{
    desk::openDrawer(m_counter, this, [this](const Result<> &done, const QString &by) {
        if (done)
            m_toasts->show({ui::ToastText::Kind::Success,
                            tr("Drawer opened"),
                            desk::allowedBy(by, tr("The opening is recorded.")),
                            {},
                            {}});
        else
            sayRefusal(m_toasts, m_counter, done.error());
    });
}

void StateScreen::printInterim()
{
    if (std::exchange(m_busy, true))
        return;
    QCoro::connect(m_counter.drawer().interimReport(true), this, [this](const Result<QByteArray> &paper) {
        m_busy = false;
        if (paper)
            m_toasts->show({ui::ToastText::Kind::Success, tr("The X goes to the printer"), {}, {}, {}});
        else
            sayRefusal(m_toasts, m_counter, paper.error());
    });
}

void StateScreen::refreshRequests() { m_requests->setCount(int(m_counter.drawer().requests().size())); }

void StateScreen::leave() { m_services.navigator->open(m_counter.session() ? "pos.sell"_L1 : "cash.open_session"_L1); }

void StateScreen::showEvent(QShowEvent *) { setFocus(); }

void StateScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        event->ignore();
}

} // namespace cash
