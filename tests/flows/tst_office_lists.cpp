#include "app/profile/profile.h"
#include "app/profile/shop.h"
#include "drivers/api/receipt.h"
#include "modules/cash/exceptionspage.h"
#include "modules/cash/figurespage.h"
#include "modules/cash/requestspage.h"
#include "modules/cash/sessionspage.h"
#include "modules/core/db/connection.h"
#include "modules/core/uuid.h"
#include "modules/desk/paperfile.h"
#include "modules/pos/saleslistpage.h"
#include "tests/support/rawtill.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"
#include "ui/controls/touchtable.h"
#include "ui/lists/listexport.h"
#include "ui/lists/listfilters.h"
#include "ui/lists/listmodel.h"
#include "ui/lists/listtable.h"
#include "ui/lists/listtabs.h"

#include <QCoroTask>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The office's lists on a real server: what tills delivered, page by page, narrowed, looked at, exported.
class TestOfficeLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyTicketIsListedPageByPage();
    void aNumberFindsItsTicketAndEscapeGivesTheListBack();
    void daysCashierProductAndAmountNarrow();
    void returnsHaveTheirOwnView();
    void theTicketsPaperIsShownAndSavedAsItWasPrinted();
    void whereAnArrowStopsThePaperIsThatLines();
    void aCopyIsPrintedOnceByAPrinterOfTheShop();
    void anExportHasEveryRowNotOnlyThoseInSight();
    void CASH12_sessionsShowTheirCountAndTheirZ();
    void anExceptionIsExplainedOnce();
    void figuresAreThoseOfTheTill();
    void CASH10_theOfficeAsksTheTillDoesIt();
    void scenario13_whoMayNotBankCannotAsk();
    void withoutAServerTheRowsStayAndTheReasonIsSaid();
    void aPageLeftInMidQuestionHarmsNothing();
    void keyboardAloneFindsAndOpens();
    void looks_data();
    void looks();

private:
    template <typename Page>
    Page *show();
    ui::ListModel *model(const QWidget *page) const
    {
        return qobject_cast<const ui::ListPage *>(page)->findChild<ui::ListModel *>();
    }
    void choose(QWidget *page, int chip, const QString &name);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_server;
    std::unique_ptr<RawTill> m_till;
    std::unique_ptr<Stage> m_stage;
    QWidget *m_page = nullptr;
    void signInAs(const QString &login);

    QUuid m_manager;
    QUuid m_product;
    QUuid m_other;
};

namespace {

constexpr int Tickets = 430; // three pages of 200

} // namespace

#define QSENT(till, ...) QCOMPARE((till)->send({__VA_ARGS__})[u"quarantined"_s].toInt(-1), 0)

void TestOfficeLists::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    m_manager = uuidV7();
    m_product = uuidV7();
    m_other = uuidV7();
    const QString goods = u"select catalogue.save_product('%1', '{\"type\": \"finished\", \"name\": \"%2\", "
                          "\"base_unit\": \"pièce\", \"price\": 50}'); "_s;
    const Result<Rows> made = m_database->session().run(
        u"select auth.create_user('%1', 'manager', 'Gérante', 'Gérante'); "_s.arg(uuidText(m_manager))
        + goods.arg(uuidText(m_product), u"Makrout"_s) + goods.arg(uuidText(m_other), u"Baklawa"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().technical));
    m_till = std::make_unique<RawTill>(*m_database, u"C1"_s, m_manager);
    QSENT(m_till, m_till->opening(100'000));
    QList<QJsonObject> sold;
    for (int i = 1; i <= Tickets; ++i)
        sold.append(m_till->ticket(i % 10 == 0 ? m_other : m_product, 1000 * (i % 3 + 1), 5000));
    QCOMPARE(m_till->send(sold)[u"quarantined"_s].toInt(-1), 0);
    m_server = std::make_unique<Connection>(m_database->settings());
}

void TestOfficeLists::cleanup()
{
    m_stage.reset();
    m_page = nullptr;
    m_server.reset();
    m_till.reset();
    m_database.reset();
}

template <typename Page>
Page *TestOfficeLists::show()
{
    if (!m_stage)
        m_stage = std::make_unique<Stage>(u"fr"_s, false, QSize(1142, 716));
    m_stage->services().database = m_server.get();
    m_stage->services().reports = m_server.get();
    auto *page = new Page(m_stage->services());
    page->setParent(m_stage.get());
    page->setGeometry(m_stage->rect());
    m_page = page;
    m_stage->QWidget::show();
    page->show();
    return page;
}

/// Takes the choice of that name of a filter.
void TestOfficeLists::choose(QWidget *page, int chip, const QString &name)
{
    auto *button = page->findChild<QAbstractButton *>(u"filterChip%1"_s.arg(chip));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, 10));
    QWidget *popup = nullptr;
    QTRY_VERIFY((popup = page->findChild<QWidget *>(u"choicePopup"_s)) && popup->isVisible());
    auto *table = popup->findChild<ui::TouchTable *>();
    for (int i = 0; i < table->lines().size(); ++i)
        if (table->lines().at(i).first().text == name) {
            table->setCurrent(i);
            QTest::keyClick(popup, Qt::Key_Return);
            return;
        }
    QFAIL(qPrintable(name + u" is no choice of: "_s + table->text()));
}

void TestOfficeLists::everyTicketIsListedPageByPage()
{
    auto *page = show<pos::SalesListPage>();
    ui::ListModel *rows = model(page);
    QTRY_COMPARE(rows->rowCount(), 200);
    QCOMPARE(rows->text(0, 0), u"C1-000430"_s);
    QTRY_COMPARE(m_stage->textOf(u"countLabel"_s), u"430 tickets"_s);
    QTRY_VERIFY(m_stage->textOf(u"sumsLabel"_s).contains(u"43\u00A0000"_s)); // 50 × 2, 3, 1 in turn
    page->table()->scrollToBottom();
    QTRY_COMPARE(rows->rowCount(), 400);
    page->table()->scrollToBottom();
    QTRY_COMPARE(rows->rowCount(), 430);
    QCOMPARE(rows->text(429, 0), u"C1-000001"_s);
    QSet<QString> numbers;
    for (int i = 0; i < rows->rowCount(); ++i)
        numbers.insert(rows->text(i, 0));
    QCOMPARE(numbers.size(), 430);
}

void TestOfficeLists::aNumberFindsItsTicketAndEscapeGivesTheListBack()
{
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
    auto *search = page->findChild<QLineEdit *>(u"searchField"_s);
    for (const QString &typed : {u"42"_s, u"c1-42"_s, u"C1-000042"_s, u"#42"_s}) {
        search->setText(typed);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(model(page)->rowCount(), 1);
        QCOMPARE(model(page)->text(0, 0), u"C1-000042"_s);
    }
    search->setText(u"C7-42"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_stage->says(u"Rien ne correspond"_s));
    QTest::keyClick(page, Qt::Key_Escape);
    QTRY_COMPARE(model(page)->rowCount(), 200);
    page->take(m_database->value(u"select sale_id from pos.sale where serial = 17"_s));
    QTRY_COMPARE(model(page)->rowCount(), 1);
    QCOMPARE(model(page)->text(0, 0), u"C1-000017"_s);
}

void TestOfficeLists::daysCashierProductAndAmountNarrow()
{
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
    choose(page, 3, u"Baklawa"_s);
    QTRY_COMPARE(model(page)->rowCount(), 43);
    choose(page, 1, u"Gérante"_s);
    choose(page, 0, u"Hier"_s);
    QTRY_VERIFY(m_stage->says(u"Rien ne correspond"_s));
    choose(page, 0, u"Aujourd’hui"_s);
    QTRY_COMPARE(model(page)->rowCount(), 43);
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"filterChip4"_s), Qt::LeftButton, {}, QPoint(10, 10));
    QTRY_VERIFY(m_stage->dialog());
    m_stage->find<QLineEdit>(u"textField"_s)->setText(u"100,00"_s);
    m_stage->touch(u"saveTextButton"_s);
    QTRY_COMPARE(model(page)->rowCount(),
                 m_database
                     ->value(u"select count(*)::text from pos.sale s join pos.sale_line "
                             u"l using (sale_id) where l.product_id = '%1' and s.total "
                             u"= 100"_s.arg(uuidText(m_other)))
                     .toInt());
    QVERIFY(model(page)->rowCount() > 5);
}

void TestOfficeLists::returnsHaveTheirOwnView()
{
    const QJsonObject sold = m_till->ticket(m_product, 2000, 5000);
    QSENT(m_till, sold, m_till->refund(sold));
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
    page->findChild<ui::ListTabs *>()->setCurrent(1);
    QTRY_COMPARE(model(page)->rowCount(), 1);
    QVERIFY(model(page)->text(0, 8).startsWith(QChar(0x2212)));
}

void TestOfficeLists::theTicketsPaperIsShownAndSavedAsItWasPrinted()
{
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
    auto *save = page->findChild<QAbstractButton *>(u"savePaperButton"_s);
    QTRY_VERIFY(save->isEnabled());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ticket.pdf"_s);
    Receipt receipt;
    receipt.language = u"fr"_s;
    receipt.rows.append({.left = u"Été"_s});
    QVERIFY(desk::writePaper(receipt.toJson(), path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(desk::writePaper(receipt.toJson(), folder.filePath(u"no/such/folder.pdf"_s)).error().key,
             u"core.cannot_write_file"_s);
}

void TestOfficeLists::whereAnArrowStopsThePaperIsThatLines()
{
    QVERIFY(m_database->session().run(
        u"select devices.save_printer(gen_random_uuid(), '{\"name\": \"Bureau\", \"url\": \"tcp://10.0.0.9:9100\"}')"_s));
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
    auto *print = page->findChild<QAbstractButton *>(u"printPaperButton"_s);
    QTRY_VERIFY(print->isVisible() && print->isEnabled());
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(page->findChild<QTableView *>(), Qt::Key_Down);
    QVERIFY(!print->isEnabled()); // the paper in sight is another line's
    QTRY_VERIFY(print->isEnabled());
    print->click();
    QTRY_VERIFY(m_stage->says(u"Envoyé à l’imprimante"_s));
    QCOMPARE(m_database->value(u"select title || ' ' || (document::text like '%C1-000400%') from devices.print_job"_s),
             u"C1-000400 true"_s);
}

void TestOfficeLists::aCopyIsPrintedOnceByAPrinterOfTheShop()
{
    QVERIFY(m_database->session().run(
        u"select devices.save_printer(gen_random_uuid(), '{\"name\": \"Bureau\", \"url\": \"tcp://10.0.0.9:9100\"}')"_s));
    auto *page = show<pos::SalesListPage>();
    auto *print = page->findChild<QAbstractButton *>(u"printPaperButton"_s);
    QTRY_VERIFY(print->isVisible() && print->isEnabled());
    print->click();
    print->click();
    QTRY_VERIFY(m_stage->says(u"Envoyé à l’imprimante"_s));
    QCOMPARE(m_database->value(u"select count(*) || ' ' || min(title) || ' ' || bool_and(document::text like "
                               u"'%DUPLICATA%' and document::text like '%C1-000430%' and document::text like "
                               u"'%100,00%') from devices.print_job"_s),
             u"1 C1-000430 true"_s);
}

void TestOfficeLists::anExportHasEveryRowNotOnlyThoseInSight()
{
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
    const Result<QByteArray> bytes = QCoro::waitFor(ui::exported(*model(page), *m_server));
    QVERIFY(bytes);
    const QString text = QString::fromUtf8(*bytes);
    QVERIFY(bytes->startsWith("\xEF\xBB\xBF"));
    const QStringList lines = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 431);
    QVERIFY2(lines.at(1).startsWith(u"C1-000430;"_s) && lines.at(1).contains(u";Gérante;"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).endsWith(u";100,00"_s), qPrintable(lines.at(1)));
    QCOMPARE(ui::csv({u"a"_s}, {{u"=1+1"_s}, {u"-1+1"_s}, {u"-100,00"_s}, {u"x;\"y\""_s}}),
             QByteArray("\xEF\xBB\xBF"
                        "a\r\n'=1+1\r\n'-1+1\r\n-100,00\r\n\"x;\"\"y\"\"\"\r\n"));
}

void TestOfficeLists::CASH12_sessionsShowTheirCountAndTheirZ()
{
    auto *page = show<cash::SessionsPage>();
    QTRY_COMPARE(model(page)->rowCount(), 1);
    auto *save = page->findChild<QAbstractButton *>(u"savePaperButton"_s);
    QVERIFY(!save->isEnabled()); // an open one has no Z
    QCOMPARE(model(page)->text(0, 9), u"—"_s);
    QSENT(m_till, m_till->closing(4'400'000));
    page->reload();
    QTRY_COMPARE(model(page)->text(0, 9), u"44\u00A0000,00"_s);
    QTRY_VERIFY(save->isEnabled());
}

void TestOfficeLists::anExceptionIsExplainedOnce()
{
    // Two openings of one drawer: the first is abandoned.
    QSENT(m_till, m_till->opening(90'000));
    auto *page = show<cash::ExceptionsPage>();
    QTRY_VERIFY(model(page)->rowCount() > 0);
    const int waiting = model(page)->rowCount();
    m_stage->touch(u"explainButton"_s);
    QTRY_VERIFY(m_stage->dialog());
    m_stage->find<QLineEdit>(u"textField"_s)->setText(u"Coupure de courant"_s);
    m_stage->touch(u"saveTextButton"_s);
    QTRY_COMPARE(model(page)->rowCount(), waiting - 1);
    QCOMPARE(m_database->value(u"select count(*) from pos.exception where note = 'Coupure de courant'"_s), u"1"_s);
    page->findChild<ui::ListTabs *>()->setCurrent(1);
    QTRY_COMPARE(model(page)->rowCount(), 1);
    QTRY_VERIFY(m_stage->textOf(u"noteLabel"_s).contains(u"Coupure de courant"_s));
    QVERIFY(!m_stage->find<QAbstractButton>(u"explainButton"_s)->isEnabled());
}

void TestOfficeLists::figuresAreThoseOfTheTill()
{
    show<cash::FiguresPage>();
    QTRY_COMPARE(m_stage->textOf(u"netLabel"_s), u"43\u00A0000\u00A0DA"_s);
    QCOMPARE(m_stage->textOf(u"ticketsLabel"_s), u"430"_s);
}

/// The pages' connection becomes a person's.
void TestOfficeLists::signInAs(const QString &login)
{
    const QString password = u"couscous au miel"_s;
    QVERIFY(shop::givePassword(m_database->session(), login, password));
    ConnectionSettings settings = m_database->settingsAs(Profile::loginOf(m_database->name(), login));
    settings[u"password"_s] = password;
    m_server = std::make_unique<Connection>(settings);
    m_server->setGreeting("auth.sign_in"_L1, u"office"_s, u"test"_s);
}

void TestOfficeLists::CASH10_theOfficeAsksTheTillDoesIt()
{
    signInAs(u"manager"_s);
    auto *page = show<cash::RequestsPage>();
    auto *ask = page->findChild<QAbstractButton *>(u"askButton"_s);
    QTRY_VERIFY(ask->isEnabled());
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_stage->dialog());
    auto *amount = m_stage->find<QLineEdit>(u"amountField"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QVERIFY(m_stage->says(u"supérieur à 0"_s));
    QTest::keyClicks(amount, u"1500,50"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTest::keyClick(amount, Qt::Key_Return); // twice: asked once
    QTRY_COMPARE(model(page)->rowCount(), 1);
    QCOMPARE(m_database->value(u"select kind || ' ' || amount || ' ' || state from cash.request"_s),
             u"bank 1500.50 asked"_s);
    const QString request = m_database->value(u"select request_id from cash.request"_s);
    QSENT(m_till, m_till->movement(u"cash.banked"_s, 150'050, {{u"request"_s, request}}));
    QCOMPARE(m_database->value(u"select state from cash.request"_s), u"done"_s);
    page->reload();
    QTRY_COMPARE(model(page)->rowCount(), 0);
    page->findChild<ui::ListTabs *>()->setCurrent(1);
    QTRY_COMPARE(model(page)->rowCount(), 1);
    QVERIFY(!page->findChild<QAbstractButton *>(u"withdrawButton"_s)->isEnabled());
    QCOMPARE(m_database->breach(), QString());
}

void TestOfficeLists::scenario13_whoMayNotBankCannotAsk()
{
    const QUuid clerk = uuidV7();
    QVERIFY(m_database->session().run(
        u"select auth.create_user('%1', 'clerk', 'Vendeuse 1', 'Vendeuse')"_s.arg(uuidText(clerk))));
    signInAs(u"clerk"_s);
    auto *page = show<cash::RequestsPage>();
    QTRY_COMPARE(m_stage->textOf(u"titleLabel"_s), u"Demandé aux caisses"_s);
    QTest::qWait(300);
    QVERIFY(!page->findChild<QAbstractButton *>(u"askButton"_s)->isEnabled());
    // And the door itself, whatever a program shows.
    const QJsonObject request{
        {u"kind"_s, u"bank"_s}, {u"register"_s, uuidText(m_till->drawer())}, {u"amount"_s, u"100"_s}};
    const QFuture<Result<Rows>> asked = m_server->call("cash.ask"_L1, uuidV7(), request);
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(!asked.result());
    QCOMPARE(asked.result().error().kind, Error::Kind::Permission);
    QCOMPARE(m_database->value(u"select count(*) from cash.request"_s), u"0"_s);
}

void TestOfficeLists::withoutAServerTheRowsStayAndTheReasonIsSaid()
{
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
    m_database->value(u"select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and "
                      u"datname = current_database()"_s);
    m_database->value(u"alter database \"%1\" with allow_connections false"_s.arg(m_database->name()));
    page->reload();
    QTRY_VERIFY(m_stage->says(u"Données de"_s));
    QCOMPARE(model(page)->rowCount(), 200);
    m_database->value(u"alter database \"%1\" with allow_connections true"_s.arg(m_database->name()));
    QTest::keyClick(page, Qt::Key_F5);
    QTRY_VERIFY(!m_stage->says(u"Données de"_s));
}

void TestOfficeLists::aPageLeftInMidQuestionHarmsNothing()
{
    for (int i = 0; i < 20; ++i) {
        for (QWidget *page : std::initializer_list<QWidget *>{show<pos::SalesListPage>(), show<cash::SessionsPage>(),
                                                              show<cash::RequestsPage>(), show<cash::FiguresPage>()}) {
            QTest::qWait(i % 4);
            delete page;
        }
    }
    QTRY_VERIFY(m_server->isOpen());
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
}

void TestOfficeLists::keyboardAloneFindsAndOpens()
{
    auto *page = show<pos::SalesListPage>();
    QTRY_COMPARE(model(page)->rowCount(), 200);
    QVERIFY(page->table()->hasFocus());
    QTest::keyClick(page->table(), Qt::Key_Down);
    QTest::keyClick(page->table(), Qt::Key_Down);
    QCOMPARE(page->current()->get<QString>("number"_L1), u"C1-000428"_s);
    QTest::keyClick(page->table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page->findChild<QLineEdit *>(u"searchField"_s)->hasFocus());
    QTest::keyClicks(page->findChild<QLineEdit *>(u"searchField"_s), u"100"_s);
    QTRY_COMPARE(model(page)->rowCount(), 1); // without Enter too, after a moment
    QTest::keyClick(page, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(page->findChild<ui::ListTabs *>()->current(), 1);
}

void TestOfficeLists::looks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"fr"_s, u"ar"_s})
        for (const bool dark : {false, true})
            for (const QSize &size : {QSize(1142, 716), QSize(1696, 1028)}) {
                const bool extreme = (language == u"fr" && !dark && size.width() < 1200)
                    || (language == u"ar" && dark && size.width() > 1200);
                if (!extreme && !qEnvironmentVariableIsSet("FM_PICTURES"))
                    continue; // all looks are for whoever looks
                QTest::addRow("%s-%s-%d", qPrintable(language), dark ? "dark" : "light", size.width())
                    << language << dark << size;
            }
}

void TestOfficeLists::looks()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const QJsonObject sold = m_till->ticket(m_product, 2000, 5000);
    QSENT(m_till, sold, m_till->refund(sold), m_till->closing(4'410'000), m_till->opening(90'000),
          m_till->opening(80'000));
    m_stage = std::make_unique<Stage>(language, dark, size);
    const auto settled = [this](QWidget *page, const QString &name) {
        QTRY_VERIFY(model(page)->rowCount() > 0);
        QVERIFY(qobject_cast<ui::ListPage *>(page)->current()); // from right to left too
        QTest::qWait(300);
        m_stage->picture(name);
        delete page;
    };
    settled(show<pos::SalesListPage>(), u"pos.sales_list"_s);
    settled(show<cash::SessionsPage>(), u"cash.sessions_list"_s);
    settled(show<cash::ExceptionsPage>(), u"cash.exceptions_list"_s);
    signInAs(u"manager"_s);
    const QJsonObject asked{{u"kind"_s, u"bank"_s},
                            {u"register"_s, uuidText(m_till->drawer())},
                            {u"amount"_s, u"20000"_s},
                            {u"reason"_s, u"Recette de la semaine"_s}};
    const QFuture<Result<Rows>> done = m_server->call("cash.ask"_L1, uuidV7(), asked);
    QTRY_VERIFY(done.isFinished());
    QVERIFY2(done.result(), done.result() ? "" : qPrintable(done.result().error().technical));
    auto *requests = show<cash::RequestsPage>();
    QTRY_COMPARE(model(requests)->rowCount(), 1);
    auto *ask = requests->findChild<QAbstractButton *>(u"askButton"_s);
    QTRY_VERIFY(ask->isEnabled());
    QTest::qWait(300);
    m_stage->picture(u"cash.requests_list"_s);
    ask->click();
    QTRY_VERIFY(m_stage->dialog());
    QTest::qWait(300);
    m_stage->picture(u"cash.requests_ask"_s);
    delete m_stage->dialog();
    delete requests;
    auto *figures = show<cash::FiguresPage>();
    QTRY_VERIFY(!m_stage->textOf(u"netLabel"_s).isEmpty());
    QTest::qWait(300);
    m_stage->picture(u"cash.sales_figures"_s);
    delete figures;
}

QTEST_MAIN(TestOfficeLists)
#include "tst_office_lists.moc"
