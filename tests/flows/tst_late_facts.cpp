#include "modules/core/uuid.h"
#include "tests/support/rawtill.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

/// Facts meet constraints (ARCHITECTURE 4): a fact is never refused. One case per constraint: what is true of it is
/// applied, a manager is told, and every invariant holds afterwards. Orders: tst_late_orders.
class TestLateFacts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void secondOpening();
    void duplicatePhone();
    void closedPeriod();
    void sessionAlreadyClosed();
    void abandonedSessionClosedLate();
    void ticketAlreadyRefundedElsewhere();
    void refundToldBeforeItsTicket();
    void voucherUsedTwice();
    void voucherUsedBeforeItsIssueIsTold();
    void numberRepeated();
    void ticketRecalledTwice();
    void customerToldAfterTheSale();
    void moreBankedThanThereWas();
    void validatedCount();
    void requestWithdrawnMeanwhile();
    void requestDoneByTwoJournals();
    void requestPaidOtherwiseThanAsked();
    void requestNobodyMade();

private:
    /// A deposit that the manager asks of C1's drawer.
    QString askForDeposit(qint64 dinars);
    QString stateOf(const QString &request);
    QString exceptions();
    QString account(const QString &code);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RawTill> m_one;
    std::unique_ptr<RawTill> m_two;
    QUuid m_manager;
    QUuid m_product;
};

#define QSENT(till, ...) QCOMPARE((till)->send({__VA_ARGS__})[u"quarantined"_s].toInt(-1), 0)

void TestLateFacts::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    m_manager = uuidV7();
    m_product = uuidV7();
    const Result<Rows> made = m_database->session().run(
        u"select auth.create_user('%1', 'manager', 'Gérante', 'Gérante'); "
        "select catalogue.save_product('%2', '{\"type\": \"finished\", \"name\": \"Article\", \"base_unit\": "
        "\"pièce\", "
        "\"price\": 50}'); "
        "select stock.receive_goods(gen_random_uuid(), '018f0000-0000-7000-8000-000000000011', "
        "'[{\"product\": \"%2\", \"quantity\": 1000, \"unit_cost\": 20}]')"_s.arg(uuidText(m_manager),
                                                                                  uuidText(m_product)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().technical));
    m_one = std::make_unique<RawTill>(*m_database, u"C1"_s, m_manager);
    m_two = std::make_unique<RawTill>(*m_database, u"C2"_s, m_manager);
    QSENT(m_one, m_one->opening(100'000));
    QSENT(m_two, m_two->opening(100'000));
}

void TestLateFacts::cleanup()
{
    QCOMPARE(m_database->value(u"select count(*) from pos.quarantine"_s), u"0"_s);
    QCOMPARE(m_database->breach(), QString());
    m_one.reset();
    m_two.reset();
    m_database.reset();
}

QString TestLateFacts::exceptions()
{
    return m_database->value(u"select coalesce(string_agg(distinct kind, ',' order by kind), '') from pos.exception"_s);
}

QString TestLateFacts::account(const QString &code)
{
    return m_database->value(u"select accounting.do_balance('%1', null)"_s.arg(code));
}

void TestLateFacts::secondOpening()
{
    const QUuid first = m_one->session();
    const QJsonObject sold = m_one->ticket(m_product, 1000, 5000);
    QSENT(m_one, sold, m_one->opening(90'000));
    QCOMPARE(exceptions(), u"session_abandoned"_s);
    QCOMPARE(m_database->value(u"select state from cash.session where session_id = '%1'"_s.arg(uuidText(first))),
             u"abandoned"_s);
    QCOMPARE(m_database->value(u"select count(*) from cash.session where state = 'open' and register_id = '%1'"_s.arg(
                 uuidText(m_one->drawer()))),
             u"1"_s);
    // The drawer is what was counted: 1 050 became 900.
    QCOMPARE(account(u"658"_s), u"150.00"_s);
}

void TestLateFacts::duplicatePhone()
{
    const auto made = [this](RawTill &till, const QString &phone) {
        return till.fact(u"customer.created"_s,
                         {{u"customer"_s, uuidText(uuidV7())},
                          {u"first_name"_s, u"Amina"_s},
                          {u"last_name"_s, till.code()},
                          {u"phone"_s, phone}});
    };
    QSENT(m_one, made(*m_one, u"0550 00 00 01"_s));
    QSENT(m_two, made(*m_two, u"+213 550 00 00 01"_s));
    QCOMPARE(exceptions(), u"duplicate_customer"_s);
    QCOMPARE(
        m_database->value(u"select d.last_name || '>' || o.last_name from parties.customer d join parties.customer o "
                          "on o.customer_id = d.duplicate_of"_s),
        u"C2>C1"_s);
}

void TestLateFacts::closedPeriod()
{
    QVERIFY(m_database->session().run(u"select accounting.close_period(gen_random_uuid(), '2020-03-01'); "
                                      "update catalogue.price set valid_from = '2020-01-01'"_s));
    const QJsonObject then{{u"at"_s, u"2020-03-15T10:00:00.000Z"_s}};
    QSENT(m_one, m_one->ticket(m_product, 1000, 5000, then), m_one->movement(u"cash.banked"_s, 1000, then));
    QCOMPARE(exceptions(), u"closed_period"_s);
    QCOMPARE(m_database->value(u"select count(*) from pos.exception"_s), u"2"_s);
    QCOMPARE(
        m_database->value(u"select string_agg(distinct entry_date || ' ' || (fact_at at time zone 'UTC')::date, ',') "
                          "from accounting.entry where fact_at < '2021-01-01'"_s),
        u"2020-04-01 2020-03-15"_s);
    QCOMPARE(m_database->value(u"select business_day from pos.sale"_s), u"2020-03-15"_s);
}

void TestLateFacts::sessionAlreadyClosed()
{
    QSENT(m_one, m_one->closing(100'000));
    QCOMPARE(exceptions(), QString());
    QSENT(m_one, m_one->ticket(m_product, 1000, 5000), m_one->movement(u"cash.banked"_s, 1000));
    QCOMPARE(exceptions(), u"session_not_open"_s);
    QCOMPARE(m_database->value(u"select count(*) from cash.movement"_s), u"2"_s);
    // Closed again with another count: the first stands.
    QSENT(m_one, m_one->closing(1));
    QVERIFY(exceptions().contains(u"expected_differs"));
    QCOMPARE(m_database->value(
                 u"select counted from cash.session where session_id = '%1'"_s.arg(uuidText(m_one->session()))),
             u"1000.00"_s);
    // The next opening counts the drawer, and the books follow.
    QSENT(m_one, m_one->opening(104'000));
    QCOMPARE(m_database->value(u"select accounting.do_balance('530', '%1')"_s.arg(uuidText(m_one->drawer()))),
             u"1040.00"_s);
}

void TestLateFacts::abandonedSessionClosedLate()
{
    const QJsonObject late = m_one->closing(95'000, u"Rendu en trop"_s);
    QSENT(m_one, m_one->opening(95'000), late);
    QCOMPARE(exceptions(), u"expected_differs,session_abandoned,session_not_open"_s);
    QCOMPARE(m_database->value(u"select accounting.do_balance('530', '%1')"_s.arg(uuidText(m_one->drawer()))),
             u"950.00"_s);
}

void TestLateFacts::ticketAlreadyRefundedElsewhere()
{
    const QJsonObject sold = m_one->ticket(m_product, 2000, 5000);
    QSENT(m_one, sold);
    QSENT(m_two, m_two->refund(sold));
    QCOMPARE(exceptions(), QString());
    QSENT(m_one, m_one->refund(sold));
    QCOMPARE(exceptions(), u"returned_too_much"_s);
    // Both gave money: two movements, and the books say so.
    QCOMPARE(m_database->value(u"select sum(amount) from cash.movement where kind = 'refund'"_s), u"200.00"_s);
    QCOMPARE(account(u"701"_s), u"100.00"_s);
}

void TestLateFacts::refundToldBeforeItsTicket()
{
    const QJsonObject sold = m_one->ticket(m_product, 1000, 5000);
    QSENT(m_two, m_two->refund(sold));
    QCOMPARE(exceptions(), u"return_unknown"_s);
    QSENT(m_one, sold);
    QCOMPARE(m_database->value(u"select quantity from stock.balance"_s), u"1000.000"_s);
    QCOMPARE(account(u"701"_s), u"0.00"_s);
}

void TestLateFacts::voucherUsedTwice()
{
    const QString code = u"AV-C1-000002-K7Q4"_s;
    const QJsonObject sold = m_one->ticket(m_product, 2000, 5000);
    QSENT(m_one, sold, m_one->refund(sold, paid(u"voucher"_s, -10'000, code)));
    QSENT(m_one, m_one->ticket(m_product, 2000, 5000, {{u"payments"_s, QJsonArray{paid(u"voucher"_s, 10'000, code)}}}));
    QCOMPARE(exceptions(), QString());
    QSENT(m_two, m_two->ticket(m_product, 2000, 5000, {{u"payments"_s, QJsonArray{paid(u"voucher"_s, 10'000, code)}}}));
    QCOMPARE(exceptions(), u"voucher_overspent"_s);
    QCOMPARE(account(u"4198"_s), u"100.00"_s);
    QCOMPARE(m_two->ask("read_voucher"_L1, {toSql(code)})[u"status"_s].toString(), u"used"_s);
}

void TestLateFacts::voucherUsedBeforeItsIssueIsTold()
{
    const QString code = u"AV-C1-000002-K7Q4"_s;
    QSENT(m_two, m_two->ticket(m_product, 1000, 5000, {{u"payments"_s, QJsonArray{paid(u"voucher"_s, 5'000, code)}}}));
    QCOMPARE(exceptions(), u"voucher_unknown"_s);
    const QJsonObject sold = m_one->ticket(m_product, 2000, 5000);
    QSENT(m_one, sold, m_one->refund(sold, paid(u"voucher"_s, -10'000, code)));
    QCOMPARE(m_two->ask("read_voucher"_L1, {toSql(code)})[u"left"_s].toInt(), 5'000);
}

void TestLateFacts::numberRepeated()
{
    const QJsonObject first = m_one->ticket(m_product, 1000, 5000);
    QJsonObject second = m_one->ticket(m_product, 1000, 5000);
    second[u"number"_s] = first[u"number"_s];
    second[u"serial"_s] = first[u"serial"_s];
    const QJsonObject moved = m_one->movement(u"cash.banked"_s, 1000);
    QJsonObject again = m_one->movement(u"cash.banked"_s, 2000);
    again[u"number"_s] = moved[u"number"_s];
    again[u"serial"_s] = moved[u"serial"_s];
    QSENT(m_one, first, second, moved, again);
    QCOMPARE(exceptions(), u"number_repeated"_s);
    // Two tickets told together are both named; of the movements the later one.
    QCOMPARE(m_database->value(u"select count(*) from pos.exception"_s), u"3"_s);
    QCOMPARE(account(u"701"_s), u"-100.00"_s);
    QCOMPARE(account(u"512"_s), u"30.00"_s);
}

void TestLateFacts::ticketRecalledTwice()
{
    const QString ticket = uuidText(uuidV7());
    const QJsonObject cart{{u"lines"_s, QJsonArray()}};
    const QJsonObject taken{{u"ticket"_s, ticket}, {u"version"_s, 1}, {u"from"_s, u"Caisse C1"_s}};
    const QJsonObject aside{{u"ticket"_s, ticket}, {u"version"_s, 1},      {u"label"_s, u"Mme B."_s},
                            {u"total"_s, 5000},    {u"slip"_s, QString()}, {u"cart"_s, cart}};
    QSENT(m_one, m_one->fact(u"ticket.parked"_s, aside));
    QSENT(m_two, m_two->fact(u"ticket.recalled"_s, taken));
    QCOMPARE(exceptions(), QString());
    QSENT(m_one, m_one->fact(u"ticket.recalled"_s, taken));
    QCOMPARE(exceptions(), u"ticket_recalled_twice"_s);
    // Both set it aside again: the first stands, the other's words are kept.
    QJsonObject more = aside;
    more[u"version"_s] = 2;
    QSENT(m_two, m_two->fact(u"ticket.parked"_s, more));
    QSENT(m_one, m_one->fact(u"ticket.parked"_s, more));
    QCOMPARE(m_database->value(u"select version || state from pos.parked_ticket"_s), u"2parked"_s);
    QCOMPARE(m_database->value(u"select count(*) from pos.act where kind = 'ticket.parked'"_s), u"3"_s);
}

void TestLateFacts::customerToldAfterTheSale()
{
    const QString customer = uuidText(uuidV7());
    const QJsonObject account{{u"customer"_s, customer}, {u"payments"_s, QJsonArray{paid(u"account"_s, 5'000)}}};
    QSENT(m_two, m_two->ticket(m_product, 1000, 5000, account));
    QCOMPARE(exceptions(), u"account_without_customer"_s);
    QSENT(m_one,
          m_one->fact(u"customer.created"_s,
                      {{u"customer"_s, customer},
                       {u"first_name"_s, u"Amina"_s},
                       {u"last_name"_s, u"Exemple"_s},
                       {u"phone"_s, u"0550000001"_s}}));
    QCOMPARE(m_database->value(u"select balance from parties.customer"_s), u"50.00"_s);
}

void TestLateFacts::moreBankedThanThereWas()
{
    QSENT(m_one, m_one->movement(u"cash.banked"_s, 100'001));
    QCOMPARE(exceptions(), u"banked_too_much"_s);
    QCOMPARE(account(u"512"_s), u"1000.01"_s);
}

void TestLateFacts::validatedCount()
{
    QVERIFY(m_database->session().run(u"update catalogue.price set valid_from = '2020-01-01'; "
                                      "update stock.movement set at = at - interval '1 day'; "
                                      "select stock.validate_count(gen_random_uuid(), 'comptoir', "
                                      "'[{\"product\": \"%1\", \"counted\": 995}]')"_s.arg(uuidText(m_product))));
    const QString before = QDateTime::currentDateTimeUtc().addSecs(-3600).toString(Qt::ISODateWithMs);
    QSENT(m_one, m_one->ticket(m_product, 5000, 5000, {{u"at"_s, before}}), m_one->ticket(m_product, 1000, 5000));
    QCOMPARE(exceptions(), u"after_inventory"_s);
    QCOMPARE(m_database->value(u"select count(*) from pos.exception"_s), u"1"_s);
    // What was counted is what is left, less what was sold since.
    QCOMPARE(m_database->value(u"select quantity || ' ' || value from stock.balance"_s), u"994.000 19880.000000"_s);
    QCOMPARE(account(u"701"_s), u"-300.00"_s);
}

QString TestLateFacts::askForDeposit(qint64 dinars)
{
    return m_database->value(
        u"select cash.do_ask('%1', gen_random_uuid(), '{\"kind\": \"bank\", \"amount\": %2, "
        "\"register\": \"%3\"}')"_s.arg(uuidText(m_manager), QString::number(dinars), uuidText(m_one->drawer())));
}

QString TestLateFacts::stateOf(const QString &request)
{
    return m_database->value(
        u"select r.state || coalesce(' ' || m.number, '') from cash.request r left join cash.movement m "
        "using (movement_id) where r.request_id = '%1'"_s.arg(request));
}

void TestLateFacts::requestWithdrawnMeanwhile()
{
    const QString request = askForDeposit(50);
    const QJsonObject done = m_one->movement(u"cash.banked"_s, 5'000, {{u"request"_s, request}});
    QVERIFY(m_database->session().run(u"select cash.do_withdraw_request('%1', gen_random_uuid(), '%2', 'Demain')"_s.arg(
        uuidText(m_manager), request)));
    QSENT(m_one, done);
    QCOMPARE(exceptions(), u"request_withdrawn"_s);
    QCOMPARE(stateOf(request), u"withdrawn"_s);
    // The money is at the bank all the same.
    QCOMPARE(account(u"512"_s), u"50.00"_s);
}

void TestLateFacts::requestDoneByTwoJournals()
{
    const QString request = askForDeposit(50);
    QSENT(m_one, m_one->movement(u"cash.banked"_s, 5'000, {{u"request"_s, request}}));
    QSENT(m_one, m_one->closing(95'000));
    // C1's machine is replaced: C3 takes its drawer over, with what was known before.
    QVERIFY(m_database->session().run(u"select auth.close_terminal(gen_random_uuid(), 'C1')"_s));
    RawTill three(*m_database, u"C3"_s, m_manager, u"Tiroir C1"_s);
    QVERIFY2(three.error().isEmpty(), qPrintable(three.error()));
    QCOMPARE(three.drawer(), m_one->drawer());
    QSENT(&three, three.opening(95'000));
    QCOMPARE(exceptions(), QString());
    QSENT(&three, three.movement(u"cash.banked"_s, 5'000, {{u"request"_s, request}}));
    QCOMPARE(exceptions(), u"request_done_twice"_s);
    QCOMPARE(stateOf(request), u"done C1-M000001"_s);
    QCOMPARE(account(u"512"_s), u"100.00"_s);
}

void TestLateFacts::requestPaidOtherwiseThanAsked()
{
    const QString less = askForDeposit(50);
    const QString expense = askForDeposit(60);
    QSENT(m_one, m_one->movement(u"cash.banked"_s, 4'000, {{u"request"_s, less}}),
          m_one->movement(u"expense.paid"_s, 6'000, {{u"request"_s, expense}, {u"category"_s, u"divers"_s}}));
    QCOMPARE(exceptions(), u"request_differs"_s);
    QCOMPARE(m_database->value(u"select count(*) from pos.exception"_s), u"2"_s);
    QCOMPARE(stateOf(less), u"done C1-M000001"_s);
    QCOMPARE(stateOf(expense), u"done C1-M000002"_s);
    QCOMPARE(account(u"512"_s), u"40.00"_s);
    QCOMPARE(account(u"628"_s), u"60.00"_s);
}

void TestLateFacts::requestNobodyMade()
{
    QSENT(m_one, m_one->movement(u"cash.banked"_s, 5'000, {{u"request"_s, uuidText(uuidV7())}}));
    QCOMPARE(exceptions(), u"request_unknown"_s);
    QCOMPARE(account(u"512"_s), u"50.00"_s);
}

QTEST_GUILESS_MAIN(TestLateFacts)
#include "tst_late_facts.moc"
