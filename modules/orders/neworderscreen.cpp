#include "modules/orders/neworderscreen.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "modules/desk/collectdialog.h"
#include "modules/desk/customerdialog.h"
#include "modules/desk/errorline.h"
#include "modules/desk/moneywords.h"
#include "modules/desk/topbar.h"
#include "modules/orders/daydialog.h"
#include "ui/controls/button.h"
#include "ui/controls/choices.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/segmented.h"
#include "ui/controls/toast.h"
#include "ui/language.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace orders {

namespace {

constexpr int NearDays = 6; // chips; further ones are in the calendar
constexpr int FirstHour = 8;
constexpr int LastHour = 19;

QDate today() { return Clock::now().toLocalTime().date(); }

QString dayName(const QDate &day)
{
    const QString word = ui::locale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return word + u' ' + QString::number(day.day());
}

/// Part of the total as a person would say it: a multiple of 500, else of 100.
Money partOf(Money total, int parts)
{
    const qint64 share = total.centimes() / parts;
    const qint64 step = share >= 50'000 ? 50'000 : 10'000;
    return Money::fromCentimes(share / step * step);
}

/// As an act of money answers; the number the order took goes into `number`.
QCoro::Task<Result<>> createOrder(till::Orders &orders, till::OrderRequest request, till::Collection deposit,
                                  std::shared_ptr<QString> number)
{
    const Result<till::Order> order = co_await orders.create(request, deposit);
    if (!order)
        co_return order.error();
    *number = order->number;
    co_return Result<>();
}

} // namespace

NewOrderScreen::NewOrderScreen(Services &services) : m_services(services), m_counter(*services.counter), m_day(today())
{
    setObjectName(u"orders.create_order"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(ui::horizontalLine());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *start = buildStart();
    row->addWidget(start, 1);
    row->addWidget(ui::verticalLine());
    m_side = buildSide();
    row->addWidget(m_side);
    column->addLayout(row, 1);
    m_toasts = new ui::ToastHost(start);
    desk::addKey(this, Qt::Key_F3, tr("Customer"), [this] { chooseCustomer(); });
    desk::addKey(this, Qt::Key_F12, tr("Record the order"), [this] { submit(); });
    connect(&m_counter.orders(), &till::Orders::changed, this, &NewOrderScreen::refreshZones);
    refreshDays();
    refreshTimes();
    refreshZones();
    refreshDeposits();
    takeCustomer(m_counter.cart().customer());
}

void NewOrderScreen::takeCustomer(const QUuid &id)
{
    const std::optional<till::Customer> customer = m_counter.customer(id);
    m_customer = customer ? id : QUuid();
    m_who->setText(customer ? customer->displayName() : tr("Choose the customer"));
    m_who->updateGeometry();
    m_allergies->setVisible(customer && !customer->allergies.isEmpty());
    if (!customer)
        return refresh();
    m_name->setText(customer->displayName());
    m_phone->setText(till::displayPhone(customer->phone));
    m_allergies->setText(tr("Allergies: %1").arg(customer->allergies));
    refresh();
}

void NewOrderScreen::chooseCustomer()
{
    if (ui::Dialog::current(window()))
        return;
    auto *dialog = new desk::CustomerDialog(m_counter, desk::CustomerDialog::Nobody::NotOffered, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            takeCustomer(dialog->customer());
    });
    dialog->open();
}

void NewOrderScreen::refreshDays()
{
    QList<ui::Choices::Choice> choices;
    for (int i = 0; i < NearDays; ++i) {
        const QDate day = today().addDays(i);
        choices.append({u"day%1Choice"_s.arg(i), i == 0 ? tr("Today") : i == 1 ? tr("Tomorrow") : dayName(day)});
    }
    const qint64 away = today().daysTo(m_day);
    const bool isFar = away >= NearDays;
    choices.append(
        {u"calendarChoice"_s, isFar ? format::date(m_day).left(5) : QString(), u"calendar"_s, tr("Another day")});
    m_days->setChoices(choices);
    m_days->setCurrent(isFar ? NearDays : int(away));
}

void NewOrderScreen::refreshTimes()
{
    const int kept = m_hours->current();
    const QDateTime now = Clock::now();
    m_times.clear();
    QList<ui::Choices::Choice> choices;
    for (int hour = FirstHour; hour <= LastHour; ++hour)
        for (const int minute : {0, 30}) {
            const QTime time(hour, minute);
            m_times.append(time);
            choices.append({u"time%1Choice"_s.arg(time.toString(u"HHmm"_s)),
                            format::time(time),
                            {},
                            {},
                            QDateTime(m_day, time) > now});
        }
    m_hours->setChoices(choices);
    if (kept >= 0 && choices.at(kept).enabled)
        m_hours->setCurrent(kept);
}

void NewOrderScreen::chooseDay(int place)
{
    if (place < NearDays) {
        m_day = today().addDays(place);
        refreshDays();
        refreshTimes();
        refresh();
        return;
    }
    auto *dialog = new DayDialog(m_day, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            m_day = dialog->day();
        refreshDays();
        refreshTimes();
        refresh();
    });
    dialog->open();
}

void NewOrderScreen::refreshZones()
{
    const QUuid before = m_zones->current() >= 0 ? m_known.at(m_zones->current()).id : QUuid();
    m_known = m_counter.orders().zones();
    QList<ui::Choices::Choice> choices;
    int place = -1;
    for (int i = 0; i < m_known.size(); ++i) {
        const till::DeliveryZone &zone = m_known.at(i);
        if (zone.id == before)
            place = i;
        choices.append({u"zone%1Choice"_s.arg(i), zone.name + u" · "_s + format::money(zone.fee)});
    }
    m_zones->setChoices(choices);
    m_zones->setCurrent(place);
    refresh();
}

bool NewOrderScreen::isDelivery() const { return m_service->current() == 1; }

Money NewOrderScreen::fee() const
{
    return isDelivery() ? qMax(Money(), Money::fromText(m_fee->text()).value_or(Money())) : Money();
}

Money NewOrderScreen::total() const { return m_counter.cart().total() + fee(); }

/// 06d: nothing, about a quarter, about a half, all of it, or another amount.
void NewOrderScreen::refreshDeposits()
{
    QList<Money> amounts{Money()};
    for (const Money part : {partOf(total(), 4), partOf(total(), 2), total()})
        if (part > amounts.last())
            amounts.append(part);
    const int kept = int(amounts.indexOf(m_deposit));
    m_deposits = amounts;
    QList<ui::Choices::Choice> choices;
    for (int i = 0; i < amounts.size(); ++i)
        choices.append({u"deposit%1Choice"_s.arg(i),
                        format::money(amounts.at(i), format::Decimals::WhenNeeded, format::Currency::Without)});
    choices.append({u"otherDepositChoice"_s, tr("Other…")});
    m_depositChips->setChoices(choices);
    m_deposit = kept >= 0 ? m_deposit : Money();
    m_depositChips->setCurrent(qMax(0, kept));
    refresh();
}

void NewOrderScreen::chooseDeposit(int place)
{
    if (place < m_deposits.size()) {
        m_deposit = m_deposits.at(place);
        refresh();
        return;
    }
    m_depositChips->setCurrent(int(m_deposits.indexOf(m_deposit)));
    if (missing().isEmpty())
        collect(total(), false);
    else
        m_error->refuse(missing());
}

QString NewOrderScreen::missing() const
{
    if (m_counter.cart().lines().isEmpty())
        return tr("The ticket is empty.");
    if (m_hours->current() < 0)
        return tr("Choose the time.");
    if (m_name->text().trimmed().isEmpty())
        return tr("Type the customer's name.");
    if (till::phoneKey(m_phone->text()).size() < 9)
        return tr("Type the telephone number.");
    if (isDelivery() && m_zones->current() < 0)
        return m_known.isEmpty() ? tr("The office has not said where you deliver yet.") : tr("Choose the zone.");
    if (isDelivery() && !Money::fromText(m_fee->text()))
        return tr("Type the delivery fee.");
    if (!m_deposit.isZero() && !m_counter.session())
        return tr("A deposit needs an open session.");
    return {};
}

void NewOrderScreen::refresh()
{
    if (!m_go)
        return;
    m_feeLabel->setText(format::money(fee()));
    m_totalLabel->setText(format::money(total()));
    m_leftLabel->setText(format::money(total() - m_deposit));
    const QString lacking = missing();
    m_error->forgive();
    m_error->say(!lacking.isEmpty()            ? lacking
                     : m_counter.hasWorkshop() ? tr("The slip is printed, for the customer and for the workshop.")
                                               : tr("The slip is printed."));
    m_go->setText(m_deposit.isZero() ? tr("Record the order") : tr("Take the deposit"));
    m_go->setEnabled(lacking.isEmpty() && !m_busy);
    m_go->updateGeometry();
}

till::OrderRequest NewOrderScreen::request() const
{
    till::OrderRequest request;
    request.customer = m_customer;
    request.name = m_name->text();
    request.phone = m_phone->text();
    request.address = m_address->text();
    request.service = isDelivery() ? till::Order::Service::Delivery : till::Order::Service::Pickup;
    request.due = QDateTime(m_day, m_times.at(m_hours->current()));
    if (isDelivery())
        request.zone = m_known.at(m_zones->current()).id;
    request.fee = fee();
    request.note = m_note->text();
    request.fromCounter = m_fromCounter->isChecked();
    return request;
}

void NewOrderScreen::submit()
{
    if (m_busy || ui::Dialog::current(window()))
        return;
    if (const QString lacking = missing(); !lacking.isEmpty())
        return m_error->refuse(lacking);
    if (m_deposit.isZero())
        create({});
    else
        collect(m_deposit, true);
}

void NewOrderScreen::create(const till::Collection &deposit)
{
    m_busy = true;
    refresh();
    QCoro::connect(m_counter.orders().create(request(), deposit), this, [this](const Result<till::Order> &order) {
        m_busy = false;
        if (order)
            return done(order->number, {});
        refresh();
        m_error->refuse(m_counter, order.error());
    });
}

void NewOrderScreen::collect(Money deposit, bool isWhole)
{
    desk::Due due;
    due.title = tr("Deposit");
    due.foot = tr("The order is recorded with it, and its slip printed.");
    due.whom = m_name->text().trimmed();
    due.what = tr("Order of %1").arg(format::money(total()));
    due.amount = deposit;
    due.isWhole = isWhole;
    due.go = tr("Take the deposit");
    auto number = std::make_shared<QString>();
    const auto act = [&orders = m_counter.orders(), number, wanted = request()](const till::Collection &money,
                                                                                const till::Grant &) {
        return createOrder(orders, wanted, money, number);
    };
    auto *dialog = new desk::CollectDialog(m_counter, due, act, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, number](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            done(*number, dialog->change());
    });
    dialog->open();
}

void NewOrderScreen::done(const QString &number, Money change)
{
    QWidget *place = window();
    desk::openSaying(*m_services.navigator, "pos.sell"_L1, tr("Order %1 recorded").arg(number));
    desk::showChange(change, place);
}

void NewOrderScreen::leave() { m_services.navigator->open("pos.sell"_L1); }

void NewOrderScreen::showEvent(QShowEvent *) { setFocus(); }

void NewOrderScreen::resizeEvent(QResizeEvent *)
{
    const bool small = window()->width() < 1280;
    m_side->setFixedWidth(small ? 359 : 403);
    m_days->setColumns(small ? 4 : NearDays + 1);
    m_hours->setColumns(small ? 6 : 8);
    m_zones->setColumns(small ? 2 : 4);
}

void NewOrderScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        event->ignore();
}

} // namespace orders
