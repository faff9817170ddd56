#include "drivers/api/paper.h"
#include "modules/core/clock.h"
#include "modules/till/closingpaper.h"
#include "modules/till/ticketpaper.h"
#include "tests/support/ui/goldenpaper.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace till;

/// Every paper of the till as the printer draws it, in both languages and on both widths, beside the pictures somebody
/// looked at (tests/golden/paper). FM_UPDATE_GOLDEN=1 draws them anew: then look at them.
class TestPapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void looksAsBefore_data();
    void looksAsBefore();
    void everyLineFitsItsPaper_data() { looksAsBefore_data(); }
    void everyLineFitsItsPaper();
    void aFrenchPaperBreaksAsThePrinterBreaksIt_data() { looksAsBefore_data(); }
    void aFrenchPaperBreaksAsThePrinterBreaksIt();

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

Letterhead letterhead(const QString &language)
{
    const bool arabic = language == u"ar";
    return {arabic ? u"دار الحلويات"_s : u"Fée Maison"_s,
            arabic ? u"كسكس، رشتة وحلويات تقليدية"_s : u"Couscous, rechta et gâteaux traditionnels"_s,
            arabic ? u"12 شارع ديدوش مراد، الجزائر"_s : u"12 rue Didouche Mourad, Alger"_s,
            u"0550 12 34 56"_s,
            u"Merci et à bientôt"_s,
            u"شكرا لزيارتكم"_s,
            language,
            {{u"cash"_s, arabic ? u"نقدا"_s : u"Espèces"_s},
             {u"card"_s, arabic ? u"بطاقة"_s : u"Carte"_s},
             {u"voucher"_s, arabic ? u"وصل شراء"_s : u"Avoir"_s}}};
}

QJsonArray lines(const QString &language)
{
    const bool arabic = language == u"ar";
    return {QJsonObject{{u"name"_s, arabic ? u"مقروط باللوز"_s : u"Makrout aux amandes"_s},
                        {u"qty"_s, 12'000},
                        {u"unit"_s, u"pièce"_s},
                        {u"price"_s, 5'000},
                        {u"discount"_s, 1'000},
                        {u"total"_s, 54'000}},
            QJsonObject{
                {u"name"_s, arabic ? u"كسكس متوسط مفتول باليد"_s : u"Couscous moyen roulé à la main, semoule extra"_s},
                {u"qty"_s, 1'250},
                {u"unit"_s, u"kg"_s},
                {u"price"_s, 65'000},
                {u"discount"_s, 0},
                {u"total"_s, 81'250},
                {u"note"_s, arabic ? u"بدون ملح"_s : u"sans sel"_s}}};
}

QJsonObject sale(const QString &language)
{
    return {{u"number"_s, u"C1-000123"_s},
            {u"lines"_s, lines(language)},
            {u"subtotal"_s, 141'250},
            {u"discount"_s, 6'000},
            {u"total"_s, 135'250},
            {u"payments"_s,
             QJsonArray{QJsonObject{{u"method"_s, u"card"_s},
                                    {u"received"_s, 100'000},
                                    {u"amount"_s, 100'000},
                                    {u"reference"_s, u"004512"_s}},
                        QJsonObject{{u"method"_s, u"cash"_s},
                                    {u"received"_s, 50'000},
                                    {u"amount"_s, 35'250},
                                    {u"change"_s, 14'750}}}}};
}

QJsonObject returned(const QString &language, const QJsonArray &payments)
{
    const bool arabic = language == u"ar";
    return {{u"number"_s, u"C1-000124"_s},
            {u"returns"_s,
             QJsonArray{QJsonObject{{u"name"_s, arabic ? u"مقروط باللوز"_s : u"Makrout aux amandes"_s},
                                    {u"qty"_s, 4'000},
                                    {u"number"_s, u"C1-000123"_s},
                                    {u"total"_s, 18'000}}}},
            {u"total"_s, -18'000},
            {u"payments"_s, payments},
            {u"reason"_s, arabic ? u"منتوج تالف"_s : u"Produit abîmé"_s}};
}

QJsonObject movement(const QString &direction, const QString &detail)
{
    return {
        {u"number"_s, u"C1-M000007"_s}, {u"direction"_s, direction}, {u"amount"_s, 1'250'000}, {u"detail"_s, detail}};
}

QJsonObject closed(const QString &language)
{
    return {{u"number"_s, u"C1-Z000031"_s},
            {u"opened_at"_s, u"2026-11-26T06:58:00.000Z"_s},
            {u"opening"_s, 1'000'000},
            {u"gross"_s, 18'700'000},
            {u"discounts"_s, 57'500},
            {u"returned"_s, 18'000},
            {u"sales"_s, 211},
            {u"sales_total"_s, 16'000'000},
            {u"cash_in"_s, 68'000},
            {u"cash_out"_s, 1'250'000},
            {u"refunds"_s, 1},
            {u"refunds_total"_s, 18'000},
            {u"by_method"_s,
             QJsonObject{{u"cash"_s, QJsonObject{{u"count"_s, 198}, {u"amount"_s, 16'000'000}}},
                         {u"card"_s, QJsonObject{{u"count"_s, 13}, {u"amount"_s, 2'642'500}}}}},
            {u"count"_s,
             QJsonObject{{u"notes"_s, QJsonObject{{u"200000"_s, 60}, {u"100000"_s, 35}, {u"50000"_s, 4}}},
                         {u"coins"_s, QJsonObject{{u"10000"_s, 7}, {u"5000"_s, 3}}}}},
            {u"expected"_s, 15'800'000},
            {u"counted"_s, 15'785'000},
            {u"difference"_s, -15'000},
            {u"reason"_s, language == u"ar" ? u"خطأ في إرجاع الصرف"_s : u"Erreur de rendu"_s},
            {u"deposit"_s, 14'000'000},
            {u"moves"_s, QJsonObject{{u"orders"_s, 68'000}, {u"fees"_s, -60'000}, {u"bank"_s, -1'190'000}}},
            {u"other_methods"_s, QJsonObject{{u"card"_s, QJsonObject{{u"count"_s, 2}, {u"amount"_s, 420'000}}}}}};
}

SessionTotals totals()
{
    SessionTotals sums;
    sums.opening = Money::fromDinars(10'000);
    sums.sales = 3;
    sums.gross = Money::fromDinars(700);
    sums.salesCash = Money::fromDinars(500);
    sums.methods = {{u"cash"_s, {2, Money::fromDinars(500)}}, {u"card"_s, {1, Money::fromDinars(200)}}};
    return sums;
}

} // namespace

void TestPapers::initTestCase()
{
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light); // its fonts are the paper's
    Clock::setSource(at);
}

void TestPapers::cleanup() { ui::setLanguage(u"fr"_s); }

Receipt TestPapers::paper(const QString &name, const QString &language)
{
    const bool arabic = language == u"ar";
    const Terminal terminal{{}, u"C1"_s, arabic ? u"الصندوق 1"_s : u"Caisse 1"_s, {}, {}, {}};
    const QString cashier = arabic ? u"أمينة"_s : u"Amina"_s;
    Customer customer;
    customer.firstName = arabic ? u"سعاد"_s : u"Souad"_s;
    customer.lastName = arabic ? u"بن علي"_s : u"Benali"_s;
    customer.allergies = arabic ? u"فول سوداني"_s : u"arachide"_s;
    const TicketPaper head{terminal, cashier, letterhead(language), {}};
    const TicketPaper named{terminal, cashier, letterhead(language), customer};
    const SessionPaper session{terminal, cashier, arabic ? u"ليلى"_s : u"Leïla"_s, letterhead(language)};
    if (name == u"sale")
        return saleReceipt(fact(u"sale.completed"_s, sale(language)), named, 0);
    if (name == u"duplicate")
        return saleReceipt(fact(u"sale.completed"_s, sale(language)), head, 1);
    if (name == u"refund")
        return saleReceipt(fact(u"sale.refunded"_s,
                                returned(language, {QJsonObject{{u"method"_s, u"cash"_s}, {u"amount"_s, -18'000}}})),
                           head, 0);
    if (name == u"voucher")
        return saleReceipt(fact(u"sale.refunded"_s,
                                returned(language,
                                         {QJsonObject{{u"method"_s, u"voucher"_s},
                                                      {u"amount"_s, -18'000},
                                                      {u"voucher"_s, u"AV-C1-000124-7F3A"_s}}})),
                           head, 0);
    if (name == u"slip" || name == u"workshop") {
        Cart cart;
        Product product;
        product.name = arabic ? u"مقروط باللوز"_s : u"Makrout aux amandes"_s;
        product.saleUnit = product.baseUnit = u"pièce"_s;
        product.price = Money::fromDinars(50);
        (void)cart.add(product, Quantity::fromUnits(20));
        cart.setNote(0, arabic ? u"بدون جوز"_s : u"sans noix"_s);
        if (name == u"slip")
            return slipPaper(cart, u"C1-P000004"_s, named);
        QList<WorkshopLine> news = cart.newsForWorkshop();
        news.append({{}, arabic ? u"بقلاوة"_s : u"Baklawa"_s, -Quantity::fromUnits(2), u"pièce"_s, {}});
        return workshopSlip(news, u"C1-P000005"_s, arabic ? u"قبل الخامسة مساء"_s : u"avant 17 h"_s, named);
    }
    if (name == u"x" || name == u"x-blind") {
        CashSession open;
        open.number = u"C1-Z000031"_s;
        open.openedAt = at().addSecs(-36'000);
        return interimReport(open, totals(), at(), name == u"x", session);
    }
    if (name == u"z")
        return closingReport(fact(u"session.closed"_s, closed(language)), session, 0);
    const QString what = arabic ? u"مصاريف أخرى"_s : u"Fournitures"_s;
    const QString detail = arabic ? u"وصل رقم 55"_s : u"Reçu n° 55"_s;
    if (name == u"cash-out")
        return cashVoucher(fact(u"cash.moved"_s, movement(u"out"_s, detail)), what, session, 0);
    if (name == u"bank")
        return cashVoucher(fact(u"cash.banked"_s, movement(u"out"_s, detail)), {}, session, 0);
    if (name == u"expense")
        return cashVoucher(fact(u"expense.paid"_s, movement(u"out"_s, detail)), what, session, 0);
    QJsonObject settled = movement(u"in"_s, {});
    settled[u"payments"_s] = QJsonArray{QJsonObject{{u"method"_s, u"cash"_s}, {u"amount"_s, 1'250'000}}};
    return cashVoucher(fact(u"account.settled"_s, settled), customer.displayName(), session, 0);
}

void TestPapers::looksAsBefore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("dots");
    QTest::addColumn<int>("columns");
    for (const QString &name : {u"sale"_s, u"duplicate"_s, u"refund"_s, u"voucher"_s, u"slip"_s, u"workshop"_s, u"x"_s,
                                u"x-blind"_s, u"z"_s, u"cash-out"_s, u"bank"_s, u"expense"_s, u"account"_s})
        for (const QString &language : {u"fr"_s, u"ar"_s})
            for (const int dots : {384, 576})
                QTest::addRow("%s %s %d", qPrintable(name), qPrintable(language), dots)
                    << name << language << dots << (dots == 384 ? 32 : 48);
}

void TestPapers::looksAsBefore()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    QFETCH(const int, dots);
    QFETCH(const int, columns);
    ui::setLanguage(language);
    const QString differs = differsFromGolden(paper(name, language), name, dots, columns);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void TestPapers::everyLineFitsItsPaper()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    QFETCH(const int, columns);
    ui::setLanguage(language);
    const QString wide = tooWide(paper(name, language), columns);
    QVERIFY2(wide.isEmpty(), qPrintable(wide));
}

/// One layout: the picture has the printer's lines and no others, however wide its own letters are.
void TestPapers::aFrenchPaperBreaksAsThePrinterBreaksIt()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    QFETCH(const int, columns);
    QFETCH(const int, dots);
    if (language != u"fr")
        return; // Arabic is a picture on the printer too
    ui::setLanguage(language);
    Receipt receipt = paper(name, language);
    receipt.rows.append({ReceiptRow::Kind::Text, QString(columns, u'W')});
    receipt.rows.append({ReceiptRow::Kind::Columns, QString(columns - 8, u'M'), u"1 000,0"_s});
    const QList<LaidLine> lines = layoutReceipt(receipt, columns);
    int height = 0;
    for (LaidLine line : lines) {
        line.left = line.left.left(1);
        line.right = line.right.left(1);
        height += drawPaper({line}, dots, false).height();
    }
    // A line without height is drawn one dot high when it stands alone.
    const auto isFlat = [](const LaidLine &line) {
        return line.kind == ReceiptRow::Kind::Barcode || line.kind == ReceiptRow::Kind::Logo;
    };
    height -= int(std::count_if(lines.cbegin(), lines.cend(), isFlat));
    QCOMPARE(drawPaper(lines, dots, false).height(), height);
}

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
