#include "modules/pos/paidbar.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace pos {

PaidBar::PaidBar(QWidget *parent) : QWidget(parent) { setFixedSize(200, 8); }

void PaidBar::set(Money paid, Money total)
{
    m_thousandths = total.centimes() > 0 ? std::clamp<qint64>(paid.centimes() * 1000 / total.centimes(), 0, 1000) : 0;
    update();
}

void PaidBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ui::paintBox(painter, rect(), 4, ui::colour(ui::Token::Surface3));
    const int wide = int(width() * m_thousandths / 1000);
    if (wide > 0)
        ui::paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, wide, height())), 4,
                     ui::colour(ui::Token::Primary));
}

} // namespace pos
