#pragma once

#include <QWidget>

class QGridLayout;

namespace cash {

/// Figure cards in one row, in two where the screen is narrow.
class FigureGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureGrid(const QList<QWidget *> &cards, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QList<QWidget *> m_cards;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace cash
