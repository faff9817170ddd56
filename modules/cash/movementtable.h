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
    /// WithoutName: all of them are the same kind.
    enum class Columns { All, WithoutName };
    explicit MovementTable(const till::Drawer &drawer, Columns columns = Columns::All, QWidget *parent = nullptr);

    void setMovements(const QList<till::CashMovement> &movements);
    ui::TouchTable *table() const { return m_table; }

private:
    const till::Drawer &m_drawer;
    Columns m_columns;
    ui::TouchTable *m_table;
};

} // namespace cash
