#include "modules/core/clock.h"
#include "modules/till/orderpaper.h"
#include "tests/support/ui/goldenpaper.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// The papers of an order (spec sales 11.2) in both languages and on both widths, beside the pictures somebody looked
/// at.
class TestOrderPapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { ui::setLanguage(u"fr"_s); }
    void looksAsBefore_data();
    void looksAsBefore();
    void everyLineFitsItsPaper_data() { looksAsBefore_data(); }
    void everyLineFitsItsPaper();
    void theDeliverymanCollectsGoodsAndFee();

private:
    static Receipt paper(const QString &name, const QString &language);
};

namespace {

QDateTime at() { return QDateTime(QDate(2026, 11, 26), QTime(17, 42), Qt::UTC); }

Event fact(const QString &kind, const QJsonObject &body)
{
    Event event;
    event.kind = kind;
    event.at = at();
    event.hash = QByteArray(32, 'h');
    event.payload = QJsonDocument(body).toJson();
    return event;
}

TicketPaper head(bool arabic)
{
    Customer customer;
    customer.firstName = arabic ? u"سعاد"_s : u"Souad"_s;
    customer.lastName = arabic ? u"بن علي"_s : u"Benali"_s;
    customer.allergies = arabic ? u"فول سوداني"_s : u"arachide"_s;
    const Letterhead letterhead{arabic ? u"دار الحلويات"_s : u"Fée Maison"_s,
                                arabic ? u"كسكس، رشتة وحلويات تقليدية"_s
                                       : u"Couscous, rechta et gâteaux traditionnels"_s,
                                arabic ? u"12 شارع ديدوش مراد، الجزائر"_s : u"12 rue Didouche Mourad, Alger"_s,
                                u"0550 12 34 56"_s,
                                u"Merci et à bientôt"_s,
                                u"شكرا لزيارتكم"_s,
                                arabic ? u"ar"_s : u"fr"_s,
                                {{u"cash"_s, arabic ? u"نقدا"_s : u"Espèces"_s}}};
    return {{{}, u"C1"_s, arabic ? u"الصندوق 1"_s : u"Caisse 1"_s, {}, {}, {}},
            arabic ? u"أمينة"_s : u"Amina"_s,
            letterhead,
            customer};
}

Order delivery(bool arabic)
{
    Order order;
    order.number = u"C1-O000012"_s;
    order.name = arabic ? u"سعاد بن علي"_s : u"Souad Benali"_s;
    order.phone = u"0661 22 33 44"_s;
    order.service = Order::Service::Delivery;
    order.address = arabic ? u"حي الحدائق، عمارة 4، باب الزوار"_s : u"Cité des Jardins, bâtiment 4, Bab Ezzouar"_s;
    order.zoneName = arabic ? u"المنطقة 2"_s : u"Zone 2"_s;
    order.at = at();
    order.due = at().addSecs(86'400);
    order.note = arabic ? u"علبة هدية، بدون جوز"_s : u"Boîte cadeau, sans noix"_s;
    order.goods = Money::fromDinars(4'560);
    order.fee = Money::fromDinars(300);
    order.total = order.goods + order.fee;
    order.paid = Money::fromDinars(2'000);
    order.lines = {{{},
                    {},
                    arabic ? u"كسكس متوسط مفتول"_s : u"Couscous moyen roulé"_s,
                    Quantity::fromThousandths(2'500),
                    u"kg"_s,
                    Money::fromDinars(1'500),
                    {}},
                   {{},
                    {},
                    arabic ? u"مقروط باللوز محشو بالتمر والعسل"_s : u"Makrout aux amandes fourré dattes et miel"_s,
                    Quantity::fromUnits(34),
                    u"pièce"_s,
                    Money::fromDinars(3'060),
                    arabic ? u"محمّر جيدا"_s : u"bien dorés"_s}};
    return order;
}

QJsonArray cash(Money received, Money amount)
{
    return {QJsonObject{{u"method"_s, u"cash"_s},
                        {u"received"_s, received.centimes()},
                        {u"amount"_s, amount.centimes()},
                        {u"change"_s, (received - amount).centimes()}}};
}

} // namespace

void TestOrderPapers::initTestCase()
{
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light); // its fonts are the paper's
    Clock::setSource(at);
}

Receipt TestOrderPapers::paper(const QString &name, const QString &language)
{
    const bool arabic = language == u"ar";
    const Order order = delivery(arabic);
    const QJsonArray paid = cash(Money::fromDinars(3'000), Money::fromDinars(2'000));
    if (name == u"order")
        return orderSlip(order, paid, QByteArray(32, 'h'), head(arabic), 0);
    if (name == u"order-workshop")
        return orderForWorkshop(order, head(arabic));
    if (name == u"order-payment") {
        const QJsonObject body{
            {u"number"_s, u"C1-M000031"_s}, {u"amount"_s, 200'000}, {u"left"_s, 86'000}, {u"payments"_s, paid}};
        return orderReceipt(fact(u"order.paid"_s, body), order, head(arabic));
    }
    if (name == u"order-cancelled") {
        const QJsonObject body{
            {u"number"_s, u"C1-M000032"_s},
            {u"amount"_s, -200'000},
            {u"credit"_s, 0},
            {u"reason"_s, arabic ? u"تراجع الزبون"_s : u"Le client y renonce"_s},
            {u"payments"_s, QJsonArray{QJsonObject{{u"method"_s, u"cash"_s}, {u"amount"_s, -200'000}}}}};
        return orderReceipt(fact(u"order.cancelled"_s, body), order, head(arabic));
    }
    const Deliveryman man{{}, arabic ? u"كريم"_s : u"Karim"_s, u"0770 11 22 33"_s};
    if (name == u"delivery") {
        Order owed = order;
        owed.debt = owed.goodsDue();
        const QJsonObject body{{u"number"_s, QString()}, {u"amount"_s, 0}, {u"fee_out"_s, 0}};
        return deliverySlip(fact(u"delivery.assigned"_s, body), owed, man, head(arabic));
    }
    const QJsonObject body{{u"number"_s, u"C1-M000033"_s},
                           {u"deliveryman_name"_s, man.name},
                           {u"debts"_s,
                            QJsonArray{QJsonObject{{u"order_number"_s, u"C1-O000012"_s}, {u"amount"_s, 256'000}},
                                       QJsonObject{{u"order_number"_s, u"C2-O000007"_s}, {u"amount"_s, 150'000}}}},
                           {u"amount"_s, 406'000},
                           {u"left"_s, 120'000},
                           {u"payments"_s, cash(Money::fromDinars(4'060), Money::fromDinars(4'060))}};
    return debtReceipt(fact(u"debt.settled"_s, body), head(arabic));
}

void TestOrderPapers::looksAsBefore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("dots");
    QTest::addColumn<int>("columns");
    for (const QString &name :
         {u"order"_s, u"order-workshop"_s, u"order-payment"_s, u"order-cancelled"_s, u"delivery"_s, u"debt"_s})
        for (const QString &language : {u"fr"_s, u"ar"_s})
            for (const int dots : {384, 576})
                QTest::addRow("%s %s %d", qPrintable(name), qPrintable(language), dots)
                    << name << language << dots << (dots == 384 ? 32 : 48);
}

void TestOrderPapers::looksAsBefore()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    QFETCH(const int, dots);
    QFETCH(const int, columns);
    ui::setLanguage(language);
    const QString differs = differsFromGolden(paper(name, language), name, dots, columns);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void TestOrderPapers::everyLineFitsItsPaper()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    QFETCH(const int, columns);
    ui::setLanguage(language);
    const QString wide = tooWide(paper(name, language), columns);
    QVERIFY2(wide.isEmpty(), qPrintable(wide));
}

/// PAY-4: 4 560 of goods, 2 000 of them paid, and his fee of 300.
void TestOrderPapers::theDeliverymanCollectsGoodsAndFee()
{
    bool found = false;
    for (const ReceiptRow &row : paper(u"delivery"_s, u"fr"_s).rows)
        found = found || (row.size == ReceiptRow::Size::Large && row.right == paperAmount(Money::fromDinars(2'860)));
    QVERIFY(found);
}

QTEST_MAIN(TestOrderPapers)
#include "tst_order_papers.moc"
