#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>

namespace simulation {

/// What the tills told while they ran.
struct Figures
{
    QSet<QString> paid; ///< numbers of acknowledged sales
    QList<double> paidMs;
    QList<double> postedMs;
    int acts = 0; ///< of mixed days, refused ones included
    int printed = 0;
    int uncertain = 0;
    qint64 roundTrips = 0;
    qint64 statements = 0;
    int soldBySurvivors = 0; ///< the sales that roundTrips and statements belong to

    void take(const QJsonObject &line);
};

/// {"p50": …, "p95": …, "p99": …, "max": …}; empty for no value.
QJsonObject percentiles(QList<double> values);

} // namespace simulation
