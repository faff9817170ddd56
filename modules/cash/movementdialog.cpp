#include "modules/cash/movementdialog.h"

#include "modules/cash/parts.h"
#include "modules/cash/reasonchips.h"
#include "modules/core/format.h"
#include "modules/desk/amountbox.h"
#include "ui/controls/label.h"
#include "ui/controls/segmented.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

MovementDialog::MovementDialog(till::Counter &counter, Start start, QWidget *owner)
    : MoneyDialog(counter, tr("Cash movement"), tr("The drawer opens when it is recorded."), 860, owner)
    , m_direction(new ui::Segmented(tr("Direction")))
    , m_why(new QWidget)
    , m_chips(new ReasonChips(counter.drawer().expenseCategories()))
    , m_detail(textField(u"detailField"_s, tr("Detail")))
{
    setProperty("kind", u"movement"_s);
    m_direction->add(u"inSegment"_s, u"plus"_s, tr("In"));
    m_direction->add(u"outSegment"_s, u"minus"_s, tr("Out"));
    m_direction->add(u"safeSegment"_s, u"bank"_s, tr("To the safe"));
    m_direction->setCurrent(1);
    startColumn()->addWidget(m_direction);
    startColumn()->addWidget(amount());
    auto *why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, 0, 0, 0);
    why->setSpacing(6);
    why->addWidget(fieldLabel(tr("Reason")));
    why->addWidget(m_chips);
    startColumn()->addWidget(m_why);
    auto *detail = new QVBoxLayout;
    detail->setSpacing(6);
    detail->addWidget(fieldLabel(tr("Detail")));
    detail->addWidget(m_detail);
    startColumn()->addLayout(detail);
    startColumn()->addStretch();
    addDrawerFigures({});
    endColumn()->addStretch();
    connect(m_direction, &ui::Segmented::chosen, this, [this] {
        m_chips->setDirection(direction());
        forgive();
        refresh();
    });
    const auto touched = [this] {
        forgive();
        refresh();
    };
    connect(m_chips, &ReasonChips::changed, this, touched);
    connect(m_detail, &QLineEdit::textChanged, this, touched);
    if (start == Start::Expense)
        m_chips->chooseExpense();
    refresh();
}

till::CashMove::Direction MovementDialog::direction() const
{
    using enum till::CashMove::Direction;
    constexpr till::CashMove::Direction Directions[] = {In, Out, Safe};
    return Directions[m_direction->current()];
}

QString MovementDialog::missing() const
{
    if (amount()->amount() <= Money())
        return tr("Type an amount above 0.");
    if (direction() == till::CashMove::Direction::Safe)
        return {};
    if (!m_chips->isComplete())
        return m_chips->isExpense() ? tr("Choose a category.") : tr("Choose a reason.");
    if (m_chips->category() == u"other" && m_detail->text().trimmed().isEmpty())
        return tr("Say what it is for.");
    return {};
}

void MovementDialog::refresh()
{
    MoneyDialog::refresh();
    using enum till::CashMove::Direction;
    const bool in = direction() == In;
    m_why->setVisible(direction() != Safe);
    const QString verbs[] = {tr("Record the deposit"), tr("Record the withdrawal"), tr("Bring to the safe")};
    goButton()->setText(verbs[m_direction->current()]);
    goButton()->updateGeometry();
    showAfter(in ? -amount()->amount() : amount()->amount(),
              in                       ? tr("After the deposit")
                  : direction() == Out ? tr("After the withdrawal")
                                       : tr("After bringing it"));
}

void MovementDialog::submit()
{
    if (!missing().isEmpty())
        return;
    using enum till::CashMove::Direction;
    const Money money = amount()->amount();
    const QString detail = m_detail->text().trimmed();
    const QString titles[] = {tr("Cash in: %1"), tr("Cash out: %1"), tr("To the safe: %1")};
    desk::Intent intent;
    intent.title = tr("Authorise the movement");
    intent.icon = u"drawer"_s;
    intent.what = titles[m_direction->current()].arg(format::money(money));
    if (!m_chips->words().isEmpty())
        intent.facts = {{tr("Reason"), m_chips->words()}};
    intent.reason = detail;
    const QString outcomes[] = {tr("Deposit recorded"), tr("Withdrawal recorded"), tr("Brought to the safe")};
    const QString outcome = outcomes[m_direction->current()];
    till::Drawer &drawer = counter().drawer();
    if (m_chips->isExpense() && direction() == Out) {
        record(intent, outcome, [&drawer, category = m_chips->expense(), money, detail](const till::Grant &grant) {
            return drawer.payExpense(category, money, detail, grant);
        });
        return;
    }
    const till::CashMove move{direction(), direction() == Safe ? QString() : m_chips->category(), money, detail};
    record(intent, outcome, [&drawer, move](const till::Grant &grant) { return drawer.move(move, grant); });
}

void MovementDialog::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (alt && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        m_chips->choose(event->key() - Qt::Key_1);
    else if (event->key() >= Qt::Key_F5 && event->key() <= Qt::Key_F7)
        m_direction->setCurrent(event->key() - Qt::Key_F5);
    else
        MoneyDialog::keyPressEvent(event);
}

} // namespace cash
