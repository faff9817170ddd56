#include "modules/till/codereading.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using How = till::CodeReading::How;

/// What a code means (hardware 5.4): a product's own, GS1, labels of scales, article codes.
class TestCodes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void gs1FieldsAreRead_data();
    void gs1FieldsAreRead();
    void whatBreaksGs1sRulesIsNoCode_data();
    void whatBreaksGs1sRulesIsNoCode();
    void datesOfGs1();
    void anyTextEndsInAReading();
    void aProductsOwnBarcodeComesFirst();
    void gs1FindsTheProductWithoutItsZeros();
    void aWeightOnGs1IsTheQuantity();
    void aPriceOnGs1GivesTheQuantity();
    void aLabelIsReadByItsRule();
    void aLabelOfAnUnknownProductIsUnderstood();
    void upcIsEanWithoutItsZero();

private:
    till::CodeReading read(const QString &code) const { return till::readCode(m_catalogue, m_rules, code); }

    till::Catalogue m_catalogue;
    till::HouseRules m_rules;
};

namespace {

QJsonObject product(const QString &id, const QString &sku, const QString &code, const QString &unit, int factor,
                    int price)
{
    return {{u"id"_s, id},          {u"name"_s, sku},
            {u"sku"_s, sku},        {u"base_unit"_s, u"g"_s},
            {u"sale_unit"_s, unit}, {u"factor"_s, factor},
            {u"price"_s, price},    {u"active"_s, true},
            {u"sold"_s, true},      {u"barcodes"_s, QJsonArray{code}}};
}

const QString Rechta = u"018f0000-0000-7000-8000-0000000000a1"_s;
const QString Cake = u"018f0000-0000-7000-8000-0000000000a2"_s;

} // namespace

void TestCodes::initTestCase()
{
    const QJsonObject changes{{u"full"_s, true},
                              {u"products"_s,
                               QJsonArray{product(Rechta, u"00042"_s, u"6130000000039"_s, u"kg"_s, 1000, 60'000),
                                          product(Cake, u"00007"_s, u"0012345678905"_s, u"kg"_s, 1000, 120'000)}},
                              {u"barcode_rules"_s,
                               QJsonArray{QJsonObject{{u"id"_s, u"1"_s},
                                                      {u"position"_s, 1},
                                                      {u"pattern"_s, u"21PPPPPWWWWWC"_s},
                                                      {u"kind"_s, u"weight"_s},
                                                      {u"active"_s, true}},
                                          QJsonObject{{u"id"_s, u"2"_s},
                                                      {u"position"_s, 2},
                                                      {u"pattern"_s, u"22PPPPPAAAAAC"_s},
                                                      {u"kind"_s, u"price"_s},
                                                      {u"active"_s, true}}}}};
    m_catalogue.apply(changes);
    m_rules.apply(changes);
    QVERIFY(m_catalogue.productBySku(u"00042"_s));
    QCOMPARE(m_catalogue.productBySku(u"00042"_s)->factor, 1000);
}

void TestCodes::gs1FieldsAreRead_data()
{
    QTest::addColumn<QString>("code");
    const QString separator(QChar(0x1d));
    QTest::newRow("scanned") << u"]C101061300000000393103001250"_s + u"15261231"_s + u"10LOT7"_s;
    QTest::newRow("scanned, the lot first") << u"]C110LOT7"_s + separator + u"0106130000000039310300125015261231"_s;
    QTest::newRow("begins with the separator") << separator + u"010613000000003931030012501526123110LOT7"_s;
    QTest::newRow("no mark, but unmistakable") << u"010613000000003931030012501526123110LOT7"_s;
    QTest::newRow("typed") << u"(01)06130000000039(3103)001250(15)261231(10)LOT7"_s;
    QTest::newRow("with a field the till does not use")
        << u"]C1010613000000003937"_s + u"5"_s + separator + u"310300125015261231"_s + u"10LOT7"_s;
}

void TestCodes::gs1FieldsAreRead()
{
    QFETCH(QString, code);
    const std::optional<till::Gs1Code> read = till::readGs1(code);
    QVERIFY(read);
    QCOMPARE(read->gtin, u"06130000000039"_s);
    QCOMPARE(read->grams.value_or(-1), 1250);
    QCOMPARE(read->bestBefore, QDate(2026, 12, 31));
    QCOMPARE(read->lot, u"LOT7"_s);
}

void TestCodes::whatBreaksGs1sRulesIsNoCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("only the mark") << u"]C1"_s;
    QTest::newRow("wrong check digit") << u"]C10106130000000032"_s;
    QTest::newRow("cut") << u"]C10106130000"_s;
    QTest::newRow("weight with letters") << u"]C1310300125A"_s;
    QTest::newRow("finer than a gram") << u"]C13106001250"_s;
    QTest::newRow("no such day") << u"]C115261332"_s;
    QTest::newRow("lot too long") << u"]C110"_s + QString(21, u'7');
    QTest::newRow("an ordinary EAN") << u"6130000000039"_s;
    QTest::newRow("typed, not closed") << u"(01"_s;
    QTest::newRow("a typed weight of more than six digits") << u"(3100)999999999999999"_s;
    QTest::newRow("a price beyond all reckoning") << u"(3920)999999999999999"_s;
    QTest::newRow("typed, words") << u"(01)abc"_s;
}

void TestCodes::whatBreaksGs1sRulesIsNoCode()
{
    QFETCH(QString, code);
    QVERIFY(!till::readGs1(code));
}

void TestCodes::datesOfGs1()
{
    QCOMPARE(till::readGs1(u"]C115260200"_s)->bestBefore, QDate(2026, 2, 28)); // day 00: the month's last
    QCOMPARE(till::readGs1(u"]C117991231"_s)->expires, QDate(1999, 12, 31));
    QCOMPARE(till::readGs1(u"]C117491231"_s)->expires, QDate(2049, 12, 31));
}

void TestCodes::anyTextEndsInAReading()
{
    QRandomGenerator random(3);
    const QString likely = u"0123456789]C1()\u001d310392017"_s;
    for (int i = 0; i < 50'000; ++i) {
        QString text = random.bounded(2) ? u"]C1"_s : QString();
        for (int n = random.bounded(40); n > 0; --n)
            text += random.bounded(8) ? likely.at(random.bounded(int(likely.size()))) : QChar(random.bounded(0x700));
        const till::CodeReading reading = read(text);
        if (reading.quantity)
            QVERIFY(reading.quantity->thousandths() >= 0);
    }
}

void TestCodes::aProductsOwnBarcodeComesFirst()
{
    const till::CodeReading reading = read(u" 6130000000039 "_s);
    QCOMPARE(reading.how, How::Barcode);
    QCOMPARE(reading.product, QUuid(Rechta));
    QVERIFY(!reading.quantity);
}

void TestCodes::gs1FindsTheProductWithoutItsZeros()
{
    QCOMPARE(read(u"]C10106130000000039"_s).product, QUuid(Rechta));
    QCOMPARE(read(u"]C10100012345678905"_s).product, QUuid(Cake));
}

void TestCodes::aWeightOnGs1IsTheQuantity()
{
    const till::CodeReading reading = read(u"]C101061300000000393103001250"_s);
    QCOMPARE(reading.how, How::Gs1);
    QCOMPARE(reading.quantity.value_or(Quantity()), Quantity::fromThousandths(1250));
}

void TestCodes::aPriceOnGs1GivesTheQuantity()
{
    const till::CodeReading reading = read(u"]C101061300000000393920750"_s);
    QCOMPARE(reading.price.value_or(Money()), Money::fromDinars(750));
    QCOMPARE(reading.quantity.value_or(Quantity()), Quantity::fromThousandths(1250));
    QCOMPARE(read(u"]C10106130000000039392275000"_s).price.value_or(Money()), Money::fromDinars(750));
}

void TestCodes::aLabelIsReadByItsRule()
{
    const till::CodeReading weight = read(u"2100042012509"_s);
    QCOMPARE(weight.how, How::Label);
    QCOMPARE(weight.rule, u"21PPPPPWWWWWC"_s);
    QCOMPARE(weight.quantity.value_or(Quantity()), Quantity::fromThousandths(1250));
    const till::CodeReading price = read(u"2200042007502"_s);
    QCOMPARE(price.rule, u"22PPPPPAAAAAC"_s);
    QCOMPARE(price.price.value_or(Money()), Money::fromDinars(750));
    QCOMPARE(price.quantity.value_or(Quantity()), Quantity::fromThousandths(1250));
    QCOMPARE(read(u"2100042012508"_s).how, How::Unknown); // its check digit is wrong
    QCOMPARE(read(u"2100042000001"_s).how, How::Unknown); // a value of nothing is an error, not a price
}

void TestCodes::aLabelOfAnUnknownProductIsUnderstood()
{
    const till::CodeReading reading = read(u"2109999012501"_s);
    QCOMPARE(reading.how, How::Label);
    QVERIFY(reading.product.isNull());
    QCOMPARE(reading.productCode, u"09999"_s);
}

void TestCodes::upcIsEanWithoutItsZero() { QCOMPARE(read(u"012345678905"_s).product, QUuid(Cake)); }

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
