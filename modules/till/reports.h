#pragma once

#include "modules/till/salesfigures.h"
#include "modules/till/shopdevices.h"

#include <QCoroTask>
#include <QDateTime>
#include <QUuid>

namespace till {

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
