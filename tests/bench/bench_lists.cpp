#include "modules/core/db/connection.h"
#include "modules/core/uuid.h"
#include "modules/pos/saleslistpage.h"
#include "tests/support/rawtill.h"
#include "ui/lists/listmodel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The first page of a list before a million tickets (ARCHITECTURE 9: 100 ms and two round trips), beside the bare
/// query of the newest 200 rows. A tenth of the rows unless FM_LONG.
class BenchLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void firstPage_data();
    void firstPage();
    void figuresOfAMonth();

private:
    qint64 micros(const std::function<void()> &act) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_server;
    QUuid m_manager = uuidV7();
    QUuid m_usual = uuidV7();
    QUuid m_rare = uuidV7();
    QUuid m_customer = uuidV7();
    int m_tickets = qEnvironmentVariableIsSet("FM_LONG") ? 1'000'000 : 100'000;
};

using Test = Select::Condition::Test;
Q_DECLARE_METATYPE(QList<Select::Condition>)

void BenchLists::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    const QString goods = u"select catalogue.save_product('%1', '{\"type\": \"finished\", \"name\": \"%2\", "
                          "\"base_unit\": \"pièce\", \"price\": 50}'); "_s;
    Session &session = m_database->session();
    QVERIFY(session.run(u"select auth.create_user('%1', 'manager', 'Gérante', 'Gérante'); "_s.arg(uuidText(m_manager))
                        + goods.arg(uuidText(m_usual), u"Makrout"_s) + goods.arg(uuidText(m_rare), u"Baklawa"_s)));
    QVERIFY(session.run(
        u"select parties.save_customer('%1', '{\"first_name\": \"Amina\", \"phone\": \"0550000001\"}')"_s.arg(
            uuidText(m_customer))));
    RawTill till(*m_database, u"C1"_s, m_manager);
    QCOMPARE(till.send({till.opening()})[u"quarantined"_s].toInt(-1), 0);
    // Straight into the tables: what is measured is reading. Three years of tickets, as many each day.
    const Result<Rows> made = session.run(
        u"set session_replication_role = replica; "
        "insert into pos.sale (sale_id, terminal_id, seq, number, serial, session_id, at, business_day, user_id, "
        "subtotal, discount, total, customer_id) select md5('s' || i)::uuid, '%1', i + 1, 'C1-' || lpad(i::text, 6, "
        "'0'), i, '%2', "
        "now() - (%5 - i) * interval '1095 days' / %5, (now() - (%5 - i) * interval '1095 days' / %5)::date, '%3', "
        "50 + i % 97, 0, 50 + i % 97, case when i % 50 = 0 then '%7'::uuid end from generate_series(1, %5) i; "
        "insert into pos.sale_line (line_id, sale_id, position, product_id, name, quantity, unit, base_quantity, "
        "list_price, price, discount, total, unit_cost) select md5('l' || i)::uuid, md5('s' || i)::uuid, 1, "
        "case when i % 50000 = 0 then '%4'::uuid when i % 10 = 0 then '%6'::uuid else md5('g' || i % 200)::uuid end, "
        "'Makrout', 1, 'pièce', 1, 50, 50, 0, 50 + i % "
        "97, 20 from generate_series(1, %5) i; "
        "insert into pos.payment (payment_id, sale_id, method, received, amount, change) select md5('p' || i)::uuid, "
        "md5('s' || i)::uuid, 'cash', 50 + i % 97, 50 + i % 97, 0 from generate_series(1, %5) i; "
        "set session_replication_role = default; analyze pos.sale, pos.sale_line, pos.payment"_s
            .arg(uuidText(till.id()), uuidText(till.session()), uuidText(m_manager), uuidText(m_rare))
            .arg(m_tickets)
            .arg(uuidText(m_usual), uuidText(m_customer)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().technical));
    m_server = std::make_unique<Connection>(m_database->settings());
}

qint64 BenchLists::micros(const std::function<void()> &act) const
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        best = qMin(best, timer.nsecsElapsed() / 1000);
    }
    return best;
}

void BenchLists::firstPage_data()
{
    QTest::addColumn<QList<Select::Condition>>("where");
    const auto day = [](int ago) { return toSql(QDate::currentDate().addDays(-ago).toString(Qt::ISODate)); };
    const Select::Condition tills{"terminal_id"_L1, Test::Among, {}, "pos.v_sale_terminal"_L1, {}};
    const auto product = [](const QUuid &id) {
        return QList<Select::Condition>{
            {"sale_id"_L1, Test::Among, toSql(id), "pos.v_sale_product"_L1, "product_id"_L1}};
    };
    QTest::addRow("all") << QList<Select::Condition>{};
    QTest::addRow("thirty days") << QList<Select::Condition>{{"business_day"_L1, Test::AtLeast, day(30)}};
    QTest::addRow("one number") << QList<Select::Condition>{{"serial"_L1, Test::Equal, toSql(4242)}, tills};
    QTest::addRow("one amount") << QList<Select::Condition>{{"total"_L1, Test::Equal, toSql(u"77"_s)}};
    QTest::addRow("one cashier") << QList<Select::Condition>{{"user_id"_L1, Test::Equal, toSql(m_manager)}};
    QTest::addRow("a customer's name") << QList<Select::Condition>{
        {"customer_id"_L1, Test::Among, toSql(u"amina"_s), "pos.v_sale_customer"_L1, "words"_L1, Test::Contains}};
    QTest::addRow("a product always sold") << product(m_usual);
    QTest::addRow("a product rarely sold") << product(m_rare);
}

void BenchLists::firstPage()
{
    QFETCH(QList<Select::Condition>, where);
    Services services;
    services.database = services.reports = m_server.get();
    const pos::SalesListPage page(services);
    auto *model = page.findChild<ui::ListModel *>();
    const qint64 shown = micros([&] {
        QSignalSpy arrived(model, &ui::ListModel::arrived);
        model->ask(where);
        QVERIFY(arrived.wait(30'000));
    });
    QSignalSpy totalled(model, &ui::ListModel::totalled);
    if (totalled.isEmpty())
        totalled.wait(30'000);
    const qint64 bare = micros([&] {
        QVERIFY(m_database->session().run(u"select sale_id, number, at, total from pos.sale "
                                          "order by business_day desc, at desc, sale_id desc limit 200"_s));
    });
    qInfo().noquote() << u"first page of %1 tickets: %2 ms, %3 of a bare newest 200 (%4 ms); %5 rows"_s.arg(m_tickets)
                             .arg(double(shown) / 1000, 0, 'f', 2)
                             .arg(double(shown) / double(bare), 0, 'f', 2)
                             .arg(double(bare) / 1000, 0, 'f', 2)
                             .arg(model->rowCount());
    QVERIFY(model->rowCount() > 0);
}

void BenchLists::figuresOfAMonth()
{
    const QString to = QDate::currentDate().toString(Qt::ISODate);
    const QString from = QDate::currentDate().addDays(-29).toString(Qt::ISODate);
    const qint64 took =
        micros([&] { QVERIFY(m_database->session().run(u"select pos.report_figures('%1', '%2')"_s.arg(from, to))); });
    qInfo().noquote() << u"figures of 30 days among %1 tickets: %2 ms"_s.arg(m_tickets).arg(double(took) / 1000, 0, 'f',
                                                                                            1);
}

QTEST_MAIN(BenchLists)
#include "bench_lists.moc"
