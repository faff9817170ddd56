#pragma once

#include "modules/desk/collectdialog.h"
#include "modules/desk/listscreen.h"
#include "modules/orders/orderside.h"

class QLineEdit;

namespace ui {
class Segmented;
}

namespace orders {

/// Open orders by when they are due (spec sales 7.1 at the counter): found, looked at, and the next step of each by one
/// touch.
class OrdersScreen final : public desk::ListScreen
{
    Q_OBJECT

public:
    explicit OrdersScreen(Services &services);

protected:
    void load() override;
    void choose(int line) override;
    void showNothing() override;
    void act() override; ///< the next step of the order looked at

private:
    QWidget *buildFilters();
    bool isShown(const till::Order &order) const;
    void run(OrderSide::Step step);

    // ordersscreen_acts.cpp
    void collect(const till::Order &order);
    void receive(const till::Order &order);
    void assign(const till::Order &order);
    void takeFromDeliveryman(const till::Assignment &assignment, const till::Order &order);
    void cancel(const till::Order &order);
    template <typename Act>
    void attempt(const desk::Intent &intent, const QString &said, Act act);
    void openCollect(const desk::Due &due, const desk::CollectDialog::Act &act);
    void answered(const Result<> &done, const QString &said, const QString &by);

    Services &m_services;
    QLineEdit *m_text;
    ui::Segmented *m_kind;
    OrderSide *m_side;
    QList<till::Order> m_orders; ///< as shown
    QUuid m_current;
    bool m_busy = false;
};

} // namespace orders
