#include "modules/cash/figurespage.h"

#include "modules/cash/figuresview.h"
#include "modules/core/db/database.h"
#include "ui/controls/label.h"

#include <QCoroFuture>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

QCoro::Task<Result<till::SalesFigures>> figures(Database &reports, QDate from, QDate to)
{
    const QString first = from.toString(Qt::ISODate);
    const QString last = to.toString(Qt::ISODate);
    const Result<Rows> rows = co_await reports.call("pos.report_figures"_L1, first, last);
    if (!rows)
        co_return rows.error();
    co_return till::salesFigures(rows->first().get<QJsonObject>("report_figures"_L1));
}

} // namespace

FiguresPage::FiguresPage(Services &services)
{
    setObjectName(u"cash.sales_figures"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = ui::label(tr("Figures"), 21, QFont::Bold);
    title->setObjectName(u"titleLabel"_s);
    column->addWidget(title);
    auto *view =
        new FiguresView([&reports = *services.reports](QDate from, QDate to) { return figures(reports, from, to); });
    setFocusProxy(view);
    column->addWidget(view, 1);
}

} // namespace cash
