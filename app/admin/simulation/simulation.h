#pragma once

#include "app/admin/simulation/delayedlink.h"
#include "app/admin/simulation/figures.h"
#include "app/admin/simulation/plan.h"

#include <QObject>
#include <QProcess>
#include <QRandomGenerator>

namespace simulation {

/// The processes of one run, with what is done to them: cuts of the network and kills, spread over the sales.
class Simulation final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QList<WorkerPlan> workers;
        DelayedLink *link = nullptr; ///< null: straight to the server
        int sales = 0; ///< of all tills together
        int outages = 0;
        std::chrono::seconds outage{};
        int kills = 0;
        quint32 seed = 0;
    };

    explicit Simulation(const Options &options, QObject *parent = nullptr);

    /// Blocks in the event loop until every process has done its part; false when one failed by itself.
    bool run();
    const Figures &figures() const { return m_figures; }
    int kills() const { return m_killed; }

private:
    void start(int worker);
    void read(int worker);
    void ended(int worker);
    void disturb();

    Options m_options;
    QList<QProcess *> m_processes;
    QList<bool> m_done;
    QList<bool> m_killing;
    QList<int> m_killPoints; ///< paid sales at which somebody is killed
    QList<int> m_cutPoints;
    Figures m_figures;
    QRandomGenerator m_random;
    int m_killed = 0;
    bool m_failed = false;
};

} // namespace simulation
