#include "modules/cash/closesessionscreen.h"

#include "modules/cash/closingreport.h"
#include "modules/cash/countpanel.h"
#include "modules/cash/depositpanel.h"
#include "modules/cash/parkedpage.h"
#include "modules/cash/reviewpanel.h"
#include "modules/core/format.h"
#include "modules/desk/attempt.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

CloseSessionScreen::CloseSessionScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_stack(new QStackedWidget)
    , m_count(new CountPanel(m_counter, tr("Continue: deposit to the safe"), u"arrow-right"_s, m_toasts))
    , m_deposit(new DepositPanel(m_counter.session().value_or(till::CashSession()).opening))
{
    setObjectName(u"cash.close_session"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop();
    column->addWidget(m_top.bar);
    column->addWidget(ui::horizontalLine());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_count);
    m_stack->addWidget(m_deposit);
    m_toasts = new ui::ToastHost(this);
    connect(m_count, &CountPanel::finished, this, [this] { go(Step::Deposit); });
    connect(m_deposit, &DepositPanel::finished, this, [this] { go(Step::Review); });
    addKey(this, Qt::Key_F12, tr("Next step"), [this] { goOn(); });
    addKey(this, Qt::Key_F7, tr("Explain the difference"), [this] {
        if (m_step == Step::Count)
            m_count->explain();
    });
    go(ParkedPage::parkedHere(m_counter).isEmpty() ? Step::Count : Step::Parked);
}

void CloseSessionScreen::buildTop()
{
    const till::CashSession session = m_counter.session().value_or(till::CashSession());
    const till::Cashier *opener = m_counter.catalogue().cashier(session.openedBy);
    m_top = topBar(
        tr("Back to selling"), tr("Close the session %1").arg(session.number),
        tr("Opened by %1, %2").arg(opener ? opener->displayName() : QString(), format::dateTime(session.openedAt)),
        QString());
    m_top.end->setObjectName(u"stepLabel"_s);
    connect(m_top.back, &QAbstractButton::clicked, this, &CloseSessionScreen::back);
}

void CloseSessionScreen::go(Step step)
{
    m_step = step;
    const auto say = [this](const QString &back, const QString &end) {
        m_top.back->setText(back);
        m_top.back->updateGeometry();
        m_top.end->setText(end);
    };
    const auto stepText = [](int number, const QString &name) { return tr("Step %1 of 3 · %2").arg(number).arg(name); };
    switch (step) {
    case Step::Parked: {
        say(tr("Back to selling"), QString());
        auto *page = new ParkedPage(m_counter, m_toasts);
        connect(page, &ParkedPage::recalled, this, [this] { m_services.navigator->open("pos.sell"_L1); });
        connect(page, &ParkedPage::cleared, this, [this, page] {
            page->deleteLater();
            go(Step::Count);
        });
        m_stack->setCurrentIndex(m_stack->addWidget(page));
        break;
    }
    case Step::Count:
        say(tr("Back to selling"), stepText(1, tr("Count")));
        m_stack->setCurrentWidget(m_count);
        break;
    case Step::Deposit:
        say(tr("Back to the count"), stepText(2, tr("Deposit to the safe")));
        m_deposit->setCounted(m_count->count().total());
        m_stack->setCurrentWidget(m_deposit);
        break;
    case Step::Review:
        say(tr("Back to the deposit"), stepText(3, tr("Check")));
        review();
        break;
    case Step::Closed: break;
    }
    setFocus();
}

void CloseSessionScreen::review()
{
    if (m_review)
        m_review->deleteLater();
    m_review =
        new ReviewPanel(m_counter, {m_count->count(), m_count->difference(), m_count->reason(), m_deposit->deposit()});
    connect(m_review, &ReviewPanel::finished, this, &CloseSessionScreen::close);
    m_stack->setCurrentIndex(m_stack->addWidget(m_review));
    QCoro::connect(m_counter.drawer().movements(), this, [this](const Result<QList<till::CashMovement>> &list) {
        if (list)
            m_movements = *list;
    });
}

void CloseSessionScreen::back()
{
    if (m_closing)
        return;
    switch (m_step) {
    case Step::Parked:
    case Step::Count: m_services.navigator->open("pos.sell"_L1); break;
    case Step::Deposit: go(Step::Count); break;
    case Step::Review: go(Step::Deposit); break;
    case Step::Closed: m_counter.lock(); break;
    }
}

void CloseSessionScreen::close()
{
    if (m_closing || m_step != Step::Review)
        return;
    m_closing = true;
    m_review->setBusy(true);
    const till::CashCount count = m_count->count();
    const QString reason = m_count->reason();
    const Money deposit = m_deposit->deposit();
    desk::Intent intent;
    intent.title = tr("Authorise the closing");
    intent.icon = u"lock"_s;
    intent.what = tr("Close with a difference of %1").arg(format::money(m_count->difference()));
    intent.facts = {{tr("Counted"), format::money(count.total())},
                    {tr("Difference"), format::money(m_count->difference()), true}};
    intent.reason = reason;
    desk::attempt(
        m_counter, this, intent,
        [this, count, reason, deposit](const till::Grant &grant) {
            return m_counter.closeSession(count, reason, deposit, grant);
        },
        [this](const Result<till::ClosedSession> &closed, const QString &) { answered(closed); });
}

void CloseSessionScreen::answered(const Result<till::ClosedSession> &closed)
{
    m_closing = false;
    if (!closed) {
        m_review->setBusy(false);
        if (closed.error().key == u"cash.tickets_parked")
            go(Step::Parked); // parked at this till meanwhile
        else if (closed.error().key != desk::GivenUp)
            sayRefusal(m_toasts, m_counter, closed.error());
        return;
    }
    m_step = Step::Closed;
    m_top.back->setText(tr("Finish"));
    m_top.back->updateGeometry();
    m_top.title->setText(tr("Session %1 closed").arg(closed->session.number));
    m_top.subtitle->setText(m_counter.terminal().name + u" · "_s + format::dateTime(closed->session.openedAt) + u" – "_s
                            + format::time(closed->closedAt.toLocalTime().time()));
    const bool printed = m_counter.printer().state != till::PrinterState::State::None;
    m_top.end->setText(printed ? tr("The Z goes to the printer") : QString());
    m_report = new ClosingReport(m_counter, *closed, m_movements, m_toasts);
    connect(m_report, &ClosingReport::left, this, [this] { m_counter.lock(); });
    m_stack->setCurrentIndex(m_stack->addWidget(m_report));
    setFocus();
}

/// The main button of the step.
void CloseSessionScreen::goOn()
{
    switch (m_step) {
    case Step::Parked: break;
    case Step::Count: m_count->goOn(); break;
    case Step::Deposit: m_deposit->goOn(); break;
    case Step::Review: m_review->goOn(); break;
    case Step::Closed: break; // a key held too long does not hide the Z
    }
}

void CloseSessionScreen::showEvent(QShowEvent *) { setFocus(); }

void CloseSessionScreen::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    bool taken = false;
    if (event->key() == Qt::Key_Escape) {
        back();
        taken = true;
    } else if (m_step == Step::Closed && enter) {
        m_counter.lock();
        taken = true;
    } else if (event->key() == Qt::Key_F12 || (enter && m_step != Step::Count)) {
        goOn();
        taken = true;
    } else if (m_step == Step::Count) {
        taken = m_count->takeKey(event);
    } else if (m_step == Step::Deposit) {
        taken = m_deposit->takeKey(event);
    }
    if (!taken)
        event->ignore();
}

} // namespace cash
