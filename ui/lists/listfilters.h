#pragma once

#include "modules/core/db/database.h"
#include "ui/lists/listspec.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace ui {

class ChoicePopup;
class FilterChip;

/// What narrows a list: a search field and a chip for each filter.
class ListFilters final : public QWidget
{
    Q_OBJECT

public:
    /// `database` answers what the choices are; it outlives this.
    ListFilters(const ListSpec &spec, Database &database, QWidget *parent = nullptr);

    QList<Select::Condition> where() const;
    /// Something is searched or filtered.
    bool isNarrow() const;
    void focusSearch();
    void clear();
    /// Days between two, of the first filter of days; "month" and the like: see period.h.
    void setDays(const QString &key);

signals:
    void changed();

private:
    void offer(int filter);
    void askAmount(int filter);
    void open(int filter, const QList<std::pair<QString, QString>> &choices);
    void set(int filter, const QString &value, const QString &name);

    QList<ListFilter> m_filters;
    std::function<QList<Select::Condition>(const QString &)> m_read;
    Database &m_database;
    QLineEdit *m_search = nullptr;
    QList<FilterChip *> m_chips;
    QStringList m_values; ///< of each filter; days as "2026-04-01/2026-04-14"
    QTimer m_rest;
};

} // namespace ui
