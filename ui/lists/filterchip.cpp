#include "ui/lists/filterchip.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Height = 32;
constexpr int Padding = 14;
constexpr int Icon = 14;

QFont chipFont() { return textFont(13, QFont::DemiBold); }

} // namespace

FilterChip::FilterChip(const QString &title, QWidget *parent) : QAbstractButton(parent), m_title(title)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

QString FilterChip::words() const { return m_value.isEmpty() ? m_title : m_title + u" : "_s + m_value; }

void FilterChip::setValue(const QString &value)
{
    m_value = value;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    return {QFontMetrics(chipFont()).horizontalAdvance(words()) + 2 * Padding + Icon + 6, Height};
}

QRect FilterChip::cross() const
{
    const int x = layoutDirection() == Qt::RightToLeft ? Padding - 4 : width() - Padding - Icon + 4;
    return {x, (height() - Icon) / 2, Icon, Icon};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool set = !m_value.isEmpty();
    paintBox(painter, rect(), Height / 2.0,
             colour(set                ? Token::PrimarySoft
                        : underMouse() ? Token::Surface3
                                       : Token::Surface),
             colour(set ? Token::Primary : Token::Border));
    const QColor ink = colour(set ? Token::PrimaryInk : Token::Text2);
    painter.setFont(chipFont());
    painter.setPen(ink);
    const int start = layoutDirection() == Qt::RightToLeft ? Padding + Icon + 2 : Padding;
    painter.drawText(QRect(start, 0, width() - 2 * Padding - Icon, Height), Qt::AlignCenter, words());
    paintCentred(painter, cross(), glyph(set ? u"close"_s : u"chevron-down"_s, Icon, ink, devicePixelRatioF()));
    if (hasFocus())
        paintBox(painter, QRectF(rect()), Height / 2.0, {}, colour(Token::Focus), 2);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_value.isEmpty() && cross().adjusted(-6, -9, 8, 9).contains(event->position().toPoint())) {
        setDown(false);
        emit cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: click(); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_value.isEmpty())
            emit cleared();
        break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace ui
