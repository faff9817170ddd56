#pragma once

#include "modules/till/reports.h"

class FakeCounter;

/// A week of figures and three exceptions.
class FakeReports final : public till::Reports
{
public:
    explicit FakeReports(FakeCounter &counter);

    QCoro::Task<Result<till::SalesFigures>> figures(QDate from, QDate to) override;
    QCoro::Task<Result<QList<till::ExceptionRow>>> exceptions() override;
    QCoro::Task<Result<>> resolveException(qint64 id, QString note) override;
    QCoro::Task<Result<till::ShopDevices>> devices() override;

    std::optional<std::pair<QDate, QDate>> lastRange;
    QList<std::pair<qint64, QString>> resolved;
    till::ShopDevices shop; ///< of devices(); nothing until a test says so

private:
    std::optional<Error> refusal(QLatin1StringView permission) const;

    FakeCounter &m_counter;
    QList<till::ExceptionRow> m_rows;
};
