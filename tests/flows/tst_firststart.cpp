#include "app/desktop/firststart.h"
#include "app/profile/officeprofile.h"
#include "app/profile/profile.h"
#include "modules/core/db/migrator.h"
#include "modules/core/settings.h"
#include "tests/support/tlsserver.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// A computer's first minutes, through the screen: a shop of its own, or a till of a shop with a server.
class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aShopOfItsOwnIsReadyToSell();
    void whatIsMissingIsSaidAndNothingIsMade();
    void aTillIsEnrolledAtAServerWhoseFingerprintWasCompared();
    void withoutTrustNothingSecretIsSent();
    void anOldDatabaseIsSentToItsAdministrator();
    void anOfficeNeedsNoEnrolment();

private:
    void type(const QString &field, const QString &text);
    void touch(const QString &button, const QString &page = {});
    QString text(const QString &label, const QString &page);
    QWidget *page(const QString &name) { return m_start->findChild<QWidget *>(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FirstStart> m_start;
};

void TestFirstStart::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("FEEMAISON_HOME", m_home->path().toUtf8());
    ui::Theme::get().apply(ui::Theme::Mode::Light);
    m_start = std::make_unique<FirstStart>();
    m_start->resize(1366, 768);
    m_start->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_start.get()));
}

void TestFirstStart::cleanup()
{
    m_start.reset();
    LocalServer server(m_home->path());
    (void)server.stop();
    if (server.dataFolder().startsWith(u"/var/lib/feemaison/"))
        QDir(server.dataFolder()).removeRecursively();
    m_home.reset();
}

void TestFirstStart::type(const QString &field, const QString &text)
{
    for (QLineEdit *edit : m_start->findChildren<QLineEdit *>(field))
        if (edit->isVisible()) {
            edit->setFocus();
            edit->setText(text);
            return;
        }
    QFAIL(qPrintable(u"no field "_s + field));
}

void TestFirstStart::touch(const QString &button, const QString &page)
{
    QWidget *where = page.isEmpty() ? m_start.get() : m_start->findChild<QWidget *>(page);
    auto *found = where ? where->findChild<QAbstractButton *>(button) : nullptr;
    QVERIFY2(found && found->isVisible(), qPrintable(u"no button "_s + button));
    QTest::mouseClick(found, Qt::LeftButton);
}

QString TestFirstStart::text(const QString &label, const QString &page)
{
    return m_start->findChild<QWidget *>(page)->findChild<QLabel *>(label)->text();
}

void TestFirstStart::aShopOfItsOwnIsReadyToSell()
{
    QSignalSpy ready(m_start.get(), &FirstStart::ready);
    touch(u"newShopButton"_s);
    type(u"shopField"_s, u"Chez \"Nadia\" & fils"_s);
    type(u"managerField"_s, u"Nadia Ben Ali"_s);
    type(u"pinField"_s, u"4711"_s);
    type(u"managerPasswordField"_s, u"neuf lettres"_s);
    touch(u"goButton"_s, u"newShopPage"_s);
    QVERIFY2(ready.wait(60'000), qPrintable(text(u"stateLabel"_s, u"newShopPage"_s)));
    const Profile profile = Profile::load();
    QVERIFY(profile.isTill() && profile.isLocal());
    QCOMPARE(profile.terminalCode, u"C1"_s);
    Session session(LocalServer(m_home->path()).settings());
    const Result<Rows> made = session.run(
        u"select (select value #>> '{}' from ops.setting where key = 'shop.name') as shop, "
        "(select login || ' ' || is_administrator || ' ' || (pin_verifier <> '') from auth.app_user) as who"_s);
    QCOMPARE(made->first().get<QString>("shop"_L1), u"Chez \"Nadia\" & fils"_s);
    QCOMPARE(made->first().get<QString>("who"_L1), u"nadia.ben.ali true true"_s);
    // She enters the office of this computer with the password she chose.
    const OfficeProfile office = OfficeProfile::load();
    QVERIFY(office.isSetUp && office.isLocal());
    QVERIFY(Session(office.connection(u"nadia.ben.ali"_s, u"neuf lettres"_s)).status());
    QVERIFY(!Session(office.connection(u"nadia.ben.ali"_s, u"huit lettres"_s)).status());
}

void TestFirstStart::whatIsMissingIsSaidAndNothingIsMade()
{
    touch(u"newShopButton"_s);
    touch(u"goButton"_s, u"newShopPage"_s);
    QTRY_VERIFY(!text(u"stateLabel"_s, u"newShopPage"_s).contains(u"…"));
    type(u"shopField"_s, u"Chez Nadia"_s);
    type(u"managerField"_s, u"Nadia"_s);
    type(u"pinField"_s, u"12"_s);
    touch(u"goButton"_s, u"newShopPage"_s);
    QTRY_VERIFY(page(u"newShopPage"_s)->findChild<QAbstractButton *>(u"goButton"_s)->isEnabled());
    QVERIFY(!Profile::load().isTill());
    QVERIFY(!LocalServer(m_home->path()).isRunning());
}

void TestFirstStart::aTillIsEnrolledAtAServerWhoseFingerprintWasCompared()
{
    TlsServer server;
    QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
    Session session(server.administrator());
    QVERIFY(Migrator(session).upgrade());
    QVERIFY(session.run(u"create role chief superuser login password 'it''s secret'"_s));
    Settings().setText("secrets/store"_L1, u"file"_s);
    QSignalSpy ready(m_start.get(), &FirstStart::ready);
    touch(u"serverButton"_s);
    type(u"hostField"_s, u"localhost:%1"_s.arg(server.port()));
    type(u"userField"_s, u"chief"_s); // leaving the host asks the server who it is
    QTRY_VERIFY_WITH_TIMEOUT(page(u"serverPage"_s)->findChild<QAbstractButton *>(u"trustButton"_s)->isVisible(),
                             10'000);
    touch(u"trustButton"_s, u"serverPage"_s);
    type(u"passwordField"_s, u"it's secret"_s);
    touch(u"goButton"_s, u"serverPage"_s);
    QVERIFY2(ready.wait(20'000), qPrintable(text(u"stateLabel"_s, u"serverPage"_s)));
    const Profile profile = Profile::load();
    QVERIFY(profile.isTill() && !profile.isLocal());
    QVERIFY2(!profile.server.contains(u"secret"_s) && !profile.server.contains(u"chief"_s), qPrintable(profile.server));
    // The till's own login, with its own password, over TLS.
    const std::unique_ptr<Secrets> secrets = profile.secrets();
    const Result<ConnectionSettings> settings = QCoro::waitFor(profile.connection(*secrets));
    QVERIFY(settings);
    Session till(*settings);
    QVERIFY2(till.status(), till.status() ? "" : qPrintable(till.status().error().technical));
    QCOMPARE(till.run(u"select session_user::text as who"_s)->first().get<QString>("who"_L1), u"feemaison_c1"_s);
}

void TestFirstStart::withoutTrustNothingSecretIsSent()
{
    TlsServer server;
    QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
    touch(u"serverButton"_s);
    type(u"hostField"_s, u"localhost:%1"_s.arg(server.port()));
    type(u"userField"_s, u"feemaison"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page(u"serverPage"_s)->findChild<QAbstractButton *>(u"trustButton"_s)->isVisible(),
                             10'000);
    QVERIFY(text(u"tlsLabel"_s, u"serverPage"_s).contains(QRegularExpression(u"[0-9A-F]{4} [0-9A-F]{4} "_s)));
    type(u"passwordField"_s, u"anything"_s);
    touch(u"goButton"_s, u"serverPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page(u"serverPage"_s)->findChild<QAbstractButton *>(u"goButton"_s)->isEnabled(), 15'000);
    QVERIFY(!Profile::load().isTill());
    QVERIFY(page(u"serverPage"_s)->findChild<QLineEdit *>(u"passwordField"_s)->text().isEmpty());
}

void TestFirstStart::anOldDatabaseIsSentToItsAdministrator()
{
    TlsServer server; // its database is empty
    QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
    QVERIFY(Session(server.administrator()).run(u"create role chief superuser login password 'x'"_s));
    touch(u"serverButton"_s);
    type(u"hostField"_s, u"localhost:%1"_s.arg(server.port()));
    type(u"userField"_s, u"chief"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page(u"serverPage"_s)->findChild<QAbstractButton *>(u"trustButton"_s)->isVisible(),
                             10'000);
    touch(u"trustButton"_s, u"serverPage"_s);
    type(u"passwordField"_s, u"x"_s);
    touch(u"goButton"_s, u"serverPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"stateLabel"_s, u"serverPage"_s).contains(u"feemaison-admin upgrade"_s), 15'000);
    QVERIFY(!Profile::load().isTill());
}

void TestFirstStart::anOfficeNeedsNoEnrolment()
{
    TlsServer server;
    QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
    QVERIFY(!OfficeProfile::load().isSetUp);
    QSignalSpy ready(m_start.get(), &FirstStart::ready);
    touch(u"officeButton"_s);
    type(u"officeHostField"_s, u"localhost:%1"_s.arg(server.port()));
    type(u"officeDatabaseField"_s, u"feemaison"_s); // leaving the host asks the server who it is
    QTRY_VERIFY_WITH_TIMEOUT(page(u"officePage"_s)->findChild<QAbstractButton *>(u"trustButton"_s)->isVisible(),
                             10'000);
    touch(u"trustButton"_s, u"officePage"_s);
    touch(u"goButton"_s, u"officePage"_s);
    QCOMPARE(ready.size(), 1);
    const OfficeProfile office = OfficeProfile::load();
    QVERIFY(office.isSetUp && !office.isLocal());
    QCOMPARE(office.host(), u"localhost"_s);
    QCOMPARE(int(office.port()), server.port());
    QVERIFY(QFile::exists(office.trusted()));
    QVERIFY(!Profile::load().isTill());
    QCOMPARE(office.connection(u"amina"_s, u"x"_s).value(u"sslmode"_s), u"verify-full"_s);
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
