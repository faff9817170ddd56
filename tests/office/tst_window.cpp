#include "app/office/navbar.h"
#include "app/profile/shop.h"
#include "modules/core/db/verifier.h"
#include "modules/core/uuid.h"
#include "tests/office/officetest.h"
#include "ui/controls/dialog.h"
#include "ui/controls/touchtable.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoroFuture>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

/// The office's window: what is in it, how one moves, and what a lost server or a lost right does.
class TestWindow : public OfficeTest
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void onlyWhatIsPermittedExists_data();
    void onlyWhatIsPermittedExists();
    void somebodyWithoutRightsIsToldSo();
    void aScreenIsOpenedAtItsArgument();
    void pagesHaveAHistory();
    void theNavigationGetsNarrow();
    void onAVeryWideScreenTheContentStops();
    void keysGoEverywhere();
    void helpListsTheKeysOfTheActions();
    void aLostServerComesBackAndSignsInAgain();
    void aRightGivenShowsByItself();
    void whoeverIsDisabledIsSignedOutWithTheReason();
    void arabicIsMirrored();
    void anotherLanguageKeepsThePage();
    void peopleGetPasswordsAndAreDisabled();

private:
    void terminate(const QString &login);
    QString currentId() { return window()->currentId(); }
};

void TestWindow::terminate(const QString &login)
{
    (void)m_database->session().run(
        u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1_%2'"_s.arg(m_database->name(),
                                                                                                login));
}

void TestWindow::onlyWhatIsPermittedExists_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("screens");
    QTest::addRow("administrator") << u"chief"_s
                                   << QStringList{u"auth.users"_s, u"pos.sales_list"_s, u"sales.figures"_s,
                                                  u"staff.pay"_s};
    QTest::addRow("manager") << u"manager"_s << QStringList{u"pos.sales_list"_s, u"sales.figures"_s};
}

void TestWindow::onlyWhatIsPermittedExists()
{
    QFETCH(QString, login);
    QFETCH(QStringList, screens);
    enter(login);
    QCOMPARE(window()->navigation().screens(), screens);
    QCOMPARE(window()->findChild<QAbstractButton *>(u"nav_auth.users"_s) != nullptr, login == u"chief"_s);
    window()->open("sales.till"_L1);
    QVERIFY(currentId() != u"sales.till"_s);
    if (login == u"manager") {
        window()->open("auth.users"_L1);
        QCOMPARE(currentId(), u"pos.sales_list"_s);
    }
}

void TestWindow::somebodyWithoutRightsIsToldSo()
{
    enter(u"baker"_s);
    QVERIFY(window()->navigation().screens().isEmpty());
    QVERIFY(window()->current()->isVisible());
    QCOMPARE(currentId(), QString());
}

void TestWindow::aScreenIsOpenedAtItsArgument()
{
    enter(u"manager"_s);
    window()->open("pos.sales_list"_L1, u"42"_s);
    auto *page = dynamic_cast<NotedPage *>(window()->current());
    QVERIFY(page);
    QCOMPARE(page->taken, QStringList{u"42"_s});
    window()->open("sales.figures"_L1);
    QCOMPARE(dynamic_cast<NotedPage *>(window()->current())->taken, QStringList());
    press(window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(dynamic_cast<NotedPage *>(window()->current())->taken.last(), u"42"_s);
}

void TestWindow::pagesHaveAHistory()
{
    enter(u"chief"_s);
    window()->open("sales.figures"_L1);
    window()->open("staff.pay"_L1);
    press(window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(currentId(), u"sales.figures"_s);
    press(window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(currentId(), u"pos.sales_list"_s);
    press(window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(currentId(), u"pos.sales_list"_s);
    press(window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(currentId(), u"sales.figures"_s);
    window()->open("auth.users"_L1); // what came after is no longer ahead
    press(window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(currentId(), u"auth.users"_s);
}

void TestWindow::theNavigationGetsNarrow()
{
    enter(u"chief"_s);
    QCOMPARE(window()->navigation().width(), 224);
    window()->resize(1240, 768);
    QTRY_COMPARE(window()->navigation().width(), 60);
    window()->resize(1366, 768);
    QTRY_COMPARE(window()->navigation().width(), 224);
    press(window(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(window()->navigation().width(), 60);
}

void TestWindow::onAVeryWideScreenTheContentStops()
{
    enter(u"chief"_s);
    window()->resize(2560, 1080);
    auto *content = window()->findChild<QWidget *>(u"officeContent"_s);
    QTRY_COMPARE(content->width(), 1680);
    QCOMPARE(content->mapTo(window(), QPoint()).x(), 224 + 20);
    window()->resize(1920, 1080);
    QTRY_COMPARE(content->width(), 1920 - 224 - 40);
}

void TestWindow::keysGoEverywhere()
{
    enter(u"chief"_s);
    press(window(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(currentId(), u"auth.users"_s);
    press(window(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(currentId(), u"staff.pay"_s);
    press(window(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(currentId(), u"pos.sales_list"_s);
    // The navigation itself, by Tab and Space.
    auto *people = window()->findChild<QAbstractButton *>(u"nav_auth.users"_s);
    QVERIFY(people);
    people->setFocus(Qt::TabFocusReason);
    QTest::keyClick(people, Qt::Key_Space);
    QTRY_COMPARE(currentId(), u"auth.users"_s);
}

void TestWindow::helpListsTheKeysOfTheActions()
{
    enter(u"chief"_s);
    window()->open("auth.users"_L1);
    press(window(), Qt::Key_F1);
    ui::Dialog *help = ui::Dialog::current(window());
    QVERIFY(help);
    QString words;
    for (const QLabel *label : help->findChildren<QLabel *>())
        words += label->text() + u'\n';
    for (const QString &expected :
         {u"Ctrl+K"_s, u"Ctrl+B"_s, u"Rechercher partout"_s, u"F2"_s, u"Donner un mot de passe"_s})
        QVERIFY2(words.contains(expected), qPrintable(expected + u" in "_s + words));
    press(window(), Qt::Key_Escape);
    QTRY_VERIFY(!ui::Dialog::current(window()));
}

void TestWindow::aLostServerComesBackAndSignsInAgain()
{
    enter(u"chief"_s);
    auto *page = window()->current();
    terminate(u"chief"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->session()->isOnline(), 10'000);
    QVERIFY(textOf(window(), u"linkLabel"_s).contains(u"Hors ligne"_s));
    QCOMPARE(window()->current(), page);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->session()->isOnline(), 10'000);
    QVERIFY(textOf(window(), u"linkLabel"_s).contains(u"En ligne"_s));
    // A door that wants a sign-in on this very session opens again; so does the other connection's.
    for (Connection *connection : {&m_program->session()->database(), &m_program->session()->reports()}) {
        const QFuture<Result<Rows>> people = connection->call("auth.read_users"_L1);
        QTRY_VERIFY(people.isFinished());
        QVERIFY2(people.result(), people.result() ? "" : qPrintable(people.result().error().key));
    }
}

void TestWindow::aRightGivenShowsByItself()
{
    enter(u"manager"_s);
    QVERIFY(!window()->navigation().screens().contains(u"staff.pay"_s));
    QVERIFY(m_database->session().run(
        u"insert into auth.profile_permission select profile_id, 'rh_payer' from auth.profile "
        "where name = 'Gérante'"_s));
    m_program->session()->lookNow();
    QTRY_VERIFY(window()->navigation().screens().contains(u"staff.pay"_s));
    window()->open("staff.pay"_L1);
    QVERIFY(m_database->session().run(u"delete from auth.profile_permission where key = 'rh_payer'"_s));
    m_program->session()->lookNow();
    QTRY_COMPARE(currentId(), u"pos.sales_list"_s);
}

void TestWindow::whoeverIsDisabledIsSignedOutWithTheReason()
{
    enter(u"manager"_s);
    QVERIFY(
        m_database->session().call("auth.disable_user"_L1, {toSql(uuidV7()), toSql(u"manager"_s), toSql(u"test"_s)}));
    m_program->session()->lookNow();
    QTRY_VERIFY(signInWindow());
    QVERIFY(!window());
    auto *banner = signInWindow()->findChild<QWidget *>(u"reasonBanner"_s);
    QVERIFY(banner->isVisible());
    QString words;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(u"désactivé"_s), qPrintable(words));
}

void TestWindow::arabicIsMirrored()
{
    stop();
    start(u"ar"_s);
    enter(u"chief"_s);
    QCOMPARE(window()->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window()->navigation().geometry().right(), window()->rect().right());
    QCOMPARE(textOf(window(), u"linkLabel"_s), u"● متصل"_s);
}

void TestWindow::anotherLanguageKeepsThePage()
{
    enter(u"chief"_s);
    window()->open("auth.users"_L1);
    const office::OfficeWindow *before = window();
    window()->open("shell.language"_L1, u"ar"_s);
    QTRY_VERIFY(window() != before);
    QCOMPARE(currentId(), u"auth.users"_s);
    QCOMPARE(window()->layoutDirection(), Qt::RightToLeft);
}

void TestWindow::peopleGetPasswordsAndAreDisabled()
{
    enter(u"chief"_s);
    window()->open("auth.users"_L1);
    auto *table = window()->current()->findChild<ui::TouchTable *>(u"usersTable"_s);
    QTRY_COMPARE(table->lines().size(), 4);
    const auto choose = [&](const QString &login) {
        for (int i = 0; i < table->lines().size(); ++i)
            if (table->lines().at(i).at(1).text == login)
                table->setCurrent(i);
        emit table->chosen(table->current());
    };
    choose(u"clerk"_s);
    press(window(), Qt::Key_F2);
    QVERIFY(ui::Dialog::current(window()));
    window()->findChild<QLineEdit *>(u"givenPasswordField"_s)->setText(u"fresh bread"_s);
    window()->findChild<QLineEdit *>(u"givenAgainField"_s)->setText(u"fresh bred"_s);
    touch(ui::Dialog::current(window()), u"actButton"_s);
    QVERIFY(textOf(ui::Dialog::current(window()), u"dialogError"_s).contains(u"diffèrent"_s));
    window()->findChild<QLineEdit *>(u"givenAgainField"_s)->setText(u"fresh bread"_s);
    touch(ui::Dialog::current(window()), u"actButton"_s);
    QTRY_VERIFY(!ui::Dialog::current(window()));
    ConnectionSettings clerk = m_database->settingsAs(m_database->name() + u"_clerk"_s);
    clerk[u"password"_s] = u"fresh bread"_s;
    QVERIFY(Session(clerk).status());
    QTRY_VERIFY(table->text().contains(u"Accède à la gestion"_s));

    choose(u"clerk"_s);
    touch(window(), u"disableButton"_s);
    touch(ui::Dialog::current(window()), u"reasonChip1"_s);
    touch(ui::Dialog::current(window()), u"actButton"_s);
    QTRY_VERIFY(!ui::Dialog::current(window()));
    QVERIFY(!Session(clerk).status());
    QCOMPARE(m_database->value(
                 u"select detail ->> 'reason' || ' ' || role_name from audit.log where act = 'auth.disable_user'"_s),
             u"A quitté la boutique "_s + m_database->name() + u"_chief"_s);

    QTRY_VERIFY(table->text().contains(u"Désactivé"_s));
    choose(u"clerk"_s);
    press(window(), Qt::Key_F6);
    touch(ui::Dialog::current(window()), u"actButton"_s);
    QTRY_VERIFY(!ui::Dialog::current(window()));
    QVERIFY(!Session(clerk).status());
    QTRY_VERIFY(!table->text().contains(u"Désactivé"_s));
    QVERIFY(m_database->session().call("auth.give_password"_L1,
                                       {toSql(uuidV7()), toSql(u"clerk"_s), toSql(*passwordVerifier(u"new bread"_s))}));
    clerk[u"password"_s] = u"new bread"_s;
    QVERIFY(Session(clerk).status());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
