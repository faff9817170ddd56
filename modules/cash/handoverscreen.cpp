#include "modules/cash/handoverscreen.h"

#include "modules/cash/countpanel.h"
#include "modules/cash/parts.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"

#include <QCoroTask>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

HandOverScreen::HandOverScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_count(new CountPanel(m_counter, tr("Hand the drawer over"), u"users"_s, m_toasts))
{
    setObjectName(u"cash.hand_over"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    const TopBar top =
        topBar(tr("Back"), tr("Hand the drawer over"), tr("The session goes on with whoever signs in next."),
               cashier ? cashier->displayName() : QString());
    connect(top.back, &QAbstractButton::clicked, this, &HandOverScreen::leave);
    column->addWidget(top.bar);
    column->addWidget(ui::horizontalLine());
    column->addWidget(m_count, 1);
    m_toasts = new ui::ToastHost(this);
    connect(m_count, &CountPanel::finished, this, &HandOverScreen::handOver);
    addKey(this, Qt::Key_F12, tr("Hand the drawer over"), [this] { m_count->goOn(); });
    addKey(this, Qt::Key_F7, tr("Explain the difference"), [this] { m_count->explain(); });
}

void HandOverScreen::handOver()
{
    if (m_busy)
        return;
    m_busy = true;
    m_count->setBusy(true);
    QCoro::connect(m_counter.drawer().handOver(m_count->count(), m_count->reason()), this,
                   [this](const Result<> &done) {
                       // Done: nobody is signed in any more, and the shell shows who may.
                       if (done)
                           return;
                       m_busy = false;
                       m_count->setBusy(false);
                       sayRefusal(m_toasts, m_counter, done.error());
                   });
}

void HandOverScreen::leave()
{
    if (!m_busy)
        m_services.navigator->open("cash.state"_L1);
}

void HandOverScreen::showEvent(QShowEvent *) { setFocus(); }

void HandOverScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (!m_count->takeKey(event))
        event->ignore();
}

} // namespace cash
