#include "drivers/api/qrpicture.h"
#include "drivers/escpos/encoder.h"
#include "tests/support/rasterpaper.h"

#include <QTest>

#include <zbar.h>

using namespace Qt::StringLiterals;
using namespace escpos;

/// A QR code on printers without a command for it (hardware 1.6): what is printed reads back, by a reader that is not
/// ours.
class TestQrPicture : public QObject
{
    Q_OBJECT

private slots:
    void itsModulesAreThoseOfTheStandard();
    void itReadsBack_data();
    void itReadsBack();
    void theWidestThatFitsIsDrawn();
    void whatHasNoRoomIsLetters();
    void itReadsBackFromThePaper_data();
    void itReadsBackFromThePaper();
};

namespace {

/// What zbar reads of a picture; empty when nothing.
QString readBack(const QImage &picture)
{
    zbar::zbar_image_scanner_t *scanner = zbar::zbar_image_scanner_create();
    zbar::zbar_image_scanner_set_config(scanner, zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner, zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    QByteArray grey;
    for (int y = 0; y < picture.height(); ++y)
        grey.append(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width());
    zbar::zbar_image_t *image = zbar::zbar_image_create();
    zbar::zbar_image_set_format(image, 0x30303859); // "Y800": a byte of grey a dot
    zbar::zbar_image_set_size(image, unsigned(picture.width()), unsigned(picture.height()));
    zbar::zbar_image_set_data(image, grey.constData(), ulong(grey.size()), nullptr);
    QString text;
    if (zbar::zbar_scan_image(scanner, image) > 0)
        text = QString::fromUtf8(zbar::zbar_symbol_get_data(zbar::zbar_image_first_symbol(image)));
    zbar::zbar_image_destroy(image);
    zbar::zbar_image_scanner_destroy(scanner);
    return text;
}

void texts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"https://example.dz/t/C1-000123"_s;
    QTest::newRow("french") << u"Fée Maison: crêpe, œuf, 1 250,00 DA"_s;
    QTest::newRow("arabic") << u"دار الحلويات"_s;
    QTest::newRow("short") << u"1"_s;
    QTest::newRow("three hundred letters") << QString(300, u'x');
}

} // namespace

void TestQrPicture::itsModulesAreThoseOfTheStandard()
{
    const QImage picture = qrPicture(u"FM1"_s, 384);
    QStringList rows;
    QCOMPARE(picture.size(), QSize(29 * 6, 29 * 6));
    for (int y = 4; y < 25; ++y) {
        QString row;
        for (int x = 4; x < 25; ++x)
            row += picture.constScanLine(y * 6 + 3)[x * 6 + 3] == 0 ? u'#' : u'.';
        rows.append(row);
    }
    QCOMPARE(rows, QStringList({u"#######...###.#######"_s, u"#.....#..#.##.#.....#"_s, u"#.###.#.###.#.#.###.#"_s,
                                u"#.###.#.#.##..#.###.#"_s, u"#.###.#.##..#.#.###.#"_s, u"#.....#.#.##..#.....#"_s,
                                u"#######.#.#.#.#######"_s, u"........#.#.........."_s, u"#.#####....#..#####.."_s,
                                u".##.....#######..#..."_s, u"##....##....#.##.###."_s, u"....##...#.####...#.#"_s,
                                u"#.##.##.##..#..#.#.#."_s, u"........#.#.#..#..#.."_s, u"#######...##.#..####."_s,
                                u"#.....#.##.....##.###"_s, u"#.###.#.#.##.#..#.#.."_s, u"#.###.#.#######..#..."_s,
                                u"#.###.#.#...#.##....."_s, u"#.....#....####..#..."_s, u"#######.#...#..#..##."_s}));
    for (int i = 0; i < picture.width(); ++i)
        for (int edge = 0; edge < 24; ++edge)
            QVERIFY(picture.constScanLine(edge)[i] == 255 && picture.constScanLine(i)[edge] == 255);
}

void TestQrPicture::itReadsBack_data() { texts(); }

void TestQrPicture::itReadsBack()
{
    QFETCH(QString, text);
    for (const int dots : {384, 576})
        QCOMPARE(readBack(qrPicture(text, dots)), text);
}

void TestQrPicture::theWidestThatFitsIsDrawn()
{
    QCOMPARE(qrPicture(u"1"_s, 384).width(), 29 * 6); // never larger than a printer's own
    QCOMPARE(qrPicture(u"1"_s, 120).width(), 29 * 4);
    QVERIFY(qrPicture(QString(300, u'x'), 384).width() <= 384);
}

void TestQrPicture::whatHasNoRoomIsLetters()
{
    QVERIFY(qrPicture({}, 384).isNull());
    QVERIFY(qrPicture(QString(2000, u'x'), 384).isNull());
    QVERIFY(qrPicture(QString(4000, u'x'), 5000).isNull()); // no code holds so much
    const Receipt paper{u"fr"_s, {{ReceiptRow::Kind::Qr, QString(2000, u'x')}}};
    QVERIFY(rasterPaper(encodeReceipt(paper, {}), 576).height() > 20);
}

void TestQrPicture::itReadsBackFromThePaper_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("clone, 80 mm") << u"tcp://h?paper=80"_s;
    QTest::newRow("clone, 58 mm") << u"tcp://h?paper=58"_s;
    QTest::newRow("graphics") << u"tcp://h?raster=graphics"_s;
    QTest::newRow("columns, 76 mm") << u"tcp://h?profile=old-dot-matrix"_s;
}

/// Through strips, padding and dots flipped for real-time bytes.
void TestQrPicture::itReadsBackFromThePaper()
{
    QFETCH(QString, url);
    const Profile profile = Profile::fromUrl(QUrl(url));
    for (const QString &language : {u"fr"_s, u"ar"_s}) {
        const QString text = u"https://example.dz/t/C1-000123?é"_s;
        const Receipt paper{
            language,
            {{ReceiptRow::Kind::Text, u"Avoir"_s}, {ReceiptRow::Kind::Qr, text}, {ReceiptRow::Kind::Text, u"شكرا"_s}}};
        QCOMPARE(readBack(rasterPaper(encodeReceipt(paper, profile), profile.dots)), text);
    }
}

QTEST_MAIN(TestQrPicture)
#include "tst_qrpicture.moc"
