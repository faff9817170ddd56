#include "modules/cash/movementtable.h"

#include "modules/cash/parts.h"
#include "modules/core/format.h"

using namespace Qt::StringLiterals;

namespace cash {

MovementTable::MovementTable(const till::Drawer &drawer, Columns columns, QWidget *parent)
    : QWidget(parent)
    , m_drawer(drawer)
    , m_columns(columns)
    , m_table(new ui::TouchTable(tr("Movements")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(u"movementTable"_s);
    m_table->setHeadShown(false);
    m_table->setLineHeight(44);
    m_table->setEdge(6);
    QList<ui::TouchTable::Column> shown{{tr("Time")},
                                        {tr("Movement"), 3},
                                        {tr("Detail"), 3, false, 2},
                                        {tr("By"), 2, false, 1},
                                        {tr("Amount"), 0, true}};
    if (columns == Columns::WithoutName)
        shown.removeAt(1);
    m_table->setColumns(shown);
    column->addWidget(m_table);
}

void MovementTable::setMovements(const QList<till::CashMovement> &movements)
{
    QList<ui::TouchTable::Line> lines;
    for (const till::CashMovement &movement : movements) {
        ui::TouchTable::Line line{{format::time(movement.at.toLocalTime().time()), ui::Token::Text2},
                                  {movementName(movement, m_drawer)},
                                  {movementDetail(movement), ui::Token::Text2},
                                  {movement.by, ui::Token::Text2},
                                  {signedMoney(movement.amount), ui::Token::Text, true}};
        if (m_columns == Columns::WithoutName)
            line.removeAt(1);
        lines.append(line);
    }
    m_table->setLines(lines);
}

} // namespace cash
