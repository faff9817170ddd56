#include "modules/core/quantity.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void POS8_roundsALineOnceHalfUp_data();
    void POS8_roundsALineOnceHalfUp();
    void readsWhatAPersonTypes_data();
    void readsWhatAPersonTypes();
    void scenario10_halfAKiloIs300DinarsAnd500Grams();
    void DEF4_aThousandTimesTenCentimesIsExact();
};

void TestMoney::POS8_roundsALineOnceHalfUp_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<int>("discount");
    QTest::addColumn<qint64>("total");

    QTest::newRow("exact") << 200LL << 1500LL << 0 << 300LL;
    QTest::newRow("half goes up") << 1LL << 500LL << 0 << 1LL;
    QTest::newRow("negative half goes down") << -1LL << 500LL << 0 << -1LL;
    QTest::newRow("below half") << 1LL << 499LL << 0 << 0LL;
    QTest::newRow("ten percent of 12 x 100") << 10000LL << 12000LL << 1000 << 108000LL;
    QTest::newRow("rounded after the discount, not before") << 33LL << 3000LL << 3333 << 66LL;
    QTest::newRow("whole discount") << 12345LL << 1000LL << 10000 << 0LL;
    QTest::newRow("no overflow in between") << 999999999LL << 99999000LL << 1 << 99989000000011LL;
}

void TestMoney::POS8_roundsALineOnceHalfUp()
{
    QFETCH(qint64, price);
    QFETCH(qint64, thousandths);
    QFETCH(int, discount);
    QTEST(lineTotal(Money::fromCentimes(price), Quantity::fromThousandths(thousandths), discount).centimes(), "total");
}

void TestMoney::readsWhatAPersonTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("centimes"); // -1: not an amount

    QTest::newRow("comma") << u"1 250,5"_s << 125050LL;
    QTest::newRow("point") << u"1250.50"_s << 125050LL;
    QTest::newRow("narrow space") << u"1\u202f250"_s << 125000LL;
    QTest::newRow("no-break space") << u"79\u00a0200,50"_s << 7920050LL;
    QTest::newRow("three decimals") << u"1,234"_s << -1LL;
    QTest::newRow("letters") << u"12a"_s << -1LL;
    QTest::newRow("nothing") << u""_s << -1LL;
    QTest::newRow("two points") << u"1.2.3"_s << -1LL;
    QTest::newRow("too long") << u"1234567890123"_s << -1LL;
    QTest::newRow("arabic digits are not ours") << u"١٢"_s << -1LL;
}

void TestMoney::readsWhatAPersonTypes()
{
    QFETCH(QString, text);
    const std::optional<Money> amount = Money::fromText(text);
    QTEST(amount ? amount->centimes() : -1, "centimes");
}

void TestMoney::scenario10_halfAKiloIs300DinarsAnd500Grams()
{
    const Quantity half = *Quantity::fromText(u"0,5"_s);
    QCOMPARE(Money::fromDinars(600) * half, Money::fromDinars(300));
    QCOMPARE(half * 1000, Quantity::fromUnits(500));
}

void TestMoney::DEF4_aThousandTimesTenCentimesIsExact()
{
    Money sum;
    for (int i = 0; i < 1000; ++i)
        sum += Money::fromCentimes(10);
    QCOMPARE(sum, Money::fromDinars(100));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
