#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "app/admin/simulation/ground.h"
#include "app/admin/simulation/office.h"
#include "app/admin/simulation/reconciliation.h"
#include "app/admin/simulation/simulation.h"
#include "modules/core/home.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace admin {

namespace {

struct Wish
{
    int tills = 4;
    int sales = 200;
    int rtt = 0;
    int kills = 0;
    int processes = 0;
    int outages = 0;
    int outageSeconds = 0;
    quint32 seed = 0;
    QString printer;
    bool mixed = false;
    bool paced = false;
};

/// "3x2": three outages of two seconds.
bool readOutage(const QString &text, Wish &wish)
{
    if (text.isEmpty())
        return true;
    bool count = false;
    bool seconds = false;
    wish.outages = text.section(u'x', 0, 0).toInt(&count);
    wish.outageSeconds = text.section(u'x', 1).toInt(&seconds);
    return count && seconds && wish.outages > 0 && wish.outageSeconds > 0;
}

QList<simulation::WorkerPlan> spread(const QList<simulation::TillPlan> &tills, const simulation::Ground &ground,
                                     const Wish &wish)
{
    QList<simulation::WorkerPlan> workers(wish.processes);
    for (qsizetype i = 0; i < workers.size(); ++i) {
        workers[i].cashier = ground.cashier;
        workers[i].pin = ground.pin;
        workers[i].printer = wish.printer;
        workers[i].paced = wish.paced;
        workers[i].mixed = wish.mixed;
        workers[i].seed = wish.seed + quint32(i);
    }
    for (qsizetype i = 0; i < tills.size(); ++i)
        workers[i % workers.size()].tills.append(tills.at(i));
    return workers;
}

QJsonObject reportOf(const Wish &wish, const simulation::Simulation &run, const simulation::Reconciliation &books,
                     double seconds)
{
    const simulation::Figures &figures = run.figures();
    const double each = qMax(1, figures.soldBySurvivors);
    QJsonObject report{{u"tills"_s, wish.tills},
                       {u"seed"_s, qint64(wish.seed)},
                       {u"kills"_s, run.kills()},
                       {u"outages"_s, wish.outages},
                       {u"sales"_s, books.sales},
                       {u"acts"_s, figures.acts},
                       {u"facts"_s, books.facts},
                       {u"acknowledged"_s, figures.paid.size()},
                       {u"lost"_s, books.lost},
                       {u"doubled"_s, books.doubled},
                       {u"round_trips_per_sale"_s, double(figures.roundTrips) / each},
                       {u"statements_per_sale"_s, double(figures.statements) / each},
                       {u"paid_ms"_s, simulation::percentiles(figures.paidMs)},
                       {u"posted_ms"_s, simulation::percentiles(figures.postedMs)},
                       {u"seconds"_s, seconds},
                       {u"sales_per_second"_s, double(books.sales) / seconds},
                       {u"requests_done"_s, books.requestsDone},
                       {u"requests_withdrawn"_s, books.requestsWithdrawn},
                       {u"printed"_s, figures.printed},
                       {u"uncertain"_s, figures.uncertain},
                       {u"reconciled"_s, books.differences.isEmpty()},
                       {u"differences"_s, QJsonArray::fromStringList(books.differences)}};
    return report;
}

/// Whoever plays with the server's life during a run may do so while the books are compared, too: nothing that follows
/// writes twice, so it is begun again until the server stands.
Result<simulation::Reconciliation> compareBooks(const Arguments &arguments, const simulation::Ground &ground,
                                                const QSet<QString> &paid)
{
    const QDeadlineTimer patience(60s);
    while (true) {
        Error error;
        if (const Result<std::unique_ptr<Session>> session = openTarget(arguments); !session) {
            error = session.error();
        } else if (Result<simulation::Reconciliation> books = simulation::reconcile(**session, ground.tills, paid);
                   !books) {
            error = books.error();
        } else if (const Result<> cleared = simulation::clearGround(**session, ground); !cleared) {
            error = cleared.error();
        } else {
            return books;
        }
        if (error.kind != Error::Kind::Offline || patience.hasExpired())
            return error;
        QThread::sleep(1);
    }
}

} // namespace

int simulate(Arguments &arguments)
{
    Wish wish;
    wish.tills = arguments.number(u"tills"_s, 4, 1);
    wish.sales = arguments.number(u"sales"_s, 200, 1);
    wish.rtt = arguments.number(u"rtt"_s, 0);
    wish.kills = arguments.number(u"kill"_s, 0);
    wish.seed = quint32(arguments.number(u"seed"_s, int(QRandomGenerator::system()->bounded(1, 1'000'000))));
    wish.processes = qMin(wish.tills, arguments.number(u"processes"_s, qMin(wish.tills, 8), 1));
    wish.paced = arguments.has(u"paced"_s);
    wish.mixed = arguments.has(u"mixed"_s);
    wish.printer = arguments.value(u"printer"_s);
    if (!arguments.isValid())
        return usage(arguments.complaint());
    if (!readOutage(arguments.value(u"outage"_s), wish))
        return usage(u"--outage wants COUNTxSECONDS, as in 3x2"_s);

    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    const ConnectionSettings target = targetSettings(arguments);
    const bool needsLink = wish.rtt > 0 || wish.outages > 0;
    if (needsLink && !target.value(u"host"_s).startsWith(u'/'))
        return usage(u"--rtt and --outage work on a server of this machine only"_s);

    const QString folder =
        home::path() + u"/simulations/"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    QDir().mkpath(folder);
    Result<simulation::Ground> ground = simulation::prepareGround(**session, target, folder, wish.tills, wish.sales);
    if (!ground)
        return fail(ground.error());
    simulation::DelayedLink link(target.value(u"host"_s), std::chrono::milliseconds(wish.rtt));
    if (needsLink) {
        if (!link.listen())
            return fail(u"no socket in "_s + link.folder());
        for (simulation::TillPlan &till : ground->tills)
            till.connection[u"host"_s] = link.folder();
    }

    simulation::Simulation run({spread(ground->tills, *ground, wish), needsLink ? &link : nullptr, wish.sales,
                                wish.outages, std::chrono::seconds(wish.outageSeconds), wish.kills, wish.seed});
    std::optional<simulation::Office> office;
    if (wish.mixed)
        office.emplace(**session, ground->tills, ground->cashier, wish.seed);
    QElapsedTimer timer;
    timer.start();
    const bool ran = run.run();
    office.reset();
    const double seconds = double(timer.elapsed()) / 1000;
    const Result<simulation::Reconciliation> books = compareBooks(arguments, *ground, run.figures().paid);
    if (!books)
        return fail(books.error());

    const QJsonObject report = reportOf(wish, run, *books, seconds);
    const QByteArray json = QJsonDocument(report).toJson();
    if (arguments.has(u"json"_s)) {
        QFile file(arguments.value(u"json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
            return fail(file.errorString());
    }
    say(QString::fromUtf8(json).trimmed());
    const bool good =
        ran && books->lost == 0 && books->doubled == 0 && books->sales == wish.sales && books->differences.isEmpty();
    return good ? 0 : fail(u"the simulation found differences; journals are in "_s + folder);
}

} // namespace admin
