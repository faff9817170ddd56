#include "modules/core/uuid.h"
#include "modules/till/checkdigit.h"
#include "tests/support/opentill.h"
#include "tests/support/simulatedprinter.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace till;

/// After the sale, and beside it: returns, voids, exchanges, vouchers, accounts, tickets set aside, on two tills and a
/// real server.
class TestTickets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void POS17_partOfALineComesBackOnce();
    void POS17_goodsSpoiledDoNotReturnToStock();
    void POS17_theLastTicketIsVoidedWhole();
    void POS17_aReturnNeedsARightAndAReason();
    void anExchangeIsOneTicket();
    void aTicketOfAnotherTillIsFoundAndRefundedOnline();
    void twoTillsCannotRefundTheSameTicketAtOnce();
    void aVoucherIsIssuedAndSpentOnce();
    void POS15_aSaleOnAccountAndItsPayment();
    void splitTenderReachesItsAccounts();
    void aTicketSetAsideComesBackHereAndOnAnotherTill();
    void aTicketSetAsideOfflineComesBackHere();
    void anotherCashierDoesNotTakeABegunTicket();
    void aDroppedTicketIsKeptWithWhoAndWhy();
    void afterASlipALineGoesOnlyWithASupervisor();
    void whatIsSentToTheWorkshopIsPrintedThereOnce();
    void theWorkshopsSlipIsPrintedHereOrByAnAgentNeverByBoth();
    void aPaperThatDidNotComeOutComesAgainAsACopy();
    void aPaperOfAnotherPrinterIsDecidedOnAtTheTill();
    void aTicketPrintedLaterIsNoDuplicate();
    void aCustomerMadeAtTheTillIsTheServers();
    void aWeightOrPriceInTheCodeGivesTheQuantity();

private:
    using Till = OpenTill;
    Till open(const QString &code, bool online = true, const QString &login = u"manager"_s, const QString &printer = {})
    {
        return openTill(*m_shop, code, online, login, printer);
    }
    void close(Till &till) { closeTill(till); }
    void delivered(Till &till) { waitUntilDelivered(till); }
    Sale sell(Till &till, const QString &product, Quantity quantity);
    QString value(const QString &expression) { return m_shop->database().value(u"select "_s + expression); }
    /// The books are sound, and nothing waits for a manager.
    void sound(const QString &exceptions = {});

    std::unique_ptr<Shop> m_shop;
};

void TestTickets::init()
{
    m_shop = std::make_unique<Shop>();
    QVERIFY2(m_shop->error().isEmpty(), qPrintable(m_shop->error()));
    m_shop->enrol(u"C1"_s);
    m_shop->enrol(u"C2"_s);
}

void TestTickets::cleanup() { m_shop.reset(); }

Sale TestTickets::sell(Till &till, const QString &product, Quantity quantity)
{
    if (const Result<> added = till->addProduct(m_shop->product(product), quantity); !added)
        qFatal("%s", qPrintable(added.error().key));
    const Result<Sale> sale = await(till->payCash(till->cart().total(), false));
    if (!sale)
        qFatal("%s", qPrintable(sale.error().key));
    return *sale;
}

void TestTickets::sound(const QString &exceptions)
{
    QCOMPARE(value(u"coalesce(string_agg(kind, ',' order by kind), '') from pos.exception"_s), exceptions);
    QCOMPARE(value(u"count(*) from pos.quarantine"_s), u"0"_s);
    QCOMPARE(m_shop->breach(), QString());
}

void TestTickets::POS17_partOfALineComesBackOnce()
{
    Till till = open(u"C1"_s);
    const Sale sale = sell(till, u"Makrout"_s, Quantity::fromUnits(3));
    const Result<SoldTicket> ticket = await(till->tickets().read(sale.id));
    QVERIFY(ticket);
    RefundRequest request;
    request.ticket = sale.id;
    request.lines = {{ticket->lines.first().id, Quantity::fromUnits(2), true}};
    request.method = u"cash"_s;
    request.grant.reason = u"trop cuits"_s;
    const Result<Sale> refund = await(till->tickets().refund(request));
    QVERIFY2(refund, refund ? "" : qPrintable(refund.error().key));
    QCOMPARE(refund->total, Money::fromDinars(-100));
    QCOMPARE(refund->number, u"C1-000002"_s);
    QVERIFY(refund->kind == TicketSummary::Kind::Refund);
    QCOMPARE(till->sessionTotals().expected(), Money::fromDinars(10'000 + 150 - 100));
    QCOMPARE(await(till->tickets().refund(request)).error().key, u"till.nothing_left"_s);
    QCOMPARE(await(till->tickets().read(sale.id))->lines.first().left, Quantity::fromUnits(1));
    delivered(till);
    QCOMPARE(value(u"quantity from stock.balance where product_id = md5('Makrout')::uuid"_s), u"99999.000"_s);
    QCOMPARE(value(u"sum(credit - debit) from accounting.entry_line where account = '701'"_s), u"50.00"_s);
    QCOMPARE(value(u"amount from cash.movement where kind = 'refund'"_s), u"100.00"_s);
    sound();
    close(till);
    // After a restart the journal still knows what came back.
    till = open(u"C1"_s, false);
    QCOMPARE(await(till->tickets().refund(request)).error().key, u"till.nothing_left"_s);
    QCOMPARE(till->sessionTotals().expected(), Money::fromDinars(10'050));
    QCOMPARE(till->nextNumber(), u"C1-000003"_s);
    close(till);
}

void TestTickets::POS17_goodsSpoiledDoNotReturnToStock()
{
    Till till = open(u"C1"_s);
    const Sale sale = sell(till, u"Makrout"_s, Quantity::fromUnits(3));
    const Result<SoldTicket> ticket = await(till->tickets().read(sale.id));
    RefundRequest request;
    request.ticket = sale.id;
    request.lines = {{ticket->lines.first().id, Quantity::fromUnits(1), false}};
    request.method = u"cash"_s;
    request.grant.reason = u"brûlé"_s;
    QVERIFY(await(till->tickets().refund(request)));
    delivered(till);
    QCOMPARE(value(u"quantity from stock.balance where product_id = md5('Makrout')::uuid"_s), u"99997.000"_s);
    sound();
    close(till);
}

void TestTickets::POS17_theLastTicketIsVoidedWhole()
{
    SimulatedPrinter printer;
    Till till = open(u"C1"_s, true, u"manager"_s, printer.url());
    const Sale sale = sell(till, u"Limonade"_s, Quantity::fromUnits(2));
    const Grant grant{QUuid(), u"erreur de saisie"_s};
    QCOMPARE(await(till->tickets().voidLast({}, PaperChoice::None)).error().key, u"till.reason_needed"_s);
    const Result<Sale> voided = await(till->tickets().voidLast(grant, PaperChoice::Print));
    QVERIFY2(voided, voided ? "" : qPrintable(voided.error().key));
    QCOMPARE(voided->total, Money::fromDinars(-160));
    QCOMPARE(voided->number, u"C1-000002"_s);
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(printer.papers().first().contains("TICKET CANCELLED"));
    QCOMPARE(await(till->tickets().voidLast(grant, PaperChoice::None)).error().key, u"till.not_last_ticket"_s);
    delivered(till);
    QCOMPARE(value(u"quantity from stock.balance where product_id = md5('Limonade')::uuid"_s), u"100000.000"_s);
    QCOMPARE(value(u"coalesce(sum(credit - debit), 0) from accounting.entry_line where account = '707'"_s), u"0.00"_s);
    QCOMPARE(value(u"string_agg(kind, ',' order by serial) from pos.sale"_s), u"sale,void"_s);
    sound();
    close(till);
}

void TestTickets::POS17_aReturnNeedsARightAndAReason()
{
    Till till = open(u"C1"_s, true, u"clerk"_s);
    const Sale sale = sell(till, u"Makrout"_s, Quantity::fromUnits(1));
    const Result<SoldTicket> ticket = await(till->tickets().read(sale.id));
    RefundRequest request;
    request.ticket = sale.id;
    request.lines = {{ticket->lines.first().id, Quantity::fromUnits(1), true}};
    request.method = u"cash"_s;
    request.grant.reason = u"retour"_s;
    QCOMPARE(await(till->tickets().refund(request)).error().kind, Error::Kind::Permission);
    const ApprovalRequest approval{u"pos_annuler_vente"_s, u"Remboursement C1-000001"_s, u"retour"_s};
    const Result<Approval> given = await(till->approve(approval, m_shop->pin(u"manager"_s)));
    QVERIFY(given);
    request.grant.approval = given->id;
    QVERIFY(await(till->tickets().refund(request)));
    delivered(till);
    sound();
    QCOMPARE(value(u"count(*) from pos.act where kind = 'approval.given'"_s), u"1"_s);
    close(till);
}

void TestTickets::anExchangeIsOneTicket()
{
    Till till = open(u"C1"_s);
    const Sale sale = sell(till, u"Makrout"_s, Quantity::fromUnits(2));
    const Result<SoldTicket> ticket = await(till->tickets().read(sale.id));
    const Grant grant{QUuid(), u"échange"_s};
    QVERIFY(till->addProduct(m_shop->product(u"Limonade"_s), Quantity::fromUnits(2)));
    QVERIFY(till->addReturn(*ticket, {ticket->lines.first().id, Quantity::fromUnits(1), true}, grant));
    QCOMPARE(till->cart().total(), Money::fromDinars(110));
    const Result<Sale> exchange = await(till->payCash(Money::fromDinars(200), false));
    QVERIFY(exchange);
    QVERIFY(exchange->kind == TicketSummary::Kind::Exchange);
    QCOMPARE(exchange->change, Money::fromDinars(90));
    // One dearer thing comes back for a cheaper one: money goes out.
    const Result<SoldTicket> second = await(till->tickets().read(exchange->id));
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    QVERIFY(till->addReturn(*second, {second->lines.first().id, Quantity::fromUnits(1), true}, grant));
    QCOMPARE(till->cart().total(), Money::fromDinars(-30));
    const Result<Sale> out = await(till->pay({{u"cash"_s, Money::fromDinars(-30), {}, {}}}, PaperChoice::None));
    QVERIFY2(out, out ? "" : qPrintable(out.error().key));
    delivered(till);
    QCOMPARE(value(u"sum(case direction when 'in' then amount else -amount end) from cash.movement"_s), u"180.00"_s);
    QCOMPARE(value(u"sum(credit - debit) from accounting.entry_line where account in ('701', '707')"_s), u"180.00"_s);
    sound();
    close(till);
}

void TestTickets::aTicketOfAnotherTillIsFoundAndRefundedOnline()
{
    Till first = open(u"C1"_s);
    Till second = open(u"C2"_s);
    const Sale sale = sell(first, u"Rechta"_s, *Quantity::fromText(u"1,5"_s));
    delivered(first);
    delivered(second);
    TicketFilter filter;
    filter.text = u"C1-000001"_s;
    const Result<QList<TicketSummary>> found = await(second->tickets().find(filter, 20));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(!found->first().own);
    QCOMPARE(found->first().total, Money::fromDinars(900));
    const Result<SoldTicket> ticket = await(second->tickets().read(sale.id));
    QVERIFY2(ticket, ticket ? "" : qPrintable(ticket.error().key));
    QCOMPARE(ticket->lines.first().left, *Quantity::fromText(u"1,5"_s));
    RefundRequest request;
    request.ticket = sale.id;
    request.lines = {{ticket->lines.first().id, *Quantity::fromText(u"0,5"_s), true}};
    request.method = u"cash"_s;
    request.grant.reason = u"trop"_s;
    const Result<Sale> refund = await(second->tickets().refund(request));
    QVERIFY2(refund, refund ? "" : qPrintable(refund.error().key));
    QCOMPARE(refund->total, Money::fromDinars(-300));
    delivered(second);
    QTRY_COMPARE(await(first->tickets().read(sale.id))->lines.first().left, Quantity::fromUnits(1));
    QCOMPARE(value(u"quantity from stock.balance where product_id = md5('Rechta')::uuid"_s), u"99999000.000"_s);
    sound();
    close(first);
    close(second);
}

void TestTickets::twoTillsCannotRefundTheSameTicketAtOnce()
{
    Till first = open(u"C1"_s);
    Till second = open(u"C2"_s);
    const Sale sale = sell(first, u"Makrout"_s, Quantity::fromUnits(1));
    delivered(first);
    delivered(second);
    const Result<SoldTicket> ticket = await(first->tickets().read(sale.id));
    RefundRequest request;
    request.ticket = sale.id;
    request.lines = {{ticket->lines.first().id, Quantity::fromUnits(1), true}};
    request.method = u"cash"_s;
    request.grant.reason = u"retour"_s;
    auto here = first->tickets().refund(request);
    auto there = second->tickets().refund(request);
    const Result<Sale> one = await(std::move(here));
    const Result<Sale> two = await(std::move(there));
    QVERIFY(bool(one) != bool(two));
    const Error refused = one ? two.error() : one.error();
    QVERIFY2(refused.key == u"till.ticket_held" || refused.key == u"till.nothing_left", qPrintable(refused.key));
    delivered(first);
    delivered(second);
    QCOMPARE(value(u"count(*) from pos.sale where kind = 'refund'"_s), u"1"_s);
    sound();
    close(first);
    close(second);
}

void TestTickets::aVoucherIsIssuedAndSpentOnce()
{
    Till first = open(u"C1"_s);
    Till second = open(u"C2"_s);
    const Sale sale = sell(first, u"Limonade"_s, Quantity::fromUnits(5));
    const Result<SoldTicket> ticket = await(first->tickets().read(sale.id));
    RefundRequest request;
    request.ticket = sale.id;
    request.lines = {{ticket->lines.first().id, Quantity::fromUnits(5), true}};
    request.method = u"voucher"_s;
    request.grant.reason = u"avoir"_s;
    const Result<Sale> refund = await(first->tickets().refund(request));
    QVERIFY2(refund, refund ? "" : qPrintable(refund.error().key));
    QVERIFY(refund->voucher.startsWith(u"AV-C1-000002-"_s));
    delivered(first);
    delivered(second);
    QCOMPARE(await(second->findVoucher(u"AV-C1-000009-AAAA"_s)).error().key, u"till.voucher_unknown"_s);
    const Result<Voucher> voucher = await(second->findVoucher(refund->voucher.toLower()));
    QVERIFY2(voucher, voucher ? "" : qPrintable(voucher.error().key));
    QCOMPARE(voucher->left, Money::fromDinars(400));
    // The other till cannot take it meanwhile.
    QCOMPARE(await(first->findVoucher(refund->voucher)).error().key, u"till.ticket_held"_s);
    QVERIFY(second->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(9)));
    const QList<Payment> payments{{u"voucher"_s, Money::fromDinars(400), {}, voucher->code},
                                  {u"cash"_s, Money::fromDinars(100), {}, {}}};
    const Result<Sale> paid = await(second->pay(payments, PaperChoice::None));
    QVERIFY2(paid, paid ? "" : qPrintable(paid.error().key));
    QCOMPARE(paid->change, Money::fromDinars(50));
    delivered(second);
    QCOMPARE(await(first->findVoucher(refund->voucher)).error().key, u"till.voucher_used"_s);
    QCOMPARE(value(u"sum(debit - credit) from accounting.entry_line where account = '4198'"_s), u"0.00"_s);
    sound();
    close(first);
    close(second);
}

void TestTickets::POS15_aSaleOnAccountAndItsPayment()
{
    Till till = open(u"C1"_s);
    m_shop->database().value(u"parties.save_customer(md5('cust')::uuid, '{\"first_name\": \"Client\", \"last_name\": "
                             u"\"B\", \"phone\": \"0550000002\", "
                             "\"credit_limit\": 1000}')"_s);
    const QUuid customer(m_shop->database().value(u"select md5('cust')::uuid"_s));
    QTRY_VERIFY_WITH_TIMEOUT(till->customer(customer), 6000);
    QCOMPARE(till->customer(customer)->limit, Money::fromDinars(1000));
    QCOMPARE(till->findCustomers(u"05 50 00"_s, 8).size(), 1);
    QVERIFY(till->addProduct(m_shop->product(u"Limonade"_s), Quantity::fromUnits(10)));
    const QList<Payment> onAccount{{u"account"_s, Money::fromDinars(800), {}, {}}};
    QCOMPARE(await(till->pay(onAccount, PaperChoice::None)).error().key, u"till.customer_needed"_s);
    till->setCustomer(customer);
    const Result<Sale> sale = await(till->pay(onAccount, PaperChoice::None));
    QVERIFY2(sale, sale ? "" : qPrintable(sale.error().key));
    QCOMPARE(till->customer(customer)->balance, Money::fromDinars(800));
    delivered(till);
    QCOMPARE(
        value(
            u"sum(debit - credit) from accounting.entry_line where account = '411' and subledger = md5('cust')::uuid"_s),
        u"800.00"_s);
    QCOMPARE(till->sessionTotals().salesCash, Money());
    QVERIFY(await(till->drawer().settleAccount(customer, {{u"cash"_s, Money::fromDinars(500), {}, {}}})));
    QCOMPARE(till->customer(customer)->balance, Money::fromDinars(300));
    delivered(till);
    QTRY_COMPARE(value(u"sum(debit - credit) from accounting.entry_line where account = '411'"_s), u"300.00"_s);
    QCOMPARE(till->sessionTotals().expected(), Money::fromDinars(10'500));
    sound();
    close(till);
}

void TestTickets::splitTenderReachesItsAccounts()
{
    Till till = open(u"C1"_s);
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(20)));
    const QList<Payment> payments{{u"card"_s, Money::fromDinars(600), u"004512"_s, {}},
                                  {u"cheque"_s, Money::fromDinars(300), u"77001"_s, {}},
                                  {u"cash"_s, Money::fromDinars(200), {}, {}}};
    const Result<Sale> sale = await(till->pay(payments, PaperChoice::None));
    QVERIFY2(sale, sale ? "" : qPrintable(sale.error().key));
    QCOMPARE(sale->change, Money::fromDinars(100));
    delivered(till);
    QCOMPARE(value(u"string_agg(account || ':' || (debit - credit), ' ' order by account) from accounting.entry_line "
                   "join accounting.entry using (entry_id) where source_kind = 'pos.sale'"_s),
             u"5112:300.00 5113:600.00 530:100.00 701:-1000.00"_s);
    sound();
    close(till);
}

void TestTickets::aTicketSetAsideComesBackHereAndOnAnotherTill()
{
    Till first = open(u"C1"_s);
    Till second = open(u"C2"_s);
    QVERIFY(first->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(4)));
    first->setNote(0, u"bien dorés"_s);
    QVERIFY(await(first->tickets().park(u"Client B"_s)));
    QVERIFY(first->cart().isEmpty());
    QCOMPARE(first->tickets().parked().size(), 1);
    delivered(first);
    QTRY_COMPARE_WITH_TIMEOUT(second->tickets().parked().size(), 1, 6000);
    const ParkedTicket waiting = second->tickets().parked().first();
    QVERIFY(!waiting.own);
    QCOMPARE(waiting.label, u"Client B"_s);
    QCOMPARE(waiting.lines, QStringList{u"4 × Makrout"_s});
    const Result<> recalled = await(second->tickets().recall(waiting.id));
    QVERIFY2(recalled, recalled ? "" : qPrintable(recalled.error().key));
    QCOMPARE(second->cart().lines().size(), 1);
    QCOMPARE(second->cart().lines().first().note, u"bien dorés"_s);
    // Here somebody touches it too late.
    const Error late = await(first->tickets().recall(waiting.id)).error();
    QVERIFY2(late.key == u"till.ticket_held" || late.key == u"till.ticket_gone", qPrintable(late.key));
    delivered(second);
    QTRY_VERIFY_WITH_TIMEOUT(first->tickets().parked().isEmpty(), 6000);
    QVERIFY(await(second->payCash(Money::fromDinars(200), false)));
    delivered(second);
    sound();
    close(first);
    close(second);
}

void TestTickets::aTicketSetAsideOfflineComesBackHere()
{
    Till till = open(u"C1"_s);
    close(till);
    till = open(u"C1"_s, false);
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(4)));
    QVERIFY(await(till->tickets().park({})));
    QCOMPARE(await(till->closeSession({}, {})).error().key, u"cash.tickets_parked"_s);
    close(till);
    till = open(u"C1"_s, false);
    QCOMPARE(till->tickets().parked().size(), 1);
    QVERIFY(till->addProduct(m_shop->product(u"Limonade"_s), Quantity::fromUnits(1)));
    QVERIFY(await(till->tickets().recall(till->tickets().parked().first().id)));
    QCOMPARE(till->cart().total(), Money::fromDinars(200));
    QCOMPARE(till->tickets().parked().size(), 1); // what was being made
    close(till);
    till = open(u"C1"_s);
    delivered(till);
    sound();
    close(till);
}

void TestTickets::anotherCashierDoesNotTakeABegunTicket()
{
    Till till = open(u"C1"_s, true, u"clerk"_s);
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    till->lock();
    QVERIFY(await(till->signIn(m_shop->user(u"clerk"_s), m_shop->pin(u"clerk"_s))));
    QVERIFY(!till->cart().isEmpty());
    till->lock();
    QVERIFY(await(till->signIn(m_shop->user(u"other"_s), m_shop->pin(u"other"_s))));
    QVERIFY(till->cart().isEmpty());
    QCOMPARE(till->tickets().parked().first().label, u"Vendeuse 1"_s);
    close(till);
}

void TestTickets::aDroppedTicketIsKeptWithWhoAndWhy()
{
    Till till = open(u"C1"_s, true, u"clerk"_s);
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(2)));
    QVERIFY(till->clearCart({QUuid(), u"client parti"_s}));
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    QVERIFY(await(till->tickets().park({})));
    QVERIFY(await(till->tickets().dropParked(till->tickets().parked().first().id, {QUuid(), u"abandonné"_s})));
    QVERIFY(till->tickets().parked().isEmpty());
    delivered(till);
    QCOMPARE(value(u"string_agg(detail ->> 'reason', ',' order by at) from pos.act where kind = 'ticket.dropped' and "
                   u"user_id = "
                   "md5('clerk')::uuid"_s),
             u"client parti,abandonné"_s);
    sound();
    close(till);
}

void TestTickets::afterASlipALineGoesOnlyWithASupervisor()
{
    SimulatedPrinter printer;
    Till till = open(u"C1"_s, true, u"clerk"_s, printer.url());
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(2)));
    QVERIFY(till->addProduct(m_shop->product(u"Limonade"_s), Quantity::fromUnits(1)));
    QVERIFY(await(till->printSlip()));
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(printer.papers().first().contains("C1-P000001"));
    QCOMPARE(till->removeLine(0).error().kind, Error::Kind::Permission);
    QCOMPARE(till->setQuantity(0, Quantity()).error().kind, Error::Kind::Permission);
    QCOMPARE(till->clearCart().error().kind, Error::Kind::Permission);
    const ApprovalRequest request{u"pos_annuler_vente"_s, u"Retirer Makrout"_s, u"erreur"_s};
    const Result<Approval> approval = await(till->approve(request, m_shop->pin(u"manager"_s)));
    QVERIFY(approval);
    QVERIFY(till->removeLine(0, {approval->id, u"erreur"_s}));
    QVERIFY(await(till->payCash(Money::fromDinars(100), false)));
    delivered(till);
    QCOMPARE(value(u"detail ->> 'name' from pos.act where kind = 'line.removed'"_s), u"Makrout"_s);
    sound();
    close(till);
}

void TestTickets::whatIsSentToTheWorkshopIsPrintedThereOnce()
{
    const QString printer = value(u"devices.save_printer(gen_random_uuid(), '{\"name\": \"Labo\", \"url\": "
                                  "\"tcp://192.0.2.9\", \"duty\": \"workshop\"}')::text"_s);
    Till till = open(u"C1"_s, true, u"clerk"_s);
    QTRY_VERIFY(till->hasWorkshop());
    QCOMPARE(await(till->sendToWorkshop()).error().key, u"till.empty_ticket"_s);
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(20)));
    till->setNote(0, u"sans noix"_s);
    QVERIFY(await(till->sendToWorkshop()));
    QCOMPARE(await(till->sendToWorkshop()).error().key, u"till.workshop_knows"_s);
    // Somebody makes it by now: taking it off needs what it needs after a slip.
    QCOMPARE(till->removeLine(0).error().kind, Error::Kind::Permission);
    QVERIFY(till->setQuantity(0, Quantity::fromUnits(15)));
    QVERIFY(await(till->sendToWorkshop()));
    delivered(till);
    const QString jobs = u"from devices.print_job where printer_id = '%1'"_s.arg(printer);
    QCOMPARE(value(u"string_agg(title, ',' order by seq) "_s + jobs), u"C1-P000001,C1-P000002"_s);
    const QString rows =
        u"string_agg(r ->> 'left', '|' order by seq, n) from (select seq, n, r from devices.print_job, "
        "jsonb_array_elements(document -> 'rows') with ordinality as e(r, n) where printer_id = '%1' "
        "and (r ->> 'size')::int = 2) as x"_s.arg(printer);
    QCOMPARE(value(rows), u"20 × Makrout|  sans noix|CANCELLED|5 × Makrout|  sans noix"_s);
    QVERIFY(await(till->payCash(Money::fromDinars(1000), false)));
    delivered(till);
    sound();
    close(till);
}

void TestTickets::theWorkshopsSlipIsPrintedHereOrByAnAgentNeverByBoth()
{
    SimulatedPrinter counterPrinter;
    SimulatedPrinter workshop;
    value(u"devices.save_printer(gen_random_uuid(), '{\"name\": \"Labo\", \"url\": \"tcp://192.0.2.9\", \"duty\": "
          "\"workshop\"}')::text"_s);
    Till till = open(u"C1"_s, true, u"clerk"_s, counterPrinter.url());
    till->setWorkshopPrinter(workshop.url());
    QVERIFY(till->hasWorkshop());
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(20)));
    QVERIFY(await(till->sendToWorkshop()));
    QTRY_COMPARE(workshop.papers().size(), 1);
    QVERIFY(workshop.papers().first().contains("20 \xd7 Makrout"));
    QVERIFY(await(till->payCash(Money::fromDinars(1000), true)));
    QTRY_COMPARE(counterPrinter.papers().size(), 1);
    delivered(till);
    QCOMPARE(value(u"count(*) from devices.print_job"_s), u"0"_s);
    QCOMPARE(value(u"count(*) from pos.exception"_s), u"0"_s);
    // Taken away: the shop's own printer takes over.
    till->setWorkshopPrinter({});
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(3)));
    QVERIFY(await(till->sendToWorkshop()));
    QVERIFY(await(till->payCash(Money::fromDinars(150), false)));
    delivered(till);
    QCOMPARE(value(u"count(*) from devices.print_job"_s), u"1"_s);
    QCOMPARE(workshop.papers().size(), 1);
    // What still waited for it comes out at the counter when somebody says so.
    till->setWorkshopPrinter(u"tcp://127.0.0.1:9"_s);
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(4)));
    QVERIFY(await(till->sendToWorkshop()));
    till->setWorkshopPrinter({});
    const Result<QList<till::PaperOnItsWay>> waiting = await(till->papers().list());
    QVERIFY(waiting);
    const auto slip = std::find_if(waiting->cbegin(), waiting->cend(), [](const till::PaperOnItsWay &paper) {
        return paper.isForWorkshop && paper.state == till::PrintJob::State::Queued;
    });
    QVERIFY(slip != waiting->cend());
    const till::PaperOnItsWay chosen = *slip;
    QVERIFY(await(till->papers().redirect(chosen, {})));
    const auto hasSlip = [&counterPrinter] {
        const QList<QByteArray> papers = counterPrinter.papers();
        return std::any_of(papers.cbegin(), papers.cend(),
                           [](const QByteArray &paper) { return paper.contains("4 \xd7 Makrout"); });
    };
    QTRY_VERIFY(hasSlip());
    QVERIFY(await(till->payCash(Money::fromDinars(200), false)));
    delivered(till);
    sound();
    close(till);
}

void TestTickets::aPaperThatDidNotComeOutComesAgainAsACopy()
{
    SimulatedPrinter printer;
    Till till = open(u"C1"_s, true, u"manager"_s, printer.url());
    QSignalSpy asked(till.engine.get(), &till::Counter::printUncertain);
    const auto uncertain = [&](const QString &title) {
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 15'000);
        const PrintJob job = asked.takeFirst().first().value<PrintJob>();
        QCOMPARE(job.title, title);
        QVERIFY(await(till->settlePrintJob(job.id, false)));
    };
    const auto copies = [&printer](const QByteArray &words) {
        int found = 0;
        for (const QByteArray &paper : printer.papers())
            found += paper.contains(words) && paper.contains("DUPLICATE 1") ? 1 : 0;
        return found;
    };
    // A ticket, drawn from its fact.
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    printer.setFault(SimulatedPrinter::Fault::CutAfterBytes, 40);
    QVERIFY(await(till->payCash(Money::fromDinars(50), true)));
    uncertain(u"C1-000001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(copies("C1-000001"), 1, 15'000);
    // And a paper that has no screen of its own.
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    printer.setFault(SimulatedPrinter::Fault::CutAfterBytes, 40);
    QVERIFY(await(till->printSlip()));
    uncertain(u"C1-P000001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(copies("C1-P000001"), 1, 15'000);
    QVERIFY(till->clearCart({QUuid(), u"essai"_s}));
    delivered(till);
    QCOMPARE(value(u"count(*) from pos.act where kind = 'receipt.reprinted'"_s), u"2"_s);
    sound();
    close(till);
}

void TestTickets::aPaperOfAnotherPrinterIsDecidedOnAtTheTill()
{
    const auto printer = [this](const QString &name) {
        return value(
            u"devices.save_printer(gen_random_uuid(), '{\"name\": \"%1\", \"url\": \"tcp://192.0.2.9\"}')::text"_s.arg(
                name));
    };
    const QString first = printer(u"Labo"_s);
    const QString second = printer(u"Bureau"_s);
    const auto ask = [&](const QString &title) {
        value(u"devices.enqueue(gen_random_uuid(), '{\"printer\": \"%1\", \"title\": \"%2\", \"document\": "
              "{\"receipt\": 1, \"rows\": []}}')::text"_s.arg(first, title));
    };
    ask(u"un"_s);
    ask(u"deux"_s);
    ask(u"trois"_s);
    value(
        u"count(*) from (select devices.claim_job(printer_id, printer_id) from devices.printer where name = 'Labo') x"_s);
    value(u"devices.move_job(printer_id, job_id, 'sending') from devices.print_job where title = 'un'"_s);
    value(u"devices.move_job(printer_id, job_id, 'uncertain') from devices.print_job where title = 'un'"_s);
    Till till = open(u"C1"_s);
    QTRY_COMPARE(till->link().state, Link::State::Online);
    const auto paper = [&till](const QString &title) {
        const Result<QList<PaperOnItsWay>> papers = await(till->papers().list());
        for (const PaperOnItsWay &one : papers ? *papers : QList<PaperOnItsWay>())
            if (one.title == title)
                return one;
        return PaperOnItsWay();
    };
    QCOMPARE(paper(u"un"_s).state, PrintJob::State::Uncertain);
    QCOMPARE(paper(u"deux"_s).printerName, u"Labo"_s);
    QCOMPARE(till->papers().printers().size(), 2);
    QVERIFY(await(till->papers().redirect(paper(u"deux"_s), QUuid(second))));
    QCOMPARE(paper(u"deux"_s).printerName, u"Bureau"_s);
    QVERIFY(await(till->papers().giveUp(paper(u"trois"_s))));
    QCOMPARE(paper(u"trois"_s).state, PrintJob::State::Cancelled);
    QVERIFY(await(till->papers().settle(paper(u"un"_s), false)));
    QCOMPARE(value(u"copy_no || ' ' || state from devices.print_job where title = 'un' order by seq desc limit 1"_s),
             u"1 queued"_s);
    QCOMPARE(await(till->papers().giveUp(paper(u"trois"_s))).has_value(), true);
    QCOMPARE(await(till->papers().redirect(paper(u"trois"_s), QUuid(second))).error().key, u"devices.job_state"_s);
    QCOMPARE(value(u"user_id::text from audit.log where act = 'devices.redirect_job'"_s),
             uuidText(m_shop->user(u"manager"_s)));
    close(till);
}

void TestTickets::aTicketPrintedLaterIsNoDuplicate()
{
    SimulatedPrinter printer;
    Till till = open(u"C1"_s, true, u"manager"_s, printer.url());
    QVERIFY(till->addProduct(m_shop->product(u"Makrout"_s), Quantity::fromUnits(1)));
    const Result<Sale> sale = await(till->pay({{u"cash"_s, Money::fromDinars(50), {}, {}}}, PaperChoice::Later));
    QVERIFY(sale);
    QTRY_COMPARE(printer.drawerPulses(), 1);
    QCOMPARE(printer.papers().size(), 0);
    QVERIFY(await(till->reprint(sale->id)));
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(!printer.papers().first().contains("DUPLICAT"));
    QVERIFY(await(till->reprint(sale->id)));
    QTRY_COMPARE(printer.papers().size(), 2);
    QVERIFY(printer.papers().last().contains("DUPLICAT"));
    close(till);
}

void TestTickets::aCustomerMadeAtTheTillIsTheServers()
{
    Till till = open(u"C1"_s, true, u"clerk"_s);
    const Result<Customer> made = await(till->createCustomer(u"  Nadia   Ben Ali "_s, u"05 61 23 45 67"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().key));
    QCOMPARE(made->lastName, u"Ben Ali"_s);
    QCOMPARE(await(till->createCustomer(u"X"_s, u"+213561234567"_s)).error().key, u"till.phone_known"_s);
    QCOMPARE(await(till->createCustomer(u"X"_s, u"12"_s)).error().key, u"till.phone_format"_s);
    delivered(till);
    QCOMPARE(value(u"first_name || '/' || last_name from parties.customer"_s), u"Nadia/Ben Ali"_s);
    sound();
    close(till);
}

void TestTickets::aWeightOrPriceInTheCodeGivesTheQuantity()
{
    m_shop->database().value(
        u"catalogue.save_product(md5('Rechta')::uuid, jsonb_build_object('type', 'finished', 'name', 'Rechta', "
        u"'base_unit', 'g', "
        "'sale_unit', 'kg', 'price', 600, 'sku', '00042', 'category', md5('c')::uuid, 'barcodes', jsonb_build_array('6130000000031')))"_s);
    Till till = open(u"C1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(till->catalogue().productBySku(u"00042"_s), 6000);
    const auto ean = [](const QString &twelve) {
        for (int digit = 0; digit < 10; ++digit)
            if (const QString code = twelve + QString::number(digit); hasRightCheckDigit(code))
                return code;
        return QString();
    };
    QVERIFY(till->addBarcode(ean(u"210004200750"_s), Quantity::fromUnits(1)));
    QCOMPARE(till->cart().lines().first().quantity, *Quantity::fromText(u"0,75"_s));
    QVERIFY(till->clearCart());
    QVERIFY(till->addBarcode(ean(u"220004200450"_s), Quantity::fromUnits(1)));
    QCOMPARE(till->cart().lines().first().quantity, *Quantity::fromText(u"0,75"_s));
    QCOMPARE(till->cart().total(), Money::fromDinars(450));
    QVERIFY(await(till->payCash(Money::fromDinars(450), false)));
    delivered(till);
    sound();
    close(till);
}

QTEST_GUILESS_MAIN(TestTickets)
#include "tst_tickets.moc"
