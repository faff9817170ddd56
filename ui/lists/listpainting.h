#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace ui {

class ListModel;
class ListTable;

/// Lines: chosen, hovered, plain; badges for states; numbers at the right in both directions.
class ListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ListDelegate(const ListModel &model, ListTable *table);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ListModel &m_model;
    const ListTable &m_table;
};

/// The heads; an arrow tells the order.
class ListHead final : public QHeaderView
{
    Q_OBJECT

public:
    ListHead(const ListModel &model, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const ListModel &m_model;
};

/// Before the first and after the last column of a list, and half of it between two.
constexpr int ListEdge = 20;

} // namespace ui
