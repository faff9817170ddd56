#pragma once

#include "modules/core/db/connection.h"

#include <QJsonObject>
#include <QUuid>

namespace simulation {

/// One till of a simulation: which terminal, where its journal lies, how to connect.
struct TillPlan
{
    QString code;
    QUuid terminal;
    QString folder;
    ConnectionSettings connection;
    int sales = 0;

    QJsonObject toJson() const;
    static TillPlan fromJson(const QJsonObject &object);
};

/// What one process does. Travels on standard input: it holds a code and passwords.
struct WorkerPlan
{
    QList<TillPlan> tills;
    QUuid cashier;
    QString pin;
    QString printer;
    quint32 seed = 0;
    bool mixed = false; ///< everything a till does, not only cash sales
    bool paced = false; ///< online, the next sale waits until the last one is posted

    QByteArray toJson() const;
    static WorkerPlan fromJson(const QByteArray &json);
};

} // namespace simulation
