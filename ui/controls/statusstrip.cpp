#include "ui/controls/statusstrip.h"

#include "ui/theme/paint.h"

#include <QMouseEvent>
#include <QStyle>

namespace ui {

namespace {

constexpr int Start = 18;
constexpr int Between = 25; // 12 on each side of the line

QFontMetrics strongMetrics() { return QFontMetrics(textFont(13, QFont::DemiBold)); }
QFontMetrics metrics() { return QFontMetrics(textFont(13)); }

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(36);
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void StatusStrip::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    setAccessibleName(text());
    update();
}

void StatusStrip::setEnd(const QString &text)
{
    if (text == m_end)
        return;
    m_end = text;
    update();
}

QString StatusStrip::text() const
{
    QStringList words;
    for (const Segment &segment : m_segments)
        words.append((segment.strong + u' ' + segment.text).trimmed());
    return words.join(u" | ");
}

int StatusStrip::segmentWidth(const Segment &segment) const
{
    int width = segment.icon.isEmpty() ? 15 : 24;
    if (!segment.strong.isEmpty())
        width += strongMetrics().horizontalAdvance(segment.strong) + (segment.text.isEmpty() ? 0 : 7);
    return width + metrics().horizontalAdvance(segment.text);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::Border));
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int endWidth = strongMetrics().horizontalAdvance(m_end);
    int x = Start;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments.at(i);
        const int whole = segmentWidth(segment);
        if (x + whole > width() - endWidth - 2 * Start)
            break; // what has no room at the end is also under Till
        if (i > 0)
            painter.fillRect(mirrored({x - 13, 8, 1, 20}), colour(Token::Border));
        int at = x;
        if (segment.icon.isEmpty()) {
            paintBox(painter, mirrored({at, 15, 8, 8}), 4, colour(segment.tone));
            at += 15;
        } else {
            paintCentred(painter, mirrored({at, 1, 16, 35}),
                         glyph(segment.icon, 16, colour(segment.tone), devicePixelRatioF()));
            at += 24;
        }
        if (!segment.strong.isEmpty()) {
            const int wide = strongMetrics().horizontalAdvance(segment.strong);
            painter.setFont(textFont(13, QFont::DemiBold));
            painter.setPen(colour(segment.tone));
            painter.drawText(mirrored({at, 1, wide + 1, 35}), Qt::AlignCenter, segment.strong);
            at += wide + 7;
        }
        painter.setFont(textFont(13));
        painter.setPen(colour(Token::Text2));
        painter.drawText(mirrored({at, 1, x + whole - at + 1, 35}), Qt::AlignCenter, segment.text);
        x += whole + Between;
    }
    painter.setFont(textFont(13, QFont::DemiBold));
    painter.setPen(colour(Token::Text));
    painter.drawText(mirrored({width() - Start - endWidth - 1, 1, endWidth + 2, 35}), Qt::AlignCenter, m_end);
}

void StatusStrip::mousePressEvent(QMouseEvent *event)
{
    int x = Start;
    for (const Segment &segment : std::as_const(m_segments)) {
        const QRect box =
            QStyle::visualRect(layoutDirection(), rect(), QRect(x - 12, 0, segmentWidth(segment) + Between, height()));
        if (box.contains(event->position().toPoint())) {
            emit touched(segment.id);
            return;
        }
        x += segmentWidth(segment) + Between;
    }
}

} // namespace ui
