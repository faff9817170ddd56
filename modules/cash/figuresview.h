#pragma once

#include "modules/cash/parts.h"
#include "modules/till/salesfigures.h"

#include <QCoroTask>
#include <QDate>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace ui {
class BarChart;
class ContentArea;
class RankBars;
class Segmented;
class TouchTable;
} // namespace ui

namespace cash {

/// What was sold in a day, a week or a month (spec sales 3.7): net sales, hours, families, products, people, means. At
/// the till and at the office alike.
class FiguresView final : public QWidget
{
    Q_OBJECT

public:
    using Source = std::function<QCoro::Task<Result<till::SalesFigures>>(QDate from, QDate to)>;

    /// `source` answers what was sold between two business days, both in.
    explicit FiguresView(Source source);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Period { Day, Week, Month };

    QWidget *buildPickers();
    QWidget *buildContent();
    QWidget *buildCharts();
    QWidget *buildParts();
    Period period() const;
    QDate from() const;
    QDate to() const;
    QString periodInWords() const;
    void go(int by);
    void load();
    void show(const till::SalesFigures &figures);
    void showTables(bool tables);

    Source m_source;
    ui::Segmented *m_period;
    QLabel *m_when;
    ui::Button *m_next;
    ui::Button *m_today;
    ui::Button *m_tables;
    ui::ContentArea *m_content;
    FigureCard m_net;
    FigureCard m_tickets;
    FigureCard m_basket;
    FigureCard m_given;
    QStackedWidget *m_hoursPlace;
    ui::BarChart *m_hours;
    ui::TouchTable *m_hourTable;
    QWidget *m_daysCard;
    QStackedWidget *m_daysPlace;
    ui::BarChart *m_days;
    ui::TouchTable *m_dayTable;
    ui::RankBars *m_families;
    ui::RankBars *m_products;
    ui::RankBars *m_cashiers;
    ui::RankBars *m_methods;
    QDate m_day; ///< any of the period
    std::pair<QDate, QDate> m_shown; ///< what the figures on the screen are of
    int m_asked = 0; ///< answers to older questions are not shown
};

} // namespace cash
