#include "modules/core/uuid.h"
#include "modules/till/cart.h"
#include "modules/till/cashsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

class TestCart : public QObject
{
    Q_OBJECT

private slots:
    void POS5_theSameProductGoesToItsLineUnlessDiscounted();
    void POS6_halfCanBeTypedAndZeroRemoves();
    void POS7_limitsOfDiscountAndPrice();
    void POS8_totalsAreSumsOfRoundedLines();
    void CAT2_aKiloOfAProductInGramsIsAThousandGrams();
    void CAT8_aPriceChangeDoesNotTouchALineAlreadyMade();
    void aRemovedLineComesBackWhereItWas();
    void changeIsBrokenIntoWhatExists();

private:
    static Product product(const QString &name, Money price);
};

Product TestCart::product(const QString &name, Money price)
{
    Product product;
    product.id = uuidV7();
    product.name = name;
    product.baseUnit = product.saleUnit = u"pièce"_s;
    product.price = price;
    return product;
}

void TestCart::POS5_theSameProductGoesToItsLineUnlessDiscounted()
{
    Cart cart;
    const Product makrout = product(u"Makrout"_s, Money::fromDinars(100));
    QVERIFY(cart.add(makrout));
    QVERIFY(cart.add(makrout));
    QCOMPARE(cart.lines().size(), 1);
    QCOMPARE(cart.lines().first().quantity, Quantity::fromUnits(2));
    QVERIFY(cart.setDiscount(0, 1000));
    QVERIFY(cart.add(makrout));
    QCOMPARE(cart.lines().size(), 2);
    QCOMPARE(cart.selected(), 1);
}

void TestCart::POS6_halfCanBeTypedAndZeroRemoves()
{
    Cart cart;
    QVERIFY(cart.add(product(u"Couscous"_s, Money::fromDinars(450))));
    QVERIFY(cart.setQuantity(0, *Quantity::fromText(u"0,5"_s)));
    QCOMPARE(cart.total(), Money::fromDinars(225));
    QCOMPARE(cart.setQuantity(0, Quantity::fromUnits(-1)).error().key, u"till.quantity_range"_s);
    QVERIFY(cart.setQuantity(0, Quantity()));
    QVERIFY(cart.isEmpty());
}

void TestCart::POS7_limitsOfDiscountAndPrice()
{
    Cart cart;
    QVERIFY(cart.add(product(u"Samsa"_s, Money::fromDinars(170))));
    QCOMPARE(cart.setDiscount(0, 10'001).error().key, u"till.discount_range"_s);
    QCOMPARE(cart.setDiscount(0, -1).error().key, u"till.discount_range"_s);
    QCOMPARE(cart.setPrice(0, Money::fromCentimes(-1)).error().key, u"till.price_range"_s);
    QVERIFY(cart.setDiscount(0, 10'000));
    QCOMPARE(cart.total(), Money());
    QCOMPARE(cart.discount(), Money::fromDinars(170));
}

void TestCart::POS8_totalsAreSumsOfRoundedLines()
{
    Cart cart;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(cart.add(product(QString::number(i), Money::fromCentimes(333))));
        QVERIFY(cart.setQuantity(i, Quantity::fromThousandths(500)));
    }
    // 1,665 each: rounded once per line to 1,67.
    QCOMPARE(cart.total(), Money::fromCentimes(501));
    QCOMPARE(cart.subtotal(), cart.total());
}

void TestCart::CAT2_aKiloOfAProductInGramsIsAThousandGrams()
{
    Product product = TestCart::product(u"Rechta"_s, Money::fromDinars(600));
    product.baseUnit = u"g"_s;
    product.saleUnit = u"kg"_s;
    product.factor = 1000;
    Cart cart;
    QVERIFY(cart.add(product, *Quantity::fromText(u"0,5"_s)));
    QCOMPARE(cart.lines().first().baseQuantity(), Quantity::fromUnits(500));
    QCOMPARE(cart.total(), Money::fromDinars(300));
    QCOMPARE(cart.articles(), 1);
}

void TestCart::CAT8_aPriceChangeDoesNotTouchALineAlreadyMade()
{
    Product product = TestCart::product(u"Msemen"_s, Money::fromDinars(70));
    Cart cart;
    QVERIFY(cart.add(product));
    product.price = Money::fromDinars(80);
    QVERIFY(cart.add(product));
    QCOMPARE(cart.lines().size(), 2);
    QCOMPARE(cart.total(), Money::fromDinars(150));
}

void TestCart::aRemovedLineComesBackWhereItWas()
{
    Cart cart;
    QVERIFY(!cart.undoRemove());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(cart.add(product(name, Money::fromDinars(1))));
    cart.remove(1);
    QCOMPARE(cart.lines().size(), 2);
    QVERIFY(cart.undoRemove());
    QCOMPARE(cart.lines().at(1).product.name, u"b"_s);
    QVERIFY(!cart.undoRemove());
}

void TestCart::changeIsBrokenIntoWhatExists()
{
    const QList<std::pair<qint64, int>> expected{{20'000, 2}, {2'000, 2}};
    QCOMPARE(breakChange(Money::fromDinars(440)), expected);
    QVERIFY(breakChange(Money()).isEmpty());
}

QTEST_APPLESS_MAIN(TestCart)
#include "tst_cart.moc"
