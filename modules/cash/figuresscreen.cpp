#include "modules/cash/figuresscreen.h"

#include "modules/cash/figuresview.h"
#include "modules/till/counter.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

FiguresScreen::FiguresScreen(Services &services)
    : m_services(services)
    , m_view(new FiguresView(
          [&reports = services.counter->reports()](QDate from, QDate to) { return reports.figures(from, to); }))
{
    setObjectName(u"cash.figures"_s);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const TopBar top = topBar(tr("Back to selling"), tr("Figures"), tr("All the tills of the shop"), QString());
    connect(top.back, &QAbstractButton::clicked, this, &FiguresScreen::leave);
    column->addWidget(top.bar);
    column->addWidget(ui::horizontalLine());
    m_view->setContentsMargins(16, 0, 16, 12);
    column->addWidget(m_view, 1);
}

void FiguresScreen::leave()
{
    m_services.navigator->open(m_services.counter->session() ? "pos.sell"_L1 : "cash.open_session"_L1);
}

void FiguresScreen::showEvent(QShowEvent *) { m_view->setFocus(); }

void FiguresScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        event->ignore();
}

} // namespace cash
