#include "modules/auth/persontile.h"

#include "ui/controls/marks.h"
#include "ui/theme/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace auth {

PersonTile::PersonTile(const till::Cashier &person, const QString &demoPin, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(person.id)
    , m_initials(person.initials)
    , m_below(person.profile)
{
    setText(person.displayName());
    setObjectName(u"person_"_s + person.login);
    if (!demoPin.isEmpty())
        m_below = tr("Demo code: %1").arg(demoPin);
    setAccessibleName(text() + u", "_s + m_below);
    setCheckable(true);
    setAutoExclusive(true);
    setFixedHeight(136);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    ui::paintBox(painter, QRectF(rect()), 12,
                 ui::colour(on             ? ui::Token::PrimarySoft
                                : isDown() ? ui::Token::Surface3
                                           : ui::Token::Surface),
                 ui::colour(on ? ui::Token::Primary : ui::Token::Border), on ? 2 : 1);
    const QRect circle((width() - 52) / 2, 17, 52, 52);
    ui::paintAvatar(painter, circle, m_initials, on ? ui::colour(ui::Token::Surface) : QColor());
    painter.setPen(ui::colour(ui::Token::Text));
    painter.setFont(ui::textFont(16, QFont::DemiBold));
    const QRect words = rect().adjusted(10, 0, -10, 0);
    const auto draw = [&](int top, int height, const QString &text) {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width());
        painter.drawText(QRect(words.left(), top, words.width(), height), Qt::AlignCenter, shown);
    };
    draw(77, 24, text());
    painter.setPen(ui::colour(ui::Token::Text2));
    painter.setFont(ui::textFont(13));
    draw(99, 20, m_below);
}

} // namespace auth
