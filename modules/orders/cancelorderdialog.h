#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"

namespace ui {
class Choices;
class ReasonPicker;
} // namespace ui

namespace orders {

/// Why an order is given up, where what was paid goes, and where what was made goes (spec sales 6.3, Q2, Q3).
class CancelOrderDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    CancelOrderDialog(till::Counter &counter, const till::Order &order, QWidget *owner);

    till::Cancellation cancellation() const;
    QString reason() const;

private:
    void addMoney(till::Counter &counter, const till::Order &order);
    void refresh();

    QUuid m_order;
    bool m_wasPaid;
    QStringList m_methods; ///< keys; an empty one keeps the credit
    ui::ReasonPicker *m_reason;
    ui::Choices *m_money;
    ui::Choices *m_goods;
    ui::Button *m_go = nullptr;
};

} // namespace orders
