#include "modules/till/enginereports.h"

#include "modules/till/engine.h"
#include "modules/till/servercall.h"

#include <QCoroFuture>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

/// Reports may take longer than a question on the way to a payment.
constexpr std::chrono::seconds ReportPatience{15};

Money money(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }

QList<SalesFigures::Part> parts(const QJsonValue &rows, const std::function<QString(const QJsonObject &)> &nameOf,
                                const char16_t *amount)
{
    QList<SalesFigures::Part> list;
    for (const QJsonValue &value : rows.toArray()) {
        const QJsonObject row = value.toObject();
        SalesFigures::Part part;
        part.name = nameOf(row);
        part.count = row[row.contains(u"tickets") ? u"tickets" : u"count"].toInteger();
        part.quantity = Quantity::fromThousandths(row[u"qty"].toInteger());
        part.amount = money(row[QStringView(amount)]);
        list.append(part);
    }
    return list;
}

} // namespace

QCoro::Task<Result<SalesFigures>> EngineReports::figures(QDate from, QDate to)
{
    if (const Result<> may = m_engine.mayRecord("ventes_rapports"_L1); !may)
        co_return may.error();
    if (!m_engine.isOnline())
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    const QUuid actor = m_engine.m_cashier->id;
    const QString first = from.toString(Qt::ISODate);
    const QString last = to.toString(Qt::ISODate);
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.read_figures"_L1, m_engine.m_terminal.id, actor, first, last);
    const QFuture<Result<Rows>> soon = m_engine.within(ReportPatience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> answer = answerOf(rows, "pos.read_figures"_L1);
    if (!answer)
        co_return answer.error();
    SalesFigures figures;
    for (const QJsonValue &row : (*answer)[u"days"].toArray())
        figures.days.append({QDate::fromString(row[u"day"].toString(), Qt::ISODate), row[u"tickets"].toInt(),
                             money(row[u"net"]), money(row[u"discounts"]), money(row[u"returned"]),
                             row[u"orders"].toInt(), money(row[u"orders_net"]), money(row[u"fees"])});
    const Catalogue &catalogue = m_engine.m_catalogue;
    const HouseRules &rules = m_engine.m_rules;
    figures.methods = parts((*answer)[u"methods"],
                            [&rules](const QJsonObject &row) {
                                const std::optional<PaymentMethod> method = rules.method(row[u"method"].toString());
                                return method ? method->displayName() : row[u"method"].toString();
                            },
                            u"amount");
    figures.families = parts((*answer)[u"families"],
                             [&catalogue](const QJsonObject &row) {
                                 const Category *category = catalogue.category(QUuid(row[u"category"].toString()));
                                 return category ? category->displayName() : QString();
                             },
                             u"amount");
    figures.products = parts((*answer)[u"products"],
                             [&catalogue](const QJsonObject &row) {
                                 const Product *product = catalogue.product(QUuid(row[u"product"].toString()));
                                 return product ? product->displayName() : row[u"name"].toString();
                             },
                             u"amount");
    figures.cashiers = parts((*answer)[u"cashiers"],
                             [&catalogue](const QJsonObject &row) {
                                 const Cashier *cashier = catalogue.cashier(QUuid(row[u"user"].toString()));
                                 return cashier ? cashier->displayName() : QString();
                             },
                             u"net");
    figures.hours = QList<Money>(24);
    for (const QJsonValue &row : (*answer)[u"hours"].toArray())
        if (const int hour = row[u"hour"].toInt(-1); hour >= 0 && hour < 24)
            figures.hours[hour] = money(row[u"net"]);
    co_return figures;
}

QCoro::Task<Result<QList<ExceptionRow>>> EngineReports::exceptions()
{
    if (const Result<> may = m_engine.mayRecord("ventes_historique"_L1); !may)
        co_return may.error();
    if (!m_engine.isOnline())
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    const QUuid actor = m_engine.m_cashier->id;
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.read_exceptions"_L1, m_engine.m_terminal.id, actor);
    const QFuture<Result<Rows>> soon = m_engine.within(ReportPatience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> answer = answerOf(rows, "pos.read_exceptions"_L1);
    if (!answer)
        co_return answer.error();
    QList<ExceptionRow> list;
    for (const QJsonValue &value : (*answer)[u"exceptions"].toArray()) {
        const QJsonObject detail = value[u"detail"].toObject();
        ExceptionRow row;
        row.id = value[u"id"].toInteger();
        row.kind = value[u"kind"].toString();
        row.at = QDateTime::fromString(value[u"at"].toString(), Qt::ISODateWithMs);
        row.user = value[u"user"].toString();
        row.terminal = value[u"terminal"].toString();
        row.number = detail[u"number"].toString();
        row.detail = detail[u"name"].toString();
        list.append(row);
    }
    co_return list;
}

QCoro::Task<Result<>> EngineReports::resolveException(qint64 id, QString note)
{
    if (const Result<> may = m_engine.mayRecord("ventes_historique"_L1); !may)
        co_return may;
    if (!m_engine.isOnline())
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    const QUuid actor = m_engine.m_cashier->id;
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.resolve_exception"_L1, m_engine.m_terminal.id, actor, id, note);
    const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
    const Result<Rows> rows = co_await soon;
    if (!rows)
        co_return rows.error();
    co_return Result<>();
}

} // namespace till
