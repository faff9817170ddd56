#include "modules/pos/productdelegate.h"

#include "modules/core/format.h"
#include "ui/theme/paint.h"

#include <QGuiApplication>
#include <QPainterPath>
#include <QRegularExpression>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

/// "500 g" stays on one line.
QString withUnitsKept(QString name)
{
    static const QRegularExpression unit(u"(\\d) (g|kg|ml|cl|l|pcs)\\b"_s);
    return name.replace(unit, u"\\1\u00a0\\2"_s);
}

/// Two lines at most; what is longer ends in "…".
void paintTwoLines(QPainter &painter, const QRect &box, const QString &text, int lineHeight, Qt::Alignment alignment)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(box.width());
    const int firstLength = first.textLength();
    layout.endLayout();
    const QRect line(box.left(), box.top(), box.width(), lineHeight);
    const Qt::Alignment place = alignment | Qt::AlignVCenter;
    if (firstLength >= text.size()) {
        painter.drawText(line, int(place), text);
        return;
    }
    painter.drawText(line, int(place), text.left(firstLength).trimmed());
    painter.drawText(line.translated(0, lineHeight), int(place),
                     painter.fontMetrics().elidedText(text.mid(firstLength), Qt::ElideRight, box.width()));
}

} // namespace

ProductDelegate::ProductDelegate(const till::Counter &counter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_counter(counter)
{
}

ProductDelegate::StockState ProductDelegate::stockState(const till::Counter &counter, const till::Product &product)
{
    // A product that is made to order has no threshold and never shows its stock.
    const std::optional<Quantity> stock = counter.catalogue().stock(product.id);
    if (!stock || product.lowThreshold.isZero())
        return StockState::Enough;
    if (*stock <= Quantity())
        return StockState::SoldOut;
    return *stock <= product.lowThreshold ? StockState::Low : StockState::Enough;
}

void ProductDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const till::Product *product = m_counter.catalogue().product(index.data(Qt::UserRole).toUuid());
    if (!product)
        return;
    const QRect tile = option.rect;
    const bool inTicket = !m_counter.cart().quantityOf(product->id).isZero();
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const StockState state = stockState(m_counter, *product);

    painter->save();
    ui::paintBox(*painter, tile, 12, ui::colour(pressed ? ui::Token::PrimarySoft : ui::Token::Surface));
    QPainterPath shape;
    shape.addRoundedRect(tile, 12, 12);
    if (state == StockState::SoldOut)
        painter->setOpacity(0.45);
    painter->save();
    painter->setClipPath(shape);
    paintArt(*painter, QRect(tile.left(), tile.top(), tile.width(), m_artHeight), *product);
    painter->restore();
    paintWords(*painter, tile.adjusted(11, m_artHeight + 8, -11, 0), *product, option);
    painter->setOpacity(1);
    ui::paintBox(*painter, tile, 12, {},
                 ui::colour(inTicket || pressed ? ui::Token::Primary
                                : hovered       ? ui::Token::BorderStrong
                                                : ui::Token::Border));
    paintMarks(*painter, tile, *product, state);
    if (option.state & QStyle::State_HasFocus)
        ui::paintBox(*painter, tile.adjusted(-4, -4, 4, 4), 15, {}, ui::colour(ui::Token::Focus), 2);
    painter->restore();
}

void ProductDelegate::paintArt(QPainter &painter, const QRect &box, const till::Product &product) const
{
    const till::Category *category = m_counter.catalogue().category(product.category);
    const auto [tint, ink] = ui::Theme::get().family(category ? category->family : QString());
    painter.fillRect(box, tint);
    const QPixmap drawing = ui::art(product.art, box.height() - 2, painter.device()->devicePixelRatioF());
    if (!drawing.isNull()) {
        ui::paintCentred(painter, box, drawing);
        return;
    }
    painter.setPen(ink);
    painter.setFont(ui::textFont(24, QFont::Bold));
    painter.drawText(box, Qt::AlignCenter, product.displayName().left(2));
}

void ProductDelegate::paintWords(QPainter &painter, const QRect &box, const till::Product &product,
                                 const QStyleOptionViewItem &option) const
{
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    const bool large = m_artHeight > 80;
    painter.setPen(ui::colour(ui::Token::Text));
    painter.setFont(ui::textFont(large ? 15 : 14, QFont::DemiBold));
    paintTwoLines(painter, QRect(box.left(), box.top(), box.width(), 36),
                  withUnitsKept(withUnitsKept(product.displayName())), large ? 18 : 17, start);
    painter.setPen(ui::colour(ui::Token::Primary));
    painter.setFont(ui::textFont(15, QFont::Bold));
    QString price = format::money(product.price);
    if (product.isWeighed())
        price += u"/"_s + product.saleUnit;
    painter.drawText(QRect(box.left(), option.rect.bottom() - 28, box.width(), 20), int(start | Qt::AlignVCenter),
                     price);
}

void ProductDelegate::paintMarks(QPainter &painter, const QRect &tile, const till::Product &product,
                                 StockState state) const
{
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const Quantity sold = m_counter.cart().quantityOf(product.id);
    if (!sold.isZero()) {
        const QString count = format::number(sold);
        const QFont face = ui::textFont(15, QFont::Bold);
        const int width = qMax(28, QFontMetrics(face).horizontalAdvance(count) + 18);
        const QRect pill =
            QStyle::visualRect(direction, tile, QRect(tile.right() - width - 6, tile.top() + 8, width, 28));
        ui::paintBox(painter, pill, 14, ui::colour(ui::Token::Primary));
        painter.setPen(ui::colour(ui::Token::OnPrimary));
        painter.setFont(face);
        painter.drawText(pill, Qt::AlignCenter, count);
    }
    if (state == StockState::Enough)
        return;
    const std::optional<Quantity> stock = m_counter.catalogue().stock(product.id);
    const ui::BadgeLook badge = state == StockState::SoldOut
        ? ui::BadgeLook{tr("Sold out"), {}, ui::Token::Surface, ui::Token::Text2}
        : ui::BadgeLook{tr("%1 left").arg(product.isWeighed() ? format::quantity(*stock, product.baseUnit)
                                                              : format::number(*stock)),
                        {},
                        ui::Token::WarningSoft,
                        ui::Token::WarningInk};
    const QRect place = QStyle::visualRect(direction, tile,
                                           QRect(tile.left() + 8, tile.top() + 9, ui::badgeWidth(badge), badge.height));
    ui::paintBadge(painter, place, badge, direction);
}

} // namespace pos
