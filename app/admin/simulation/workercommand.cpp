#include "app/admin/commands/commands.h"
#include "app/admin/simulation/simulatedtill.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

QCoro::Task<> runTill(simulation::SimulatedTill *till, int *left, int *code)
{
    const Result<> done = co_await till->run();
    if (!done)
        *code = fail(done.error());
    if (--*left == 0)
        QCoreApplication::exit(*code);
}

} // namespace

int simulateWorker(Arguments &)
{
    // Losing the server is what a simulation is about; only what should not happen is worth a line.
    QLoggingCategory::setFilterRules(u"fm.*.info=false\nfm.*.warning=false\nfm.*.debug=false"_s);
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return fail(input.errorString());
    const simulation::WorkerPlan plan = simulation::WorkerPlan::fromJson(input.readLine());
    std::vector<std::unique_ptr<simulation::SimulatedTill>> tills;
    int left = int(plan.tills.size());
    int code = 0;
    for (const simulation::TillPlan &till : plan.tills)
        tills.push_back(std::make_unique<simulation::SimulatedTill>(plan, till));
    QTimer::singleShot(0, QCoreApplication::instance(), [&] {
        for (const auto &till : tills)
            runTill(till.get(), &left, &code);
    });
    return QCoreApplication::exec();
}

} // namespace admin
