#include "ui/controls/touchtable.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool hasArabic(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; });
}

constexpr int Gap = 16;
constexpr int Drag = 12; // before a touch becomes a scroll
constexpr int LeastText = 110; // of a column of words

QFont cellFont(bool strong) { return textFont(14, strong ? QFont::DemiBold : QFont::Normal); }
QFont headFont() { return textFont(13, QFont::DemiBold); }

} // namespace

TouchTable::TouchTable(const QString &name, QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::get(), &Theme::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void TouchTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    adjust();
}

void TouchTable::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    if (m_current >= m_lines.size())
        m_current = -1;
    adjust();
}

void TouchTable::setHeadShown(bool shown)
{
    m_headShown = shown;
    adjust();
}

void TouchTable::setLineHeight(int height)
{
    m_lineHeight = height;
    adjust();
}

void TouchTable::setEdge(int pixels)
{
    m_edge = pixels;
    adjust();
}

void TouchTable::setChoosing(bool on)
{
    m_choosing = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
}

void TouchTable::setCurrent(int line)
{
    if (line < 0 || line >= m_lines.size())
        return;
    const bool another = line != m_current;
    m_current = line;
    QStringList words;
    for (const Cell &cell : m_lines.at(line))
        words << cell.text;
    setAccessibleDescription(words.join(u", "_s));
    const int top = line * m_lineHeight;
    const int room = viewport()->height() - headHeight();
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + m_lineHeight > bar->value() + room)
        bar->setValue(top + m_lineHeight - room);
    viewport()->update();
    if (another)
        emit chosen(line);
}

QString TouchTable::text() const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        QStringList words;
        for (const Cell &cell : line)
            words << cell.text;
        lines << words.join(u" | "_s);
    }
    return lines.join(u'\n');
}

QSize TouchTable::sizeHint() const { return {300, headHeight() + int(m_lines.size()) * m_lineHeight}; }

void TouchTable::adjust()
{
    m_natural.clear();
    for (int i = 0; i < m_columns.size(); ++i) {
        int width = m_headShown ? QFontMetrics(headFont()).horizontalAdvance(m_columns.at(i).title) : 0;
        for (const Line &line : std::as_const(m_lines))
            if (i < line.size())
                width = qMax(width, QFontMetrics(cellFont(line.at(i).strong)).horizontalAdvance(line.at(i).text));
        m_natural.append(width + 1);
    }
    const int room = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, qMax(0, int(m_lines.size()) * m_lineHeight - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_lineHeight);
    updateGeometry();
    viewport()->update();
}

QList<TouchTable::Place> TouchTable::places() const
{
    QList<int> shown;
    for (int i = 0; i < m_columns.size(); ++i)
        shown.append(i);
    const int whole = viewport()->width() - 2 * m_edge;
    const auto needed = [&] {
        int width = 0;
        for (const int i : std::as_const(shown))
            width += (m_columns.at(i).share > 0 ? qMin(m_natural.at(i), LeastText) : m_natural.at(i)) + Gap;
        return width - Gap;
    };
    while (needed() > whole) {
        const auto least = std::max_element(
            shown.begin(), shown.end(), [this](int a, int b) { return m_columns.at(a).rank < m_columns.at(b).rank; });
        if (least == shown.end() || m_columns.at(*least).rank == 0)
            break;
        shown.erase(least);
    }
    int fixed = -Gap, shares = 0;
    for (const int i : std::as_const(shown)) {
        fixed += Gap + (m_columns.at(i).share > 0 ? 0 : m_natural.at(i));
        shares += m_columns.at(i).share;
    }
    QList<Place> places;
    int x = m_edge;
    for (const int i : std::as_const(shown)) {
        const int share = m_columns.at(i).share;
        const int width = share > 0 ? qMax(0, whole - fixed) * share / shares : m_natural.at(i);
        const QRect box(x, 0, width, 1);
        places.append({i, QStyle::visualRect(layoutDirection(), QRect(0, 0, viewport()->width(), 1), box)});
        x += width + Gap;
    }
    return places;
}

void TouchTable::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    // Everything is placed here; a number reads the same in both directions.
    painter.setLayoutDirection(Qt::LeftToRight);
    const QList<Place> columns = places();
    const int start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int width = viewport()->width();
    const auto write = [&](const Place &place, int top, int height, const QString &text, Token tone,
                           const QFont &font) {
        const bool number = m_columns.at(place.column).number;
        painter.setFont(font);
        painter.setPen(colour(tone));
        const QRect box(place.box.left(), top, place.box.width(), height);
        const QString words = number ? text : painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
        // Digits, dates and codes read the same in both directions; a word of Arabic beside them does not.
        painter.setLayoutDirection((number ? words.isRightToLeft() : hasArabic(words)) ? layoutDirection()
                                                                                       : Qt::LeftToRight);
        painter.drawText(box, (number ? Qt::AlignRight : start) | Qt::AlignAbsolute | Qt::AlignVCenter, words);
    };
    const int from = verticalScrollBar()->value() / m_lineHeight;
    for (int i = from; i < m_lines.size(); ++i) {
        const int top = headHeight() + i * m_lineHeight - verticalScrollBar()->value();
        if (top > viewport()->height())
            break;
        if (m_choosing && i == m_current) {
            painter.fillRect(0, top, width, m_lineHeight, colour(Token::PrimarySoft));
            painter.fillRect(layoutDirection() == Qt::RightToLeft ? width - 3 : 0, top, 3, m_lineHeight,
                             colour(Token::Primary));
        }
        painter.fillRect(0, top + m_lineHeight - 1, width, 1, colour(Token::Border));
        for (const Place &place : columns)
            if (place.column < m_lines.at(i).size()) {
                const Cell &cell = m_lines.at(i).at(place.column);
                write(place, top, m_lineHeight - 1, cell.text, cell.tone, cellFont(cell.strong));
            }
    }
    if (!m_headShown)
        return;
    painter.fillRect(0, 0, width, headHeight(), colour(Token::Surface2));
    painter.fillRect(0, headHeight() - 1, width, 1, colour(Token::Border));
    for (const Place &place : columns)
        write(place, 0, headHeight() - 1, m_columns.at(place.column).title, Token::Text2, headFont());
}

void TouchTable::resizeEvent(QResizeEvent *) { adjust(); }
void TouchTable::scrollContentsBy(int, int) { viewport()->update(); }

void TouchTable::keyPressEvent(QKeyEvent *event)
{
    const int page = qMax(1, (viewport()->height() - headHeight()) / m_lineHeight - 1);
    switch (m_choosing ? event->key() : 0) {
    case Qt::Key_Down: setCurrent(qMin(m_current + 1, int(m_lines.size()) - 1)); break;
    case Qt::Key_Up: setCurrent(qMax(m_current - 1, 0)); break;
    case Qt::Key_PageDown: setCurrent(qMin(m_current + page, int(m_lines.size()) - 1)); break;
    case Qt::Key_PageUp: setCurrent(qMax(m_current - page, 0)); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(int(m_lines.size()) - 1); break;
    default: event->ignore();
    }
}

void TouchTable::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint().y();
    m_scrolledFrom = verticalScrollBar()->value();
    m_dragging = false;
}

void TouchTable::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedAt < 0)
        return;
    const int moved = event->position().toPoint().y() - m_pressedAt;
    m_dragging = m_dragging || qAbs(moved) > Drag;
    if (m_dragging)
        verticalScrollBar()->setValue(m_scrolledFrom - moved);
}

void TouchTable::mouseReleaseEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    if (m_choosing && !m_dragging && m_pressedAt >= 0 && y >= headHeight())
        setCurrent((y - headHeight() + verticalScrollBar()->value()) / m_lineHeight);
    m_pressedAt = -1;
    m_dragging = false;
}

} // namespace ui
