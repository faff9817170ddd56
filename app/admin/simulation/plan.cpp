#include "app/admin/simulation/plan.h"

#include "modules/core/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simulation {

QJsonObject TillPlan::toJson() const
{
    QJsonObject settings;
    for (auto it = connection.cbegin(); it != connection.cend(); ++it)
        settings.insert(it.key(), it.value());
    return {{u"code"_s, code},
            {u"terminal"_s, uuidText(terminal)},
            {u"folder"_s, folder},
            {u"connection"_s, settings},
            {u"sales"_s, sales}};
}

TillPlan TillPlan::fromJson(const QJsonObject &object)
{
    TillPlan plan;
    plan.code = object[u"code"].toString();
    plan.terminal = QUuid(object[u"terminal"].toString());
    plan.folder = object[u"folder"].toString();
    plan.sales = object[u"sales"].toInt();
    const QJsonObject settings = object[u"connection"].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        plan.connection.insert(it.key(), it.value().toString());
    return plan;
}

QByteArray WorkerPlan::toJson() const
{
    QJsonArray list;
    for (const TillPlan &till : tills)
        list.append(till.toJson());
    const QJsonObject object{{u"tills"_s, list},      {u"cashier"_s, uuidText(cashier)}, {u"pin"_s, pin},
                             {u"printer"_s, printer}, {u"seed"_s, qint64(seed)},         {u"paced"_s, paced},
                             {u"mixed"_s, mixed}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

WorkerPlan WorkerPlan::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    WorkerPlan plan;
    for (const QJsonValue till : object[u"tills"].toArray())
        plan.tills.append(TillPlan::fromJson(till.toObject()));
    plan.cashier = QUuid(object[u"cashier"].toString());
    plan.pin = object[u"pin"].toString();
    plan.printer = object[u"printer"].toString();
    plan.paced = object[u"paced"].toBool();
    plan.mixed = object[u"mixed"].toBool();
    plan.seed = quint32(object[u"seed"].toInteger());
    return plan;
}

} // namespace simulation
