#include "drivers/api/paper.h"
#include "drivers/api/shoplogo.h"
#include "drivers/escpos/codepage.h"
#include "drivers/escpos/commands.h"
#include "drivers/escpos/encoder.h"
#include "drivers/escpos/pagefinder.h"
#include "drivers/escpos/raster.h"
#include "drivers/escpos/statusparser.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace escpos;

class TestEscPos : public QObject
{
    Q_OBJECT

private slots:
    void PRT1_frenchIsRightOnAnEpsonAndOnACloneInDoubleByteMode();
    void PRT1_everyFrenchLetterHasItsByteInEachPage();
    void PRT1_feedsAndCutsAndNothingAfter();
    void PRT2_anAmountIsNeverCut();
    void narrowNoBreakSpaceBecomesASpace();
    void anArabicLineIsDrawnInAFrenchReceipt();
    void arabicLettersAreJoined();
    void noRealTimeCommandHidesInAPicture();
    void aPictureGoesInStripsACloneCanTake();
    void receiptSurvivesItsJson();
    void aFamilyOfPrintersIsDataAndEachWordCanBeChanged();
    void aPictureGoesInTheWayTheProfileSays();
    void aBarcodeIsTheKindItsDigitsAre();
    void aQrCodeIsNativeOrDrawn();
    void thePageFinderNamesEachNumber();
    void theLogoHeadsThePaperInBlackAndWhite();
    void statusIsReadInAnyFragmentation();
    void automaticAndAskedStatusAreToldApart();
    void anyBytesGiveAState();
};

static Receipt receipt(const QList<ReceiptRow> &rows) { return {u"fr"_s, rows}; }
static ReceiptRow columns(const QString &left, const QString &right)
{
    return {ReceiptRow::Kind::Columns, left, right};
}

void TestEscPos::PRT1_frenchIsRightOnAnEpsonAndOnACloneInDoubleByteMode()
{
    const QByteArray bytes = encodeReceipt(receipt({{ReceiptRow::Kind::Text, u"Reçu n° 12 : à côté"_s}}), {});
    // FS . leaves the Chinese mode a clone boots in, before the first letter; then page 16, Windows-1252.
    QVERIFY(bytes.startsWith(QByteArray("\x1b@\x1c.\x1bt\x10", 7)));
    QVERIFY(bytes.contains("Re\xe7u n\xb0 12 : \xe0 c\xf4t\xe9\n"));
}

void TestEscPos::PRT1_everyFrenchLetterHasItsByteInEachPage()
{
    const QString letters = u"àâäçéèêëîïôöùûüÿÀÂÇÉÈÊËÎÏÔÙÛ«»°×"_s;
    for (const CodePage page : {CodePage::Windows1252, CodePage::Cp858, CodePage::Cp850}) {
        const std::optional<QByteArray> bytes = encodeText(letters, page);
        QVERIFY(bytes);
        QCOMPARE(bytes->size(), letters.size());
        QVERIFY(!bytes->contains('?'));
    }
    QCOMPARE(*encodeText(u"é"_s, CodePage::Cp858), QByteArray("\x82"));
    QCOMPARE(*encodeText(u"œuf’s…"_s, CodePage::Cp858), QByteArray("oeuf's..."));
    QCOMPARE(*encodeText(u"œ’"_s, CodePage::Windows1252), QByteArray("\x9c\x92"));
    QVERIFY(!encodeText(u"شكرا"_s, CodePage::Windows1252));
}

void TestEscPos::PRT1_feedsAndCutsAndNothingAfter()
{
    const QByteArray bytes = encodeReceipt(receipt({{ReceiptRow::Kind::Text, u"x"_s}}), {});
    QVERIFY(bytes.endsWith(QByteArray("\x1dV\x42\0", 4)));
}

void TestEscPos::PRT2_anAmountIsNeverCut()
{
    Profile narrow;
    narrow.columns = 32;
    const QByteArray bytes =
        encodeReceipt(receipt({columns(u"Chakhchoukha à l'agneau de Biskra, grande"_s, u"1 700,00"_s)}), narrow);
    QVERIFY(bytes.contains("1 700,00\n"));
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY2(line.size() <= 32 + 14, line.constData()); // the first carries the initialisation
    for (const LaidLine &line : layoutReceipt(receipt({columns(u"un deux trois"_s, u"99 999 999,00"_s)}), 32))
        QVERIFY(paddedText(line, 32).size() <= 32);
}

void TestEscPos::narrowNoBreakSpaceBecomesASpace()
{
    QCOMPARE(*encodeText(u"79\u202f200,50\u00a0DA \u2212120"_s, CodePage::Windows1252),
             QByteArray("79 200,50 DA -120"));
}

void TestEscPos::anArabicLineIsDrawnInAFrenchReceipt()
{
    const QByteArray bytes = encodeReceipt(
        receipt({{ReceiptRow::Kind::Text, u"Merci"_s}, {ReceiptRow::Kind::Text, u"شكرا لزيارتكم"_s}}), {});
    QVERIFY(bytes.contains("Merci\n"));
    const qsizetype picture = bytes.indexOf(QByteArray("\x1dv0\0", 4));
    QVERIFY(picture > 0);
    QVERIFY(!bytes.left(picture).contains('?'));
}

void TestEscPos::arabicLettersAreJoined()
{
    // Joined letters need fewer separate ink runs than the same letters kept apart.
    const auto inkRuns = [](const QString &text) {
        const QImage image = drawPaper({{ReceiptRow::Kind::Text, text}}, Profile().dots, true);
        int runs = 0;
        bool ink = false;
        for (int x = 0; x < image.width(); ++x) {
            bool now = false;
            for (int y = 0; y < image.height(); ++y)
                now = now || image.constScanLine(y)[x] < 128;
            runs += now && !ink;
            ink = now;
        }
        return runs;
    };
    const QString word = u"فاتورة"_s;
    QString apart;
    for (const QChar c : word)
        apart += QString(c) + QChar(0x200c); // zero width non-joiner
    QVERIFY(inkRuns(word) > 0);
    QVERIFY(inkRuns(word) < inkRuns(apart));
}

void TestEscPos::noRealTimeCommandHidesInAPicture()
{
    QByteArray bits;
    for (int i = 0; i < 2000; ++i)
        bits += QByteArray("\x10\x04\x01\x10\x14\x01\x00\x01\x10\x05", 10).mid(i % 7) + char(i);
    breakRealTimeCommands(bits);
    QVERIFY(!bits.contains(QByteArray("\x10\x04", 2)));
    QVERIFY(!bits.contains(QByteArray("\x10\x05", 2)));
    QVERIFY(!bits.contains(QByteArray("\x10\x14", 2)));
}

void TestEscPos::aPictureGoesInStripsACloneCanTake()
{
    QImage image(576, 1000, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    const QByteArray bytes = encodeImage(image, {});
    int rows = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        QCOMPARE(bytes.mid(i, 4), QByteArray("\x1dv0\0", 4));
        const int width = uchar(bytes.at(i + 4)) + uchar(bytes.at(i + 5)) * 256;
        const int height = uchar(bytes.at(i + 6)) + uchar(bytes.at(i + 7)) * 256;
        QVERIFY(width * height <= 4096);
        QVERIFY(height <= 128);
        rows += height;
        i += 8 + width * height;
    }
    QCOMPARE(rows, 1000);
}

void TestEscPos::receiptSurvivesItsJson()
{
    const Receipt original{
        u"ar"_s,
        {{ReceiptRow::Kind::Text, u"شكرا"_s, {}, ReceiptRow::Align::Centre, ReceiptRow::Size::Tall, true},
         columns(u"TOTAL"_s, u"4 560,00"_s),
         {ReceiptRow::Kind::Rule},
         {ReceiptRow::Kind::Barcode, u"C1-000123"_s}}};
    QCOMPARE(*Receipt::fromJson(original.toJson()), original);
    QCOMPARE(Receipt::fromJson("{}").error().key, u"printer.document"_s);
    QVERIFY(!Receipt::fromJson("not json"));
}

void TestEscPos::aFamilyOfPrintersIsDataAndEachWordCanBeChanged()
{
    QVERIFY(profileNames().size() >= 12);
    for (const ProfileName &family : profileNames())
        QVERIFY2(!family.name.isEmpty(), qPrintable(family.key));
    const Profile epson = Profile::fromUrl(QUrl(u"tcp://192.0.2.1?profile=epson-tm-t20"_s));
    QVERIFY(epson.automaticStatus && epson.nativeQr && !epson.doubleByteMode);
    QCOMPARE(epson.confirmation, Confirmation::ProcessId);
    const Profile changed =
        Profile::fromUrl(QUrl(u"tcp://192.0.2.1?profile=epson-tm-t20&paper=58&confirm=none&pulse=120/480&page=858"_s));
    QVERIFY(changed.automaticStatus);
    QCOMPARE(changed.columns, 32);
    QCOMPARE(changed.confirmation, Confirmation::None);
    QCOMPARE(changed.pulseOn, 60);
    QCOMPARE(changed.pulseOff, 240);
    QCOMPARE(changed.pageNumber, 19);
    const Profile nonsense = Profile::fromUrl(QUrl(u"tcp://192.0.2.1?profile=no&paper=3&strip_rows=-1&pulse=x"_s));
    QCOMPARE(nonsense.columns, Profile().columns);
    QCOMPARE(nonsense.stripRows, Profile().stripRows);
    QCOMPARE(nonsense.pulseOn, Profile().pulseOn);
}

void TestEscPos::aPictureGoesInTheWayTheProfileSays()
{
    QImage image(384, 30, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    image.setPixel(0, 0, 0);
    image.setPixel(9, 25, 0);
    Profile profile;
    profile.dots = 384;
    profile.raster = Raster::GsParenL;
    const QByteArray graphics = encodeImage(image, profile);
    // 48 bytes × 30 rows + 10, function 112, then function 50 prints it.
    QVERIFY(graphics.startsWith(QByteArray("\x1d(L\xaa\x05\x30p0\x01\x01"
                                           "1\x80\x01\x1e\0\x80",
                                           16)));
    QVERIFY(graphics.endsWith(QByteArray("\x1d(L\x02\0"
                                         "02",
                                         7)));
    profile.raster = Raster::EscStar;
    const QByteArray columns = encodeImage(image, profile);
    QVERIFY(columns.startsWith(QByteArray("\x1b"
                                          "3\x18\x1b*!\x80\x01\x80\0\0",
                                          11)));
    QCOMPARE(columns.count("\x1b*!"), 2); // thirty rows are two bands of 24
    // Second band, row 25 is its second dot, column 9.
    const qsizetype second = columns.lastIndexOf("\x1b*!") + 5;
    QCOMPARE(uchar(columns.at(second + 9 * 3)), uchar(0x40));
}

void TestEscPos::aBarcodeIsTheKindItsDigitsAre()
{
    QVERIFY(barcode(u"4006381333931"_s)
                .contains(QByteArray("\x1dk\x43\x0d"
                                     "4006381333931")));
    QVERIFY(barcode(u"96385074"_s)
                .contains(QByteArray("\x1dk\x44\x08"
                                     "96385074")));
    QVERIFY(barcode(u"036000291452"_s)
                .contains(QByteArray("\x1dk\x41\x0c"
                                     "036000291452")));
    // A wrong check digit would print nothing as EAN.
    QVERIFY(barcode(u"4006381333930"_s).contains("{B4006381333930"));
    QVERIFY(barcode(u"AV-C1-12"_s).contains("{BAV-C1-12"));
    QVERIFY(barcode(u"شكرا"_s).isEmpty());
}

void TestEscPos::aQrCodeIsNativeOrDrawn()
{
    const Receipt paper = receipt({{ReceiptRow::Kind::Qr, u"https://example.dz/é"_s}});
    Profile profile;
    const QByteArray drawn = encodeReceipt(paper, profile);
    QVERIFY(drawn.contains("\x1dv0"));
    QVERIFY(!drawn.contains("https")); // tst_qrpicture reads it
    profile.nativeQr = true;
    const QByteArray bytes = encodeReceipt(paper, profile);
    QVERIFY(bytes.contains(QByteArray("\x1d(k\x18\0"
                                      "1P0https://example.dz/\xc3\xa9",
                                      29)));
    QVERIFY(bytes.contains(QByteArray("\x1d(k\x03\0"
                                      "1Q0",
                                      8)));
}

void TestEscPos::thePageFinderNamesEachNumber()
{
    const QByteArray bytes = encodePageFinder(Profile());
    QVERIFY(bytes.contains(QByteArray("\x1bt\x10 16 1252 P\xe2te \xe0 l'\x9cuf, \xe7", 26)));
    QVERIFY(bytes.contains(QByteArray("\x1bt\x13 19  858 P\x83te \x85 l'oeuf, \x87", 27)));
    QVERIFY(bytes.endsWith(QByteArray("\x1dV\x42\0", 4)));
}

void TestEscPos::theLogoHeadsThePaperInBlackAndWhite()
{
    Receipt paper = receipt({{ReceiptRow::Kind::Logo}, {ReceiptRow::Kind::Text, u"x"_s}});
    QVERIFY(!encodeReceipt(paper, {}).contains("\x1dv0"));
    QImage picture(1000, 500, QImage::Format_ARGB32);
    picture.fill(Qt::transparent); // white on paper
    for (int x = 400; x < 600; ++x)
        for (int y = 0; y < 500; ++y)
            picture.setPixel(x, y, 0xff303030);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QBuffer::WriteOnly) && picture.save(&buffer, "PNG"));
    setShopLogo(png);
    const QImage logo = shopLogo();
    QCOMPARE(logo.size(), QSize(320, 160));
    QCOMPARE(qGray(logo.pixel(0, 0)), 255);
    QCOMPARE(qGray(logo.pixel(160, 80)), 0);
    paper.logo = shopLogoPng();
    const QByteArray bytes = encodeReceipt(paper, {});
    const qsizetype raster = bytes.indexOf("\x1dv0");
    QVERIFY(raster > 0 && raster < bytes.indexOf("x\n"));
    setShopLogo("no picture");
    QVERIFY(shopLogo().isNull());
}

void TestEscPos::statusIsReadInAnyFragmentation()
{
    // Paper out, asked 1, 2 and 4; a process id and a name in between.
    const QByteArray all("\x1a\x37\x22"
                         "AB12\x00\x32_EPSON\x00\x7e",
                         17);
    for (int cut = 0; cut <= all.size(); ++cut) {
        StatusParser parser;
        for (const int which : {1, 2, 4})
            parser.asked(which);
        parser.feed(all.left(cut));
        parser.feed(all.mid(cut));
        QCOMPARE(parser.unanswered(), 0);
        QCOMPARE(parser.lastProcessId(), QByteArray("AB12"));
        QVERIFY(parser.status().offline);
        QVERIFY(parser.status().paperOut);
        QCOMPARE(parser.status().fault()->key, u"printer.paper_out"_s);
    }
}

void TestEscPos::automaticAndAskedStatusAreToldApart()
{
    StatusParser parser;
    parser.asked(1);
    parser.feed(QByteArray("\x30\x00\x00\x00\x12", 5)); // spontaneous: cover open; then the answer
    QCOMPARE(parser.unanswered(), 0);
    QVERIFY(parser.status().coverOpen);
    QVERIFY(!parser.status().offline);
}

void TestEscPos::anyBytesGiveAState()
{
    QRandomGenerator random(7);
    StatusParser parser;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray noise;
        for (int n = random.bounded(6); n >= 0; --n)
            noise += char(random.bounded(256));
        parser.asked(1 + i % 4);
        parser.feed(noise);
    }
    parser.reset();
    QVERIFY(!parser.status().answered);
}

QTEST_MAIN(TestEscPos)
#include "tst_escpos.moc"
