#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"
#include "tests/support/simulatedprinter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Selling while everything goes wrong, through the program itself: full counts with FM_LONG set, a tenth otherwise.
/// The seed is printed; the same seed gives the same run of sales.
class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void outagesLoseAndDoubleNothing();
    void oneRoundTripASale();
    void killedTillsLoseAndDoubleNothing();
    void wholeDaysAtEightTillsAddUp();
    void aServerKilledInMidCommitLosesNothing();
    void theBooksAreSoundAfterAll();

private:
    struct Run
    {
        int code = -1;
        QJsonObject report;
        QString errors;
    };
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    Run finish(QProcess &process);
    static int scaled(int full) { return qEnvironmentVariableIsSet("FM_LONG") ? full : full / 10; }

    QTemporaryDir m_home;
    std::unique_ptr<LocalServer> m_server;
    QString m_seed;
};

void TestSoak::initTestCase()
{
    m_seed = QString::number(QRandomGenerator::system()->bounded(1, 1'000'000));
    qInfo("seed %s", qPrintable(m_seed));
    m_server = std::make_unique<LocalServer>(m_home.path());
    Run init = finish(*start({u"init"_s}));
    QVERIFY2(init.code == 0, qPrintable(init.errors));
}

void TestSoak::cleanupTestCase()
{
    (void)m_server->stop();
    QDir(m_server->dataFolder()).removeRecursively();
}

std::unique_ptr<QProcess> TestSoak::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FEEMAISON_HOME"_s, m_home.path());
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(BUILD_DIR "/bin/feemaison-admin"), arguments);
    return process;
}

TestSoak::Run TestSoak::finish(QProcess &process)
{
    // Through the event loop: simulated printers live in this thread.
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(20);
    Run run;
    run.code = process.exitCode();
    run.report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    run.errors = QString::fromUtf8(process.readAllStandardError()).right(2000);
    return run;
}

void TestSoak::outagesLoseAndDoubleNothing()
{
    const int sales = scaled(2000);
    const Run run = finish(*start({u"simulate"_s, u"--tills"_s, u"4"_s, u"--sales"_s, QString::number(sales),
                                   u"--rtt"_s, u"40"_s, u"--outage"_s, u"3x2"_s, u"--seed"_s, m_seed}));
    QVERIFY2(run.code == 0, qPrintable(run.errors));
    QCOMPARE(run.report[u"sales"].toInt(), sales);
    QCOMPARE(run.report[u"acknowledged"].toInt(), sales);
    QCOMPARE(run.report[u"lost"].toInt(-1), 0);
    QCOMPARE(run.report[u"doubled"].toInt(-1), 0);
    QVERIFY(run.report[u"reconciled"].toBool());
    qInfo().noquote() << QJsonDocument(run.report).toJson(QJsonDocument::Compact);
}

void TestSoak::oneRoundTripASale()
{
    const Run run = finish(*start({u"simulate"_s, u"--tills"_s, u"2"_s, u"--sales"_s, QString::number(scaled(2000)),
                                   u"--paced"_s, u"--seed"_s, m_seed}));
    QVERIFY2(run.code == 0, qPrintable(run.errors));
    // One for the sale; attaching, reading changes and closing are shared by all of them.
    const double each = run.report[u"round_trips_per_sale"].toDouble();
    QVERIFY2(each >= 0.5 && each < 1.3, qPrintable(QString::number(each)));
}

void TestSoak::killedTillsLoseAndDoubleNothing()
{
    SimulatedPrinter printer;
    const int kills = scaled(300);
    const int sales = kills * 8;
    const Run run =
        finish(*start({u"simulate"_s, u"--tills"_s, u"4"_s, u"--sales"_s, QString::number(sales), u"--kill"_s,
                       QString::number(kills), u"--printer"_s, printer.url(), u"--seed"_s, m_seed}));
    QVERIFY2(run.code == 0, qPrintable(run.errors));
    QCOMPARE(run.report[u"sales"].toInt(), sales);
    QCOMPARE(run.report[u"lost"].toInt(-1), 0);
    QCOMPARE(run.report[u"doubled"].toInt(-1), 0);
    QVERIFY(run.report[u"kills"].toInt() > kills / 2);
    // No paper twice by itself.
    static const QRegularExpression number(u"S[0-9]{3}-[0-9]{6}"_s);
    QHash<QString, int> papers;
    for (const QByteArray &paper : printer.papers()) {
        const QRegularExpressionMatch match = number.match(QString::fromLatin1(paper));
        if (match.hasMatch() && !paper.contains("DUPLICATA"))
            ++papers[match.captured()];
    }
    QStringList twice;
    for (auto it = papers.cbegin(); it != papers.cend(); ++it)
        if (it.value() > 1)
            twice << it.key();
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u' ')));
    qInfo("%d kills, %lld papers, %d uncertain", run.report[u"kills"].toInt(), qlonglong(papers.size()),
          run.report[u"uncertain"].toInt());
}

/// 100,000 acts chosen by chance (selling in every way, returns, voids, exchanges, vouchers, tickets set aside and
/// taken up elsewhere, money in and out, what the office asks of the drawers, closings) at eight tills that are killed
/// and cut off: every check empty, cash = ledger = Σ tickets, never more back than was sold, every series 1..n.
void TestSoak::wholeDaysAtEightTillsAddUp()
{
    const int tickets = scaled(70'000);
    const Run run = finish(
        *start({u"simulate"_s, u"--tills"_s, u"8"_s, u"--sales"_s, QString::number(tickets), u"--mixed"_s, u"--kill"_s,
                QString::number(scaled(600)), u"--outage"_s, u"4x3"_s, u"--rtt"_s, u"20"_s, u"--seed"_s, m_seed}));
    QVERIFY2(run.code == 0, qPrintable(run.errors + QString::fromUtf8(QJsonDocument(run.report).toJson())));
    QCOMPARE(run.report[u"sales"].toInt(), tickets);
    QCOMPARE(run.report[u"lost"].toInt(-1), 0);
    QCOMPARE(run.report[u"doubled"].toInt(-1), 0);
    QVERIFY(run.report[u"acts"].toInt() >= tickets);
    QVERIFY(run.report[u"reconciled"].toBool());
    QVERIFY(run.report[u"requests_done"].toInt() > 0);
    QVERIFY(run.report[u"requests_withdrawn"].toInt() > 0);
    qInfo("%d acts, %d kills, %d requests done, %d withdrawn", run.report[u"acts"].toInt(),
          run.report[u"kills"].toInt(), run.report[u"requests_done"].toInt(),
          run.report[u"requests_withdrawn"].toInt());
}

void TestSoak::aServerKilledInMidCommitLosesNothing()
{
    const int kills = scaled(50);
    const int sales = kills * 150;
    const auto sold = [this] {
        const Result<Rows> rows = Session(m_server->settings()).run(u"select count(*)::int as n from pos.sale"_s);
        return rows ? rows->first().get<int>("n"_L1) : -1;
    };
    const int before = sold();
    const std::unique_ptr<QProcess> process = start(
        {u"simulate"_s, u"--tills"_s, u"3"_s, u"--sales"_s, QString::number(sales), u"--paced"_s, u"--seed"_s, m_seed});
    // The tills must be enrolled and sell: before that there is nobody whose sale a kill could lose.
    QTRY_VERIFY_WITH_TIMEOUT(sold() > before, 30'000);
    int killed = 0;
    while (killed < kills && process->state() != QProcess::NotRunning) {
        QTest::qWait(int(QRandomGenerator::global()->bounded(100, 500)));
        QVERIFY(m_server->kill());
        QTest::qWait(50);
        const Result<> healed = m_server->start();
        QVERIFY2(healed, healed ? "" : qPrintable(healed.error().technical));
        ++killed;
    }
    // And once more while the books are compared.
    while (process->state() != QProcess::NotRunning && sold() < before + sales)
        QTest::qWait(5);
    QVERIFY(m_server->kill());
    QVERIFY(m_server->start());
    const Run run = finish(*process);
    QVERIFY2(run.code == 0, qPrintable(run.errors));
    QCOMPARE(run.report[u"sales"].toInt(), sales);
    QCOMPARE(run.report[u"lost"].toInt(-1), 0);
    QCOMPARE(run.report[u"doubled"].toInt(-1), 0);
    QVERIFY(run.report[u"reconciled"].toBool());
    QVERIFY(killed >= kills / 2);
    qInfo("server killed %d times", killed);
}

void TestSoak::theBooksAreSoundAfterAll()
{
    const Run run = finish(*start({u"verify"_s}));
    QVERIFY2(run.code == 0, qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
