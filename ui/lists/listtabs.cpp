#include "ui/lists/listtabs.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QStyle>

namespace ui {

namespace {

constexpr int Padding = 14;

QFont tabFont() { return textFont(14, QFont::DemiBold); }

} // namespace

ListTabs::ListTabs(const QStringList &titles, QWidget *parent) : QWidget(parent), m_titles(titles)
{
    setFixedHeight(40);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(titles.value(0));
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

QRect ListTabs::box(int tab) const
{
    const QFontMetrics metrics(tabFont());
    int x = 0;
    for (int i = 0; i < tab; ++i)
        x += metrics.horizontalAdvance(m_titles.at(i)) + 2 * Padding;
    const QRect logical(x, 0, metrics.horizontalAdvance(m_titles.at(tab)) + 2 * Padding, height());
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void ListTabs::setCurrent(int tab)
{
    if (tab < 0 || tab >= m_titles.size() || tab == m_current)
        return;
    m_current = tab;
    setAccessibleName(m_titles.at(tab));
    update();
    emit chosen(tab);
}

void ListTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colour(Token::Border));
    painter.setFont(tabFont());
    for (int i = 0; i < m_titles.size(); ++i) {
        const QRect place = box(i);
        painter.setPen(colour(i == m_current ? Token::Primary : Token::Text2));
        painter.drawText(place, Qt::AlignCenter, m_titles.at(i));
        if (i == m_current)
            painter.fillRect(place.left(), height() - 2, place.width(), 2, colour(Token::Primary));
        if (i == m_current && hasFocus())
            paintBox(painter, QRectF(place).adjusted(2, 4, -2, -4), 6, {}, colour(Token::Focus), 2);
    }
}

void ListTabs::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_titles.size(); ++i)
        if (box(i).contains(event->position().toPoint()))
            return setCurrent(i);
}

void ListTabs::keyPressEvent(QKeyEvent *event)
{
    const int next = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: setCurrent(m_current + next); break;
    case Qt::Key_Left: setCurrent(m_current - next); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace ui
