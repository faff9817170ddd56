#include "drivers/api/plugins.h"
#include "drivers/scanner/scannerlines.h"
#include "tests/support/simulatedscanner.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Serial scanners (hardware 5.5): lines, prefixes, what is rejected, and the wire.
class TestScanner : public QObject
{
    Q_OBJECT

private slots:
    void aCodeEndsWithCrLfOrBoth_data();
    void aCodeEndsWithCrLfOrBoth();
    void theSameCodeWithin300MsIsOneScan();
    void symbologiesAreTakenAwayButForGs1();
    void longLinesAndControlCharactersAreRejected();
    void anyBytesGiveOnlyPrintableCodes();
    void codesComeOverTheWire();
    void aPulledCableIsToldAndComesBack();

private:
    static QStringList read(const std::shared_ptr<Scanner> &scanner, int count = 1)
    {
        QStringList codes;
        QElapsedTimer timer;
        timer.start();
        while (codes.size() < count && timer.elapsed() < 3000)
            if (const Result<QStringList> more = scanner->read(50ms))
                codes += *more;
        return codes;
    }
};

void TestScanner::aCodeEndsWithCrLfOrBoth_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
}

void TestScanner::aCodeEndsWithCrLfOrBoth()
{
    QFETCH(QByteArray, end);
    scanner::Lines lines(true);
    QStringList codes;
    for (const char c : "6130000000017" + end + "6130000000024" + end)
        codes += lines.take(QByteArray(1, c), 0ms);
    QCOMPARE(codes, (QStringList{u"6130000000017"_s, u"6130000000024"_s}));
}

void TestScanner::theSameCodeWithin300MsIsOneScan()
{
    scanner::Lines lines(true);
    QCOMPARE(lines.take("123456\r", 1000ms).size(), 1);
    QCOMPARE(lines.take("123456\r", 1299ms).size(), 0);
    QCOMPARE(lines.take("123456\r", 1500ms).size(), 0); // still held down
    QCOMPARE(lines.take("123456\r", 1801ms).size(), 1);
    QCOMPARE(lines.take("654321\r", 1802ms).size(), 1);
}

void TestScanner::symbologiesAreTakenAwayButForGs1()
{
    QCOMPARE(scanner::withoutAim(u"]E06130000000017"_s), u"6130000000017"_s);
    QCOMPARE(scanner::withoutAim(u"]C10106130000000017"_s), u"]C10106130000000017"_s);
    QCOMPARE(scanner::withoutAim(u"]d20106130000000017"_s), u"]C10106130000000017"_s);
    QCOMPARE(scanner::withoutAim(u"]"_s), u"]"_s);
    scanner::Lines kept(false);
    QCOMPARE(kept.take("]E0123\r", 0ms), QStringList{u"]E0123"_s});
}

void TestScanner::longLinesAndControlCharactersAreRejected()
{
    scanner::Lines lines(true);
    QVERIFY(lines.take(QByteArray(129, '7') + "\r", 0ms).isEmpty());
    QCOMPARE(lines.rejected(), 1);
    QCOMPARE(lines.take(QByteArray(128, '7') + "\r", 0ms).size(), 1);
    QVERIFY(lines.take(QByteArray("12\x07") + "34\r", 0ms).isEmpty());
    QVERIFY(lines
                .take(QByteArray("12\0"
                                 "34\r",
                                 6),
                      0ms)
                .isEmpty());
    QCOMPARE(lines.rejected(), 3);
    // The separator of GS1 fields is no rubbish.
    QCOMPARE(lines.take("]C110LOT\x1d"
                        "15260101\r",
                        0ms),
             QStringList{u"]C110LOT\u001d15260101"_s});
    // What follows a rejected line is read again.
    QCOMPARE(lines.take("99\r", 0ms), QStringList{u"99"_s});
}

void TestScanner::anyBytesGiveOnlyPrintableCodes()
{
    QRandomGenerator random(11);
    scanner::Lines lines(true);
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes;
        for (int n = random.bounded(40); n > 0; --n)
            bytes += char(random.bounded(random.bounded(3) ? 128 : 256));
        for (const QString &code : lines.take(bytes + '\r', std::chrono::milliseconds(i * 1000))) {
            QVERIFY(!code.isEmpty() && code.size() <= 128);
            for (const QChar c : code)
                QVERIFY(c.unicode() >= 0x20 || c.unicode() == 0x1d);
        }
    }
    QVERIFY(lines.rejected() > 0);
}

void TestScanner::codesComeOverTheWire()
{
    SimulatedScanner device;
    const auto tape = std::make_shared<ExchangeTape>();
    const auto scanner = Plugins::get().openScanner(QUrl(device.url()), tape);
    QVERIFY(scanner);
    QVERIFY((*scanner)->read(10ms));
    device.scan("]E06130000000017");
    QCOMPARE(read(*scanner), QStringList{u"6130000000017"_s});
    device.setFragmented(true);
    device.scan("6130000000024");
    QCOMPARE(read(*scanner), QStringList{u"6130000000024"_s});
    QVERIFY(!tape->exchanges().isEmpty());
    QVERIFY(tape->lastHeard().isValid());
}

void TestScanner::aPulledCableIsToldAndComesBack()
{
    SimulatedScanner device;
    const auto scanner = Plugins::get().openScanner(QUrl(device.url()), {});
    QVERIFY((*scanner)->read(10ms));
    device.unplug();
    Result<QStringList> codes;
    for (int i = 0; i < 20 && codes; ++i)
        codes = (*scanner)->read(50ms);
    QVERIFY(!codes);
    QCOMPARE(codes.error().key, u"device.unreachable"_s);
    device.plug();
    QElapsedTimer timer;
    timer.start();
    while (!(*scanner)->read(20ms) && timer.elapsed() < 5000)
        QTest::qWait(50);
    device.scan("42424242");
    QCOMPARE(read(*scanner), QStringList{u"42424242"_s});
}

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
