#include "modules/core/db/resultrows.h"

#include <libpq-fe.h>

Rows toRows(const PGresult *result)
{
    auto columns = std::make_shared<Row::Columns>();
    const int width = PQnfields(result);
    for (int column = 0; column < width; ++column)
        columns->insert(PQfname(result, column), column);
    Rows rows;
    rows.reserve(PQntuples(result));
    for (int row = 0; row < PQntuples(result); ++row) {
        QList<QByteArray> values;
        values.reserve(width);
        for (int column = 0; column < width; ++column)
            values.append(PQgetisnull(result, row, column)
                              ? QByteArray()
                              : QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
        rows.append(Row(columns, values));
    }
    return rows;
}
