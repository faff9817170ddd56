#pragma once

#include "modules/till/customer.h"

#include <QStyledItemDelegate>

class QListWidget;

namespace desk {

/// A customer in a list: who, how to reach them, what must not be eaten, what they owe.
class CustomerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 68;
    enum Role { Id = Qt::UserRole, Initials, Detail, Balance, Owes };

    using QStyledItemDelegate::QStyledItemDelegate;

    static void addItem(QListWidget *list, const till::Customer &customer);

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, RowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace desk
