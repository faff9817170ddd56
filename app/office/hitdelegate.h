#pragma once

#include <QStyledItemDelegate>

namespace office {

/// Paints what the search found: the titles of groups, and lines with icon, words, detail and key.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IsTitle = Qt::UserRole + 1, Icon, Detail, Keys, Place };
    static constexpr int TitleHeight = 30;
    static constexpr int RowHeight = 44;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace office
