#include "tests/support/fakereports.h"

#include "modules/core/clock.h"
#include "tests/support/fakecounter.h"

using namespace Qt::StringLiterals;

FakeReports::FakeReports(FakeCounter &counter) : m_counter(counter)
{
    const QDateTime now = Clock::now();
    m_rows = {{3, u"over_discount_limit"_s, now.addSecs(-1800), u"Caissière 1"_s, u"Caisse 1"_s, u"C1-001038"_s,
               u"Makrout dattes, 20 %"_s},
              {2, u"difference_without_reason"_s, now.addSecs(-86'400), u"Caissière 2"_s, u"Caisse 2"_s,
               u"C2-Z000091"_s, u"−120 DA"_s},
              {1, u"returned_too_much"_s, now.addSecs(-2 * 86'400), u"Caissière 1"_s, u"Caisse 1"_s, u"C1-000988"_s,
               u"Baklawa"_s}};
}

std::optional<Error> FakeReports::refusal(QLatin1StringView permission) const
{
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    if (!cashier || !cashier->may(permission))
        return Error{Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, QString(permission)}}, {}};
    if (m_counter.link().state != till::Link::State::Online)
        return Error{Error::Kind::Offline, u"core.offline"_s, {}, {}};
    return std::nullopt;
}

QCoro::Task<Result<till::SalesFigures>> FakeReports::figures(QDate from, QDate to)
{
    if (const auto error = refusal("ventes_rapports"_L1))
        co_return *error;
    lastRange = {from, to};
    till::SalesFigures figures;
    int i = 0;
    for (QDate day = from; day <= to && i < 366; day = day.addDays(1), ++i)
        figures.days.append({day, 96 + 7 * (i % 5), Money::fromDinars(61'300 + 4'170 * (i % 6)),
                             Money::fromDinars(900 + 60 * (i % 4)), Money::fromDinars(i % 3 ? 0 : 450), 3,
                             Money::fromDinars(12'400), Money::fromDinars(900)});
    figures.methods = {{u"Espèces"_s, 104, {}, Money::fromDinars(54'770)},
                       {u"Carte CIB"_s, 21, {}, Money::fromDinars(15'150)},
                       {u"Compte client"_s, 2, {}, Money::fromDinars(2'400)}};
    figures.families = {{u"Gâteaux"_s, 61, {}, Money::fromDinars(28'420)},
                        {u"Pâtes & pains"_s, 44, {}, Money::fromDinars(21'300)},
                        {u"Plats"_s, 12, {}, Money::fromDinars(14'300)},
                        {u"Salés"_s, 9, {}, Money::fromDinars(6'100)},
                        {u"Boissons"_s, 15, {}, Money::fromDinars(2'200)}};
    figures.products = {{u"Makrout dattes"_s, 31, Quantity::fromUnits(214), Money::fromDinars(21'400)},
                        {u"Couscous poulet"_s, 14, Quantity::fromUnits(19), Money::fromDinars(19'000)},
                        {u"M’semen grand"_s, 28, Quantity::fromUnits(122), Money::fromDinars(8'540)},
                        {u"Baghrir grand"_s, 22, Quantity::fromUnits(96), Money::fromDinars(4'800)}};
    figures.cashiers = {{u"Caissière 1"_s, 88, {}, Money::fromDinars(49'620)},
                        {u"Caissière 2"_s, 39, {}, Money::fromDinars(22'700)}};
    for (int hour = 0; hour < 24; ++hour)
        figures.hours.append(hour < 7 || hour > 20 ? Money() : Money::fromDinars(1'500 + 700 * (hour * 5 % 9)));
    co_return figures;
}

QCoro::Task<Result<QList<till::ExceptionRow>>> FakeReports::exceptions()
{
    if (const auto error = refusal("ventes_historique"_L1))
        co_return *error;
    const QList<till::ExceptionRow> rows = m_rows;
    co_return rows;
}

QCoro::Task<Result<>> FakeReports::resolveException(qint64 id, QString note)
{
    if (const auto error = refusal("ventes_historique"_L1))
        co_return *error;
    resolved.append({id, note});
    m_rows.removeIf([id](const till::ExceptionRow &row) { return row.id == id; });
    co_return Result<>();
}

QCoro::Task<Result<till::ShopDevices>> FakeReports::devices()
{
    if (const auto error = refusal("admin_imprimante_dashboard"_L1))
        co_return *error;
    const till::ShopDevices answer = shop;
    co_return answer;
}
