#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"
#include "modules/core/uuid.h"
#include "tests/support/simulatedprinter.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Papers asked for by one machine and printed by the agent of another, through the programs themselves.
class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aPaperAskedForComesOutAtOnce();
    void anUnpluggedPrinterIsToldAndPrintsOnceItIsBack();
    void whatIsNoPaperFailsAndTheNextOneComes();
    void aSecondAgentOnTheSameFolderPrintsNothing();
    void theShopsLogoHeadsItsPapers();
    void aPrinterIsAddedListedAndRemovedByCommand();
    void killedAgentsPrintEachPaperOnceOrLeaveItUncertain();

private:
    static int scaled(int full) { return qEnvironmentVariableIsSet("FM_LONG") ? full : full / 10; }
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments = {});
    QString addPrinter(const SimulatedPrinter &printer, const QString &query = {});
    QString ask(const QString &printer, const QString &title, const QString &document = {});
    QString text(const QString &query);
    int count(const QString &state)
    {
        return text(u"select count(*)::text as v from devices.print_job where state = '%1'"_s.arg(state)).toInt();
    }
    static int papersOf(const SimulatedPrinter &printer, const QString &title);

    QTemporaryDir m_home;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QProcess> m_agent;
};

void TestPrinting::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_home.path());
    const std::unique_ptr<QProcess> made = start(u"feemaison-admin"_s, {u"init"_s});
    QVERIFY(made->waitForFinished(60'000));
    QCOMPARE(made->exitCode(), 0);
    const std::unique_ptr<QProcess> enrolled = start(u"feemaison-admin"_s, {u"agent"_s, u"enrol"_s, u"agent"_s});
    QVERIFY(enrolled->waitForFinished(60'000));
    QVERIFY2(enrolled->exitCode() == 0, enrolled->readAllStandardError().constData());
    m_session = std::make_unique<Session>(m_server->settings());
    QVERIFY(m_session->status());
}

void TestPrinting::init() { m_agent = start(u"feemaison-agent"_s); }

void TestPrinting::cleanup()
{
    m_agent->terminate();
    if (!m_agent->waitForFinished(10'000))
        m_agent->kill();
    m_agent->waitForFinished();
    // Each test has its own printers.
    (void)text(
        u"with gone as (update devices.printer set is_active = false returning 1) select count(*)::text as v from gone"_s);
}

void TestPrinting::cleanupTestCase()
{
    m_session.reset();
    (void)m_server->stop();
    QDir(m_server->dataFolder()).removeRecursively();
}

std::unique_ptr<QProcess> TestPrinting::start(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FEEMAISON_HOME"_s, m_home.path());
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(BUILD_DIR "/bin/") + program, arguments);
    process->waitForStarted();
    return process;
}

QString TestPrinting::text(const QString &query)
{
    const Result<Rows> rows = m_session->run(query);
    if (!rows)
        qWarning().noquote() << rows.error().technical;
    return rows && !rows->isEmpty() ? rows->first().get<QString>("v"_L1) : QString();
}

QString TestPrinting::addPrinter(const SimulatedPrinter &printer, const QString &query)
{
    const QString id = uuidText(uuidV7());
    return text(u"select devices.save_printer('%1', '{\"name\": \"%1\", \"url\": \"%2\"}')::text as v"_s.arg(
        id, printer.url(query)));
}

QString TestPrinting::ask(const QString &printer, const QString &title, const QString &document)
{
    const QString paper = document.isEmpty()
        ? u"{\"receipt\": 1, \"language\": \"fr\", \"rows\": [{\"kind\": 0, \"left\": \"Bon %1.\"}]}"_s.arg(title)
        : document;
    return text(
        u"select devices.enqueue('%1', '{\"printer\": \"%2\", \"title\": \"%3\", \"document\": %4}')::text as v"_s.arg(
            uuidText(uuidV7()), printer, title, paper));
}

int TestPrinting::papersOf(const SimulatedPrinter &printer, const QString &title)
{
    int found = 0;
    for (const QByteArray &paper : printer.papers())
        found += paper.contains("Bon " + title.toLatin1() + '.') ? 1 : 0;
    return found;
}

void TestPrinting::aPaperAskedForComesOutAtOnce()
{
    SimulatedPrinter printer;
    const QString id = addPrinter(printer);
    ask(id, u"un"_s);
    QTRY_COMPARE_WITH_TIMEOUT(papersOf(printer, u"un"_s), 1, 30'000); // the agent looks for new printers now and then
    QTRY_COMPARE(count(u"printed"_s), 1);
    QElapsedTimer timer;
    timer.start();
    ask(id, u"deux"_s);
    QTRY_COMPARE(papersOf(printer, u"deux"_s), 1);
    // Woken, not polled: the poll is five seconds.
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(text(u"select count(*)::text as v from devices.v_printer where is_driven and waiting = 0"_s), u"1"_s);
}

void TestPrinting::anUnpluggedPrinterIsToldAndPrintsOnceItIsBack()
{
    SimulatedPrinter printer;
    printer.unplug();
    const QString id = addPrinter(printer);
    ask(id, u"attend"_s);
    const QString fault = u"select fault as v from devices.v_printer where printer_id = '%1'"_s.arg(id);
    QTRY_COMPARE_WITH_TIMEOUT(text(fault), u"printer.unreachable"_s, 30'000);
    QCOMPARE(count(u"uncertain"_s), 0);
    printer.plug();
    QTRY_COMPARE_WITH_TIMEOUT(papersOf(printer, u"attend"_s), 1, 30'000);
    QTRY_COMPARE(text(fault), QString());
}

void TestPrinting::whatIsNoPaperFailsAndTheNextOneComes()
{
    SimulatedPrinter printer;
    const QString id = addPrinter(printer);
    ask(id, u"faux"_s, u"{\"nonsense\": 1}"_s);
    ask(id, u"vrai"_s);
    QTRY_COMPARE_WITH_TIMEOUT(papersOf(printer, u"vrai"_s), 1, 30'000);
    QCOMPARE(text(u"select fault as v from devices.print_job where state = 'failed' and title = 'faux'"_s),
             u"printer.document"_s);
}

void TestPrinting::aSecondAgentOnTheSameFolderPrintsNothing()
{
    SimulatedPrinter printer;
    const QString id = addPrinter(printer);
    ask(id, u"seul0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(printer.papers().size(), 1, 30'000); // this one has the printers
    const std::unique_ptr<QProcess> second = start(u"feemaison-agent"_s);
    for (int i = 1; i < 10; ++i)
        ask(id, u"seul%1"_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(printer.papers().size(), 10, 30'000);
    QString said;
    QTRY_VERIFY_WITH_TIMEOUT((said += QString::fromUtf8(second->readAllStandardError())).contains(u"another agent"_s),
                             15'000);
    second->terminate();
    QVERIFY(second->waitForFinished());
}

void TestPrinting::theShopsLogoHeadsItsPapers()
{
    QImage picture(64, 64, QImage::Format_Grayscale8);
    picture.fill(Qt::black);
    const QString file = m_home.filePath(u"logo.png"_s);
    QVERIFY(picture.save(file));
    const std::unique_ptr<QProcess> set = start(u"feemaison-admin"_s, {u"logo"_s, file});
    QVERIFY(set->waitForFinished());
    QVERIFY2(set->exitCode() == 0, set->readAllStandardError().constData());
    const std::unique_ptr<QProcess> refused = start(u"feemaison-admin"_s, {u"logo"_s, u"/dev/null"_s});
    QVERIFY(refused->waitForFinished());
    QCOMPARE(refused->exitCode(), 1);
    SimulatedPrinter printer;
    const QString id = addPrinter(printer);
    QTest::qWait(100);
    ask(id, u"logo"_s,
        u"{\"receipt\": 1, \"language\": \"fr\", \"rows\": [{\"kind\": 4}, {\"kind\": 0, \"left\": \"Bon logo.\"}]}"_s);
    QTRY_COMPARE_WITH_TIMEOUT(papersOf(printer, u"logo"_s), 1, 30'000);
    QVERIFY(printer.papers().first().contains("\x1dv0"));
}

void TestPrinting::aPrinterIsAddedListedAndRemovedByCommand()
{
    SimulatedPrinter printer;
    const auto run = [this](const QStringList &words) {
        const std::unique_ptr<QProcess> process = start(u"feemaison-admin"_s, QStringList{u"printer"_s} + words);
        process->waitForFinished();
        return std::pair(process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()));
    };
    QCOMPARE(run({u"add"_s, u"Atelier"_s, printer.url(), u"--duty"_s, u"workshop"_s}).first, 0);
    QVERIFY(run({u"list"_s}).second.contains(u"Atelier\t"_s + printer.url()));
    QTRY_VERIFY_WITH_TIMEOUT(run({u"list"_s}).second.contains(u"driven"_s), 30'000);
    QCOMPARE(text(u"select value::text as v from ops.setting where key = 'devices.workshop'"_s), u"true"_s);
    QCOMPARE(run({u"status"_s, printer.url()}), std::pair(0, u"ready\n"_s));
    printer.setFault(SimulatedPrinter::Fault::PaperOut);
    QCOMPARE(run({u"status"_s, printer.url()}).first, 1);
    printer.setFault(SimulatedPrinter::Fault::None);
    QCOMPARE(run({u"pages"_s, printer.url()}).first, 0);
    QTRY_COMPARE(printer.papers().size(), 1);
    QCOMPARE(run({u"add"_s, u"Faux"_s, u"gopher://x"_s}).first, 1);
    QCOMPARE(run({u"remove"_s, u"Atelier"_s}).first, 0);
    QCOMPARE(text(u"select value::text as v from ops.setting where key = 'devices.workshop'"_s), u"false"_s);
}

/// The agent dies at random moments while two printers have papers to print: each comes out exactly once, or stands as
/// uncertain for a person; none is lost, and none is there twice.
void TestPrinting::killedAgentsPrintEachPaperOnceOrLeaveItUncertain()
{
    const int jobs = scaled(500);
    const int kills = scaled(200);
    const quint32 seed = QRandomGenerator::system()->bounded(1U, 1'000'000U);
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    SimulatedPrinter first;
    SimulatedPrinter second;
    const QStringList printers{addPrinter(first), addPrinter(second)};
    const auto waiting = [&] {
        return text(u"select count(*)::text as v from devices.print_job where title like 'K%' and state in "
                    "('queued', 'leased', 'sending')"_s)
            .toInt();
    };
    first.setPace(80);
    second.setPace(80);
    for (int i = 0; i < jobs; ++i)
        ask(printers.at(i % 2), u"K%1"_s.arg(i));
    int killed = 0;
    for (; killed < kills && waiting() > 0; ++killed) {
        QTest::qWait(int(random.bounded(30, 200)));
        m_agent->kill();
        QVERIFY(m_agent->waitForFinished());
        m_agent = start(u"feemaison-agent"_s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 120'000);
    int uncertain = 0;
    for (int i = 0; i < jobs; ++i) {
        const QString title = u"K%1"_s.arg(i);
        const int papers = papersOf(i % 2 == 0 ? first : second, title);
        const QString state = text(u"select state as v from devices.print_job where title = '%1'"_s.arg(title));
        uncertain += state == u"uncertain" ? 1 : 0;
        QVERIFY2(papers <= 1, qPrintable(u"%1 came out %2 times"_s.arg(title).arg(papers)));
        QVERIFY2(papers == 1 || state == u"uncertain", qPrintable(title + u" is lost, it stands as "_s + state));
        QVERIFY2(state == u"printed" || state == u"uncertain", qPrintable(title + u' ' + state));
    }
    QVERIFY(killed >= kills * 3 / 4);
    qInfo("%d papers, %d kills, %d uncertain", jobs, killed, uncertain);
    const std::unique_ptr<QProcess> verify = start(u"feemaison-admin"_s, {u"verify"_s});
    QVERIFY(verify->waitForFinished(60'000));
    QVERIFY2(verify->exitCode() == 0, verify->readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(TestPrinting)
#include "tst_printing.moc"
