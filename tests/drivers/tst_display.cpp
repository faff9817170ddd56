#include "drivers/api/plugins.h"
#include "drivers/display/displaycodec.h"
#include "drivers/display/displayletters.h"
#include "drivers/display/wiredisplay.h"
#include "tests/support/simulateddisplay.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// The display in front of the customer (hardware 5.6): its bytes, and how it is lost and found.
class TestDisplay : public QObject
{
    Q_OBJECT

private slots:
    void bytesOfEachDialect();
    void everyTextIsTwoLinesOfTwenty_data();
    void everyTextIsTwoLinesOfTwenty();
    void behindAPrinterEveryWriteGoesThereAndBack();
    void lettersFollowThePage();
    void arabicIsShownInLatinLetters();
    void noControlCharacterComesThrough();
    void itShowsWhatIsSaid_data();
    void itShowsWhatIsSaid();
    void theSameTextIsWrittenOnce();
    void atMostTenTextsASecond();
    void aPulledCableIsToldAndComesBack();
    void throughThePrinterNothingElseIsOpened();
    void exchangesAreReadBack();
};

void TestDisplay::bytesOfEachDialect()
{
    display::Settings epson;
    QCOMPARE(display::show({u"TOTAL"_s, u"120 DA"_s}, epson),
             QByteArray("\x1f\x24\x01\x01TOTAL               \x1f\x24\x01\x02"
                        "120 DA              "));
    QVERIFY(display::initialise(epson).startsWith("\x1b\x40\x0c"));
    QVERIFY(display::initialise(epson).contains("\x1b\x74\x13")); // page 19: CP858
    display::Settings other;
    other.dialect = display::Dialect::Cd5220;
    QCOMPARE(display::show({u"TOTAL"_s, u"120 DA"_s}, other),
             QByteArray("\x1b\x51\x41TOTAL               \r\x1b\x51\x42"
                        "120 DA              \r"));
    const QByteArray top("TOTAL               ");
    const QByteArray bottom("120 DA              ");
    other.dialect = display::Dialect::Dsp800;
    QCOMPARE(display::initialise(other),
             QByteArray("\x04\x01"
                        "C1X\x17"));
    QCOMPARE(display::show({u"TOTAL"_s, u"120 DA"_s}, other),
             "\x04\x01P1\x17" + top + "\x04\x01PE\x17" + bottom); // places 1 and 21
    other.dialect = display::Dialect::Utc;
    QCOMPARE(display::show({u"TOTAL"_s, u"120 DA"_s}, other), "\x1buA" + top + "\r\x1buB" + bottom + '\r');
    other.dialect = display::Dialect::Aedex;
    QVERIFY(display::initialise(other).isEmpty());
    QCOMPARE(display::show({u"TOTAL"_s, u"120 DA"_s}, other), "!#1" + top + "\r!#2" + bottom + '\r');
}

void TestDisplay::everyTextIsTwoLinesOfTwenty_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("long") << u"Couscous aux sept légumes de la maison"_s;
    QTest::newRow("ligature at the edge") << u"0123456789012345678œ"_s;
    QTest::newRow("arabic") << u"مقروط بالعسل والتمر من البيت"_s;
    QTest::newRow("outside the first plane") << u"gâteau 🍰🍰 fin"_s;
    QTest::newRow("accents apart") << QString::fromUtf8("cre\xcc\x82pe");
}

void TestDisplay::everyTextIsTwoLinesOfTwenty()
{
    QFETCH(QString, text);
    for (const display::Page page :
         {display::Page::Ascii, display::Page::Cp437, display::Page::Cp858, display::Page::Windows1252}) {
        display::Settings settings;
        settings.page = page;
        const auto [top, bottom] = display::lines({text, text}, settings);
        QCOMPARE(top.size(), 20);
        QCOMPARE(bottom.size(), 20);
    }
}

void TestDisplay::behindAPrinterEveryWriteGoesThereAndBack()
{
    const display::Settings settings = display::Settings::fromUrl(QUrl(u"display+printer:?dialect=cd5220"_s));
    for (const QByteArray &bytes : {display::initialise(settings), display::show({u"A"_s, u"B"_s}, settings)}) {
        QVERIFY(bytes.startsWith("\x1b\x3d\x02"));
        QVERIFY(bytes.endsWith("\x1b\x3d\x01"));
    }
}

void TestDisplay::lettersFollowThePage()
{
    using display::Page;
    QCOMPARE(display::letters(u"Crêpe à l’œuf"_s, Page::Cp858), QByteArray("Cr\x88pe \x85 l'oeuf"));
    QCOMPARE(display::letters(u"Crêpe à l’œuf"_s, Page::Windows1252), QByteArray("Cr\xeape \xe0 l'\x9cuf"));
    QCOMPARE(display::letters(u"Crêpe à l’œuf"_s, Page::Ascii), QByteArray("Crepe a l'oeuf"));
    QCOMPARE(display::letters(u"À"_s, Page::Cp437), QByteArray("A")); // 437 has no such letter
    QCOMPARE(display::letters(u"1\u00a0250\u202f€ − 2 × 3"_s, Page::Cp858), QByteArray("1 250 \xd5 - 2 x 3"));
}

void TestDisplay::arabicIsShownInLatinLetters()
{
    QCOMPARE(display::letters(u"رشتة"_s, display::Page::Cp858), QByteArray("rchta"));
    QCOMPARE(display::letters(u"مَقروط ١٢"_s, display::Page::Cp858), QByteArray("mqrout 12"));
}

void TestDisplay::noControlCharacterComesThrough()
{
    QString all;
    for (char16_t code = 1; code < 0x3000; ++code)
        all += QChar(code);
    for (const char c : display::letters(all, display::Page::Windows1252))
        QVERIFY(uchar(c) >= 0x20 && c != 0x7f);
}

void TestDisplay::itShowsWhatIsSaid_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("epson") << u"dialect=epson"_s;
    QTest::newRow("cd5220") << u"dialect=cd5220"_s;
    QTest::newRow("dsp-800") << u"dialect=dsp800"_s;
    QTest::newRow("utc") << u"dialect=utc"_s;
    QTest::newRow("aedex") << u"dialect=aedex"_s;
}

void TestDisplay::itShowsWhatIsSaid()
{
    QFETCH(QString, dialect);
    SimulatedDisplay device;
    const auto display = Plugins::get().openDisplay(QUrl(device.url(dialect)), {});
    QVERIFY(display);
    QVERIFY((*display)->show({u"Makrout"_s, u"2 x 50      100 DA"_s}));
    QTRY_COMPARE(device.lines(), (QStringList{u"Makrout             "_s, u"2 x 50      100 DA  "_s}));
}

void TestDisplay::theSameTextIsWrittenOnce()
{
    SimulatedDisplay device;
    const auto display = Plugins::get().openDisplay(QUrl(device.url()), {});
    for (int i = 0; i < 5; ++i)
        QVERIFY((*display)->show({u"A"_s, u"B"_s}));
    QVERIFY((*display)->show({u"A"_s, u"C"_s}));
    QTRY_COMPARE(device.lines().last().trimmed(), u"C"_s);
    QCOMPARE(device.texts(), 2);
}

void TestDisplay::atMostTenTextsASecond()
{
    SimulatedDisplay device;
    const auto display = Plugins::get().openDisplay(QUrl(device.url()), {});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 8; ++i)
        QVERIFY((*display)->show({u"A"_s, QString::number(i)}));
    QVERIFY2(timer.elapsed() >= 700, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(device.texts(), 8);
}

void TestDisplay::aPulledCableIsToldAndComesBack()
{
    SimulatedDisplay device;
    const auto display = Plugins::get().openDisplay(QUrl(device.url()), {});
    QVERIFY((*display)->show({u"A"_s, u"1"_s}));
    device.unplug();
    QElapsedTimer timer;
    timer.start();
    Result<> shown;
    for (int i = 0; i < 20 && shown; ++i)
        shown = (*display)->show({u"A"_s, QString::number(i)});
    QVERIFY(!shown);
    QCOMPARE(shown.error().key, u"device.unreachable"_s);
    QVERIFY2(timer.elapsed() < 2500, "a lost display must not hold anybody up");
    device.plug();
    // Not tried at every text: once in five seconds.
    timer.restart();
    while (!(*display)->show({u"B"_s, u"back"_s}) && timer.elapsed() < 8000)
        QTest::qWait(50);
    QTRY_COMPARE(device.lines().last().trimmed(), u"back"_s);
    QVERIFY(timer.elapsed() <= 5500);
}

void TestDisplay::throughThePrinterNothingElseIsOpened()
{
    QByteArray sent;
    bool ready = true;
    DisplayWiring wiring;
    wiring.tape = std::make_shared<ExchangeTape>();
    wiring.throughPrinter = [&](const QByteArray &bytes) {
        if (ready)
            sent += bytes;
        return ready;
    };
    const auto display = Plugins::get().openDisplay(QUrl(u"display+printer:?page=ascii"_s), wiring);
    QVERIFY(display);
    QVERIFY((*display)->show({u"Bienvenue"_s, {}}));
    QVERIFY(sent.contains("Bienvenue"));
    QCOMPARE(sent.count("\x1b\x3d\x02"), sent.count("\x1b\x3d\x01"));
    QVERIFY(!wiring.tape->exchanges().isEmpty());
    ready = false;
    QVERIFY(!(*display)->show({u"Au revoir"_s, {}}));
}

void TestDisplay::exchangesAreReadBack()
{
    for (int i = 0; i < display::DialectCount; ++i) {
        display::Settings settings;
        settings.dialect = display::Dialect(i);
        const QList<ExchangeWord> words = display::explain(display::show({u"TOTAL"_s, u"120 DA"_s}, settings));
        QCOMPARE(words, (QList<ExchangeWord>{{u"line"_s, u"TOTAL"_s}, {u"line"_s, u"120 DA"_s}}));
    }
    QVERIFY(display::explain("anything").isEmpty());
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
