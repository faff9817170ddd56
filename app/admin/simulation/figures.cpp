#include "app/admin/simulation/figures.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace simulation {

void Figures::take(const QJsonObject &line)
{
    if (line.contains(u"paid")) {
        paid.insert(line[u"paid"].toString());
        paidMs.append(line[u"ms"].toDouble());
    } else if (line.contains(u"acted")) {
        ++acts;
    } else if (line.contains(u"posted_ms")) {
        postedMs.append(line[u"posted_ms"].toDouble());
    } else if (line.contains(u"done")) {
        printed += line[u"printed"].toInt();
        uncertain += line[u"uncertain"].toInt();
        roundTrips += line[u"round_trips"].toInteger();
        statements += line[u"statements"].toInteger();
        soldBySurvivors += line[u"sold_here"].toInt();
    }
}

QJsonObject percentiles(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) {
        const auto index = qsizetype(std::ceil(part * double(values.size()))) - 1;
        return values.at(std::clamp<qsizetype>(index, 0, values.size() - 1));
    };
    return {{u"p50"_s, at(0.50)}, {u"p95"_s, at(0.95)}, {u"p99"_s, at(0.99)}, {u"max"_s, values.last()}};
}

} // namespace simulation
