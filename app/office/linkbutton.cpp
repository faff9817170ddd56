#include "app/office/linkbutton.h"

#include "ui/theme/paint.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr int IconRoom = 22;

} // namespace

LinkButton::LinkButton(const QString &name, const QString &text, ui::Token tone, QFont::Weight weight,
                       const QString &icon)
    : m_tone(tone)
    , m_weight(weight)
    , m_icon(icon)
{
    setObjectName(name);
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&ui::Theme::get(), &ui::Theme::changed, this, QOverload<>::of(&QWidget::update));
}

QSize LinkButton::sizeHint() const
{
    return {QFontMetrics(ui::textFont(13, m_weight)).horizontalAdvance(text()) + 2 + (m_icon.isEmpty() ? 0 : IconRoom),
            30};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QColor ink = ui::colour(isDown() ? ui::Token::PrimaryPressed : m_tone);
    const int start = m_icon.isEmpty() ? 0 : IconRoom;
    if (start > 0)
        ui::paintCentred(painter, mirrored({0, 0, 16, height()}), ui::glyph(m_icon, 16, ink, devicePixelRatioF()));
    painter.setFont(ui::textFont(13, m_weight));
    painter.setPen(ink);
    painter.drawText(mirrored({start, 0, width() - start, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, text());
}

} // namespace office
