#pragma once

#include "modules/till/orders.h"
#include "ui/controls/dialog.h"

class QLineEdit;

namespace ui {
class Choices;
}

namespace orders {

/// Who takes it, and whether he pays for the goods now or owes them (spec sales 8.3; not paid is the usual case).
class AssignDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    AssignDialog(const QList<till::Deliveryman> &deliverymen, const till::Order &order, QWidget *owner);

    till::Assignment assignment() const;

private:
    QList<till::Deliveryman> m_deliverymen;
    QUuid m_order;
    ui::Choices *m_who;
    ui::Choices *m_how;
    QLineEdit *m_note;
    ui::Button *m_go;
};

} // namespace orders
