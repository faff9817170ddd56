#include "modules/desk/listscreen.h"

#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchtable.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

ListScreen::ListScreen(Services &services, const Words &words)
    : m_services(services)
    , m_counter(*services.counter)
    , m_table(new ui::TouchTable(words.title))
    , m_row(new QHBoxLayout)
    , m_list(new QVBoxLayout)
{
    setObjectName(words.id);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const TopBar top = topBar(tr("Back to selling"), words.title, words.subtitle, QString());
    m_end = top.end;
    connect(top.back, &QAbstractButton::clicked, this, &ListScreen::leave);
    column->addWidget(top.bar);
    column->addWidget(ui::horizontalLine());
    m_table->setObjectName(words.table);
    m_table->setChoosing(true);
    connect(m_table, &ui::TouchTable::chosen, this, [this](int line) { choose(line); });
    m_content = new ui::ContentArea(m_table);
    connect(m_content, &ui::ContentArea::retried, this, [this] { load(); });
    auto *card = ui::card();
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_content);
    m_row->setContentsMargins(16, 16, 16, 16);
    m_row->setSpacing(16);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(12);
    m_list->addWidget(card, 1);
    m_row->addLayout(m_list, 1);
    column->addLayout(m_row, 1);
    m_toasts = new ui::ToastHost(this);
    addKey(this, Qt::Key_F5, tr("Ask the server again"), [this] { load(); });
}

void ListScreen::setHead(QWidget *head) { m_list->insertWidget(0, head); }

void ListScreen::setSide(QWidget *side, int listShare, int sideShare)
{
    m_row->addWidget(side, sideShare);
    if (listShare > 0)
        m_row->setStretch(0, listShare);
}

void ListScreen::setLines(bool any, int line)
{
    if (!any) {
        choose(-1);
        showNothing();
        return;
    }
    m_content->showContent();
    m_table->setCurrent(line);
    choose(line);
    if (isVisible())
        m_table->setFocus();
}

void ListScreen::leave() { m_services.navigator->open(m_counter.session() ? "pos.sell"_L1 : "cash.open_session"_L1); }

void ListScreen::showEvent(QShowEvent *)
{
    setFocus();
    if (m_content->isShowingContent())
        m_table->setFocus();
}

void ListScreen::moveIn(QKeyEvent *event)
{
    m_table->setFocus();
    QCoreApplication::sendEvent(m_table, event);
}

void ListScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        act();
    else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && m_content->isShowingContent()
             && focusWidget() != m_table)
        moveIn(event); // whoever opens a screen gives the focus to all of it
    else
        event->ignore();
}

} // namespace desk
