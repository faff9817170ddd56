#include "modules/cash/figuregrid.h"

#include <QGridLayout>

namespace cash {

namespace {

constexpr int Wide = 1280;

} // namespace

FigureGrid::FigureGrid(const QList<QWidget *> &cards, QWidget *parent)
    : QWidget(parent)
    , m_cards(cards)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    arrange(2); // so that a narrow window is never made wider
}

void FigureGrid::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void FigureGrid::resizeEvent(QResizeEvent *) { arrange(window()->width() < Wide ? 2 : int(m_cards.size())); }

} // namespace cash
