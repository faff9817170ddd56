#pragma once

#include "modules/desk/moneydialog.h"
#include "modules/till/orders.h"

#include <functional>

namespace desk {

class MethodChips;

/// What money is taken for, and how much of it is due.
struct Due
{
    QString title;
    QString foot; ///< what happens when it is recorded
    QString whom;
    QString what; ///< under it: "C1-O000012 · total 4 860 DA"
    Money amount;
    bool isWhole = true; ///< false: less may be paid now, the rest stays due
    QString go; ///< on the main button
    QString outcome; ///< "Deposit taken"
    Intent intent; ///< where a right may be lacking
};

/// Money taken for something known: what is handed over, what is recorded of it, the change (PAY-5, PAY-6, PAY-8).
class CollectDialog final : public MoneyDialog
{
    Q_OBJECT

public:
    using Act = std::function<QCoro::Task<Result<>>(const till::Collection &money, const till::Grant &grant)>;

    CollectDialog(till::Counter &counter, const Due &due, Act act, QWidget *owner);

    Money change() const; ///< to give back; zero: nothing

protected:
    void submit() override;
    QString missing() const override;
    void refresh() override;

private:
    QWidget *buildWhom();
    void addProposals();
    QLabel *addFigure(const QString &name, const QString &objectName, int size, ui::Token tone);
    Money taken() const; ///< of what is handed over

    Due m_due;
    Act m_act;
    MethodChips *m_methods;
    QWidget *m_proposals;
    QLabel *m_left;
    QLabel *m_change;
};

/// What goes back, large, until somebody touches it away; nothing when there is no change.
void showChange(Money change, QWidget *owner);

} // namespace desk
