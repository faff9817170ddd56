#include "modules/cash/actscreen.h"

#include "modules/cash/accountdialog.h"
#include "modules/cash/bankdialog.h"
#include "modules/cash/movementdialog.h"
#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "modules/desk/customerdialog.h"
#include "ui/controls/button.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

ActScreen::ActScreen(Services &services, Act act)
    : m_services(services)
    , m_counter(*services.counter)
    , m_act(act)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"cash.act"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    const QString titles[] = {tr("Cash movement"), tr("Bank deposit"), tr("Payment on an account")};
    const TopBar top = topBar(tr("Back to selling"), titles[int(act)], m_counter.terminal().name,
                              cashier ? cashier->displayName() : QString());
    connect(top.back, &QAbstractButton::clicked, this, &ActScreen::leave);
    m_column->addWidget(top.bar);
    m_column->addWidget(ui::horizontalLine());
    m_column->addStretch(1);
}

void ActScreen::start()
{
    switch (m_act) {
    case Act::Move: run(new MovementDialog(m_counter, MovementDialog::Start::Out, this)); break;
    case Act::Bank: run(new BankDialog(m_counter, this)); break;
    case Act::SettleAccount: {
        auto *who = new desk::CustomerDialog(m_counter, desk::CustomerDialog::Nobody::NotOffered, this);
        connect(who, &ui::Dialog::finished, this, [this, who](int how) {
            if (how == ui::Dialog::Accepted)
                run(new AccountDialog(m_counter, who->customer(), this));
            else
                leave();
        });
        who->open();
        break;
    }
    }
}

void ActScreen::run(desk::MoneyDialog *dialog)
{
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int how) {
        if (how == ui::Dialog::Accepted)
            showDone(*dialog);
        else
            leave();
    });
    dialog->open();
}

void ActScreen::showDone(const desk::MoneyDialog &dialog)
{
    m_column->addStretch(1);
    auto *state = new ui::EmptyState(
        u"check-circle"_s, dialog.outcome() + u" · "_s + format::money(dialog.recorded()),
        desk::allowedBy(dialog.allowedBy(), tr("It is in the journal, and its voucher goes to the printer.")));
    m_column->addWidget(state);
    m_column->addSpacing(20);
    auto *back = mainButton(u"doneButton"_s, tr("Back to selling"), u"check"_s);
    back->setMinimumWidth(320);
    connect(back, &QAbstractButton::clicked, this, &ActScreen::leave);
    m_column->addWidget(back, 0, Qt::AlignHCenter);
    m_column->addStretch(2);
    setFocus();
}

void ActScreen::leave() { m_services.navigator->open("pos.sell"_L1); }

void ActScreen::showEvent(QShowEvent *)
{
    setFocus();
    // Once the shell has put this screen in its place: a dialog covers the whole window.
    if (!std::exchange(m_started, true))
        QTimer::singleShot(0, this, &ActScreen::start);
}

void ActScreen::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || enter)
        leave();
    else
        event->ignore();
}

} // namespace cash
