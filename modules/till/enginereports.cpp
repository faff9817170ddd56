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
    co_return salesFigures(*answer);
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
