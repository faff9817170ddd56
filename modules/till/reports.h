#pragma once

#include "modules/core/quantity.h"
#include "modules/core/result.h"
#include "modules/till/shopdevices.h"

#include <QCoroTask>
#include <QDateTime>
#include <QUuid>

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

/// A fact that a rule dislikes, waiting for a manager.
struct ExceptionRow
{
    qint64 id = 0;
    QString kind; ///< see payloads.md
    QDateTime at;
    QString user;
    QString terminal;
    QString number; ///< of the ticket or session, may be empty
    QString detail;
};

/// What only the server knows. Every call needs it: error core.offline otherwise.
class Reports
{
public:
    virtual ~Reports() = default;

    [[nodiscard]] virtual QCoro::Task<Result<SalesFigures>> figures(QDate from, QDate to) = 0; ///< ventes_rapports
    [[nodiscard]] virtual QCoro::Task<Result<QList<ExceptionRow>>> exceptions() = 0; ///< ventes_historique
    [[nodiscard]] virtual QCoro::Task<Result<>> resolveException(qint64 id, QString note) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<ShopDevices>> devices() = 0; ///< admin_imprimante_dashboard
};

} // namespace till
