#pragma once

#include "modules/core/module.h"
#include "modules/core/result.h"
#include "ui/lists/listspec.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class Button;
class ContentArea;
class ListFilters;
class ListModel;
class ListTable;
class ListTabs;
class ToastHost;

/// A list of the office (DESIGN 4, 08a and 10a): title and acts, views, filters, rows page by page, what they add up
/// to, and beside them the row that is looked at. Keys: Ctrl+F, F5, Ctrl+E, Ctrl+PgUp/PgDn, Enter, Escape.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    /// `services.database` and `services.reports` outlive it.
    ListPage(Services &services, const ListSpec &spec);

    ListTable *table() { return m_table; }
    ListFilters *filters() { return m_filters; }
    ListModel *model() { return m_model; }
    ToastHost *toasts() { return m_toasts; }
    /// The row looked at; null: none.
    const Row *current() const;
    void reload();
    /// Only this row, whatever is filtered: how a search elsewhere opens it.
    void showOnly(const Select::Condition &condition);

protected:
    /// A button of the title row, the main one last.
    void addAction(Button *button);
    /// What is looked at, at the end of the rows.
    void setSide(QWidget *side, int width);
    void setTab(int tab);
    /// A file was written, or not; empty: the person gave up.
    void tellSaved(const Result<QString> &file);

    /// Another row is looked at; null: none.
    virtual void look(const Row *row) { Q_UNUSED(row) }
    /// Enter or a double click on a row.
    virtual void open(const Row &row) { Q_UNUSED(row) }

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTitle();
    QWidget *buildRows();
    void arrived();
    void exportRows();

    ListSpec m_spec;
    Database &m_reports;
    ListModel *m_model;
    ListTable *m_table = nullptr;
    ListTabs *m_tabs = nullptr;
    ListFilters *m_filters;
    ContentArea *m_content;
    ToastHost *m_toasts;
    QHBoxLayout *m_actions = nullptr;
    QHBoxLayout *m_rows = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_foot = nullptr;
    QLabel *m_sums = nullptr;
    Button *m_export = nullptr;
    QList<Select::Condition> m_only;
    bool m_asked = false;
};

} // namespace ui
