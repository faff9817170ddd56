#pragma once

#include "modules/till/papers.h"

class FakeCounter;

/// Papers in every state, here and on two printers of agents.
class FakePapers final : public till::Papers
{
public:
    explicit FakePapers(FakeCounter &counter);

    QCoro::Task<Result<QList<till::PaperOnItsWay>>> list() override;
    QList<till::AgentPrinter> printers() const override { return m_printers; }
    QCoro::Task<Result<>> settle(till::PaperOnItsWay paper, bool printed) override;
    QCoro::Task<Result<>> printAgain(till::PaperOnItsWay paper, QUuid printer) override;
    QCoro::Task<Result<>> redirect(till::PaperOnItsWay paper, QUuid printer) override;
    QCoro::Task<Result<>> giveUp(till::PaperOnItsWay paper) override;

    /// The agents' printer of that name is no more; its papers stay.
    void takeAway(const QString &printer);
    void addSlip(const QString &title); ///< waits for this till's own workshop printer

    QStringList acts; ///< "again C1-000123 Bureau"

private:
    QString nameOf(const QUuid &printer) const;

    FakeCounter &m_counter;
    QList<till::AgentPrinter> m_printers;
    QList<till::PaperOnItsWay> m_papers;
};
