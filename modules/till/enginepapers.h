#pragma once

#include "modules/till/papers.h"

namespace till {

class Engine;

class EnginePapers final : public Papers
{
public:
    explicit EnginePapers(Engine &engine) : m_engine(engine) {}

    QCoro::Task<Result<QList<PaperOnItsWay>>> list() override;
    QList<AgentPrinter> printers() const override { return m_printers; }
    QCoro::Task<Result<>> settle(PaperOnItsWay paper, bool printed) override;
    QCoro::Task<Result<>> printAgain(PaperOnItsWay paper, QUuid printer) override;
    QCoro::Task<Result<>> redirect(PaperOnItsWay paper, QUuid printer) override;
    QCoro::Task<Result<>> giveUp(PaperOnItsWay paper) override;

    QCoro::Task<Result<>> settleHere(QUuid job, bool printed);

private:
    QCoro::Task<Result<QList<PaperOnItsWay>>> elsewhere();
    QCoro::Task<Result<>> decide(QUuid job, QString decision, QUuid printer);
    QCoro::Task<Result<>> againHere(QUuid job);
    QCoro::Task<Result<>> setState(QUuid job, PrintJob::State state);

    Engine &m_engine;
    QList<AgentPrinter> m_printers;
};

} // namespace till
