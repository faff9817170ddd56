#pragma once

#include "modules/till/reports.h"

namespace till {

class Engine;

class EngineReports final : public Reports
{
public:
    explicit EngineReports(Engine &engine) : m_engine(engine) {}

    QCoro::Task<Result<SalesFigures>> figures(QDate from, QDate to) override;
    QCoro::Task<Result<QList<ExceptionRow>>> exceptions() override;
    QCoro::Task<Result<>> resolveException(qint64 id, QString note) override;
    QCoro::Task<Result<ShopDevices>> devices() override;

private:
    Engine &m_engine;
};

} // namespace till
