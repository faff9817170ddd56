#include "drivers/escpos/encoder.h"
#include "modules/till/ticketpaper.h"
#include "tests/bench/figures.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

/// A ticket of forty lines as bytes for a printer, in letters and as a picture.
class BenchPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void letters();
    void picture_data();
    void picture();

private:
    static Receipt ticket(const QString &language, int lines);
    static int scaled(int full) { return qEnvironmentVariableIsSet("FM_LONG") ? full : full / 10; }
};

void BenchPaper::initTestCase()
{
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light); // its fonts are the paper's
}

Receipt BenchPaper::ticket(const QString &language, int lines)
{
    const bool arabic = language == u"ar";
    QJsonArray sold;
    for (int i = 0; i < lines; ++i)
        sold.append(
            QJsonObject{{u"name"_s, (arabic ? u"كسكس متوسط مفتول %1"_s : u"Couscous roulé à la main %1"_s).arg(i)},
                        {u"qty"_s, 2000},
                        {u"unit"_s, u"pièce"_s},
                        {u"price"_s, 45'000},
                        {u"discount"_s, 0},
                        {u"total"_s, 90'000}});
    const QJsonObject payment{{u"received"_s, 90'000 * lines}, {u"change"_s, 0}};
    till::Event sale;
    sale.at = QDateTime::currentDateTimeUtc();
    sale.hash = QByteArray(32, 'h');
    sale.payload = QJsonDocument(QJsonObject{{u"number"_s, u"C1-000123"_s},
                                             {u"lines"_s, sold},
                                             {u"subtotal"_s, 90'000 * lines},
                                             {u"total"_s, 90'000 * lines},
                                             {u"payments"_s, QJsonArray{payment}}})
                       .toJson();
    const till::Terminal terminal{{}, u"C1"_s, u"Caisse 1"_s, {}, {}, {}};
    const till::Letterhead head{u"Fée Maison"_s,
                                u"Pâtes et gâteaux"_s,
                                u"12 rue Didouche Mourad, Alger"_s,
                                u"0550 00 00 00"_s,
                                u"Merci"_s,
                                arabic ? u"شكرا لزيارتكم"_s : QString(),
                                language,
                                {}};
    return till::saleReceipt(sale, {terminal, u"Amina"_s, head, {}}, 0);
}

namespace {

/// Milliseconds of the processor this thread has had.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

void BenchPaper::letters()
{
    const Receipt receipt = ticket(u"fr"_s, 40);
    Figures encoding;
    Figures processor; // what it takes where others wait for the same one, too
    Figures floor;
    QByteArray bytes;
    for (int i = 0; i < scaled(5000); ++i) {
        const double before = processorTime();
        encoding.measure([&] { bytes = escpos::encodeReceipt(receipt, {}); });
        processor.add(processorTime() - before);
        qsizetype size = 0;
        floor.measure([&] {
            for (const ReceiptRow &row : receipt.rows)
                size += row.left.toUtf8().size() + row.right.toUtf8().size();
        });
        QVERIFY(size > 1000);
    }
    QVERIFY(bytes.size() > 2000 && !bytes.contains("\x1dv0"));
    report("40 lines in letters, processor", processor, "Qt's own UTF-8 of its text", floor.p50(), 1);
    report("40 lines in letters", encoding, "Qt's own UTF-8 of its text", floor.p50(), 1);
}

void BenchPaper::picture_data()
{
    QTest::addColumn<int>("lines");
    QTest::newRow("3 lines") << 3;
    QTest::newRow("40 lines") << 40;
}

void BenchPaper::picture()
{
    QFETCH(int, lines);
    const Receipt receipt = ticket(u"ar"_s, lines);
    Figures encoding;
    Figures floor;
    QByteArray bytes;
    QImage image(576, 39, QImage::Format_Grayscale8);
    QPainter painter(&image);
    QFont font;
    font.setFamilies({u"Comptoir Sans"_s, u"Noto Sans Arabic"_s});
    font.setPixelSize(26);
    painter.setFont(font);
    for (int i = 0; i < scaled(500); ++i) {
        encoding.measure([&] { bytes = escpos::encodeReceipt(receipt, {}); });
        floor.measure([&] { painter.drawText(image.rect(), Qt::AlignCenter, u"كسكس متوسط مفتول"_s); });
    }
    QVERIFY(bytes.contains("\x1dv0"));
    const QByteArray name = QByteArray("Arabic picture, ") + QTest::currentDataTag();
    report(name.constData(), encoding, "drawing one text", floor.p50(), 60);
}

QTEST_MAIN(BenchPaper)
#include "bench_paper.moc"
