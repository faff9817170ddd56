#include "modules/core/keyfile.h"
#include "modules/core/keyring.h"
#include "modules/core/secrets.h"

#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Where passwords and keys lie: keyring, key file, systemd's credentials.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void aKeyFileIsForThisAccountOnly();
    void aKeyFileOthersCanReadIsNoSecret();
    void systemdCredentialsAreReadAndNeverWritten();
    void withoutAnyKeyringThatIsSaid();
    void aKeyringThatNeverAnswersIsNoneAfterThreeSeconds();
    void aRealKeyringKeepsASecret();
};

void TestSecrets::aKeyFileIsForThisAccountOnly()
{
    QTemporaryDir home;
    const QString folder = home.filePath(u"secrets"_s);
    KeyFile file(folder);
    QVERIFY(QCoro::waitFor(file.write(u"till-key-C1"_s, "ab\0c"_ba)));
    const Result<QByteArray> secret = QCoro::waitFor(file.read(u"till-key-C1"_s));
    QVERIFY(secret);
    QCOMPARE(*secret, "ab\0c"_ba);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(folder + u"/till-key-C1"_s), owner);
    QVERIFY(!(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    const Result<QByteArray> none = QCoro::waitFor(file.read(u"other"_s));
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void TestSecrets::aKeyFileOthersCanReadIsNoSecret()
{
    QTemporaryDir home;
    KeyFile file(home.path());
    QVERIFY(QCoro::waitFor(file.write(u"key"_s, "secret")));
    QFile::setPermissions(home.filePath(u"key"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const Result<QByteArray> secret = QCoro::waitFor(file.read(u"key"_s));
    QVERIFY(!secret);
    QCOMPARE(secret.error().key, u"core.secret_exposed"_s);
}

void TestSecrets::systemdCredentialsAreReadAndNeverWritten()
{
    QTemporaryDir folder;
    KeyFile credentials(folder.path());
    QVERIFY(QCoro::waitFor(credentials.write(u"database-shop_agent"_s, "password")));
    qputenv("CREDENTIALS_DIRECTORY", folder.path().toUtf8());
    QCOMPARE(Secrets::chosen(), Secrets::Store::SystemCredentials);
    const std::unique_ptr<Secrets> secrets = Secrets::open(Secrets::chosen());
    const Result<QByteArray> password = QCoro::waitFor(secrets->read(u"database-shop_agent"_s));
    QVERIFY(password);
    QCOMPARE(*password, "password"_ba);
    QVERIFY(!QCoro::waitFor(secrets->write(u"x"_s, "y")));
    // A whole folder, as LoadCredential=feemaison:FOLDER gives it.
    QVERIFY(QCoro::waitFor(credentials.write(u"feemaison_clock-key-X1"_s, "4321")));
    const Result<QByteArray> key = QCoro::waitFor(secrets->read(u"clock-key-X1"_s));
    QCOMPARE(*key, "4321"_ba);
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void TestSecrets::withoutAnyKeyringThatIsSaid()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Keyring keyring;
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> secret = QCoro::waitFor(keyring.read(u"till-key-C1"_s));
    QVERIFY(!secret);
    QVERIFY2(secret.error().key == u"core.no_keyring" || secret.error().key == u"core.keyring_refused",
             qPrintable(secret.error().key + secret.error().technical));
    QVERIFY(timer.elapsed() < 5000);
}

void TestSecrets::aKeyringThatNeverAnswersIsNoneAfterThreeSeconds()
{
    // A program of its own: a library may keep the first bus it ever saw.
    if (!qEnvironmentVariableIsSet("FM_SILENT_BUS")) {
        QTemporaryDir folder;
        QLocalServer silent;
        QVERIFY(silent.listen(folder.filePath(u"bus"_s)));
        QProcess self;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FM_SILENT_BUS"_s, u"1"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + folder.filePath(u"bus"_s));
        self.setProcessEnvironment(environment);
        self.start(QCoreApplication::applicationFilePath(),
                   {u"-nocrashhandler"_s, u"aKeyringThatNeverAnswersIsNoneAfterThreeSeconds"_s});
        QTRY_COMPARE_WITH_TIMEOUT(self.state(), QProcess::NotRunning, 15'000);
        QVERIFY2(self.exitCode() == 0, self.readAll().constData());
        return;
    }
    Keyring keyring;
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> secret = QCoro::waitFor(keyring.read(u"till-key-C1"_s));
    QVERIFY(!secret);
    QCOMPARE(secret.error().key, u"core.no_keyring"_s);
    QVERIFY(timer.elapsed() >= 2900 && timer.elapsed() < 5000);
}

void TestSecrets::aRealKeyringKeepsASecret()
{
    if (!qEnvironmentVariableIsSet("FM_REAL_KEYRING")) {
        for (const QString &program : {u"gnome-keyring-daemon"_s, u"dbus-run-session"_s})
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        QTemporaryDir home;
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FM_REAL_KEYRING"_s, u"1"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        session.setProcessEnvironment(environment);
        const QString script =
            u"echo -n login | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
            "exec '%1' -nocrashhandler aRealKeyringKeepsASecret"_s.arg(QCoreApplication::applicationFilePath());
        session.start(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script});
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), QProcess::NotRunning, 30'000);
        QVERIFY2(session.exitCode() == 0, session.readAll().constData());
        return;
    }
    Keyring keyring;
    const Result<> written = QCoro::waitFor(keyring.write(u"till-key-C1"_s, "0123456789"));
    QVERIFY2(written, written ? "" : qPrintable(written.error().key + written.error().technical));
    const Result<QByteArray> secret = QCoro::waitFor(keyring.read(u"till-key-C1"_s));
    QVERIFY2(secret, secret ? "" : qPrintable(secret.error().technical));
    QCOMPARE(*secret, "0123456789"_ba);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
