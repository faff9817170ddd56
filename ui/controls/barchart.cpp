#include "ui/controls/barchart.h"

#include "ui/theme/paint.h"

#include <QMouseEvent>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Left = 48; // the axis' words
constexpr int Bottom = 26;
constexpr int Top = 10;
constexpr int Lines = 4;

/// "16 k", "1,5 k", "800".
QString axisText(qint64 value)
{
    if (value < 1'000)
        return QString::number(value);
    const qint64 tenths = value / 100;
    const QString whole = QString::number(tenths / 10);
    return (tenths % 10 ? whole + u',' + QString::number(tenths % 10) : whole) + QChar::Nbsp + u'k';
}

} // namespace

BarChart::BarChart(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    setMouseTracking(true);
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

qint64 BarChart::roundStep(qint64 largest)
{
    qint64 power = 1;
    while (true) {
        for (const qint64 digit : {1, 2, 3, 4, 5, 6, 8})
            if (digit * power * Lines >= largest)
                return digit * power;
        power *= 10;
    }
}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    qint64 largest = Lines;
    QStringList words;
    for (const Bar &bar : bars) {
        largest = qMax(largest, bar.height);
        if (bar.height > 0)
            words << bar.name + u' ' + bar.value;
    }
    m_step = roundStep(largest);
    m_picked = -1;
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QRect BarChart::plot() const { return rect().adjusted(Left, Top, -4, -Bottom); }

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect area = plot();
    painter.setFont(textFont(12));
    for (int i = 0; i <= Lines; ++i) {
        const int y = area.bottom() - area.height() * i / Lines;
        painter.fillRect(area.left(), y, area.width(), 1, colour(Token::Border));
        painter.setPen(colour(Token::Text3));
        painter.drawText(QRect(0, y - 9, Left - 8, 18), Qt::AlignRight | Qt::AlignVCenter, axisText(m_step * i));
    }
    if (m_bars.isEmpty())
        return;
    const auto count = int(m_bars.size());
    int widest = 1;
    for (const Bar &bar : std::as_const(m_bars))
        widest = qMax(widest, painter.fontMetrics().horizontalAdvance(bar.label));
    const int every = 1 + (widest + 8) * count / qMax(1, area.width()); // labels never touch
    int named = 0;
    QRect picked;
    for (int i = 0; i < count; ++i) {
        const int from = area.left() + area.width() * i / count;
        const int slot = area.left() + area.width() * (i + 1) / count - from;
        const int width = qMax(3, slot * 56 / 100);
        const auto height = int(m_bars.at(i).height * area.height() / (m_step * Lines));
        const QRect bar(from + (slot - width) / 2, area.bottom() - height, width, height);
        if (height > 0) {
            QPainterPath shape;
            shape.addRoundedRect(bar, 3, 3);
            if (height > 6)
                shape.addRect(bar.adjusted(0, 4, 0, 0)); // round at the top only
            shape.setFillRule(Qt::WindingFill);
            painter.fillPath(shape, colour(i == m_picked ? Token::PrimaryHover : Token::Primary));
        }
        painter.setPen(colour(Token::Text3));
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // as its words are
        if (!m_bars.at(i).label.isEmpty() && named++ % every == 0)
            painter.drawText(QRect(from - 20, area.bottom() + 6, slot + 40, 18), Qt::AlignCenter, m_bars.at(i).label);
        if (i == m_picked)
            picked = bar;
    }
    if (m_picked >= 0)
        paintTip(painter, picked);
}

void BarChart::paintTip(QPainter &painter, const QRect &bar) const
{
    const Bar &shown = m_bars.at(m_picked);
    const QFontMetrics values(textFont(14, QFont::Bold)), names(textFont(12));
    const int width = qMax(values.horizontalAdvance(shown.value), names.horizontalAdvance(shown.name)) + 24;
    QRect tip(bar.center().x() - width / 2, bar.top() - 52, width, 46);
    tip.moveLeft(qBound(0, tip.left(), qMax(0, this->width() - width)));
    tip.moveTop(qMax(0, tip.top()));
    paintBox(painter, tip, 8, colour(Token::Surface), colour(Token::BorderStrong));
    painter.setPen(colour(Token::Text2));
    painter.setFont(textFont(12));
    painter.drawText(tip.adjusted(0, 5, 0, -24), Qt::AlignCenter, shown.name);
    painter.setPen(colour(Token::Text));
    painter.setFont(textFont(14, QFont::Bold));
    painter.drawText(tip.adjusted(0, 20, 0, -4), Qt::AlignCenter, shown.value);
}

void BarChart::pick(const QPoint &at)
{
    const QRect area = plot();
    const bool over = !m_bars.isEmpty() && area.width() > 0 && at.x() >= area.left() && at.x() < area.right();
    const int picked = over ? (at.x() - area.left()) * int(m_bars.size()) / area.width() : -1;
    if (picked == m_picked)
        return;
    m_picked = picked < m_bars.size() ? picked : -1;
    update();
}

void BarChart::mousePressEvent(QMouseEvent *event) { pick(event->position().toPoint()); }
void BarChart::mouseMoveEvent(QMouseEvent *event) { pick(event->position().toPoint()); }

void BarChart::leaveEvent(QEvent *)
{
    m_picked = -1;
    update();
}

} // namespace ui
