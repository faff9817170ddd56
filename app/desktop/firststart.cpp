#include "app/desktop/firststart.h"

#include "app/desktop/localshop.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"

#include <QFutureWatcher>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FirstStart::FirstStart(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(16);
    column->addStretch();
    auto *title = ui::label(tr("This computer is not a till yet"), 28, QFont::Bold);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *how =
        ui::label(tr("Try it with invented goods and sales, on this computer only. To make it a till of a shop, "
                     "an installer runs: feemaison-admin terminal enrol."),
                  16, QFont::Normal, ui::Token::Text2);
    how->setWordWrap(true);
    how->setAlignment(Qt::AlignCenter);
    column->addWidget(how);
    m_try = new ui::Button(ui::Button::Kind::Primary, tr("Try it"));
    m_try->setObjectName(u"tryButton"_s);
    m_try->setTouchHeight(64);
    m_try->setTextStyle(18, QFont::DemiBold);
    connect(m_try, &QAbstractButton::clicked, this, &FirstStart::tryIt);
    column->addWidget(m_try, 0, Qt::AlignHCenter);
    m_state = ui::label({}, 15, QFont::Normal, ui::Token::Text2);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setMinimumHeight(60);
    column->addWidget(m_state);
    column->addStretch();
}

void FirstStart::tryIt()
{
    m_try->setEnabled(false);
    m_state->setText(tr("Preparing the database and three months of sales. This takes about a minute."));
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Result<> done = watcher->result();
        watcher->deleteLater();
        if (done) {
            emit ready();
            return;
        }
        m_try->setEnabled(true);
        m_state->setText(ui::errorSentence(done.error()));
    });
    watcher->setFuture(localshop::tryDemo());
}
