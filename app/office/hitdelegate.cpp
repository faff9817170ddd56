#include "app/office/hitdelegate.h"

#include "ui/theme/paint.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace office {

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, index.data(IsTitle).toBool() ? TitleHeight : RowHeight};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    if (index.data(IsTitle).toBool()) {
        painter->setFont(ui::textFont(12, QFont::DemiBold));
        painter->setPen(ui::colour(ui::Token::Text2));
        painter->drawText(mirrored(row.adjusted(18, 8, -18, 0)), start, index.data().toString());
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        ui::paintBox(*painter, row.adjusted(8, 0, -8, 0), 8, ui::colour(ui::Token::PrimarySoft));
    ui::paintCentred(
        *painter, mirrored(QRect(row.left() + 20, row.top(), 20, row.height())),
        ui::glyph(index.data(Icon).toString(), 18, ui::colour(current ? ui::Token::Primary : ui::Token::Text2), ratio));
    int end = row.right() - 18;
    if (const QString keys = current ? tr("Enter") : index.data(Keys).toString(); !keys.isEmpty()) {
        painter->setFont(ui::textFont(11, QFont::DemiBold));
        const int wide = painter->fontMetrics().horizontalAdvance(keys) + 14;
        const QRect cap = mirrored(QRect(end - wide, row.center().y() - 10, wide, 20));
        ui::paintBox(*painter, cap, 5, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Border));
        painter->setPen(ui::colour(ui::Token::Text2));
        painter->drawText(cap, Qt::AlignCenter, keys);
        end -= wide + 12;
    }
    int x = row.left() + 50;
    const QFont strong = ui::textFont(14, QFont::DemiBold);
    painter->setFont(strong);
    const QString title = QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, end - x);
    const int titleWidth = QFontMetrics(strong).horizontalAdvance(title) + 2;
    painter->setPen(ui::colour(ui::Token::Text));
    painter->drawText(mirrored(QRect(x, row.top(), titleWidth, row.height())), start, title);
    x += titleWidth + 12;
    const QFont small = ui::textFont(13);
    painter->setFont(small);
    painter->setPen(ui::colour(ui::Token::Text2));
    if (end - x > 40)
        painter->drawText(mirrored(QRect(x, row.top(), end - x, row.height())), start,
                          QFontMetrics(small).elidedText(index.data(Detail).toString(), Qt::ElideRight, end - x));
}

} // namespace office
