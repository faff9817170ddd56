#include "modules/cash/depositpanel.h"

#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "modules/desk/amountbox.h"
#include "modules/desk/errorline.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

Money partOf(Money amount, int percent)
{
    return amount.isNegative() ? Money() : Money::fromDinars(amount.centimes() * percent / 10'000);
}

DepositPanel::DepositPanel(Money openingFloat)
    : m_opening(openingFloat)
    , m_amount(new desk::AmountBox(tr("To the safe")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(buildStart(), 808);
    row->addWidget(buildEnd(), 510);
    connect(m_amount, &desk::AmountBox::changed, this, &DepositPanel::refresh);
}

QWidget *DepositPanel::buildStart()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Deposit to the safe"), column);
    column->setContentsMargins(20, 18, 20, 18);
    auto *words = ui::label(tr("What goes to the safe leaves the drawer now. The rest is the float of the next "
                               "opening."),
                            14, QFont::Normal, ui::Token::Text2);
    words->setWordWrap(true);
    words->setContentsMargins(6, 0, 6, 14);
    column->addWidget(words);
    column->addWidget(m_amount);
    column->addSpacing(14);
    auto *shortcuts = new QHBoxLayout;
    shortcuts->setSpacing(10);
    const auto add = [&](const QString &name, const QString &text, auto amount) {
        auto *button = new ui::Button(ui::Button::Kind::Choice, text);
        button->setObjectName(name);
        button->setTouchHeight(56);
        button->setTextStyle(16, QFont::DemiBold);
        connect(button, &QAbstractButton::clicked, this, [this, amount] { m_amount->propose(amount()); });
        shortcuts->addWidget(button, 1);
    };
    add(u"nothingButton"_s, tr("Nothing"), [] { return Money(); });
    for (const int percent : {25, 50, 75})
        add(u"part%1Button"_s.arg(percent), QString::number(percent) + QChar::Nbsp + u'%',
            [this, percent] { return partOf(m_counted, percent); });
    add(u"allButton"_s, tr("All"), [this] { return m_counted; });
    column->addLayout(shortcuts);
    column->addSpacing(14);
    auto *keep =
        new ui::Button(ui::Button::Kind::Standard, tr("Leave the opening float: %1").arg(format::money(m_opening)));
    keep->setObjectName(u"leaveFloatButton"_s);
    keep->setIconName(u"coins"_s);
    connect(keep, &QAbstractButton::clicked, this,
            [this] { m_amount->propose(m_counted > m_opening ? m_counted - m_opening : Money()); });
    column->addWidget(keep);
    column->addSpacing(18);
    column->addWidget(ui::horizontalLine());
    column->addSpacing(10);
    m_countedLabel = amountRow(column, tr("Counted"), {}, 16);
    m_left = amountRow(column, tr("Stays as the next float"), {}, 18);
    m_left->setObjectName(u"leftLabel"_s);
    column->addStretch();
    return card;
}

QWidget *DepositPanel::buildEnd()
{
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *pad = new ui::NumPad(ui::NumPad::Order::Calculator, 72);
    pad->setCorners(ui::NumPad::Corner::DoubleZero, ui::NumPad::Corner::Nothing);
    pad->setSpacing(8);
    m_amount->attach(pad);
    column->addWidget(pad);
    m_error = new desk::ErrorLine(u"info"_s, tr("The safe is counted apart."));
    column->addWidget(m_error);
    column->addStretch();
    m_go = mainButton(u"depositedButton"_s, tr("Continue: check"), u"arrow-right"_s);
    m_go->setHint(u"F12"_s);
    connect(m_go, &QAbstractButton::clicked, this, &DepositPanel::goOn);
    column->addWidget(m_go);
    return end;
}

void DepositPanel::setCounted(Money counted)
{
    const bool same = m_proposed && counted == m_counted;
    m_counted = counted;
    m_proposed = true;
    if (!same) // coming back from the next step keeps what was typed
        m_amount->propose(counted > m_opening ? counted - m_opening : Money());
    refresh();
}

Money DepositPanel::deposit() const { return m_amount->amount(); }

void DepositPanel::refresh()
{
    const Money left = m_counted - deposit();
    m_countedLabel->setText(format::money(m_counted));
    m_left->setText(shownMoney(left));
    ui::setTone(m_left, left.isNegative() ? ui::Token::Danger : ui::Token::Text);
    if (left.isNegative())
        m_error->refuse(tr("Only %1 were counted.").arg(format::money(m_counted)));
    else
        m_error->forgive();
    m_go->setEnabled(!left.isNegative());
}

void DepositPanel::goOn()
{
    if (m_go->isEnabled())
        emit finished();
}

bool DepositPanel::takeKey(const QKeyEvent *event) { return m_amount->takeKey(event); }

} // namespace cash
