#include "modules/cash/differencepanel.h"

#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace cash {

DifferencePanel::DifferencePanel(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(72);
    setObjectName(QStringLiteral("differencePanel"));
    setAccessibleName(tr("Difference"));
}

void DifferencePanel::set(Money difference, Money limit)
{
    m_difference = difference;
    m_limit = limit;
    setAccessibleDescription(format::money(difference));
    update();
}

void DifferencePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool none = m_difference.isZero();
    const bool above = m_difference > m_limit || -m_difference > m_limit;
    const ui::Token ground = none ? ui::Token::SuccessSoft : above ? ui::Token::DangerSoft : ui::Token::WarningSoft;
    const ui::Token ink = none ? ui::Token::SuccessInk : above ? ui::Token::DangerInk : ui::Token::WarningInk;
    ui::paintBox(painter, QRectF(rect()), 12, ui::colour(ground));
    const QString says = none    ? tr("No difference")
        : m_difference < Money() ? tr("Missing in the drawer")
                                 : tr("Too much in the drawer");
    const QRect inner = rect().adjusted(20, 0, -20, 0);
    painter.setPen(ui::colour(ink));
    painter.setFont(ui::textFont(16, QFont::DemiBold));
    // The painter mirrors left and right itself. Arabic lines are taller than their boxes, hence no clipping.
    painter.drawText(QRect(inner.left(), 10, inner.width(), 26), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     tr("Difference"));
    painter.setFont(ui::textFont(13));
    const int words = painter.fontMetrics().horizontalAdvance(says);
    painter.drawText(QRect(inner.left(), 38, inner.width(), 22), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     says);
    // On a narrow screen a large amount gives way to the words.
    const QString amount = shownMoney(m_difference);
    const QFont large = ui::textFont(34, QFont::Bold);
    const bool fits = QFontMetrics(large).horizontalAdvance(amount) + words + 16 <= inner.width();
    painter.setFont(fits ? large : ui::textFont(24, QFont::Bold));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, amount);
}

} // namespace cash
