#pragma once

#include "modules/till/drawer.h"
#include "ui/controls/touchtable.h"

#include <QVBoxLayout>
#include <QWidget>

namespace cash {

/// What entered and left the drawer beside tickets (CASH-11): when, what, who, how much.
class MovementTable final : public QWidget
{
    Q_OBJECT

public:
    explicit MovementTable(const till::Drawer &drawer, QWidget *parent = nullptr);

    void setMovements(const QList<till::CashMovement> &movements);
    ui::TouchTable *table() const { return m_table; }

private:
    const till::Drawer &m_drawer;
    ui::TouchTable *m_table;
};

} // namespace cash
