#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

/// Milliseconds of many runs of one thing.
class Figures
{
public:
    template <typename F>
    void measure(F &&what)
    {
        QElapsedTimer timer;
        timer.start();
        what();
        add(timer);
    }
    void add(const QElapsedTimer &timer) { m_values.append(double(timer.nsecsElapsed()) / 1e6); }
    void add(double milliseconds) { m_values.append(milliseconds); }

    double at(double part) const
    {
        QList<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qMin(sorted.size() - 1, qsizetype(part * double(sorted.size()))));
    }
    double p50() const { return at(0.50); }
    double p99() const { return at(0.99); }
    double sum() const
    {
        double sum = 0;
        for (const double value : m_values)
            sum += value;
        return sum;
    }
    qsizetype count() const { return m_values.size(); }

private:
    QList<double> m_values;
};

/// One line of the report: name, p50 and p99, how many times its floor, and what ARCHITECTURE 9 allows (0: nothing
/// said). A budget is told, never enforced: the machine that runs this is not a till.
inline void report(const char *name, const Figures &figures, const char *floorName, double floor, double budget = 0)
{
    std::printf("%-34s p50 %8.3f ms  p99 %8.3f ms  = %6.2f x %s (%.3f ms), %lld runs", name, figures.p50(),
                figures.p99(), floor > 0 ? figures.p50() / floor : 0, floorName, floor, qlonglong(figures.count()));
    if (budget > 0)
        std::printf("; p99 budget %.0f ms %s", budget, figures.p99() <= budget ? "kept" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
}
