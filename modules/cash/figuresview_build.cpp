#include "modules/cash/figuregrid.h"
#include "modules/cash/figuresview.h"
#include "ui/controls/barchart.h"
#include "ui/controls/label.h"
#include "ui/controls/rankbars.h"
#include "ui/controls/touchtable.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

QFrame *chartCard(const QString &title, ui::BarChart *chart, ui::TouchTable *table, QStackedWidget *&place)
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(title, column);
    place = new QStackedWidget;
    place->setMinimumHeight(210);
    place->addWidget(chart);
    place->addWidget(table);
    table->setLineHeight(44);
    table->setEdge(6);
    column->addWidget(place, 1);
    return card;
}

QFrame *rankCard(const QString &title, ui::RankBars *ranks)
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(title, column);
    addInset(column, ranks);
    column->addStretch();
    return card;
}

} // namespace

QWidget *FiguresView::buildContent()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_net = figureCard(tr("Net sales"), {}, {});
    m_net.value->setObjectName(u"netLabel"_s);
    m_tickets = figureCard(tr("Tickets"), {}, {});
    m_tickets.value->setObjectName(u"ticketsLabel"_s);
    m_basket = figureCard(tr("Average basket"), {}, {});
    m_basket.value->setObjectName(u"basketLabel"_s);
    m_given = figureCard(tr("Discounts"), {}, {});
    column->addWidget(new FigureGrid({m_net.card, m_tickets.card, m_basket.card, m_given.card}));
    column->addWidget(buildCharts());
    column->addWidget(buildParts());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

QWidget *FiguresView::buildCharts()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_hours = new ui::BarChart(tr("Sales by hour"));
    m_hours->setObjectName(u"hourChart"_s);
    m_hourTable = new ui::TouchTable(tr("Sales by hour"));
    m_hourTable->setObjectName(u"hourTable"_s);
    m_hourTable->setColumns({{tr("Hour"), 1}, {tr("Net sales"), 0, true}});
    row->addWidget(chartCard(tr("Sales by hour"), m_hours, m_hourTable, m_hoursPlace), 1);
    m_days = new ui::BarChart(tr("Sales by day"));
    m_days->setObjectName(u"dayChart"_s);
    m_dayTable = new ui::TouchTable(tr("Sales by day"));
    m_dayTable->setObjectName(u"dayTable"_s);
    m_dayTable->setColumns(
        {{tr("Day"), 1}, {tr("Tickets"), 0, true}, {tr("Orders"), 0, true, 1}, {tr("Net sales"), 0, true}});
    m_daysCard = chartCard(tr("Sales by day"), m_days, m_dayTable, m_daysPlace);
    row->addWidget(m_daysCard, 1);
    return box;
}

QWidget *FiguresView::buildParts()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto half = [row] {
        auto *column = new QVBoxLayout;
        column->setSpacing(12);
        row->addLayout(column, 1);
        return column;
    };
    m_families = new ui::RankBars(tr("Sales by family"));
    m_families->setObjectName(u"familyBars"_s);
    m_products = new ui::RankBars(tr("Most sold"));
    m_products->setObjectName(u"productBars"_s);
    m_cashiers = new ui::RankBars(tr("By cashier"));
    m_cashiers->setObjectName(u"cashierBars"_s);
    m_methods = new ui::RankBars(tr("By means of payment"));
    m_methods->setObjectName(u"methodBars"_s);
    QVBoxLayout *start = half();
    start->addWidget(rankCard(tr("Sales by family"), m_families));
    start->addWidget(rankCard(tr("By cashier"), m_cashiers));
    start->addStretch();
    QVBoxLayout *end = half();
    end->addWidget(rankCard(tr("Most sold"), m_products));
    end->addWidget(rankCard(tr("By means of payment"), m_methods));
    end->addStretch();
    return box;
}

} // namespace cash
