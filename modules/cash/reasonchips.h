#pragma once

#include "modules/till/drawer.h"

#include <QWidget>

namespace ui {
class Button;
class FlowLayout;
} // namespace ui

namespace cash {

/// What a movement is for (CASH-7), one touch; an expense then asks for its category in the same place.
class ReasonChips final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonChips(const QList<till::ExpenseCategory> &expenses, QWidget *parent = nullptr);

    void setDirection(till::CashMove::Direction direction);
    void chooseExpense(); ///< as if it had been touched
    /// change, delivery, urgent, other; empty: none yet, or an expense.
    QString category() const { return m_isExpense ? QString() : m_category; }
    bool isExpense() const { return m_isExpense; }
    QString expense() const { return m_isExpense ? m_expense : QString(); }
    /// What was chosen, in words.
    QString words() const;
    bool isComplete() const { return m_isExpense ? !m_expense.isEmpty() : !m_category.isEmpty(); }
    /// The n-th chip shown, from 0.
    void choose(int place);

signals:
    void changed();

private:
    struct Choice
    {
        QString key;
        QString words;
    };
    QList<Choice> choices() const;
    void rebuild();
    void touch(const QString &key);

    QList<till::ExpenseCategory> m_expenses;
    till::CashMove::Direction m_direction = till::CashMove::Direction::Out;
    QWidget *m_place;
    ui::FlowLayout *m_flow;
    QList<ui::Button *> m_chips;
    QString m_category;
    QString m_expense;
    bool m_isExpense = false;
};

} // namespace cash
