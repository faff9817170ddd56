#include "modules/core/format.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { format::setLanguage(u"fr"_s); }
    void amountsHaveNoBreakSpacesAndACommaAsInTheSpec();
    void CAT6_gramsBecomeKilogramsFromAThousandOn();
    void arabicUsesWesternDigitsAndItsOwnCurrencyWord();
    void paperGetsTheAsciiHyphen();
};

void TestFormat::amountsHaveNoBreakSpacesAndACommaAsInTheSpec()
{
    QCOMPARE(format::money(Money::fromCentimes(7920050)), u"79\u00a0200,50\u00a0DA"_s);
    QCOMPARE(format::money(Money::fromDinars(4560)), u"4\u00a0560\u00a0DA"_s);
    QCOMPARE(format::money(Money::fromDinars(4560), format::Decimals::Always, format::Currency::Without),
             u"4\u00a0560,00"_s);
    QCOMPARE(format::money(Money::fromDinars(-120)), u"\u2212120\u00a0DA"_s);
    QCOMPARE(format::money(Money::fromCentimes(-5)), u"\u22120,05\u00a0DA"_s);
}

void TestFormat::CAT6_gramsBecomeKilogramsFromAThousandOn()
{
    QCOMPARE(format::quantity(Quantity::fromUnits(500), u"g"_s), u"500\u00a0g"_s);
    QCOMPARE(format::quantity(Quantity::fromUnits(1250), u"g"_s), u"1,250\u00a0kg"_s);
    QCOMPARE(format::quantity(Quantity::fromUnits(-31000), u"g"_s), u"\u221231,000\u00a0kg"_s);
    QCOMPARE(format::quantity(Quantity::fromUnits(2000), u"ml"_s), u"2,000\u00a0l"_s);
    QCOMPARE(format::quantity(Quantity::fromUnits(12), u"pièce"_s), u"12\u00a0pièce"_s);
    QCOMPARE(format::number(Quantity::fromThousandths(1250)), u"1,25"_s);
}

void TestFormat::arabicUsesWesternDigitsAndItsOwnCurrencyWord()
{
    format::setLanguage(u"ar"_s);
    QCOMPARE(format::money(Money::fromDinars(1080)), u"1\u00a0080\u00a0دج"_s);
}

void TestFormat::paperGetsTheAsciiHyphen()
{
    QCOMPARE(format::money(Money::fromDinars(-120), format::Decimals::Always, format::Currency::Without,
                           format::Minus::Ascii),
             u"-120,00"_s);
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
