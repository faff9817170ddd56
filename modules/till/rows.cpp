#include "modules/till/rows.h"

#include <QJsonObject>

namespace till {

void mergeRows(QJsonArray &into, const QJsonArray &changed, const QString &key)
{
    for (const QJsonValue &row : changed) {
        qsizetype place = 0;
        while (place < into.size() && into.at(place).toObject()[key] != row.toObject()[key])
            ++place;
        if (place < into.size())
            into[place] = row;
        else
            into.append(row);
    }
}

} // namespace till
