#pragma once

#include <QTableView>

namespace ui {

class ListModel;

/// The table of a list (DESIGN 3, Table): lines of 34, heads that sort, columns that give way where there is no room.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(ListModel &model, QWidget *parent = nullptr);

    int hoveredRow() const { return m_hovered; }
    /// Looks at a row and brings it in sight. (selectRow() finds no column in a table from right to left not yet
    /// shown.)
    void choose(int row);

signals:
    void opened(int row); ///< Enter or a double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layColumns();

    ListModel &m_model;
    int m_hovered = -1;
};

} // namespace ui
