#include "modules/cash/figuresview.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "ui/controls/barchart.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/label.h"
#include "ui/controls/rankbars.h"
#include "ui/controls/segmented.h"
#include "ui/controls/touchtable.h"
#include "ui/language.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

QDate today() { return Clock::now().toLocalTime().date(); }

/// The week begins on Sunday (DESIGN 4).
QDate weekStart(const QDate &day) { return day.addDays(-(day.dayOfWeek() % 7)); }

qint64 dinars(Money money) { return qMax<qint64>(0, money.centimes() / 100); }

QList<ui::RankBars::Bar> bars(const QList<till::SalesFigures::Part> &parts, auto below)
{
    QList<ui::RankBars::Bar> list;
    for (const till::SalesFigures::Part &part : parts)
        list.append({part.name, below(part), format::money(part.amount), qMax<qint64>(0, part.amount.centimes())});
    return list;
}

} // namespace

FiguresView::FiguresView(Source source)
    : m_source(std::move(source))
    , m_period(new ui::Segmented(tr("Period")))
    , m_day(today())
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildPickers());
    m_content = new ui::ContentArea(buildContent());
    connect(m_content, &ui::ContentArea::retried, this, &FiguresView::load);
    column->addWidget(m_content, 1);
    connect(m_period, &ui::Segmented::chosen, this, &FiguresView::load);
    addKey(this, Qt::Key_F5, tr("Ask the server again"), [this] { load(); });
    addKey(this, Qt::Key_F6, tr("Day, week or month"), [this] { m_period->setCurrent((m_period->current() + 1) % 3); });
    addKey(this, QKeySequence(Qt::CTRL | Qt::Key_T), tr("Chart or table"), [this] { m_tables->toggle(); });
    load();
}

QWidget *FiguresView::buildPickers()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(10);
    m_period->add(u"daySegment"_s, {}, tr("Day"));
    m_period->add(u"weekSegment"_s, {}, tr("Week"));
    m_period->add(u"monthSegment"_s, {}, tr("Month"));
    row->addWidget(m_period);
    auto *before = ui::iconButton(ui::Button::Kind::Standard, u"chevron-left"_s, tr("The period before"));
    before->setObjectName(u"beforeButton"_s);
    connect(before, &QAbstractButton::clicked, this, [this] { go(-1); });
    row->addWidget(before);
    m_when = ui::label({}, 16, QFont::DemiBold);
    m_when->setObjectName(u"periodLabel"_s);
    m_when->setAlignment(Qt::AlignCenter);
    m_when->setMinimumWidth(210);
    row->addWidget(m_when);
    m_next = ui::iconButton(ui::Button::Kind::Standard, u"chevron-right"_s, tr("The period after"));
    m_next->setObjectName(u"nextButton"_s);
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(1); });
    row->addWidget(m_next);
    m_today = new ui::Button(ui::Button::Kind::Ghost, tr("Today"));
    m_today->setObjectName(u"todayButton"_s);
    connect(m_today, &QAbstractButton::clicked, this, [this] {
        m_day = today();
        load();
    });
    row->addWidget(m_today);
    row->addStretch();
    m_tables = new ui::Button(ui::Button::Kind::Standard, tr("Table"));
    m_tables->setObjectName(u"tableButton"_s);
    m_tables->setIconName(u"columns"_s);
    m_tables->setHint(u"Ctrl+T"_s);
    m_tables->setCheckable(true);
    connect(m_tables, &QAbstractButton::toggled, this, &FiguresView::showTables);
    row->addWidget(m_tables);
    return box;
}

FiguresView::Period FiguresView::period() const { return Period(m_period->current()); }

QDate FiguresView::from() const
{
    return period() == Period::Day ? m_day
        : period() == Period::Week ? weekStart(m_day)
                                   : QDate(m_day.year(), m_day.month(), 1);
}

QDate FiguresView::to() const
{
    return period() == Period::Day ? m_day
        : period() == Period::Week ? weekStart(m_day).addDays(6)
                                   : from().addMonths(1).addDays(-1);
}

QString FiguresView::periodInWords() const
{
    switch (period()) {
    case Period::Day: return ui::longDay(m_day);
    case Period::Week: return format::date(from()) + u" – "_s + format::date(to());
    case Period::Month: break;
    }
    return ui::locale().standaloneMonthName(m_day.month()) + u' ' + QString::number(m_day.year());
}

void FiguresView::go(int by)
{
    const QDate day = period() == Period::Day ? m_day.addDays(by)
        : period() == Period::Week            ? m_day.addDays(7 * by)
                                              : from().addMonths(by);
    if (day > today() && by > 0 && to() >= today())
        return; // nothing is sold tomorrow
    m_day = qMin(day, today());
    load();
}

void FiguresView::load()
{
    m_when->setText(periodInWords());
    m_next->setEnabled(to() < today());
    m_today->setEnabled(m_day != today());
    if (m_shown != std::pair(from(), to()))
        m_content->forget(); // another period's figures under this name would be wrong
    m_content->showLoading();
    const int asked = ++m_asked;
    QCoro::connect(m_source(from(), to()), this, [this, asked](const Result<till::SalesFigures> &figures) {
        if (asked != m_asked)
            return;
        if (!figures)
            m_content->showFailure(figures.error());
        else
            show(*figures);
    });
}

void FiguresView::show(const till::SalesFigures &figures)
{
    m_shown = {from(), to()};
    Money net, discounts, returned, ordered, fees;
    int tickets = 0;
    int orders = 0;
    for (const till::SalesFigures::Day &day : figures.days) {
        net += day.net;
        discounts += day.discounts;
        returned += day.returned;
        tickets += day.tickets;
        orders += day.orders;
        ordered += day.ordersNet;
        fees += day.fees;
    }
    if (tickets == 0 && orders == 0) {
        m_content->showEmpty(u"chart"_s, tr("Nothing was sold in this period"),
                             tr("Choose another day, week or month."));
        return;
    }
    m_net.value->setText(format::money(net + ordered));
    m_net.below->setText(orders == 0 ? tr("after discounts and returns")
                                     : tr("%n order(s)", nullptr, orders) + u": "_s + format::money(ordered));
    m_tickets.value->setText(format::number(Quantity::fromUnits(tickets)));
    m_tickets.below->setText(period() == Period::Day ? QString()
                                                     : tr("in %n day(s)", nullptr, int(figures.days.size())));
    m_basket.value->setText(format::money(tickets == 0 ? Money() : Money::fromDinars(net.centimes() / tickets / 100)));
    m_basket.below->setText(tr("per ticket"));
    m_given.value->setText(format::money(discounts));
    m_given.below->setText(fees.isZero() ? tr("returned: %1").arg(format::money(returned))
                                         : tr("deliverymen's fees: %1").arg(format::money(fees)));

    QList<ui::BarChart::Bar> hours;
    QList<ui::TouchTable::Line> hourLines;
    int first = 24, last = -1;
    for (int hour = 0; hour < figures.hours.size(); ++hour)
        if (!figures.hours.at(hour).isZero()) {
            first = qMin(first, hour);
            last = hour;
        }
    for (int hour = first; hour <= last; ++hour) {
        const QString name = tr("%1 h – %2 h").arg(hour).arg(hour + 1);
        const QString value = format::money(figures.hours.at(hour));
        hours.append({tr("%1 h").arg(hour), name, value, dinars(figures.hours.at(hour))});
        hourLines.append({{name}, {value, ui::Token::Text, true}});
    }
    m_hours->setBars(hours);
    m_hourTable->setLines(hourLines);

    QList<ui::BarChart::Bar> days;
    QList<ui::TouchTable::Line> dayLines;
    const int every = figures.days.size() > 12 ? 5 : 1;
    for (int i = 0; i < figures.days.size(); ++i) {
        const till::SalesFigures::Day &day = figures.days.at(i);
        const QString label = every == 1 ? ui::locale().dayName(day.day.dayOfWeek(), QLocale::ShortFormat)
            : i % every == 0             ? QString::number(day.day.day())
                                         : QString();
        days.append({label, ui::shortDay(day.day), format::money(day.sold()), dinars(day.sold())});
        dayLines.append({{ui::shortDay(day.day)},
                         {QString::number(day.tickets), ui::Token::Text2},
                         {QString::number(day.orders), ui::Token::Text2},
                         {format::money(day.sold()), ui::Token::Text, true}});
    }
    m_days->setBars(days);
    m_dayTable->setLines(dayLines);
    m_daysCard->setVisible(period() != Period::Day);

    const auto nothing = [](const till::SalesFigures::Part &) { return QString(); };
    m_families->setBars(bars(figures.families, nothing), 7);
    m_products->setBars(
        bars(figures.products,
             [](const till::SalesFigures::Part &part) { return tr("%1 sold").arg(format::number(part.quantity)); }),
        10);
    m_cashiers->setBars(
        bars(figures.cashiers,
             [](const till::SalesFigures::Part &part) { return tr("%n ticket(s)", nullptr, int(part.count)); }),
        6);
    m_methods->setBars(
        bars(figures.methods,
             [](const till::SalesFigures::Part &part) { return tr("%n payment(s)", nullptr, int(part.count)); }),
        6);
    m_content->showContent();
}

void FiguresView::showTables(bool tables)
{
    m_hoursPlace->setCurrentIndex(tables ? 1 : 0);
    m_daysPlace->setCurrentIndex(tables ? 1 : 0);
}

void FiguresView::keyPressEvent(QKeyEvent *event)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: go(rtl ? 1 : -1); break;
    case Qt::Key_Right: go(rtl ? -1 : 1); break;
    default: event->ignore();
    }
}

} // namespace cash
