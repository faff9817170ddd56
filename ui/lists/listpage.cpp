#include "ui/lists/listpage.h"

#include "modules/core/clock.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/key.h"
#include "ui/controls/label.h"
#include "ui/controls/savefile.h"
#include "ui/controls/toast.h"
#include "ui/errortext.h"
#include "ui/lists/listexport.h"
#include "ui/lists/listfilters.h"
#include "ui/lists/listmodel.h"
#include "ui/lists/listtable.h"
#include "ui/lists/listtabs.h"

#include <QCoroTask>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ListPage::ListPage(Services &services, const ListSpec &spec)
    : m_spec(spec)
    , m_reports(*services.reports)
    , m_model(new ListModel(spec, *services.database, *services.reports, this))
    , m_filters(new ListFilters(spec, *services.database))
    , m_toasts(new ToastHost(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(buildTitle());
    if (!spec.tabs.isEmpty()) {
        QStringList titles;
        for (const ListTab &tab : spec.tabs)
            titles << tab.title;
        m_tabs = new ListTabs(titles);
        m_tabs->setObjectName(u"listTabs"_s);
        connect(m_tabs, &ListTabs::chosen, this, &ListPage::reload);
        column->addWidget(m_tabs);
    }
    column->addWidget(m_filters);
    m_content = new ContentArea(buildRows());
    auto *rows = new QWidget;
    m_rows = new QHBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(14);
    m_rows->addWidget(m_content, 1);
    column->addWidget(rows, 1);

    connect(m_filters, &ListFilters::changed, this, [this] {
        m_only.clear();
        reload();
    });
    connect(m_content, &ContentArea::retried, this, &ListPage::reload);
    connect(m_model, &ListModel::arrived, this, &ListPage::arrived);
    connect(m_model, &ListModel::failed, this, [this](const Error &error) { m_content->showFailure(error); });
    connect(m_model, &ListModel::totalled, this, [this](int count, const QStringList &sums) {
        m_count->setText(m_spec.counted(count));
        m_foot->setText(m_spec.counted(count));
        m_sums->setText(sums.join(u"    "_s));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { look(current()); });
    connect(m_table, &ListTable::opened, this, [this](int row) { open(m_model->row(row)); });
    addKey(this, Qt::CTRL | Qt::Key_F, tr("Filter the list"), [this] { m_filters->focusSearch(); });
    addKey(this, Qt::Key_F5, tr("Ask the server again"), [this] { reload(); });
    addKey(this, Qt::CTRL | Qt::Key_E, tr("Export"), [this] { exportRows(); });
    if (m_tabs) {
        addKey(this, Qt::CTRL | Qt::Key_PageUp, tr("The view before"), [this] { setTab(m_tabs->current() - 1); });
        addKey(this, Qt::CTRL | Qt::Key_PageDown, tr("The view after"), [this] { setTab(m_tabs->current() + 1); });
    }
}

QWidget *ListPage::buildTitle()
{
    auto *box = new QWidget;
    m_actions = new QHBoxLayout(box);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(10);
    auto *title = label(m_spec.title, 21, QFont::Bold);
    title->setObjectName(u"titleLabel"_s);
    m_actions->addWidget(title);
    m_count = label({}, 14, QFont::Normal, Token::Text3);
    m_count->setObjectName(u"countLabel"_s);
    m_actions->addWidget(m_count);
    m_actions->addStretch();
    m_export = new Button(Button::Kind::Standard, tr("Export"));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setIconName(u"export"_s, 18);
    addAction(m_export);
    connect(m_export, &QAbstractButton::clicked, this, &ListPage::exportRows);
    return box;
}

QWidget *ListPage::buildRows()
{
    QFrame *box = card();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_table = new ListTable(*m_model);
    column->addWidget(m_table, 1);
    column->addWidget(horizontalLine());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 0, 14, 0);
    m_foot = label({}, 13, QFont::Normal, Token::Text2);
    m_foot->setObjectName(u"footLabel"_s);
    m_foot->setFixedHeight(43);
    foot->addWidget(m_foot);
    foot->addStretch();
    m_sums = label({}, 13, QFont::DemiBold);
    m_sums->setObjectName(u"sumsLabel"_s);
    foot->addWidget(m_sums);
    column->addLayout(foot);
    return box;
}

void ListPage::addAction(Button *button)
{
    button->setTouchHeight(36);
    button->setTextStyle(14, QFont::DemiBold);
    button->setRadius(8);
    m_actions->addWidget(button);
}

void ListPage::setSide(QWidget *side, int width)
{
    side->setFixedWidth(width);
    m_rows->addWidget(side);
}

void ListPage::setTab(int tab)
{
    if (m_tabs)
        m_tabs->setCurrent(tab);
}

const Row *ListPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->row(index.row()) : nullptr;
}

void ListPage::showOnly(const Select::Condition &condition)
{
    const QSignalBlocker quiet(m_filters);
    m_filters->clear();
    setTab(0);
    m_only = {condition};
    reload();
}

void ListPage::reload()
{
    m_asked = true;
    m_content->showLoading();
    QList<Select::Condition> where = m_only;
    if (m_tabs)
        where += m_spec.tabs.at(m_tabs->current()).where;
    where += m_filters->where();
    m_model->ask(where);
}

void ListPage::arrived()
{
    m_export->setEnabled(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0) {
        m_count->clear();
        if (m_filters->isNarrow())
            m_content->showEmpty(u"search"_s, tr("Nothing fits"), tr("Take a filter off, or look for other words."));
        else
            m_content->showEmpty(m_spec.emptyIcon, m_spec.emptyTitle, m_spec.emptyText);
        look(nullptr);
        return;
    }
    m_content->showContent();
    m_table->choose(0);
    if (hasFocus())
        m_table->setFocus();
    look(current());
}

void ListPage::exportRows()
{
    if (!m_export->isEnabled())
        return;
    m_export->setEnabled(false);
    QCoro::connect(exported(*m_model, m_reports), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return tellSaved(bytes.error());
        const QString name = m_spec.fileName + Clock::now().toLocalTime().toString(u"-yyyy-MM-dd"_s);
        saveFile(
            this, name, u"csv"_s, [content = *bytes](const QString &path) { return writeFile(path, content); },
            [this](const Result<QString> &file) { tellSaved(file); });
    });
}

void ListPage::tellSaved(const Result<QString> &file)
{
    m_export->setEnabled(m_model->rowCount() > 0);
    if (!file) {
        const ErrorText why = errorText(file.error());
        m_toasts->show({ToastText::Kind::Danger, why.title, why.text, {}, {}});
    } else if (!file->isEmpty()) {
        m_toasts->show({ToastText::Kind::Success, tr("Saved"), *file, {}, {}});
    }
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        reload();
    if (m_table->isVisible())
        m_table->setFocus();
    else
        setFocus(); // and the rows take it when they come
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_filters->isNarrow() || !m_only.isEmpty())) {
        m_filters->clear();
        m_table->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
