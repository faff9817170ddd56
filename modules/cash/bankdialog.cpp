#include "modules/cash/bankdialog.h"

#include "modules/cash/depositpanel.h"
#include "modules/cash/movementtable.h"
#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "modules/desk/amountbox.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

constexpr int Last = 5; // deposits of the session that are listed

} // namespace

BankDialog::BankDialog(till::Counter &counter, QWidget *owner)
    : MoneyDialog(counter, tr("Bank deposit"), tr("The drawer opens when it is recorded."), 860, owner)
    , m_shortcuts(new QWidget)
    , m_detail(textField(u"detailField"_s, tr("Detail"), tr("Number of the slip (optional)")))
    , m_question(ui::label({}, 15, QFont::DemiBold))
    , m_lastTitle(fieldLabel(tr("Deposits of this session")))
    , m_last(new MovementTable(counter.drawer(), MovementTable::Columns::WithoutName))
{
    setProperty("kind", u"bank"_s);
    startColumn()->addWidget(amount());
    addShortcuts();
    startColumn()->addWidget(m_shortcuts);
    startColumn()->addWidget(m_detail);
    m_question->setObjectName(u"questionLabel"_s);
    m_question->setWordWrap(true);
    startColumn()->addWidget(m_question);
    startColumn()->addWidget(m_lastTitle);
    m_last->setFixedHeight(132);
    startColumn()->addWidget(m_last);
    startColumn()->addStretch();
    addDrawerFigures(tr("Stays in the drawer"));
    endColumn()->addStretch();
    showLast();
    setConfirming(false);
}

void BankDialog::addShortcuts()
{
    auto *row = new QHBoxLayout(m_shortcuts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const int percent : {25, 50, 75, 100}) {
        auto *button = new ui::Button(ui::Button::Kind::Choice,
                                      percent == 100 ? tr("All") : QString::number(percent) + QChar::Nbsp + u'%');
        button->setObjectName(u"part%1Button"_s.arg(percent));
        button->setTouchHeight(56);
        button->setTextStyle(16, QFont::DemiBold);
        connect(button, &QAbstractButton::clicked, this, [this, percent] {
            setConfirming(false);
            amount()->propose(partOf(counter().sessionTotals().expected(), percent));
        });
        row->addWidget(button, 1);
    }
    // A part of what is in the drawer tells what is in it.
    if (!maySeeExpected(counter()))
        m_shortcuts->hide();
}

void BankDialog::showLast()
{
    m_lastTitle->hide();
    m_last->hide();
    QCoro::connect(counter().drawer().movements(), this, [this](const Result<QList<till::CashMovement>> &list) {
        QList<till::CashMovement> banked;
        if (list)
            for (const till::CashMovement &movement : *list)
                if (movement.kind == u"cash.banked" && banked.size() < Last)
                    banked.append(movement);
        m_last->setMovements(banked);
        m_lastTitle->setVisible(!banked.isEmpty());
        m_last->setVisible(!banked.isEmpty());
    });
}

QString BankDialog::missing() const { return amount()->amount() > Money() ? QString() : tr("Type an amount above 0."); }

void BankDialog::refresh()
{
    MoneyDialog::refresh();
    const Money money = amount()->amount();
    const Money left = counter().sessionTotals().expected() - money;
    showAfter(money, tr("Stays in the drawer"));
    if (maySeeExpected(counter()) && left.isNegative()) {
        refuse(tr("There are only %1 in the drawer.").arg(format::money(counter().sessionTotals().expected())));
        goButton()->setEnabled(false);
    }
    goButton()->setText(m_confirming ? tr("Confirm the deposit") : tr("Bring to the bank"));
    goButton()->updateGeometry();
    cancelButton()->setText(m_confirming ? tr("Change the amount") : tr("Cancel"));
    cancelButton()->updateGeometry();
    m_question->setText(
        maySeeExpected(counter())
            ? tr("Bring %1 to the bank? %2 stay in the drawer.").arg(format::money(money), format::money(left))
            : tr("Bring %1 to the bank?").arg(format::money(money)));
}

void BankDialog::setConfirming(bool confirming)
{
    m_confirming = confirming;
    m_question->setVisible(confirming);
    setAmountLocked(confirming);
    m_detail->setEnabled(!confirming);
    cancelButton()->disconnect(this);
    if (confirming)
        connect(cancelButton(), &QAbstractButton::clicked, this, [this] { setConfirming(false); });
    else
        connect(cancelButton(), &QAbstractButton::clicked, this, &ui::Dialog::reject);
    setFocus();
    if (!confirming)
        amount()->setFocus();
    refresh();
}

void BankDialog::submit()
{
    if (!goButton()->isEnabled())
        return;
    if (!m_confirming) {
        setConfirming(true);
        return;
    }
    const Money money = amount()->amount();
    desk::Intent intent;
    intent.title = tr("Authorise the bank deposit");
    intent.icon = u"bank"_s;
    intent.what = tr("Bring %1 to the bank").arg(format::money(money));
    till::Drawer &drawer = counter().drawer();
    record(intent, tr("Bank deposit recorded"),
           [&drawer, money, detail = m_detail->text().trimmed()](const till::Grant &grant) {
               return drawer.bank(money, detail, grant);
           });
}

void BankDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_confirming && event->key() == Qt::Key_Escape)
        setConfirming(false);
    else
        MoneyDialog::keyPressEvent(event);
}

} // namespace cash
