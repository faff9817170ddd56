#include "ui/controls/rankbars.h"

#include "ui/theme/paint.h"

#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int BarHeight = 14;
constexpr int Gap = 14;

} // namespace

RankBars::RankBars(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void RankBars::setBars(QList<Bar> bars, int most)
{
    std::stable_sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) { return a.weight > b.weight; });
    m_bars = bars.first(qMin<qsizetype>(most, bars.size()));
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString RankBars::text() const
{
    QStringList lines;
    for (const Bar &bar : m_bars)
        lines << bar.name + u' ' + bar.below + u' ' + bar.value;
    return lines.join(u'\n');
}

int RankBars::lineHeight() const
{
    for (const Bar &bar : m_bars)
        if (!bar.below.isEmpty())
            return 48;
    return 34;
}

QSize RankBars::sizeHint() const { return {300, int(m_bars.size()) * lineHeight()}; }

void RankBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int start = (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const QFontMetrics names(textFont(14)), values(textFont(14, QFont::DemiBold));
    int nameWidth = 0, valueWidth = 0;
    qint64 largest = 1;
    for (const Bar &bar : std::as_const(m_bars)) {
        nameWidth = qMax(nameWidth, names.horizontalAdvance(bar.name) + 1);
        valueWidth = qMax(valueWidth, values.horizontalAdvance(bar.value) + 1);
        largest = qMax(largest, bar.weight);
    }
    // The bar keeps a fifth of the line at least; long names give way.
    nameWidth = qMin(nameWidth, qMax(60, width() - valueWidth - 2 * Gap - width() / 5));
    const int track = qMax(0, width() - nameWidth - valueWidth - 2 * Gap);
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), {x, y, w, h});
    };
    const int height = lineHeight();
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const int top = i * height;
        const bool two = !bar.below.isEmpty();
        painter.setLayoutDirection(layoutDirection());
        painter.setFont(textFont(14));
        painter.setPen(colour(Token::Text));
        painter.drawText(place(0, top + (two ? 4 : 0), nameWidth, two ? 22 : height), start | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, nameWidth));
        if (two) {
            painter.setFont(textFont(13));
            painter.setPen(colour(Token::Text2));
            painter.drawText(place(0, top + 25, nameWidth, 18), start | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(bar.below, Qt::ElideRight, nameWidth));
        }
        const int y = top + (height - BarHeight) / 2;
        const QRect ground = place(nameWidth + Gap, y, track, BarHeight);
        paintBox(painter, ground, 3, colour(Token::Surface3));
        const auto filled = int(bar.weight * track / largest);
        if (filled > 0)
            paintBox(painter, QRect(rtl ? ground.right() - filled + 1 : ground.left(), y, filled, BarHeight), 3,
                     colour(Token::Primary));
        painter.setFont(textFont(14, QFont::DemiBold));
        painter.setPen(colour(Token::Text));
        painter.drawText(place(width() - valueWidth, top, valueWidth, height),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, bar.value);
    }
}

} // namespace ui
