#include "modules/core/uuid.h"
#include "modules/till/cart.h"
#include "modules/till/cashsession.h"

#include <QJsonArray>
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
    void aTicketDiscountCountsOnceWithTheLines();
    void limitsAreComparedWithWhatBothDiscountsMake();
    void partsOfALineGiveBackExactlyWhatWasPaid();
    void anExchangeTakesReturnsOffTheTotal();
    void aParkedTicketComesBackAsItWas();
    void theWorkshopHearsEachThingOnce();

private:
    static Product product(const QString &name, Money price);
    static SoldLine sold(Money total, Quantity quantity);
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

SoldLine TestCart::sold(Money total, Quantity quantity)
{
    SoldLine line;
    line.id = uuidV7();
    line.name = u"Makrout"_s;
    line.quantity = line.left = line.baseQuantity = quantity;
    line.total = line.leftTotal = total;
    return line;
}

void TestCart::aTicketDiscountCountsOnceWithTheLines()
{
    Cart cart;
    QVERIFY(cart.add(product(u"Makrout"_s, Money::fromDinars(100)), Quantity::fromUnits(3)));
    QVERIFY(cart.setDiscount(0, 1000));
    QVERIFY(cart.setTicketDiscount(500));
    // 300 × 0,90 × 0,95, rounded once; a line that comes later has the ticket's discount too.
    QCOMPARE(cart.total(), Money::fromCentimes(256'50));
    QVERIFY(cart.add(product(u"Sablé"_s, Money::fromDinars(70))));
    QCOMPARE(cart.total(), Money::fromCentimes(256'50 + 66'50));
    QCOMPARE(cart.discount(), cart.subtotal() - cart.total());
    QCOMPARE(cart.setTicketDiscount(10'001).error().key, u"till.discount_range"_s);
}

void TestCart::limitsAreComparedWithWhatBothDiscountsMake()
{
    QCOMPARE(Cart::effectiveDiscount(1000, 0), 1000);
    QCOMPARE(Cart::effectiveDiscount(1000, 500), 1450);
    QCOMPARE(Cart::effectiveDiscount(1, 1), 2); // rounded up: a limit is never passed by a hair
    QCOMPARE(Cart::effectiveDiscount(10'000, 5000), 10'000);
}

void TestCart::partsOfALineGiveBackExactlyWhatWasPaid()
{
    for (const qint64 total : {100, 200, 2, 1, 99'999}) {
        SoldLine line = sold(Money::fromCentimes(total), Quantity::fromUnits(4));
        Money back;
        for (int i = 0; i < 4; ++i) {
            const Money part = refundOf(line, Quantity::fromUnits(1));
            QVERIFY(!part.isNegative() && part <= line.leftTotal);
            back += part;
            line.left = line.left - Quantity::fromUnits(1);
            line.leftTotal -= part;
        }
        QCOMPARE(back.centimes(), total);
        QVERIFY(line.leftTotal.isZero());
    }
}

void TestCart::anExchangeTakesReturnsOffTheTotal()
{
    Cart cart;
    QVERIFY(cart.add(product(u"Sablé"_s, Money::fromDinars(70))));
    const SoldLine line = sold(Money::fromDinars(200), Quantity::fromUnits(2));
    const CartReturn back{uuidV7(), uuidV7(), u"C1-000001"_s, line, Quantity::fromUnits(1), Money::fromDinars(100),
                          true};
    QVERIFY(cart.addReturn(back));
    QCOMPARE(cart.total(), Money::fromDinars(-30));
    QCOMPARE(cart.discount(), Money());
    QCOMPARE(cart.subtotal(), Money::fromDinars(70));
    QVERIFY(cart.addReturn(back));
    QCOMPARE(cart.addReturn(back).error().key, u"till.nothing_left"_s);
    cart.removeReturn(0);
    QCOMPARE(cart.returned(), Money::fromDinars(100));
}

void TestCart::aParkedTicketComesBackAsItWas()
{
    const QJsonObject row{{u"id"_s, uuidText(uuidV7())},
                          {u"name"_s, u"Makrout"_s},
                          {u"base_unit"_s, u"pièce"_s},
                          {u"sale_unit"_s, u"pièce"_s},
                          {u"price"_s, 10'000},
                          {u"active"_s, true},
                          {u"sold"_s, true}};
    Catalogue catalogue;
    catalogue.apply({{u"full"_s, true}, {u"products"_s, QJsonArray{row}}});
    Cart cart;
    cart.setId(uuidV7());
    cart.setCustomer(uuidV7());
    cart.setTicketNote(u"pour midi"_s);
    QVERIFY(cart.add(catalogue.products().first(), *Quantity::fromText(u"1,5"_s)));
    QVERIFY(cart.setPrice(0, Money::fromDinars(90), {QUuid(), u"habitué"_s}));
    cart.setNote(0, u"bien dorés"_s);
    QVERIFY(cart.setTicketDiscount(500));
    QVERIFY(cart.add(product(u"Inconnu"_s, Money::fromDinars(10))));
    QStringList missing;
    const Cart back = Cart::fromJson(cart.toJson(), catalogue, &missing);
    QCOMPARE(missing, QStringList{u"Inconnu"_s});
    QCOMPARE(back.lines().size(), 1);
    QJsonObject before = cart.lines().first().toJson();
    QJsonObject after = back.lines().first().toJson();
    // Two tills that take the same ticket up without a network sell two different lines.
    QVERIFY(before.take(u"id"_s) != after.take(u"id"_s));
    QCOMPARE(after, before);
    QCOMPARE(back.id(), cart.id());
    QCOMPARE(back.customer(), cart.customer());
    QCOMPARE(back.ticketNote(), cart.ticketNote());
    QCOMPARE(back.ticketDiscount(), 500);
}

void TestCart::theWorkshopHearsEachThingOnce()
{
    const auto told = [](const Cart &cart) {
        QStringList words;
        for (const WorkshopLine &line : cart.newsForWorkshop())
            words << u"%1 %2"_s.arg(line.quantity.thousandths() / 1000).arg(line.name);
        return words;
    };
    Cart cart;
    QVERIFY(cart.add(product(u"Makrout"_s, Money::fromDinars(50)), Quantity::fromUnits(3)));
    QVERIFY(cart.add(product(u"Baklawa"_s, Money::fromDinars(80)), Quantity::fromUnits(1)));
    QCOMPARE(told(cart), (QStringList{u"3 Makrout"_s, u"1 Baklawa"_s}));
    cart.setToldToWorkshop();
    QVERIFY(told(cart).isEmpty());
    QVERIFY(cart.setQuantity(0, Quantity::fromUnits(5)));
    QCOMPARE(told(cart), QStringList{u"2 Makrout"_s});
    QVERIFY(cart.setQuantity(0, Quantity::fromUnits(1)));
    cart.remove(1);
    QCOMPARE(told(cart), (QStringList{u"-2 Makrout"_s, u"-1 Baklawa"_s}));
    QVERIFY(cart.undoRemove());
    QCOMPARE(told(cart), QStringList{u"-2 Makrout"_s});
    cart.setToldToWorkshop();
    QVERIFY(told(cart).isEmpty());
}

QTEST_APPLESS_MAIN(TestCart)
#include "tst_cart.moc"
