#include "modules/pos/productgrid.h"

#include "modules/pos/productdelegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int DragDistance = 12;
constexpr int BounceMilliseconds = 60; // a worn touch screen says one touch twice
constexpr int HoldMilliseconds = 450;
constexpr int Edge = 5; // room for the focus ring around the outer tiles

} // namespace

ProductGrid::ProductGrid(const till::Counter &counter, QWidget *parent)
    : QAbstractItemView(parent)
    , m_products(new ProductModel(counter, this))
    , m_tile(new ProductDelegate(counter, this))
{
    setObjectName(u"productGrid"_s);
    setAccessibleName(tr("Products"));
    setModel(m_products);
    setItemDelegate(m_tile);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_hold.setSingleShot(true);
    m_hold.setInterval(HoldMilliseconds);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        if (!m_pressed.isValid() || m_dragging)
            return;
        const QUuid id = m_products->idAt(m_pressed.row());
        m_pressed = QPersistentModelIndex();
        viewport()->update();
        emit held(id);
    });
    connect(&ui::Theme::get(), &ui::Theme::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void ProductGrid::relayout()
{
    const bool large = window()->width() >= 1600;
    m_gap = large ? 14 : 12;
    const int room = viewport()->width() - 2 * Edge;
    const int least = large ? 165 : 150;
    m_columns = qMax(1, (room + m_gap) / (least + m_gap));
    m_tileSize = {(room - (m_columns - 1) * m_gap) / m_columns, large ? 166 : 139};
    m_tile->setArtHeight(large ? 92 : 66);
    const int rows = (m_products->rowCount() + m_columns - 1) / m_columns;
    const int content = rows * (m_tileSize.height() + m_gap) - m_gap + 2 * Edge;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_tileSize.height() + m_gap);
    verticalScrollBar()->setRange(0, qMax(0, content - viewport()->height()));
    viewport()->update();
}

bool ProductGrid::canScroll() const { return verticalScrollBar()->maximum() > 0; }
int ProductGrid::verticalOffset() const { return verticalScrollBar()->value(); }

QRect ProductGrid::contentRect(int row) const
{
    const int column = row % m_columns;
    const QRect box(Edge + column * (m_tileSize.width() + m_gap),
                    Edge + row / m_columns * (m_tileSize.height() + m_gap), m_tileSize.width(), m_tileSize.height());
    if (!isRightToLeft())
        return box;
    return QRect(viewport()->width() - box.right() - 1, box.top(), box.width(), box.height());
}

QRect ProductGrid::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? contentRect(index.row()).translated(0, -verticalOffset()) : QRect();
}

QModelIndex ProductGrid::indexAt(const QPoint &point) const
{
    const int line = (point.y() + verticalOffset() - Edge) / (m_tileSize.height() + m_gap);
    for (int column = 0; column < m_columns; ++column) {
        const QModelIndex index = m_products->index(line * m_columns + column);
        if (index.isValid() && visualRect(index).contains(point))
            return index;
    }
    return {};
}

void ProductGrid::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect box = contentRect(index.row()).adjusted(0, -Edge, 0, Edge);
    QScrollBar *bar = verticalScrollBar();
    if (box.top() < bar->value())
        bar->setValue(box.top());
    else if (box.bottom() > bar->value() + viewport()->height())
        bar->setValue(box.bottom() - viewport()->height() + 1);
}

void ProductGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const int line = m_tileSize.height() + m_gap;
    const int first = qMax(0, verticalOffset() / line) * m_columns;
    const int last =
        qMin(m_products->rowCount(), (verticalOffset() + viewport()->height()) / line * m_columns + m_columns);
    for (int row = first; row < last; ++row) {
        const QModelIndex index = m_products->index(row);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Sunken, m_pressed == index && !m_dragging);
        option.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
        m_tile->paint(&painter, option, index);
    }
}

void ProductGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    relayout();
}

void ProductGrid::reset()
{
    QAbstractItemView::reset();
    m_pressed = QPersistentModelIndex();
    verticalScrollBar()->setValue(0);
    relayout();
}

void ProductGrid::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &) { viewport()->update(); }

void ProductGrid::pick(const QModelIndex &index)
{
    if (!index.isValid() || (m_sincePick.isValid() && m_sincePick.elapsed() < BounceMilliseconds))
        return;
    m_sincePick.restart();
    emit picked(m_products->idAt(index.row()));
}

void ProductGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    m_pressedAt = event->position().toPoint();
    m_scrollAtPress = verticalOffset();
    m_pressed = indexAt(m_pressedAt);
    viewport()->update();
    if (!m_pressed.isValid())
        return;
    m_hold.start();
    if (!canScroll())
        pick(m_pressed);
}

void ProductGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton) {
        if (canScroll() && (m_dragging || qAbs(point.y() - m_pressedAt.y()) > DragDistance)) {
            m_dragging = true;
            m_hold.stop();
            verticalScrollBar()->setValue(m_scrollAtPress + m_pressedAt.y() - point.y());
            viewport()->update();
        }
        return;
    }
    if (const QModelIndex over = indexAt(point); over != m_hovered) {
        m_hovered = over;
        viewport()->update();
    }
}

void ProductGrid::mouseReleaseEvent(QMouseEvent *)
{
    m_hold.stop();
    const QPersistentModelIndex pressed = m_pressed;
    m_pressed = QPersistentModelIndex();
    viewport()->update();
    if (pressed.isValid() && canScroll() && !m_dragging)
        pick(pressed);
    m_dragging = false;
}

bool ProductGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave) {
        m_hovered = QPersistentModelIndex();
        viewport()->update();
    }
    return QAbstractItemView::viewportEvent(event);
}

void ProductGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: pick(currentIndex()); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QAbstractItemView::keyPressEvent(event); return;
    default: event->ignore(); // the screen's: letters search, + and − change the line
    }
}

QModelIndex ProductGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_products->rowCount();
    if (count == 0)
        return {};
    const int page = qMax(1, viewport()->height() / (m_tileSize.height() + m_gap)) * m_columns;
    const int forward = isRightToLeft() ? -1 : 1;
    int row = currentIndex().isValid() ? currentIndex().row() : 0;
    switch (action) {
    case MoveLeft: row -= forward; break;
    case MoveRight: row += forward; break;
    case MovePrevious: --row; break;
    case MoveNext: ++row; break;
    case MoveUp: row -= m_columns; break;
    case MoveDown: row += m_columns; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    }
    return m_products->index(qBound(0, row, count - 1));
}

} // namespace pos
