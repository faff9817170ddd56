#include "ui/lists/listtable.h"

#include "ui/lists/listmodel.h"
#include "ui/lists/listpainting.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int LineHeight = 34;
constexpr int LeastWords = 110; // of a column that takes what is left and says nothing of its own

/// What a column needs to be read at all.
int leastWidth(const ListColumn &column, int natural)
{
    return column.share > 0 && column.sample.isEmpty() ? qMax(natural, LeastWords) : natural;
}

int naturalWidth(const ListColumn &column)
{
    const auto usual = [&column] {
        switch (column.kind) {
        case ListColumn::Kind::Moment: return u"00/00/0000 00:00"_s;
        case ListColumn::Kind::Day: return u"00/00/0000"_s;
        case ListColumn::Kind::Money: return u"000 000,00"_s;
        default: return column.sample;
        }
    }();
    const QString text = column.sample.isEmpty() ? usual : column.sample;
    const int value = column.state
        ? badgeWidth(BadgeLook{.text = text, .icon = {}})
        : QFontMetrics(textFont(14, column.strong ? QFont::DemiBold : QFont::Normal)).horizontalAdvance(text);
    const int head =
        QFontMetrics(textFont(13, QFont::DemiBold)).horizontalAdvance(column.title) + (column.sortable ? 18 : 0);
    return qMax(value, head) + ListEdge + 4;
}

} // namespace

ListTable::ListTable(ListModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"listTable"_s);
    setAccessibleName(model.spec().title);
    setModel(&model);
    setItemDelegate(new ListDelegate(model, this));
    auto *head = new ListHead(model, this);
    setHorizontalHeader(head);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(LineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    connect(head, &QHeaderView::sectionClicked, this, [this](int section) {
        if (m_model.spec().columns.at(section).sortable)
            m_model.sortBy(section, m_model.sortedBy() != section || !m_model.isDescending());
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) { emit opened(at.row()); });
    layColumns();
}

void ListTable::layColumns()
{
    const QList<ListColumn> &columns = m_model.spec().columns;
    QList<int> natural;
    for (const ListColumn &column : columns)
        natural.append(naturalWidth(column));
    QList<bool> shown(columns.size(), true);
    const int whole = viewport()->width();
    const auto needed = [&] {
        int width = 0;
        for (int i = 0; i < columns.size(); ++i)
            if (shown.at(i))
                width += leastWidth(columns.at(i), natural.at(i));
        return width;
    };
    while (needed() > whole) {
        int least = -1;
        for (int i = 0; i < columns.size(); ++i)
            if (shown.at(i) && columns.at(i).rank > (least < 0 ? 0 : columns.at(least).rank))
                least = i;
        if (least < 0)
            break;
        shown[least] = false;
    }
    const int rest = qMax(0, whole - needed());
    int shares = 0, last = 0;
    for (int i = 0; i < columns.size(); ++i)
        shares += shown.at(i) ? columns.at(i).share : 0;
    for (int i = 0; i < columns.size(); ++i) {
        setColumnHidden(i, !shown.at(i));
        if (!shown.at(i))
            continue;
        last = i;
        const int share = columns.at(i).share;
        setColumnWidth(i, leastWidth(columns.at(i), natural.at(i)) + (share > 0 ? rest * share / shares : 0));
    }
    // No column is left that takes the rest: lines reach the end all the same.
    if (shares == 0)
        setColumnWidth(last, natural.at(last) + rest);
}

void ListTable::choose(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()
        && event->modifiers() == Qt::NoModifier) {
        emit opened(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Home && m_model.rowCount() > 0)
        return choose(0);
    if (event->key() == Qt::Key_End && m_model.rowCount() > 0)
        return choose(m_model.rowCount() - 1);
    QTableView::keyPressEvent(event);
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (row != std::exchange(m_hovered, row))
        viewport()->update();
}

void ListTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

} // namespace ui
