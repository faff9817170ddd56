#pragma once

#include "modules/pos/productmodel.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QTimer>

namespace pos {

class ProductDelegate;

/// Tiles of one size in columns that never reflow while selling. Only what is visible is ever looked at. A touch acts
/// on press; where the grid can scroll, on release, so that a finger that drags sells nothing.
class ProductGrid final : public QAbstractItemView
{
    Q_OBJECT

public:
    ProductGrid(const till::Counter &counter, QWidget *parent = nullptr);

    ProductModel &products() { return *m_products; }
    int columns() const { return m_columns; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void picked(const QUuid &product);
    void held(const QUuid &product); ///< touched for 450 ms

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void reset() override;

    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }

private:
    void relayout();
    void pick(const QModelIndex &index);
    bool canScroll() const;
    QRect contentRect(int row) const;

    ProductModel *m_products;
    ProductDelegate *m_tile;
    int m_columns = 1;
    QSize m_tileSize{155, 139};
    int m_gap = 12;
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_hovered;
    QPoint m_pressedAt;
    int m_scrollAtPress = 0;
    bool m_dragging = false;
    QTimer m_hold;
    QElapsedTimer m_sincePick;
};

} // namespace pos
