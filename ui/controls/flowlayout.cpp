#include "ui/controls/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &box)
{
    QLayout::setGeometry(box);
    place(box, true);
}

int FlowLayout::place(const QRect &box, bool move) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirection::LeftToRight;
    int x = box.left();
    int y = box.top();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (x > box.left() && x + size.width() > box.right() + 1) {
            x = box.left();
            y += line + m_gap;
            line = 0;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(direction, box, QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        line = qMax(line, size.height());
    }
    return y + line - box.top();
}

} // namespace ui
