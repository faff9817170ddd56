#include "modules/cash/reasonchips.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

constexpr auto Expense = "expense"_L1;
constexpr auto Back = "back"_L1;

} // namespace

ReasonChips::ReasonChips(const QList<till::ExpenseCategory> &expenses, QWidget *parent)
    : QWidget(parent)
    , m_expenses(expenses)
    , m_place(new QWidget)
    , m_flow(new ui::FlowLayout(8, m_place))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_place->setAutoFillBackground(false);
    scroll->setWidget(m_place);
    column->addWidget(scroll);
    setFixedHeight(104); // two lines; a shop with many categories scrolls
    rebuild();
}

QList<ReasonChips::Choice> ReasonChips::choices() const
{
    QList<Choice> list;
    if (m_isExpense) {
        list.append({QString(Back), tr("Shop expense")});
        for (const till::ExpenseCategory &expense : m_expenses)
            list.append({expense.key, expense.displayName()});
        return list;
    }
    if (m_direction == till::CashMove::Direction::Out) {
        if (!m_expenses.isEmpty())
            list.append({QString(Expense), tr("Shop expense")});
        list.append({u"delivery"_s, tr("Pay a deliveryman")});
        list.append({u"urgent"_s, tr("Urgent purchase")});
    } else {
        list.append({u"delivery"_s, tr("From a deliveryman")});
    }
    list.append({u"change"_s, tr("Change")});
    list.append({u"other"_s, tr("Other")});
    return list;
}

void ReasonChips::rebuild()
{
    for (ui::Button *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (const Choice &choice : choices()) {
        const bool back = m_isExpense && choice.key == Back;
        auto *chip = new ui::Button(ui::Button::Kind::Choice, choice.words, m_place);
        chip->setObjectName(u"%1Chip"_s.arg(choice.key));
        chip->setRadius(24);
        chip->setTextStyle(14, QFont::DemiBold);
        chip->setCheckable(true);
        if (back)
            chip->setIconName(u"close"_s, 16);
        chip->setChecked(back || choice.key == (m_isExpense ? m_expense : m_category));
        connect(chip, &QAbstractButton::clicked, this, [this, key = choice.key] { touch(key); });
        m_chips.append(chip);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->invalidate();
    m_flow->activate();
}

void ReasonChips::touch(const QString &key)
{
    if (key == Expense || key == Back) {
        m_isExpense = key == Expense;
        m_category.clear();
        m_expense.clear();
        rebuild();
    } else {
        (m_isExpense ? m_expense : m_category) = key;
        for (ui::Button *chip : std::as_const(m_chips))
            chip->setChecked(chip->objectName() == u"%1Chip"_s.arg(key)
                             || chip->objectName() == u"%1Chip"_s.arg(QString(Back)));
    }
    emit changed();
}

void ReasonChips::setDirection(till::CashMove::Direction direction)
{
    m_direction = direction;
    m_isExpense = false;
    m_category.clear();
    m_expense.clear();
    rebuild();
    emit changed();
}

void ReasonChips::chooseExpense()
{
    if (!m_expenses.isEmpty())
        touch(QString(Expense));
}

void ReasonChips::choose(int place)
{
    const QList<Choice> list = choices();
    if (place >= 0 && place < list.size())
        touch(list.at(place).key);
}

QString ReasonChips::words() const
{
    for (const Choice &choice : choices())
        if (choice.key == (m_isExpense ? m_expense : m_category))
            return m_isExpense ? tr("Shop expense") + u" · "_s + choice.words : choice.words;
    return {};
}

} // namespace cash
