#pragma once

#include "modules/core/quantity.h"
#include "modules/core/result.h"

#include <QDate>
#include <QList>

namespace till {

/// Spec sales 3.7 and 12.1: what was sold between two business days, as the server has it.
struct SalesFigures
{
    struct Day
    {
        QDate day;
        int tickets = 0;
        Money net; ///< of discounts and returns
        Money discounts;
        Money returned;
        int orders = 0; ///< handed over that day (KPI-1)
        Money ordersNet; ///< their goods
        Money fees; ///< of deliverymen, never the shop's

        Money sold() const { return net + ordersNet; }
    };
    struct Part
    {
        QString name; ///< of a method, category, product or cashier
        qint64 count = 0; ///< tickets or payments
        Quantity quantity; ///< of a product
        Money amount;
    };

    QList<Day> days;
    QList<Part> methods;
    QList<Part> families;
    QList<Part> products;
    QList<Part> cashiers;
    QList<Money> hours; ///< 24 of them
};

/// What pos.read_figures and pos.report_figures answer, with names in the program's language.
SalesFigures salesFigures(const QJsonObject &answer);

} // namespace till
