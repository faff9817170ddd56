#pragma once

#include "app/agent/printing/printerworker.h"
#include "app/agent/service/agent.h"
#include "modules/core/exclusivefile.h"

#include <map>

namespace agent {

/// Remote printing: one worker for each printer the database gives this agent, as printers come and go.
class PrintingDuty final : public Duty
{
    Q_OBJECT

public:
    /// `folder`: where this machine remembers who printed last, so that a restart takes over at once.
    PrintingDuty(Agent &agent, const QString &folder);

    void start() override;
    QString id() const override { return QStringLiteral("print"); }
    QJsonObject state() const override;

    static constexpr std::chrono::milliseconds LookEvery{10'000};

private:
    QUuid previousWorker() const;
    void takeOver();
    void look();
    void drive(const QJsonArray &printers);

    Agent &m_agent;
    QString m_folder;
    ExclusiveFile m_lock;
    QUuid m_worker;
    QTimer m_timer;
    std::map<QUuid, std::unique_ptr<PrinterWorker>> m_workers;
    bool m_hasTakenOver = false;
};

} // namespace agent
