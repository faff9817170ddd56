#include "drivers/api/plugins.h"
#include "tests/support/simulatedprinter.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real plugin and a printer on a real socket: what becomes of a paper under each fault of hardware.md 6.
class TestEscPosPrinter : public QObject
{
    Q_OBJECT

private slots:
    void whatKeepsAPrinterFromBeginningIsNamedAndNothingIsSent_data();
    void whatKeepsAPrinterFromBeginningIsNamedAndNothingIsSent();
    void aPrinterThatNeverAnswersIsSentToAndNeverCalledPrinted();
    void aLineCutAtAnyByteNeverPrintsTwice();
    void afterAnUncertainPaperTheNextOneIsWhole();
    void aPulseIsNotSentToAPrinterThatIsNotReady();
    void thePageFinderComesOut();

private:
    static Receipt paper(const QString &text) { return {u"fr"_s, {{ReceiptRow::Kind::Text, text}}}; }
    static std::shared_ptr<ReceiptPrinter> open(const SimulatedPrinter &printer, const QString &query = {})
    {
        return *openReceiptPrinter(QUrl(printer.url(query)));
    }
    static bool giveUp(const Error &) { return false; }
};

void TestEscPosPrinter::whatKeepsAPrinterFromBeginningIsNamedAndNothingIsSent_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("key");
    using Fault = SimulatedPrinter::Fault;
    QTest::newRow("no paper") << int(Fault::PaperOut) << u"printer.paper_out"_s;
    QTest::newRow("cover open") << int(Fault::CoverOpen) << u"printer.cover_open"_s;
    QTest::newRow("cutter jam") << int(Fault::CutterJam) << u"printer.cutter"_s;
    QTest::newRow("head hot") << int(Fault::HeadHot) << u"printer.hot"_s;
    QTest::newRow("held by another till") << int(Fault::Silent) << u"printer.silent"_s;
    QTest::newRow("nonsense") << int(Fault::Garbage) << u"printer.silent"_s;
}

void TestEscPosPrinter::whatKeepsAPrinterFromBeginningIsNamedAndNothingIsSent()
{
    QFETCH(const int, fault);
    QFETCH(const QString, key);
    SimulatedPrinter printer;
    printer.setFault(SimulatedPrinter::Fault(fault));
    const std::shared_ptr<ReceiptPrinter> device = open(printer);
    const PrintResult result = device->print(paper(u"x"_s), "0001", giveUp);
    QCOMPARE(result.outcome, PrintOutcome::NotStarted);
    QVERIFY(result.fault);
    QCOMPARE(result.fault->key, key);
    QCOMPARE(printer.firstByteAt(), 0);
    printer.setFault(SimulatedPrinter::Fault::None);
    QCOMPARE(device->print(paper(u"x"_s), "0001", giveUp).outcome, PrintOutcome::Printed);
    QCOMPARE(printer.papers().size(), 1);
}

void TestEscPosPrinter::aPrinterThatNeverAnswersIsSentToAndNeverCalledPrinted()
{
    SimulatedPrinter printer;
    printer.setFault(SimulatedPrinter::Fault::Silent);
    const std::shared_ptr<ReceiptPrinter> device = open(printer, u"status=none"_s);
    QCOMPARE(device->print(paper(u"x"_s), "0001", giveUp).outcome, PrintOutcome::Sent);
    QTRY_COMPARE(printer.papers().size(), 1);
}

/// A reset at every byte of a job: never printed and called not started, never twice.
void TestEscPosPrinter::aLineCutAtAnyByteNeverPrintsTwice()
{
    SimulatedPrinter printer;
    const std::shared_ptr<ReceiptPrinter> device = open(printer);
    QCOMPARE(device->print(paper(u"Ticket whole."_s), "0001", giveUp).outcome, PrintOutcome::Printed);
    const int length = int(printer.papers().first().size());
    QVERIFY(length > 20);
    int uncertain = 0;
    for (int byte = 0; byte < length; ++byte) {
        device->letGo();
        printer.clear();
        printer.setFault(SimulatedPrinter::Fault::CutAfterBytes, byte);
        const QString name = u"Ticket %1."_s.arg(byte);
        const PrintResult result = device->print(paper(name), "0001", giveUp);
        printer.setFault(SimulatedPrinter::Fault::None);
        const auto copies = [&] {
            qsizetype found = 0;
            for (const QByteArray &one : printer.papers())
                found += one.count(name.toLatin1());
            return found;
        };
        if (result.outcome == PrintOutcome::NotStarted)
            QCOMPARE(copies(), 0);
        else
            QVERIFY2(result.outcome == PrintOutcome::Uncertain || copies() == 1, qPrintable(name));
        uncertain += result.outcome == PrintOutcome::Uncertain ? 1 : 0;
        QVERIFY(copies() <= 1);
    }
    QVERIFY(uncertain > length / 2);
}

void TestEscPosPrinter::afterAnUncertainPaperTheNextOneIsWhole()
{
    SimulatedPrinter printer;
    const std::shared_ptr<ReceiptPrinter> device = open(printer);
    printer.setFault(SimulatedPrinter::Fault::CutAfterBytes, 15);
    QCOMPARE(device->print(paper(u"first"_s), "0001", giveUp).outcome, PrintOutcome::Uncertain);
    printer.clear();
    QCOMPARE(device->print(paper(u"second"_s), "0002", giveUp).outcome, PrintOutcome::Printed);
    QCOMPARE(printer.papers().size(), 1);
    // Enough NULs to end a picture that was swallowed half, then everything anew.
    QVERIFY(printer.papers().first().startsWith(QByteArray(4096, '\0') + "\x1b@"));
    QVERIFY(printer.papers().first().contains("second\n"));
}

void TestEscPosPrinter::aPulseIsNotSentToAPrinterThatIsNotReady()
{
    SimulatedPrinter printer;
    printer.setFault(SimulatedPrinter::Fault::PaperOut);
    const std::shared_ptr<ReceiptPrinter> device = open(printer);
    QCOMPARE(device->openDrawer().outcome, PrintOutcome::NotStarted);
    printer.setFault(SimulatedPrinter::Fault::None);
    QCOMPARE(printer.drawerPulses(), 0);
    QCOMPARE(device->openDrawer().outcome, PrintOutcome::Sent);
    QTRY_COMPARE(printer.drawerPulses(), 1);
}

void TestEscPosPrinter::thePageFinderComesOut()
{
    SimulatedPrinter printer;
    const std::shared_ptr<ReceiptPrinter> device = open(printer);
    QCOMPARE(device->printSetupHelp().outcome, PrintOutcome::Sent);
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(printer.papers().first().contains(" 16 1252 P\xe2te"));
}

QTEST_GUILESS_MAIN(TestEscPosPrinter)
#include "tst_escposprinter.moc"
