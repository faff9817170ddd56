#include "app/admin/simulation/simulation.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulation {

Simulation::Simulation(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_random(options.seed)
{
    for (int i = 0; i < options.kills; ++i)
        m_killPoints.append(int(m_random.bounded(1, qMax(2, options.sales))));
    for (int i = 1; i <= options.outages; ++i)
        m_cutPoints.append(options.sales * i / (options.outages + 1));
    std::sort(m_killPoints.begin(), m_killPoints.end());
}

bool Simulation::run()
{
    for (qsizetype i = 0; i < m_options.workers.size(); ++i) {
        m_processes.append(nullptr);
        m_done.append(false);
        m_killing.append(false);
        start(int(i));
    }
    QEventLoop loop;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &loop, [&] {
        if (m_failed || m_done.count(true) == m_done.size())
            loop.quit();
    });
    watch.start(20);
    loop.exec();
    for (QProcess *process : std::as_const(m_processes)) {
        if (process && process->state() != QProcess::NotRunning) {
            process->kill();
            process->waitForFinished();
        }
    }
    return !m_failed;
}

void Simulation::start(int worker)
{
    auto *process = new QProcess(this);
    m_processes[worker] = process;
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(process, &QProcess::readyReadStandardOutput, this, [this, worker] { read(worker); });
    connect(process, &QProcess::finished, this, [this, worker] { ended(worker); });
    process->start(QCoreApplication::applicationDirPath() + u"/feemaison-admin"_s, {u"simulate-worker"_s});
    process->write(m_options.workers.at(worker).toJson() + '\n');
}

void Simulation::read(int worker)
{
    QProcess *process = m_processes.at(worker);
    while (process->canReadLine())
        m_figures.take(QJsonDocument::fromJson(process->readLine()).object());
    disturb();
}

void Simulation::disturb()
{
    const auto paid = int(m_figures.paid.size());
    while (!m_killPoints.isEmpty() && m_killPoints.first() <= paid) {
        m_killPoints.removeFirst();
        QList<int> alive;
        for (int i = 0; i < m_processes.size(); ++i)
            if (!m_done.at(i) && !m_killing.at(i) && m_processes.at(i)->state() == QProcess::Running)
                alive.append(i);
        if (alive.isEmpty())
            continue;
        const int victim = alive.at(m_random.bounded(alive.size()));
        m_killing[victim] = true;
        ++m_killed;
        // Not at the moment of its own line, but anywhere within the next sales.
        QTimer::singleShot(m_random.bounded(15), Qt::PreciseTimer, this, [this, victim] {
            if (!m_done.at(victim))
                m_processes.at(victim)->kill();
        });
    }
    if (m_options.link && !m_cutPoints.isEmpty() && m_cutPoints.first() <= paid) {
        m_cutPoints.removeFirst();
        m_options.link->setCut(true);
        QTimer::singleShot(m_options.outage, this, [this] { m_options.link->setCut(false); });
    }
}

void Simulation::ended(int worker)
{
    read(worker);
    QProcess *process = m_processes.at(worker);
    const bool good = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    const bool killed = std::exchange(m_killing[worker], false) && process->exitStatus() == QProcess::CrashExit;
    process->deleteLater();
    m_processes[worker] = nullptr;
    if (good)
        m_done[worker] = true;
    else if (killed)
        start(worker);
    else
        m_failed = true;
}

} // namespace simulation
