#include "ui/lists/listpainting.h"

#include "ui/lists/listmodel.h"
#include "ui/lists/listtable.h"
#include "ui/theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isNumber(const ListColumn &column)
{
    return column.kind == ListColumn::Kind::Money || column.kind == ListColumn::Kind::Number;
}

/// Digits, dates and codes read the same in both directions; a word of Arabic beside them does not.
bool hasArabic(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; });
}

void write(QPainter *painter, const QRect &box, const QString &text, bool number, Qt::LayoutDirection direction)
{
    const int start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QString words = number ? text : painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter->setLayoutDirection(hasArabic(words) ? direction : Qt::LeftToRight);
    painter->drawText(box, (number ? Qt::AlignRight : start) | Qt::AlignAbsolute | Qt::AlignVCenter, words);
}

} // namespace

ListDelegate::ListDelegate(const ListModel &model, ListTable *table)
    : QStyledItemDelegate(table)
    , m_model(model)
    , m_table(*table)
{
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ListColumn &column = m_model.spec().columns.at(index.column());
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    if (chosen)
        painter->fillRect(option.rect, colour(Token::PrimarySoft));
    else if (index.row() == m_table.hoveredRow())
        painter->fillRect(option.rect, colour(Token::Surface3));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colour(Token::Border));
    const QRect box = option.rect.adjusted(ListEdge / 2, 0, -ListEdge / 2, -1);
    if (column.state) {
        const BadgeLook look = column.state(m_model.row(index.row()));
        const int width = qMin(badgeWidth(look), box.width());
        const int left = option.direction == Qt::RightToLeft ? box.right() + 1 - width : box.left();
        if (!look.text.isEmpty())
            paintBadge(*painter, QRect(left, box.center().y() - look.height / 2, width, look.height), look,
                       option.direction);
    } else {
        painter->setFont(textFont(14, column.strong ? QFont::DemiBold : QFont::Normal));
        painter->setPen(colour(column.strong || isNumber(column) ? Token::Text : Token::Text2));
        write(painter, box, m_model.text(index.row(), index.column()), isNumber(column), option.direction);
    }
    painter->restore();
}

ListHead::ListHead(const ListModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(10);
    connect(&Theme::get(), &Theme::changed, viewport(), QOverload<>::of(&QWidget::update));
}

QSize ListHead::sizeHint() const { return {QHeaderView::sizeHint().width(), 36}; }

void ListHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ListColumn &column = m_model.spec().columns.at(section);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->fillRect(rect, colour(Token::Surface2));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(Token::Border));
    painter->setFont(textFont(13, QFont::DemiBold));
    painter->setPen(colour(Token::Text2));
    QRect box = rect.adjusted(ListEdge / 2, 0, -ListEdge / 2, -1);
    const bool number = isNumber(column);
    if (m_model.sortedBy() == section) {
        constexpr int Arrow = 14;
        const int words = qMin(painter->fontMetrics().horizontalAdvance(column.title), box.width() - Arrow - 4);
        const bool atRight = number || layoutDirection() == Qt::RightToLeft;
        const QRect arrow(atRight ? box.right() - words - Arrow - 3 : box.left() + words + 4,
                          box.center().y() - Arrow / 2, Arrow, Arrow);
        paintCentred(*painter, arrow,
                     glyph(m_model.isDescending() ? u"chevron-down"_s : u"chevron-up"_s, Arrow, colour(Token::Primary),
                           devicePixelRatioF()));
    }
    write(painter, box, column.title, number, layoutDirection());
    painter->restore();
}

} // namespace ui
