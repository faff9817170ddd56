#include "app/profile/shop.h"
#include "modules/core/db/migrator.h"
#include "modules/core/settings.h"
#include "tests/office/officetest.h"
#include "tests/support/tlsserver.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Who may work in the office, and what stands between (DESIGN 5.0).
class TestSignIn : public OfficeTest
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void theRightPasswordOpensTheOfficeAndIsRecorded();
    void aWrongPasswordIsSaidInItsPlace();
    void aDisabledPersonDoesNotGetIn();
    void theNameIsRememberedWhenWanted();
    void keysAloneSuffice();
    void anUnansweringServerKeepsWhatWasTyped();
    void aChangedCertificateGetsNoPassword();
    void overTlsTheTrustedServerIsEntered();
    void anUnknownCertificateIsComparedHere();
    void aDatabaseOfAnotherVersionSaysSo();
    void fitsTheSmallestWindow_data();
    void fitsTheSmallestWindow();
    void aNewPasswordCounts();
    void theDemonstrationHasItsOwn();

private:
    QString complaint() { return textOf(signInWindow(), u"signInError"_s); }
};

void TestSignIn::theRightPasswordOpensTheOfficeAndIsRecorded()
{
    enter(u"chief"_s);
    QVERIFY(!signInWindow());
    QCOMPARE(
        m_database->value(
            u"select string_agg(role_name || ' ' || program, ',') from auth.sign_in where role_name <> session_user"_s),
        m_database->name() + u"_chief office "_s + QStringLiteral(FM_VERSION));
}

void TestSignIn::aWrongPasswordIsSaidInItsPlace()
{
    type(u"manager"_s, u"wrong horse"_s);
    QTRY_COMPARE(complaint(), u"Identifiant ou mot de passe incorrect."_s);
    QVERIFY(!window());
    auto *password = signInWindow()->findChild<QLineEdit *>(u"passwordField"_s);
    QCOMPARE(password->selectedText().size(), password->text().size());
    QVERIFY(password->hasFocus());
    // Somebody who does not exist is told the same.
    type(u"nobody"_s, u"wrong horse"_s);
    QTRY_COMPARE(complaint(), u"Identifiant ou mot de passe incorrect."_s);
    type(u"manager"_s, QString::fromLatin1(Password));
    QTRY_VERIFY(window());
}

void TestSignIn::aDisabledPersonDoesNotGetIn()
{
    QVERIFY(m_database->session().call("auth.disable_user"_L1, {toSql(QUuid::createUuid()), toSql(u"manager"_s)}));
    type(u"manager"_s, QString::fromLatin1(Password));
    QTRY_VERIFY(!complaint().isEmpty());
    QVERIFY2(complaint().contains(u"administrateur"_s), qPrintable(complaint()));
    QVERIFY(!window());
}

void TestSignIn::theNameIsRememberedWhenWanted()
{
    enter(u"chief"_s);
    QCOMPARE(OfficeProfile::load().login, u"chief"_s);
    window()->open("shell.sign_out"_L1);
    QTRY_VERIFY(signInWindow());
    QCOMPARE(signInWindow()->findChild<QLineEdit *>(u"loginField"_s)->text(), u"chief"_s);
    QVERIFY(signInWindow()->findChild<QLineEdit *>(u"passwordField"_s)->text().isEmpty());
    touch(signInWindow(), u"rememberBox"_s);
    enter(u"chief"_s);
    QCOMPARE(OfficeProfile::load().login, QString());
}

void TestSignIn::keysAloneSuffice()
{
    auto *login = signInWindow()->findChild<QLineEdit *>(u"loginField"_s);
    QVERIFY(login->hasFocus());
    QTest::keyClicks(login, u"chief"_s);
    press(signInWindow(), Qt::Key_Tab);
    auto *password = signInWindow()->findChild<QLineEdit *>(u"passwordField"_s);
    QVERIFY(password->hasFocus());
    QTest::keyClicks(password, QString::fromLatin1(Password));
    press(signInWindow(), Qt::Key_Return);
    QTRY_VERIFY(window());
}

void TestSignIn::anUnansweringServerKeepsWhatWasTyped()
{
    OfficeProfile away = profile();
    away.server = u"host='127.0.0.1' port='1' dbname='feemaison'"_s;
    m_program = std::make_unique<office::OfficeProgram>(away, modules());
    m_program->start({1366, 768});
    auto *retry = signInWindow()->findChild<QAbstractButton *>(u"retryServerButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 10'000);
    QCOMPARE(textOf(signInWindow(), u"reachLabel"_s), u"● Serveur injoignable"_s);
    type(u"chief"_s, u"correct horse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!complaint().isEmpty(), 10'000);
    QCOMPARE(signInWindow()->findChild<QLineEdit *>(u"passwordField"_s)->text(), u"correct horse"_s);
}

void TestSignIn::aChangedCertificateGetsNoPassword()
{
    TlsServer server;
    QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
    OfficeProfile remote;
    remote.isSetUp = true;
    remote.server = u"host='localhost' port='%1' dbname='feemaison' sslrootcert='%2'"_s.arg(server.port())
                        .arg(server.otherCertificate());
    m_program = std::make_unique<office::OfficeProgram>(remote, modules());
    m_program->start({1366, 768});
    auto *go = signInWindow()->findChild<QAbstractButton *>(u"signInButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!go->isEnabled(), 10'000);
    QVERIFY(textOf(signInWindow(), u"tlsLabel"_s).contains(u"Rien n’a été envoyé"_s));
    QSignalSpy asked(signInWindow(), &office::SignInWindow::signIn);
    signInWindow()->findChild<QLineEdit *>(u"loginField"_s)->setText(u"chief"_s);
    auto *password = signInWindow()->findChild<QLineEdit *>(u"passwordField"_s);
    password->setText(u"correct horse"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
}

void TestSignIn::overTlsTheTrustedServerIsEntered()
{
    TlsServer server;
    QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
    Session session(server.administrator());
    QVERIFY(Migrator(session).upgrade());
    QVERIFY(shop::addPerson(session, {u"chief"_s, u"Cheffe"_s, u"Administrateur"_s, true}));
    QVERIFY(shop::givePassword(session, u"chief"_s, u"mot de passe été"_s));
    OfficeProfile remote;
    remote.isSetUp = true;
    remote.server = u"host='localhost' port='%1' dbname='feemaison' sslrootcert='%2'"_s.arg(server.port())
                        .arg(server.certificate());
    m_program = std::make_unique<office::OfficeProgram>(remote, modules());
    m_program->start({1366, 768});
    QTRY_VERIFY_WITH_TIMEOUT(textOf(signInWindow(), u"tlsLabel"_s).contains(u"TLS 1.3"_s), 10'000);
    type(u"chief"_s, u"mot de passe été"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window(), 10'000);
    m_program.reset();
}

void TestSignIn::anUnknownCertificateIsComparedHere()
{
    TlsServer server;
    QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
    OfficeProfile remote;
    remote.isSetUp = true;
    remote.server = u"host='localhost' port='%1' dbname='feemaison'"_s.arg(server.port());
    m_program = std::make_unique<office::OfficeProgram>(remote, modules());
    m_program->start({1366, 768});
    auto *trust = signInWindow()->findChild<QAbstractButton *>(u"trustButton"_s);
    auto *go = signInWindow()->findChild<QAbstractButton *>(u"signInButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trust->isVisible(), 10'000);
    QVERIFY(!go->isEnabled());
    touch(signInWindow(), u"trustButton"_s);
    QVERIFY(go->isEnabled());
    QVERIFY(QFile::exists(OfficeProfile::load().trusted()));
}

void TestSignIn::aDatabaseOfAnotherVersionSaysSo()
{
    QVERIFY(
        m_database->session().run(u"insert into ops.migration (number, name, checksum) values (9999, 'later', '')"_s));
    type(u"chief"_s, QString::fromLatin1(Password));
    QTRY_VERIFY2(complaint().contains(u"plus ancien"_s), qPrintable(complaint()));
    QVERIFY(m_database->session().run(u"delete from ops.migration where number >= 9999"_s));
    QVERIFY(m_database->session().run(u"drop function auth.rights()"_s));
    type(u"chief"_s, QString::fromLatin1(Password));
    QTRY_VERIFY2(complaint().contains(u"plus ancienne"_s), qPrintable(complaint()));
    QVERIFY(!window());
}

void TestSignIn::fitsTheSmallestWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"fr", "ar", "en"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void TestSignIn::fitsTheSmallestWindow()
{
    QFETCH(QString, language);
    stop();
    start(language);
    signInWindow()->resize(signInWindow()->minimumSize());
    m_program->showDemo({{u"gerant"_s, u"zero-somu-ta"_s}, {u"responsable"_s, u"geko-peva-gi"_s}});
    type(u"chief"_s, u"wrong horse"_s);
    QTRY_VERIFY(!complaint().isEmpty());
    QCOMPARE(signInWindow()->size(), QSize(1200, 720));
    const auto place = [this](const QString &name) {
        auto *widget = signInWindow()->findChild<QWidget *>(name);
        return QRect(widget->mapTo(signInWindow(), QPoint()), widget->size());
    };
    QTest::qWait(50);
    const QRect inside = signInWindow()->rect();
    QVERIFY(inside.contains(place(u"serverButton"_s)));
    QVERIFY(inside.contains(place(u"language_fr"_s)));
    QVERIFY2(place(u"demo_gerant"_s).bottom() < place(u"language_fr"_s).top(), "the demonstration runs into the foot");
    QVERIFY(place(u"demo_gerant"_s).height() >= 36);
    QVERIFY(inside.contains(place(u"demo_responsable"_s)));
}

void TestSignIn::aNewPasswordCounts()
{
    enter(u"manager"_s);
    window()->open("shell.change_password"_L1);
    const auto field = [this](const QString &name) { return window()->findChild<QLineEdit *>(name); };
    field(u"oldPasswordField"_s)->setText(u"not it"_s);
    field(u"newPasswordField"_s)->setText(u"another horse"_s);
    field(u"againPasswordField"_s)->setText(u"another horse"_s);
    touch(window(), u"savePasswordButton"_s);
    QTRY_VERIFY(textOf(window(), u"passwordError"_s).contains(u"mot de passe actuel"_s));
    field(u"oldPasswordField"_s)->setText(QString::fromLatin1(Password));
    field(u"newPasswordField"_s)->setText(u"short"_s);
    field(u"againPasswordField"_s)->setText(u"short"_s);
    touch(window(), u"savePasswordButton"_s);
    QTRY_VERIFY(textOf(window(), u"passwordError"_s).contains(u"Huit"_s));
    field(u"newPasswordField"_s)->setText(u"another horse"_s);
    field(u"againPasswordField"_s)->setText(u"another horse"_s);
    touch(window(), u"savePasswordButton"_s);
    QTRY_VERIFY(!window()->findChild<QWidget *>(u"dialog"_s)
                || !window()->findChild<QWidget *>(u"dialog"_s)->isVisible());
    // A lost connection comes back with the new one.
    (void)m_database->session().run(
        u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1_manager'"_s.arg(
            m_database->name()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->session()->isOnline(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->session()->isOnline(), 10'000);
    QVERIFY(window());
    window()->open("shell.sign_out"_L1);
    QTRY_VERIFY(signInWindow());
    type(u"manager"_s, QString::fromLatin1(Password));
    QTRY_VERIFY(!complaint().isEmpty());
    type(u"manager"_s, u"another horse"_s);
    QTRY_VERIFY(window());
}

void TestSignIn::theDemonstrationHasItsOwn()
{
    TestDatabase demo(TestDatabase::Content::Demo);
    QVERIFY2(demo.error().isEmpty(), qPrintable(demo.error()));
    QVERIFY(shop::loadDemo(demo.session()));
    const QString password = demo.value(u"select value #>> '{}' from ops.setting where key = 'demo_password.gerant'"_s);
    QVERIFY2(password.size() >= 8, qPrintable(password));
    QCOMPARE(demo.value(u"select count(*) from ops.setting where key like 'demo_password.%' and shown"_s), u"0"_s);
    ConnectionSettings settings = demo.settingsAs(demo.name() + u"_gerant"_s);
    settings[u"password"_s] = password;
    QVERIFY(Session(settings).status());
    // Once drawn, they stay.
    QVERIFY(shop::loadDemo(demo.session()));
    QVERIFY(Session(settings).status());
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
