#include "modules/till/engine.h"
#include "modules/till/enginereports.h"
#include "modules/till/servercall.h"

#include <QCoroFuture>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

QDateTime timeOf(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

std::optional<int> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

ShopDevices fromServer(const QJsonObject &answer)
{
    ShopDevices shop;
    for (const QJsonValue row : answer[u"tills"].toArray())
        shop.tills.append({row[u"code"].toString(), row[u"name"].toString(), row[u"program"].toString(),
                           row[u"connected"].toBool(), timeOf(row[u"seen"])});
    for (const QJsonValue row : answer[u"agents"].toArray())
        shop.agents.append(
            {row[u"name"].toString(), row[u"version"].toString(), timeOf(row[u"seen"]), row[u"silent"].toBool()});
    for (const QJsonValue row : answer[u"printers"].toArray())
        shop.printers.append({row[u"name"].toString(), row[u"fault"].toString(), row[u"driven"].toBool(),
                              row[u"waiting"].toInt(), row[u"uncertain"].toInt(), timeOf(row[u"seen"])});
    for (const QJsonValue row : answer[u"clocks"].toArray())
        shop.clocks.append({row[u"name"].toString(), row[u"failure"].toString(), timeOf(row[u"seen"]),
                            numberOf(row[u"skew"]), numberOf(row[u"full"]), row[u"silent"].toBool()});
    return shop;
}

} // namespace

QCoro::Task<Result<ShopDevices>> EngineReports::devices()
{
    if (const Result<> may = m_engine.mayRecord("admin_imprimante_dashboard"_L1); !may)
        co_return may.error();
    if (!m_engine.isOnline())
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    const QUuid actor = m_engine.m_cashier->id;
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.read_devices"_L1, m_engine.m_terminal.id, actor);
    const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> answer = answerOf(rows, "pos.read_devices"_L1);
    if (!answer)
        co_return answer.error();
    const ShopDevices shop = fromServer(*answer);
    co_return shop;
}

} // namespace till
