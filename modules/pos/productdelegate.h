#pragma once

#include "modules/till/counter.h"

#include <QStyledItemDelegate>

namespace pos {

/// One product: drawing on the family's colour, name, price, how many are in the ticket, how many are left.
class ProductDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProductDelegate(const till::Counter &counter, QObject *parent = nullptr);

    void setArtHeight(int height) { m_artHeight = height; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    enum class StockState { Enough, Low, SoldOut };
    static StockState stockState(const till::Counter &counter, const till::Product &product);

private:
    void paintArt(QPainter &painter, const QRect &box, const till::Product &product) const;
    void paintWords(QPainter &painter, const QRect &box, const till::Product &product,
                    const QStyleOptionViewItem &option) const;
    void paintMarks(QPainter &painter, const QRect &tile, const till::Product &product, StockState state) const;

    const till::Counter &m_counter;
    int m_artHeight = 66;
};

} // namespace pos
