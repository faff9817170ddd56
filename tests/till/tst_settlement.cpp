#include "modules/till/settlement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// How a ticket may be paid (POS-11 in its T form, spec sales 3.5).
class TestSettlement : public QObject
{
    Q_OBJECT

private slots:
    void POS11_cashOverTheTotalGivesChange();
    void POS11_underTheTotalIsRefused();
    void splitTendersAddUpToTheTotal();
    void onlyCashMayBeOverTheTotal();
    void POS15_anAccountNeedsACustomerAndItsLimit();
    void aVoucherPaysNoMoreThanItHolds();
    void aReferenceIsAskedFor();
    void cashIsRoundedAsTheShopSays_data();
    void cashIsRoundedAsTheShopSays();
    void roundingIsForTheCashPartOnly();
    void moneyOutGoesByOneMethodAndNoMoreThanTheDrawerHas();
    void aVoucherOutGetsItsCode();
    void nothingToPayNeedsNoPayment();

private:
    static SettlementTerms terms(Money total);
    static Money sum(const Settlement &settlement);
};

SettlementTerms TestSettlement::terms(Money total)
{
    SettlementTerms terms;
    terms.total = total;
    terms.inDrawer = Money::fromDinars(10'000);
    terms.voucherCode = u"AV-C1-000001-BEEF"_s;
    terms.methodOf = [](const QString &key) -> std::optional<PaymentMethod> {
        const QStringList keys{u"cash"_s, u"card"_s, u"cheque"_s, u"transfer"_s, u"account"_s, u"voucher"_s};
        if (!keys.contains(key))
            return std::nullopt;
        PaymentMethod method;
        method.key = key;
        method.name = key;
        method.kind = PaymentMethod::Kind(keys.indexOf(key));
        method.opensDrawer = key == u"cash" || key == u"cheque";
        method.needsReference = key == u"cheque";
        return method;
    };
    terms.voucherOf = [](const QString &code) {
        Voucher voucher;
        voucher.code = code;
        voucher.left = Money::fromDinars(300);
        return code == u"AV1" ? std::optional(voucher) : std::nullopt;
    };
    return terms;
}

Money TestSettlement::sum(const Settlement &settlement)
{
    Money sum;
    for (const QJsonValue &payment : settlement.payments)
        sum += Money::fromCentimes(payment[u"amount"].toInteger());
    return sum;
}

void TestSettlement::POS11_cashOverTheTotalGivesChange()
{
    const Result<Settlement> paid =
        settle({{u"cash"_s, Money::fromDinars(200), {}, {}}}, terms(Money::fromDinars(150)));
    QVERIFY(paid);
    QCOMPARE(paid->payments.at(0)[u"change"].toInteger(), 5'000);
    QCOMPARE(paid->payments.at(0)[u"amount"].toInteger(), 15'000);
    QVERIFY(paid->opensDrawer);
    QVERIFY(!paid->needsServer);
}

void TestSettlement::POS11_underTheTotalIsRefused()
{
    const Result<Settlement> paid =
        settle({{u"cash"_s, Money::fromDinars(100), {}, {}}}, terms(Money::fromDinars(150)));
    QCOMPARE(paid.error().key, u"till.not_enough_received"_s);
    QCOMPARE(paid.error().detail[u"missing"].toInteger(), 5'000);
}

void TestSettlement::splitTendersAddUpToTheTotal()
{
    const QList<Payment> payments{{u"card"_s, Money::fromDinars(1560), {}, {}},
                                  {u"cash"_s, Money::fromDinars(2000), {}, {}},
                                  {u"cash"_s, Money::fromDinars(2000), {}, {}}};
    const Result<Settlement> paid = settle(payments, terms(Money::fromDinars(4560)));
    QVERIFY(paid);
    QCOMPARE(paid->payments.size(), 2);
    QCOMPARE(sum(*paid), Money::fromDinars(4560));
    QCOMPARE(paid->payments.at(1)[u"change"].toInteger(), 100'000);
}

void TestSettlement::onlyCashMayBeOverTheTotal()
{
    QCOMPARE(settle({{u"card"_s, Money::fromDinars(151), {}, {}}}, terms(Money::fromDinars(150))).error().key,
             u"till.too_much_tendered"_s);
    const QList<Payment> needless{{u"card"_s, Money::fromDinars(150), {}, {}},
                                  {u"cash"_s, Money::fromDinars(50), {}, {}}};
    QCOMPARE(settle(needless, terms(Money::fromDinars(150))).error().key, u"till.too_much_tendered"_s);
    QCOMPARE(settle({{u"card"_s, Money::fromDinars(-5), {}, {}}}, terms(Money::fromDinars(150))).error().key,
             u"cash.amount_range"_s);
}

void TestSettlement::POS15_anAccountNeedsACustomerAndItsLimit()
{
    SettlementTerms wanted = terms(Money::fromDinars(1000));
    const QList<Payment> payments{{u"account"_s, Money::fromDinars(1000), {}, {}}};
    QCOMPARE(settle(payments, wanted).error().key, u"till.customer_needed"_s);
    Customer customer;
    customer.balance = Money::fromDinars(2300);
    customer.limit = Money::fromDinars(3000);
    wanted.customer = customer;
    const Result<Settlement> over = settle(payments, wanted);
    QCOMPARE(over.error().key, u"till.account_over_limit"_s);
    QCOMPARE(over.error().detail[u"after"].toInteger(), 330'000);
    wanted.customer->limit = Money::fromDinars(10'000);
    const Result<Settlement> within = settle(payments, wanted);
    QVERIFY(within);
    QCOMPARE(within->onAccount, Money::fromDinars(1000));
    QVERIFY(within->needsServer);
    wanted.customer->limit = Money::fromDinars(3000);
    wanted.mayExceedLimit = true;
    QVERIFY(settle(payments, wanted));
}

void TestSettlement::aVoucherPaysNoMoreThanItHolds()
{
    const SettlementTerms wanted = terms(Money::fromDinars(500));
    QCOMPARE(settle({{u"voucher"_s, Money::fromDinars(500), {}, u"AV1"_s}}, wanted).error().key,
             u"till.voucher_short"_s);
    QCOMPARE(settle({{u"voucher"_s, Money::fromDinars(300), {}, u"AV9"_s}}, wanted).error().key,
             u"till.voucher_unknown"_s);
    const QList<Payment> both{{u"voucher"_s, Money::fromDinars(300), {}, u"AV1"_s},
                              {u"cash"_s, Money::fromDinars(200), {}, {}}};
    QVERIFY(settle(both, wanted));
}

void TestSettlement::aReferenceIsAskedFor()
{
    QCOMPARE(settle({{u"cheque"_s, Money::fromDinars(150), u" "_s, {}}}, terms(Money::fromDinars(150))).error().key,
             u"till.reference_needed"_s);
    QVERIFY(settle({{u"cheque"_s, Money::fromDinars(150), u"0012345"_s, {}}}, terms(Money::fromDinars(150))));
}

void TestSettlement::cashIsRoundedAsTheShopSays_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("due");
    QTest::newRow("no rounding") << 12'345LL << 0LL << 12'345LL;
    QTest::newRow("five dinars, down") << 12'249LL << 500LL << 12'000LL;
    QTest::newRow("five dinars, half goes up") << 12'250LL << 500LL << 12'500LL;
    QTest::newRow("money out, half goes away from zero") << -12'250LL << 500LL << -12'500LL;
    QTest::newRow("exact") << 12'500LL << 500LL << 12'500LL;
    QTest::newRow("less than half a coin") << 200LL << 500LL << 0LL;
}

void TestSettlement::cashIsRoundedAsTheShopSays()
{
    QFETCH(qint64, total);
    QFETCH(qint64, step);
    QTEST(roundedTo(Money::fromCentimes(total), Money::fromCentimes(step)).centimes(), "due");
}

void TestSettlement::roundingIsForTheCashPartOnly()
{
    SettlementTerms wanted = terms(Money::fromCentimes(123'47));
    wanted.step = Money::fromDinars(5);
    const QList<Payment> payments{{u"card"_s, Money::fromCentimes(100'47), {}, {}},
                                  {u"cash"_s, Money::fromDinars(25), {}, {}}};
    const Result<Settlement> paid = settle(payments, wanted);
    QVERIFY(paid);
    QCOMPARE(paid->rounding, Money::fromDinars(2));
    QCOMPARE(sum(*paid), wanted.total + paid->rounding);
    const Result<Settlement> byCard = settle({{u"card"_s, wanted.total, {}, {}}}, wanted);
    QVERIFY(byCard);
    QVERIFY(byCard->rounding.isZero());
}

void TestSettlement::moneyOutGoesByOneMethodAndNoMoreThanTheDrawerHas()
{
    const SettlementTerms wanted = terms(Money::fromDinars(-350));
    const Result<Settlement> paid = settle({{u"cash"_s, Money::fromDinars(-350), {}, {}}}, wanted);
    QVERIFY(paid);
    QCOMPARE(sum(*paid), Money::fromDinars(-350));
    QCOMPARE(settle({}, wanted).error().key, u"till.one_method_out"_s);
    SettlementTerms empty = wanted;
    empty.inDrawer = Money::fromDinars(100);
    QCOMPARE(settle({{u"cash"_s, Money(), {}, {}}}, empty).error().key, u"cash.more_than_drawer"_s);
    QVERIFY(settle({{u"card"_s, Money(), {}, {}}}, empty));
}

void TestSettlement::aVoucherOutGetsItsCode()
{
    const Result<Settlement> paid = settle({{u"voucher"_s, Money(), {}, {}}}, terms(Money::fromDinars(-350)));
    QVERIFY(paid);
    QCOMPARE(paid->voucherIssued, u"AV-C1-000001-BEEF"_s);
    QCOMPARE(paid->payments.at(0)[u"voucher"].toString(), u"AV-C1-000001-BEEF"_s);
    QVERIFY(!paid->opensDrawer);
}

void TestSettlement::nothingToPayNeedsNoPayment()
{
    const Result<Settlement> paid = settle({}, terms(Money()));
    QVERIFY(paid);
    QVERIFY(paid->payments.isEmpty());
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
