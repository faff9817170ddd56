#include "ui/controls/checkbox.h"

#include "ui/theme/paint.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Box = 20;
constexpr int Gap = 10;

} // namespace

CheckBox::CheckBox(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

QSize CheckBox::sizeHint() const { return {Box + Gap + QFontMetrics(textFont(14)).horizontalAdvance(text()) + 4, 30}; }

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect box = mirrored({0, (height() - Box) / 2, Box, Box});
    if (isChecked()) {
        paintBox(painter, box, 5, colour(Token::Primary));
        paintCentred(painter, box, glyph(u"check"_s, 14, colour(Token::OnPrimary), devicePixelRatioF()));
    } else {
        paintBox(painter, box, 5, colour(Token::Surface), colour(Token::BorderStrong));
    }
    painter.setPen(colour(isEnabled() ? Token::Text : Token::Text3));
    painter.setFont(textFont(14));
    painter.drawText(mirrored({Box + Gap, 0, width() - Box - Gap, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, text());
}

} // namespace ui
