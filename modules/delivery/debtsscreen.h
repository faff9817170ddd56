#pragma once

#include "modules/desk/detailside.h"
#include "modules/desk/listscreen.h"

namespace ui {
class Button;
}

namespace delivery {

/// What deliverymen owe the shop (PAY-13): by deliveryman, who owes most first; one debt, or all of his, settled with
/// one receipt, wholly or in part.
class DebtsScreen final : public desk::ListScreen
{
    Q_OBJECT

public:
    explicit DebtsScreen(Services &services);

protected:
    void load() override;
    void choose(int line) override;
    void showNothing() override;
    void act() override; ///< all he owes

private:
    struct Man
    {
        till::Deliveryman who;
        Money owed;
        QList<till::Order> orders; ///< the oldest first
    };
    QList<Man> men() const;
    const till::Order *current() const;
    void settle(const QList<till::Order> &orders);

    QList<Man> m_men;
    QList<std::pair<int, int>> m_lines; ///< man and order of each line
    int m_current = -1;
    QUuid m_chosen;
    desk::DetailSide *m_side;
    ui::Button *m_one;
    ui::Button *m_all;
};

} // namespace delivery
