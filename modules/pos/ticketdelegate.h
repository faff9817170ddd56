#pragma once

#include "modules/pos/ticketview.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace pos {

/// The cart as rows, goods that come back after those sold; it holds nothing.
class TicketModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    TicketModel(const till::Counter &counter, QObject *parent) : QAbstractListModel(parent), m_counter(counter) {}
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void refresh();

private:
    const till::Counter &m_counter;
    int m_rows = 0;
};

class TicketDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int ControlsHeight = 55;

    TicketDelegate(const till::Counter &counter, QObject *parent) : QStyledItemDelegate(parent), m_counter(counter) {}

    void setControls(bool shown) { m_controls = shown; }
    void setField(const std::optional<TicketView::Field> &field) { m_field = field; }
    bool showsField() const { return m_field.has_value(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool hasControls(int row) const;
    void paintReturn(QPainter &painter, const QStyleOptionViewItem &option, const till::CartReturn &back) const;
    void paintDetail(QPainter &painter, const QRect &box, int place, bool selected,
                     Qt::LayoutDirection direction) const;
    void paintField(QPainter &painter, const QRect &box, const till::CartLine &line,
                    Qt::LayoutDirection direction) const;

    const till::Counter &m_counter;
    bool m_controls = true;
    std::optional<TicketView::Field> m_field;
};

} // namespace pos
