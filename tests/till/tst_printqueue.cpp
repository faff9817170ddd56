#include "drivers/api/plugins.h"
#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/printqueue.h"
#include "tests/support/simulatedprinter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// The queue, the real plugin and a printer on a real socket.
class TestPrintQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void printsOnceAndSaysSo();
    void scenario14_unpluggedThenPluggedPrintsTheReceiptAndNeverTheOldPulse();
    void outOfPaperIsNamedAndPrintsByItselfAfterwards();
    void aLineCutAfterTheFirstByteIsUncertainAndNeverResent();
    void paperOutInMidTicketIsWaitedForAndNothingIsSentTwice_data();
    void paperOutInMidTicketIsWaitedForAndNothingIsSentTwice();
    void aTillThatStopsWhileThePrinterWaitsLeavesTheTicketUncertain();
    void aPrinterTalkingNonsenseIsAFaultAndNothingIsSent();
    void anOldBacklogWaitsForAPerson();
    void thePulseGoesBeforeThePaper();
    void severalTillsShareOneNetworkPrinter();

private:
    void add(const QString &key, PrintJob::Kind kind = PrintJob::Kind::Receipt, int rows = 1);
    static void addTo(Journal &journal, const QString &key, PrintJob::Kind kind = PrintJob::Kind::Receipt,
                      int rows = 1);
    PrintJob::State stateOf(const QString &key);
    void start(const QString &url);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SimulatedPrinter> m_printer;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<PrintQueue> m_queue;
};

void TestPrintQueue::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_printer = std::make_unique<SimulatedPrinter>();
    m_journal = std::make_unique<Journal>(m_home->path());
    QFuture<Result<JournalState>> open = m_journal->open();
    open.waitForFinished();
    QVERIFY(open.result());
}

void TestPrintQueue::cleanup()
{
    Clock::setSource({});
    m_queue.reset();
    m_journal.reset();
    m_printer.reset();
}

void TestPrintQueue::start(const QString &url)
{
    m_queue = std::make_unique<PrintQueue>(*m_journal, [url] { return openReceiptPrinter(QUrl(url)); });
    m_queue->start();
}

void TestPrintQueue::add(const QString &key, PrintJob::Kind kind, int rows)
{
    addTo(*m_journal, key, kind, rows);
    if (m_queue)
        m_queue->wake();
}

void TestPrintQueue::addTo(Journal &journal, const QString &key, PrintJob::Kind kind, int rows)
{
    PrintJob job;
    job.id = uuidV7();
    job.dedupKey = key;
    job.kind = kind;
    job.title = key;
    job.createdAt = Clock::now();
    if (kind == PrintJob::Kind::Drawer)
        job.expiresAt = job.createdAt.addSecs(PrintQueue::DrawerLife.count());
    else
        job.document = Receipt{u"fr"_s, QList<ReceiptRow>(rows, {ReceiptRow::Kind::Text, u"Ticket "_s + key})}.toJson();
    std::function<Result<>(JournalFile &)> work = [job](JournalFile &file) { return file.addJob(job); };
    QFuture<Result<>> added = journal.run(work);
    added.waitForFinished();
    QVERIFY(added.result());
}

PrintJob::State TestPrintQueue::stateOf(const QString &key)
{
    std::function<Result<std::optional<PrintJob>>(JournalFile &)> work = [key](JournalFile &file) {
        return file.jobByKey(key);
    };
    QFuture<Result<std::optional<PrintJob>>> job = m_journal->run(work);
    job.waitForFinished();
    return (*job.result())->state;
}

void TestPrintQueue::printsOnceAndSaysSo()
{
    start(m_printer->url());
    add(u"A"_s);
    QTRY_COMPARE(stateOf(u"A"_s), PrintJob::State::Printed);
    QCOMPARE(m_printer->papers().size(), 1);
    QVERIFY(m_printer->papers().first().contains("Ticket A"));
    QTRY_COMPARE(m_queue->state().state, PrinterState::State::Ready);
}

void TestPrintQueue::scenario14_unpluggedThenPluggedPrintsTheReceiptAndNeverTheOldPulse()
{
    m_printer->unplug();
    start(m_printer->url());
    add(u"pulse"_s, PrintJob::Kind::Drawer);
    add(u"paper"_s);
    QTRY_COMPARE(m_queue->state().state, PrinterState::State::Fault);
    QCOMPARE(m_queue->state().fault.key, u"printer.unreachable"_s);
    QTRY_VERIFY(stateOf(u"pulse"_s) == PrintJob::State::Failed || stateOf(u"pulse"_s) == PrintJob::State::Expired);
    m_printer->plug();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"paper"_s), PrintJob::State::Printed, 15'000);
    QCOMPARE(m_printer->papers().size(), 1);
    QCOMPARE(m_printer->drawerPulses(), 0);
}

void TestPrintQueue::outOfPaperIsNamedAndPrintsByItselfAfterwards()
{
    m_printer->setFault(SimulatedPrinter::Fault::PaperOut);
    start(m_printer->url());
    add(u"A"_s);
    QTRY_COMPARE(m_queue->state().fault.key, u"printer.paper_out"_s);
    QCOMPARE(stateOf(u"A"_s), PrintJob::State::Queued);
    QVERIFY(m_printer->papers().isEmpty());
    m_printer->setFault(SimulatedPrinter::Fault::None);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"A"_s), PrintJob::State::Printed, 15'000);
    QCOMPARE(m_printer->papers().size(), 1);
}

void TestPrintQueue::aLineCutAfterTheFirstByteIsUncertainAndNeverResent()
{
    start(m_printer->url());
    QSignalSpy asked(m_queue.get(), &PrintQueue::uncertain);
    m_printer->setFault(SimulatedPrinter::Fault::CutAfterBytes, 10);
    add(u"A"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"A"_s), PrintJob::State::Uncertain, 15'000);
    QTRY_COMPARE(asked.size(), 1);
    add(u"B"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"B"_s), PrintJob::State::Printed, 15'000);
    QCOMPARE(stateOf(u"A"_s), PrintJob::State::Uncertain);
    QVERIFY(!m_printer->papers().last().contains("Ticket A") || m_printer->papers().size() == 1);
}

void TestPrintQueue::paperOutInMidTicketIsWaitedForAndNothingIsSentTwice_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("fault");
    // A short one fits the printer's buffer: only its confirmation does not come.
    QTest::newRow("short, printer speaks by itself") << u"status=automatic"_s << 3 << u"printer.paper_out"_s;
    QTest::newRow("short, printer only answers") << u"status=full"_s << 3 << u"printer.paper_out"_s;
    // A long one does not: writing stands still.
    QTest::newRow("long, printer speaks by itself") << u"status=automatic"_s << 80'000 << u"printer.paper_out"_s;
    QTest::newRow("long, printer only answers") << u"status=full"_s << 80'000 << u"printer.stalled"_s;
}

void TestPrintQueue::paperOutInMidTicketIsWaitedForAndNothingIsSentTwice()
{
    QFETCH(const QString, query);
    QFETCH(const int, rows);
    QFETCH(const QString, fault);
    start(m_printer->url(query));
    m_printer->setFault(SimulatedPrinter::Fault::PaperOutAfterBytes, 20);
    add(u"1"_s, PrintJob::Kind::Receipt, rows);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->state().fault.key, fault, 15'000);
    QCOMPARE(stateOf(u"1"_s), PrintJob::State::Sending);
    QCOMPARE(m_printer->papers().size(), 0);
    m_printer->setFault(SimulatedPrinter::Fault::None);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"1"_s), PrintJob::State::Printed, 15'000);
    QCOMPARE(m_printer->papers().size(), 1);
    QCOMPARE(m_printer->papers().first().count("Ticket 1\n"), rows);
}

void TestPrintQueue::aTillThatStopsWhileThePrinterWaitsLeavesTheTicketUncertain()
{
    start(m_printer->url(u"status=automatic"_s));
    m_printer->setFault(SimulatedPrinter::Fault::PaperOutAfterBytes, 20);
    add(u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->state().fault.key, u"printer.paper_out"_s, 15'000);
    m_queue.reset();
    m_printer->setFault(SimulatedPrinter::Fault::None);
    start(m_printer->url(u"status=automatic"_s));
    QTRY_COMPARE(stateOf(u"1"_s), PrintJob::State::Uncertain);
    QVERIFY(m_printer->papers().size() <= 1);
}

void TestPrintQueue::aPrinterTalkingNonsenseIsAFaultAndNothingIsSent()
{
    m_printer->setFault(SimulatedPrinter::Fault::Garbage);
    start(m_printer->url());
    add(u"A"_s);
    QTRY_COMPARE(m_queue->state().fault.key, u"printer.silent"_s);
    QCOMPARE(stateOf(u"A"_s), PrintJob::State::Queued);
    QCOMPARE(m_printer->firstByteAt(), 0);
}

void TestPrintQueue::anOldBacklogWaitsForAPerson()
{
    Clock::setSource([] { return QDateTime::currentDateTimeUtc().addSecs(-3600); });
    add(u"old"_s);
    Clock::setSource({});
    start(m_printer->url());
    add(u"new"_s);
    QTRY_COMPARE(stateOf(u"new"_s), PrintJob::State::Printed);
    QCOMPARE(stateOf(u"old"_s), PrintJob::State::Cancelled);
    QCOMPARE(m_printer->papers().size(), 1);
}

void TestPrintQueue::thePulseGoesBeforeThePaper()
{
    m_printer->setFault(SimulatedPrinter::Fault::PaperOut);
    start(m_printer->url());
    add(u"paper"_s);
    QTRY_COMPARE(m_queue->state().state, PrinterState::State::Fault);
    QSignalSpy done(m_queue.get(), &PrintQueue::finished);
    m_printer->setFault(SimulatedPrinter::Fault::None);
    add(u"pulse"_s, PrintJob::Kind::Drawer);
    QTRY_COMPARE(done.size(), 2);
    QCOMPARE(done.first().first().value<PrintJob>().dedupKey, u"pulse"_s);
    QCOMPARE(m_printer->drawerPulses(), 1);
    QCOMPARE(m_printer->papers().size(), 1);
}

void TestPrintQueue::severalTillsShareOneNetworkPrinter()
{
    m_printer->serveOneAtATime();
    start(m_printer->url());
    const QTemporaryDir otherHome;
    Journal otherJournal(otherHome.path());
    QFuture<Result<JournalState>> open = otherJournal.open();
    open.waitForFinished();
    PrintQueue other(otherJournal, [url = m_printer->url()] { return openReceiptPrinter(QUrl(url)); });
    other.start();
    for (int i = 0; i < 5; ++i) {
        add(u"A%1"_s.arg(i));
        addTo(otherJournal, u"B%1"_s.arg(i));
        other.wake();
        QTest::qWait(300);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->papers().size(), 10, 60'000);
    for (const QByteArray &paper : m_printer->papers())
        QCOMPARE(paper.count("Ticket"), 1);
    other.stop();
}

QTEST_GUILESS_MAIN(TestPrintQueue)
#include "tst_printqueue.moc"
