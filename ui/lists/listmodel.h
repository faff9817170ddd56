#pragma once

#include "modules/core/db/database.h"
#include "ui/lists/listspec.h"

#include <QAbstractTableModel>

namespace ui {

/// The rows of a list, page by page as one scrolls; answers to older questions are dropped.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `pages` answers at once; `totals` may take longer. Both outlive the model.
    ListModel(const ListSpec &spec, Database &pages, Database &totals, QObject *parent = nullptr);

    /// Asks for the first page and the totals; what is there stays until they come.
    void ask(const QList<Select::Condition> &where);
    void askAgain() { ask(m_where); }
    /// -1: the list's own order.
    void sortBy(int column, bool descending);
    int sortedBy() const { return m_sortColumn; }
    bool isDescending() const { return m_descending; }

    const ListSpec &spec() const { return m_spec; }
    const Row &row(int index) const { return m_rows.at(index); }
    QString text(int row, int column) const;
    /// A cell in words, as a list or a file of it shows it.
    static QString text(const ListColumn &column, const Row &row);
    /// All of what is asked, without pages.
    Select everything() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void arrived(); ///< the first page
    void failed(const Error &error);
    void totalled(int count, const QStringList &sums); ///< "Amount 12 400 DA"

private:
    void take(int asked, bool first, const Result<Rows> &rows);
    void takeTotals(int asked, const Result<Rows> &totals);
    Select page() const;

    ListSpec m_spec;
    Database &m_pages;
    Database &m_totals;
    QList<Select::Condition> m_where;
    QList<Row> m_rows;
    int m_sortColumn = -1;
    bool m_descending;
    bool m_hasMore = false;
    bool m_fetching = false;
    int m_asked = 0;
};

} // namespace ui
