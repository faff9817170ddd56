#include "ui/lists/listmodel.h"

#include "modules/core/db/answer.h"
#include "modules/core/format.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PageSize = 200; // DESIGN 3, Table

} // namespace

ListModel::ListModel(const ListSpec &spec, Database &pages, Database &totals, QObject *parent)
    : QAbstractTableModel(parent)
    , m_spec(spec)
    , m_pages(pages)
    , m_totals(totals)
    , m_descending(spec.descending)
{
}

Select ListModel::everything() const
{
    Select select;
    select.view = m_spec.view;
    select.where = m_where;
    select.descending = m_descending;
    select.order =
        m_sortColumn < 0 ? m_spec.order : QList<QLatin1StringView>{m_spec.columns.at(m_sortColumn).name, m_spec.key};
    const auto add = [&select](QLatin1StringView name) {
        if (!name.isEmpty() && !select.columns.contains(name))
            select.columns.append(name);
    };
    add(m_spec.key);
    for (const ListColumn &column : m_spec.columns)
        add(column.name);
    for (const QLatin1StringView name : m_spec.alsoRead)
        add(name);
    for (const QLatin1StringView name : std::as_const(select.order))
        add(name);
    return select;
}

Select ListModel::page() const
{
    Select select = everything();
    select.limit = PageSize;
    if (!m_rows.isEmpty())
        for (const QLatin1StringView name : std::as_const(select.order))
            select.after.append(toSql(m_rows.last().get<QString>(name)));
    return select;
}

void ListModel::ask(const QList<Select::Condition> &where)
{
    m_where = where;
    m_fetching = true;
    const int asked = ++m_asked;
    Select first = everything();
    first.limit = PageSize;
    QCoro::connect(answer(m_pages.read(first)), this,
                   [this, asked](const Result<Rows> &rows) { take(asked, true, rows); });
    QList<QLatin1StringView> sums;
    for (const ListColumn &column : m_spec.columns)
        if (column.summed)
            sums.append(column.name);
    QCoro::connect(answer(m_totals.count(everything(), sums)), this,
                   [this, asked](const Result<Rows> &totals) { takeTotals(asked, totals); });
}

void ListModel::sortBy(int column, bool descending)
{
    m_sortColumn = column;
    m_descending = descending;
    askAgain();
}

void ListModel::take(int asked, bool first, const Result<Rows> &rows)
{
    if (asked != m_asked)
        return; // another question was asked meanwhile
    m_fetching = false;
    if (!rows) {
        m_hasMore = false;
        emit failed(rows.error());
        return;
    }
    m_hasMore = rows->size() == PageSize;
    if (first) {
        beginResetModel();
        m_rows = *rows;
        endResetModel();
        emit arrived();
    } else if (!rows->isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows->size()) - 1);
        m_rows += *rows;
        endInsertRows();
    }
}

void ListModel::takeTotals(int asked, const Result<Rows> &totals)
{
    if (asked != m_asked || !totals || totals->isEmpty())
        return; // the page's own failure says why
    QStringList sums;
    for (const ListColumn &column : m_spec.columns)
        if (column.summed)
            // "Amount (DA)" heads cells without a unit; a sum has its own.
            sums << column.title.section(u" ("_s, 0, 0) + u' ' + format::money(totals->first().get<Money>(column.name));
    emit totalled(totals->first().get<int>("count"_L1), sums);
}

int ListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spec.columns.size());
}

QString ListModel::text(int row, int column) const { return text(m_spec.columns.at(column), m_rows.at(row)); }

QString ListModel::text(const ListColumn &column, const Row &row)
{
    if (column.words)
        return column.words(row);
    if (column.state)
        return column.state(row).text;
    if (row.isNull(column.name))
        return QString(QChar(0x2014));
    switch (column.kind) {
    case ListColumn::Kind::Moment: return format::dateTime(row.get<QDateTime>(column.name).toLocalTime());
    case ListColumn::Kind::Day: return format::date(QDate::fromString(row.get<QString>(column.name), Qt::ISODate));
    case ListColumn::Kind::Money:
        return format::money(row.get<Money>(column.name), format::Decimals::Always, format::Currency::Without);
    case ListColumn::Kind::Number: return format::number(row.get<Quantity>(column.name));
    case ListColumn::Kind::Text:
    case ListColumn::Kind::State: break;
    }
    return row.get<QString>(column.name);
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return text(index.row(), index.column());
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_spec.columns.at(section).title;
}

bool ListModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_hasMore && !m_fetching; }

void ListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const int asked = m_asked;
    QCoro::connect(answer(m_pages.read(page())), this,
                   [this, asked](const Result<Rows> &rows) { take(asked, false, rows); });
}

} // namespace ui
