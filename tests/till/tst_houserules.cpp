#include "modules/till/checkdigit.h"
#include "modules/till/customer.h"
#include "modules/till/directory.h"
#include "modules/till/houserules.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// What the shop decided, and the customers it knows, as a till keeps them.
class TestHouseRules : public QObject
{
    Q_OBJECT

private slots:
    void aScalesCodeIsReadByTheRuleThatFits_data();
    void aScalesCodeIsReadByTheRuleThatFits();
    void methodsComeInOrderAndWithoutAnyThereIsCash();
    void aDeltaChangesOnlyWhatItNames();
    void aPhoneIsTheSameHoweverItIsWritten_data();
    void aPhoneIsTheSameHoweverItIsWritten();
    void customersAreFoundByNameOrPhoneFromTwoCharacters();
    void CUS1_aCustomerNoLongerActiveIsNotFound();
    void whatWasChargedHereCountsUntilTheServerSays();
};

static QJsonObject rules()
{
    return {{u"full"_s, true},
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
                                    {u"active"_s, true}},
                        QJsonObject{{u"id"_s, u"3"_s},
                                    {u"position"_s, 3},
                                    {u"pattern"_s, u"23PPPPPWWWWWC"_s},
                                    {u"kind"_s, u"weight"_s},
                                    {u"active"_s, false}}}}};
}

/// The code with its check digit.
static QString ean(const QString &twelve)
{
    for (int digit = 0; digit < 10; ++digit)
        if (const QString code = twelve + QString::number(digit); hasRightCheckDigit(code))
            return code;
    return {};
}

void TestHouseRules::aScalesCodeIsReadByTheRuleThatFits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("product");
    QTest::addColumn<qint64>("value");
    QTest::newRow("weight") << ean(u"210004200750"_s) << u"00042"_s << 750LL;
    QTest::newRow("price") << ean(u"220004200450"_s) << u"00042"_s << 450LL;
    QTest::newRow("switched off") << ean(u"230004200750"_s) << QString() << 0LL;
    QTest::newRow("no weight at all") << ean(u"210004200000"_s) << QString() << 0LL;
    QTest::newRow("too short") << u"2100042"_s << QString() << 0LL;
    QTest::newRow("letters") << u"21000420075OA"_s << QString() << 0LL;
    QTest::newRow("an ordinary product") << ean(u"613000000001"_s) << QString() << 0LL;
    QString wrong = ean(u"210004200750"_s);
    wrong[12] = wrong[12] == u'0' ? u'1' : u'0';
    QTest::newRow("wrong check digit") << wrong << QString() << 0LL;
}

void TestHouseRules::aScalesCodeIsReadByTheRuleThatFits()
{
    HouseRules house;
    house.apply(rules());
    QFETCH(QString, code);
    const std::optional<EmbeddedCode> read = house.read(code);
    QTEST(read ? read->product : QString(), "product");
    QTEST(read ? read->value : 0, "value");
}

void TestHouseRules::methodsComeInOrderAndWithoutAnyThereIsCash()
{
    HouseRules house;
    QCOMPARE(house.methods().size(), 1);
    QCOMPARE(house.methods().first().key, u"cash"_s);
    house.apply({{u"methods"_s,
                  QJsonArray{QJsonObject{{u"key"_s, u"card"_s}, {u"kind"_s, u"card"_s}, {u"position"_s, 2}},
                             QJsonObject{{u"key"_s, u"cash"_s}, {u"kind"_s, u"cash"_s}, {u"position"_s, 1}},
                             QJsonObject{{u"key"_s, u"old"_s}, {u"position"_s, 3}, {u"active"_s, false}}}}});
    QCOMPARE(house.methods().size(), 2);
    QCOMPARE(house.methods().at(0).key, u"cash"_s);
    QVERIFY(house.methods().at(1).kind == PaymentMethod::Kind::Card);
    QVERIFY(!house.method(u"old"_s));
}

void TestHouseRules::aDeltaChangesOnlyWhatItNames()
{
    HouseRules house;
    house.apply(rules());
    house.apply(
        {{u"full"_s, false}, {u"barcode_rules"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"active"_s, false}}}}});
    QVERIFY(!house.read(ean(u"210004200750"_s)));
    QVERIFY(house.read(ean(u"220004200450"_s)));
    HouseRules again;
    QJsonObject snapshot = house.snapshot();
    snapshot[u"full"_s] = true;
    again.apply(snapshot);
    QVERIFY(!again.read(ean(u"210004200750"_s)));
    QVERIFY(again.read(ean(u"220004200450"_s)));
}

void TestHouseRules::aPhoneIsTheSameHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("bare") << u"0550000001"_s;
    QTest::newRow("spaces") << u"05 50 00 00 01"_s;
    QTest::newRow("dashes and dots") << u"0550-00.00-01"_s;
    QTest::newRow("international") << u"+213 550 00 00 01"_s;
    QTest::newRow("international with zeros") << u"00213550000001"_s;
    QTest::newRow("arabic digits") << u"٠٥٥٠٠٠٠٠٠١"_s;
}

void TestHouseRules::aPhoneIsTheSameHoweverItIsWritten()
{
    QFETCH(QString, written);
    QCOMPARE(phoneKey(written), u"0550000001"_s);
    QCOMPARE(displayPhone(written), u"05 50 00 00 01"_s.replace(u' ', QChar(QChar::Nbsp)));
}

static QJsonObject customer(const QString &first, const QString &last, const QString &phone, bool active = true)
{
    return {{u"id"_s, QUuid::createUuidV5(QUuid(), first + last).toString(QUuid::WithoutBraces)},
            {u"first_name"_s, first},
            {u"last_name"_s, last},
            {u"phone"_s, phone},
            {u"balance"_s, 240'000},
            {u"active"_s, active}};
}

void TestHouseRules::customersAreFoundByNameOrPhoneFromTwoCharacters()
{
    Directory directory;
    directory.apply({{u"full"_s, true},
                     {u"customers"_s,
                      QJsonArray{customer(u"Éloïse"_s, u"Client"_s, u"05 50 00 00 01"_s),
                                 customer(u"Nadia"_s, u"Nadia"_s, u"0661123456"_s)}}});
    QVERIFY(directory.search(u"n"_s, 8).isEmpty());
    QCOMPARE(directory.search(u"elo"_s, 8).size(), 1);
    QCOMPARE(directory.search(u"client elo"_s, 8).size(), 1);
    QCOMPARE(directory.search(u"05 50"_s, 8).size(), 1);
    QCOMPARE(directory.search(u"123"_s, 8).first().displayName(), u"Nadia"_s);
    QVERIFY(directory.search(u"zz"_s, 8).isEmpty());
    QVERIFY(directory.byPhone(u"+213550000001"_s));
}

void TestHouseRules::CUS1_aCustomerNoLongerActiveIsNotFound()
{
    Directory directory;
    directory.apply({{u"full"_s, true}, {u"customers"_s, QJsonArray{customer(u"Old"_s, u"One"_s, u"0550"_s, false)}}});
    QVERIFY(directory.search(u"old"_s, 8).isEmpty());
}

void TestHouseRules::whatWasChargedHereCountsUntilTheServerSays()
{
    Directory directory;
    const QJsonObject row = customer(u"Nadia"_s, u"B"_s, u"0661123456"_s);
    directory.apply({{u"full"_s, true}, {u"customers"_s, QJsonArray{row}}});
    const QUuid id(row[u"id"].toString());
    directory.charge(id, Money::fromDinars(100));
    QCOMPARE(directory.customer(id)->balance, Money::fromDinars(2500));
    directory.apply({{u"customers"_s, QJsonArray{row}}});
    QCOMPARE(directory.customer(id)->balance, Money::fromDinars(2400));
}

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
