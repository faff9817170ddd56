#include "modules/pos/ticketdelegate.h"

#include "modules/core/format.h"
#include "modules/pos/amounts.h"
#include "ui/language.h"
#include "ui/theme/paint.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace pos {

int TicketModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

void TicketModel::refresh()
{
    const int rows = int(m_counter.cart().lines().size() + m_counter.cart().returns().size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        emit dataChanged(index(0), index(rows - 1));
    }
}

QVariant TicketModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (const qsizetype back = index.row() - m_counter.cart().lines().size(); back >= 0) {
        const QList<till::CartReturn> &returns = m_counter.cart().returns();
        return back < returns.size()
            ? tr("%1 comes back, %2").arg(returns.at(back).line.name, format::money(-returns.at(back).total))
            : QString();
    }
    const till::CartLine &line = m_counter.cart().lines().at(index.row());
    return QString(line.product.displayName() + u", "_s + multiplication(line) + u", "_s + format::money(line.total()));
}

bool TicketDelegate::hasControls(int row) const { return m_controls && !m_field && row == m_counter.cart().selected(); }

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.row() >= m_counter.cart().lines().size())
        return {100, 60};
    const till::CartLine &line = m_counter.cart().lines().at(index.row());
    const bool selected = index.row() == m_counter.cart().selected();
    int height = line.discount || line.ticketDiscount || line.price != line.listPrice ? 62 : 60;
    if (!line.note.isEmpty())
        height += 21;
    if (selected && m_field)
        height += 11;
    if (hasControls(index.row()))
        height += ControlsHeight;
    return {100, height};
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const qsizetype back = index.row() - m_counter.cart().lines().size(); back >= 0) {
        if (back < m_counter.cart().returns().size())
            paintReturn(*painter, option, m_counter.cart().returns().at(back));
        return;
    }
    const till::CartLine &line = m_counter.cart().lines().at(index.row());
    const bool selected = index.row() == m_counter.cart().selected();
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
    const int start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
    const int end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter->save();
    if (selected) {
        painter->fillRect(row, ui::colour(ui::Token::PrimarySoft));
        painter->fillRect(mirrored({row.left(), row.top(), 3, row.height()}), ui::colour(ui::Token::Primary));
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), ui::colour(ui::Token::Border));

    painter->setPen(ui::colour(ui::Token::Text));
    painter->setFont(ui::textFont(16, QFont::Bold));
    const QString amount = format::money(line.total());
    const int amountWidth = painter->fontMetrics().horizontalAdvance(amount) + 2;
    painter->drawText(mirrored({row.right() - 15 - amountWidth, row.top() + 10, amountWidth, 20}), end, amount);
    painter->setFont(ui::textFont(15, QFont::DemiBold));
    const QRect name = mirrored({row.left() + 16, row.top() + 10, row.width() - 42 - amountWidth, 20});
    painter->drawText(name, start,
                      painter->fontMetrics().elidedText(line.product.displayName(), Qt::ElideRight, name.width()));

    int top = row.top() + 32;
    if (selected && m_field) {
        paintField(*painter, QRect(row.left() + 16, top, row.width() - 32, 30), line, option.direction);
        top += 31;
    } else {
        paintDetail(*painter, QRect(row.left() + 16, top, row.width() - 32, 20), index.row(), selected,
                    option.direction);
        top += 21;
    }
    if (!line.note.isEmpty()) {
        ui::paintCentred(
            *painter, mirrored({row.left() + 16, top, 14, 20}),
            ui::glyph(u"note"_s, 14, ui::colour(ui::Token::Text2), painter->device()->devicePixelRatioF()));
        painter->setPen(ui::colour(ui::Token::Text2));
        painter->setFont(ui::textFont(14));
        const QRect note = mirrored({row.left() + 37, top, row.width() - 53, 20});
        painter->drawText(note, start, painter->fontMetrics().elidedText(line.note, Qt::ElideRight, note.width()));
    }
    painter->restore();
}

void TicketDelegate::paintReturn(QPainter &painter, const QStyleOptionViewItem &option,
                                 const till::CartReturn &back) const
{
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
    const int start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
    const int end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter.save();
    painter.fillRect(row, ui::colour(ui::Token::Surface2));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), ui::colour(ui::Token::Border));
    painter.setPen(ui::colour(ui::Token::Text));
    painter.setFont(ui::textFont(16, QFont::Bold));
    const QString amount = format::money(-back.total);
    const int wide = painter.fontMetrics().horizontalAdvance(amount) + 2;
    // The button that takes the row off stands at the end.
    painter.drawText(mirrored({row.right() - 59 - wide, row.top(), wide, row.height()}), end, amount);
    painter.setFont(ui::textFont(15, QFont::DemiBold));
    const QRect name = mirrored({row.left() + 16, row.top() + 10, row.width() - 90 - wide, 20});
    painter.drawText(name, start, painter.fontMetrics().elidedText(back.line.name, Qt::ElideRight, name.width()));
    const ui::BadgeLook badge{back.restock ? tr("Return") : tr("Return, spoiled"), u"undo"_s, ui::Token::InfoSoft,
                              ui::Token::InfoInk};
    const int badgeWide = ui::badgeWidth(badge);
    ui::paintBadge(painter, mirrored({row.left() + 16, row.top() + 31, badgeWide, badge.height}), badge,
                   option.direction);
    painter.setFont(ui::textFont(14));
    painter.setPen(ui::colour(ui::Token::Text2));
    const QString detail = format::number(back.quantity) + u" · "_s + back.number;
    painter.drawText(mirrored({row.left() + 24 + badgeWide, row.top() + 31, row.width() - 90 - wide - badgeWide, 22}),
                     start, ui::leftToRight(detail));
    painter.restore();
}

void TicketDelegate::paintDetail(QPainter &painter, const QRect &box, int place, bool selected,
                                 Qt::LayoutDirection direction) const
{
    const till::CartLine &line = m_counter.cart().lines().at(place);
    painter.setFont(ui::textFont(14));
    painter.setPen(ui::colour(selected ? ui::Token::PrimaryInk : ui::Token::Text2));
    const QString text = multiplication(line);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
    painter.drawText(QStyle::visualRect(direction, box, QRect(box.left(), box.top(), width, box.height())),
                     Qt::AlignCenter, text);
    int x = box.left() + width + 6;
    const auto badge = [&](const ui::BadgeLook &look) {
        const QRect where(x, box.top() - 1, ui::badgeWidth(look), look.height);
        ui::paintBadge(painter, QStyle::visualRect(direction, box, where), look, direction);
        x += where.width() + 6;
    };
    if (const int discount = till::Cart::effectiveDiscount(line.discount, line.ticketDiscount); discount > 0)
        badge({percentText(-discount), u"tag"_s, ui::Token::AccentSoft, ui::Token::AccentInk});
    for (const till::Shortage &shortage : m_counter.shortages())
        if (shortage.line == place)
            badge({shortage.left > Quantity() ? tr("%1 left").arg(format::number(shortage.left)) : tr("Sold out"),
                   u"warning"_s, ui::Token::WarningSoft, ui::Token::WarningInk});
    if (line.price != line.listPrice)
        badge({tr("free price"), {}, ui::Token::AccentSoft, ui::Token::AccentInk});
}

void TicketDelegate::paintField(QPainter &painter, const QRect &box, const till::CartLine &line,
                                Qt::LayoutDirection direction) const
{
    const QFont face = ui::textFont(16, QFont::Bold);
    const int wide = qMax(52, QFontMetrics(face).horizontalAdvance(m_field->text) + 26);
    const QString beside = m_field->isDiscount ? u"%"_s
        : m_field->isPrice                     ? format::currencyWord() + u" × "_s + format::number(line.quantity)
                                               : u"× "_s + format::money(line.price);
    const QRect field = QStyle::visualRect(direction, box, QRect(box.left(), box.top(), wide, box.height()));
    ui::paintBox(painter, field, 8, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Primary), 2);
    painter.setPen(ui::colour(ui::Token::Text));
    painter.setFont(face);
    painter.drawText(field.adjusted(11, 0, -11, 0), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter,
                     m_field->text);
    const int caret = field.left() + 12 + painter.fontMetrics().horizontalAdvance(m_field->text);
    painter.fillRect(QRect(caret, field.top() + 6, 1, field.height() - 12), ui::colour(ui::Token::Text));
    painter.setFont(ui::textFont(14));
    painter.setPen(ui::colour(ui::Token::PrimaryInk));
    painter.drawText(QStyle::visualRect(direction, box, QRect(box.left() + wide + 7, box.top(), 200, box.height())),
                     QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute, beside);
}

} // namespace pos
