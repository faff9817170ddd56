#include "drivers/api/plugins.h"
#include "drivers/transport/localports.h"
#include "drivers/transport/spoollink.h"
#include "tests/support/privatecups.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// Papers through the system's spooler: the real plugin, the real libcups and a real cupsd of the test's own.
class TestSpooler : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theNameIsReadFromEitherAddress();
    void aPaperIsSentAndNeverCalledPrinted();
    void everyPaperIsAJobOfItsOwn();
    void theDrawerOpens();
    void anUnknownPrinterIsNamed();
    void aPrinterHeldBackGetsNothing_data();
    void aPrinterHeldBackGetsNothing();
    void whatTheSystemKnowsOfThePrinterIsTold();
    void aJobThatFailsIsAQuestionAndTakenBack();
    void itsPrintersAreFound();
    void withoutAPrintSystemNothingIsSent();

private:
    static Receipt paper(const QString &text) { return {u"fr"_s, {{ReceiptRow::Kind::Text, text}}}; }
    static std::shared_ptr<ReceiptPrinter> open(const QString &url) { return *openReceiptPrinter(QUrl(url)); }
    static bool giveUp(const Error &) { return false; }

    std::unique_ptr<PrivateCups> m_cups;
};

void TestSpooler::initTestCase()
{
    m_cups = std::make_unique<PrivateCups>(QStringList{u"Ticket"_s, u"labo-58"_s});
    if (!m_cups->error().isEmpty())
        QSKIP(qPrintable(m_cups->error()));
}

void TestSpooler::theNameIsReadFromEitherAddress()
{
    QCOMPARE(SpoolLink::printerOf(QUrl(u"spool://labo-58"_s)), u"labo-58"_s);
    QCOMPARE(SpoolLink::printerOf(QUrl(u"spool:///EPSON%20TM-T20%20reçus?paper=80"_s)), u"EPSON TM-T20 reçus"_s);
    QVERIFY(!makeLink(QUrl(u"spool:///"_s)));
}

void TestSpooler::aPaperIsSentAndNeverCalledPrinted()
{
    const std::shared_ptr<ReceiptPrinter> printer = open(u"spool:///Ticket"_s);
    const PrintResult result = printer->print(paper(u"Crêpe"_s), "0001", giveUp);
    QCOMPARE(result.outcome, PrintOutcome::Sent);
    QVERIFY(!result.status.answered);
    QTRY_VERIFY(m_cups->paper(u"Ticket"_s).endsWith(QByteArray("\x1dV\x42\0", 4)));
    const QByteArray bytes = m_cups->paper(u"Ticket"_s);
    QVERIFY(bytes.startsWith("\x1b\x40")); // raw: byte for byte
    QVERIFY(bytes.contains("Cr\xeape\n"));
}

void TestSpooler::everyPaperIsAJobOfItsOwn()
{
    const std::shared_ptr<ReceiptPrinter> printer = open(u"spool://labo-58?paper=58"_s);
    for (int i = 0; i < 5; ++i) {
        const QString text = u"Paper %1"_s.arg(i);
        QCOMPARE(printer->print(paper(text), "0001", giveUp).outcome, PrintOutcome::Sent);
        QTRY_VERIFY(m_cups->paper(u"labo-58"_s).contains(text.toLatin1() + '\n'));
    }
}

void TestSpooler::theDrawerOpens()
{
    QCOMPARE(open(u"spool:///Ticket"_s)->openDrawer().outcome, PrintOutcome::Sent);
    QTRY_VERIFY(m_cups->paper(u"Ticket"_s).contains("\x1bp"));
}

void TestSpooler::anUnknownPrinterIsNamed()
{
    const PrintResult result = open(u"spool:///Nowhere"_s)->print(paper(u"x"_s), "0001", giveUp);
    QCOMPARE(result.outcome, PrintOutcome::NotStarted);
    QCOMPARE(result.fault->key, u"printer.spool_unknown"_s);
    QCOMPARE(result.fault->detail[u"host"].toString(), u"Nowhere"_s);
}

void TestSpooler::aPrinterHeldBackGetsNothing_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("free");
    QTest::newRow("stopped") << u"cupsdisable"_s << u"cupsenable"_s;
    QTest::newRow("takes no jobs") << u"cupsreject"_s << u"cupsaccept"_s;
}

void TestSpooler::aPrinterHeldBackGetsNothing()
{
    QFETCH(QString, held);
    QFETCH(QString, free);
    if (QStandardPaths::findExecutable(held, {u"/usr/sbin"_s}).isEmpty())
        QSKIP("no cups-client on this machine");
    const QByteArray before = m_cups->paper(u"Ticket"_s);
    QVERIFY(m_cups->tell(held, u"Ticket"_s));
    const std::shared_ptr<ReceiptPrinter> printer = open(u"spool:///Ticket"_s);
    const PrintResult result = printer->print(paper(u"Later"_s), "0001", giveUp);
    QCOMPARE(result.outcome, PrintOutcome::NotStarted);
    QCOMPARE(result.fault->key, u"printer.spool_stopped"_s);
    QVERIFY(m_cups->tell(free, u"Ticket"_s));
    QTest::qWait(300);
    QCOMPARE(m_cups->paper(u"Ticket"_s), before); // it does not come out afterwards
    QCOMPARE(printer->print(paper(u"Now"_s), "0001", giveUp).outcome, PrintOutcome::Sent);
    QTRY_VERIFY(m_cups->paper(u"Ticket"_s).contains("Now\n"));
}

/// A paper taken by a printer that turns out empty is sent: nobody knows more. The next one waits here.
void TestSpooler::whatTheSystemKnowsOfThePrinterIsTold()
{
    const std::shared_ptr<ReceiptPrinter> printer = open(u"spool:///Ticket"_s);
    m_cups->setTrouble(u"Ticket"_s, u"empty"_s, true);
    QCOMPARE(printer->print(paper(u"First"_s), "0001", giveUp).outcome, PrintOutcome::Sent);
    QTRY_VERIFY(!SpoolLink(u"Ticket"_s).open(std::chrono::milliseconds(1000)));
    const PrintResult second = printer->print(paper(u"Second"_s), "0002", giveUp);
    QCOMPARE(second.outcome, PrintOutcome::NotStarted);
    QCOMPARE(second.fault->key, u"printer.paper_out"_s);
    m_cups->setTrouble(u"Ticket"_s, u"empty"_s, false);
    QTRY_VERIFY(m_cups->paper(u"Ticket"_s).contains("First\n"));
    QVERIFY(!m_cups->paper(u"Ticket"_s).contains("Second"));
}

void TestSpooler::aJobThatFailsIsAQuestionAndTakenBack()
{
    const std::shared_ptr<ReceiptPrinter> printer = open(u"spool:///Ticket"_s);
    m_cups->setTrouble(u"Ticket"_s, u"broken"_s, true);
    const PrintResult result = printer->print(paper(u"Half"_s), "0001", giveUp);
    QCOMPARE(result.outcome, PrintOutcome::Uncertain); // the printer may have had a part of it
    m_cups->setTrouble(u"Ticket"_s, u"broken"_s, false);
    QCOMPARE(printer->print(paper(u"Whole"_s), "0002", giveUp).outcome, PrintOutcome::Sent);
    QTRY_VERIFY(m_cups->paper(u"Ticket"_s).contains("Whole\n"));
    QVERIFY(!m_cups->paper(u"Ticket"_s).contains("Half"));
}

void TestSpooler::itsPrintersAreFound()
{
    QStringList names;
    for (const FoundPort &port : localPorts())
        if (port.kind == FoundPort::Kind::Spooler)
            names.append(port.path);
    names.sort();
    QCOMPARE(names, (QStringList{u"Ticket"_s, u"labo-58"_s}));
}

void TestSpooler::withoutAPrintSystemNothingIsSent()
{
    m_cups->stop();
    QElapsedTimer timer;
    timer.start();
    const PrintResult result = open(u"spool:///Ticket"_s)->print(paper(u"x"_s), "0001", giveUp);
    QCOMPARE(result.outcome, PrintOutcome::NotStarted);
    QCOMPARE(result.fault->key, u"printer.no_spooler"_s);
    QVERIFY(timer.elapsed() < 4000);
    QVERIFY(SpoolLink::printers().isEmpty());
}

QTEST_GUILESS_MAIN(TestSpooler)
#include "tst_spooler.moc"
