#include "app/profile/profile.h"
#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"
#include "modules/till/engine.h"
#include "tests/support/shop.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Copies of a one-PC shop, restored for real, and its move onto a server, through the program itself.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aCopyIsProvedAndLiesInBothPlaces();
    void aMissingSecondDiskIsSaidAndTheFirstCopyStands();
    void aFlippedBitIsFound();
    void aHalfWrittenCopyIsNotACopy();
    void aRestoredShopIsTheSameUnderItsOwnLogins();
    void aDatabaseInUseIsLeftAlone();
    void onlyTheNewestCopiesStay();
    void aShopMovesToAServerAndItsTillSellsThere();

private:
    struct Run
    {
        int code = -1;
        QString out;
        QString errors;
    };
    Run admin(const QStringList &arguments, const QString &home = {});
    QString newest() const;
    QString fingerprint(Session &session) const;

    QTemporaryDir m_home;
    QTemporaryDir m_disk;
    QTemporaryDir m_otherHome;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<LocalServer> m_other;
};

void TestBackup::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_home.path());
    m_other = std::make_unique<LocalServer>(m_otherHome.path());
    const Run demo = admin({u"demo"_s});
    QVERIFY2(demo.code == 0, qPrintable(demo.errors));
}

void TestBackup::cleanupTestCase()
{
    for (LocalServer *server : {m_server.get(), m_other.get()}) {
        (void)server->stop();
        QDir(server->dataFolder()).removeRecursively();
    }
}

TestBackup::Run TestBackup::admin(const QStringList &arguments, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FEEMAISON_HOME"_s, home.isEmpty() ? m_home.path() : home);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BUILD_DIR "/bin/feemaison-admin"), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}

QString TestBackup::newest() const
{
    const QDir folder(m_home.filePath(u"backups"_s));
    const QStringList names =
        folder.entryList({u"feemaison-*"_s}, QDir::Dirs, QDir::Name | QDir::Reversed).filter(u"-"_s);
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

QString TestBackup::fingerprint(Session &session) const
{
    const Result<Rows> rows = session.run(
        u"select (select count(*) from pos.sale) || '/' || (select count(*) from stock.movement) || '/' || "
        "(select sum(debit) from accounting.entry_line) || '/' || (select count(*) from audit.log) as text"_s);
    return rows ? rows->first().get<QString>("text"_L1) : rows.error().technical;
}

void TestBackup::aCopyIsProvedAndLiesInBothPlaces()
{
    const Run made = admin({u"backup"_s, u"--second"_s, m_disk.path(), u"--keep"_s, u"5"_s});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    QCOMPARE(made.out, newest());
    const QString second = m_disk.filePath(QFileInfo(newest()).fileName());
    QVERIFY(QFile::exists(second + u"/database.dump"_s));
    QVERIFY(!(QFile::permissions(second) & (QFile::ReadGroup | QFile::ReadOther)));
    Session session(m_server->settings());
    const Result<Rows> verified =
        session.run(u"select count(*) as n from ops.setting where key = 'backup.verified_at'"_s);
    QCOMPARE(verified->first().get<int>("n"_L1), 1);
    // The scratch database is gone.
    const Result<Rows> left = session.run(u"select count(*) as n from pg_database where datname like '%proof%'"_s);
    QCOMPARE(left->first().get<int>("n"_L1), 0);
}

void TestBackup::aMissingSecondDiskIsSaidAndTheFirstCopyStands()
{
    const Run refused = admin({u"backup"_s, u"--second"_s, m_disk.path() + u"/unplugged"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY(!QDir(m_disk.path() + u"/unplugged"_s).exists());
    // A disk that was chosen and is pulled out later.
    QVERIFY(QDir(m_disk.path()).mkdir(u"stick"_s));
    QCOMPARE(admin({u"backup"_s, u"--second"_s, m_disk.path() + u"/stick"_s}).code, 0);
    QVERIFY(QDir(m_disk.path() + u"/stick"_s).removeRecursively());
    const QString before = newest();
    QTest::qWait(1100); // copies are named by the second
    const Run pulled = admin({u"backup"_s});
    QCOMPARE(pulled.code, 1);
    QVERIFY2(newest() > before, qPrintable(pulled.errors));
    QCOMPARE(admin({u"backup"_s, u"--second"_s, QString()}).code, 0);
}

void TestBackup::aFlippedBitIsFound()
{
    const QString folder = m_disk.filePath(u"flipped"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : {u"database.dump"_s, u"manifest.json"_s})
        QVERIFY(QFile::copy(newest() + u'/' + name, folder + u'/' + name));
    QFile dump(folder + u"/database.dump"_s);
    QVERIFY(dump.open(QFile::ReadWrite));
    QVERIFY(dump.seek(dump.size() / 2));
    char byte = 0;
    QVERIFY(dump.getChar(&byte));
    QVERIFY(dump.seek(dump.size() / 2));
    QVERIFY(dump.putChar(char(byte ^ 1)));
    dump.close();
    const Run restored = admin({u"restore"_s, folder, u"--database"_s, m_server->uri(u"flipped"_s)});
    QCOMPARE(restored.code, 1);
    QVERIFY2(restored.errors.contains(u"backup.damaged"_s), qPrintable(restored.errors));
}

void TestBackup::aHalfWrittenCopyIsNotACopy()
{
    QVERIFY(QDir(m_disk.path()).mkpath(u"feemaison-20991231-000000.partial"_s));
    QVERIFY(QDir(m_disk.path()).mkpath(u"feemaison-20991231-000001"_s)); // no manifest
    const Run listed = admin({u"backup"_s, u"list"_s, u"--to"_s, m_disk.path()});
    QVERIFY(!listed.out.contains(u"2099"_s));
    QVERIFY(listed.out.contains(u"feemaison-"_s));
}

void TestBackup::aRestoredShopIsTheSameUnderItsOwnLogins()
{
    const Run restored = admin({u"restore"_s, newest(), u"--database"_s, m_server->uri(u"again"_s)});
    QVERIFY2(restored.code == 0, qPrintable(restored.errors));
    Session first(m_server->settings());
    Session second(m_server->settings(u"again"_s));
    QCOMPARE(fingerprint(second), fingerprint(first));
    const QString incarnation = u"select incarnation::text as text from ops.incarnation"_s;
    QVERIFY(first.run(incarnation)->first().get<QString>("text"_L1)
            != second.run(incarnation)->first().get<QString>("text"_L1));
    const Result<Rows> login =
        second.run(u"select l.role_name::text as text from auth.login l join pg_roles r on r.rolname = l.role_name "
                   "order by 1"_s);
    QCOMPARE(login->first().get<QString>("text"_L1), u"again_c1"_s);
    // People of the office keep their passwords.
    const Result<Rows> password =
        second.run(u"select value #>> '{}' as text from ops.setting where key = 'demo_password.gerant'"_s);
    ConnectionSettings person = m_server->settings(u"again"_s);
    person[u"user"_s] = u"again_gerant"_s;
    person[u"password"_s] = password->first().get<QString>("text"_L1);
    QVERIFY(Session(person).status());
    person[u"password"_s] = u"another one"_s;
    QVERIFY(!Session(person).status());
}

void TestBackup::aDatabaseInUseIsLeftAlone()
{
    const Run restored = admin({u"restore"_s, newest(), u"--database"_s, m_server->uri(u"again"_s)});
    QCOMPARE(restored.code, 1);
    QVERIFY2(restored.errors.contains(u"not empty"_s), qPrintable(restored.errors));
}

void TestBackup::onlyTheNewestCopiesStay()
{
    for (int i = 0; i < 3; ++i) {
        QTest::qWait(1100);
        QCOMPARE(admin({u"backup"_s, u"--keep"_s, u"2"_s}).code, 0);
    }
    QCOMPARE(admin({u"backup"_s, u"list"_s}).out.split(u'\n').size(), 2);
}

void TestBackup::aShopMovesToAServerAndItsTillSellsThere()
{
    QVERIFY(m_other->start());
    QSettings(m_home.filePath(u"feemaison.ini"_s), QSettings::IniFormat).setValue(u"secrets/store"_s, u"file"_s);
    const Run moved = admin({u"move"_s, u"--to"_s, m_other->uri(u"shop"_s)});
    QVERIFY2(moved.code == 0, qPrintable(moved.errors));
    Session before(m_server->settings());
    Session after(m_other->settings(u"shop"_s));
    QCOMPARE(fingerprint(after), fingerprint(before));
    const Result<Rows> login =
        after.run(u"select (rolpassword is not null)::int as n from pg_authid where rolname = 'shop_c1'"_s);
    QCOMPARE(login->first().get<int>("n"_L1), 1);
    QCOMPARE(admin({u"move"_s, u"--to"_s, m_other->uri(u"shop2"_s)}).code, 1);

    // The till goes on with its own journal, numbers and people, and delivers to the new place.
    qputenv("FEEMAISON_HOME", m_home.path().toUtf8());
    const Profile profile = Profile::load();
    const std::unique_ptr<Secrets> secrets = profile.secrets();
    const Result<ConnectionSettings> settings = await(profile.connection(*secrets));
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().key));
    QVERIFY(!settings->value(u"password"_s).isEmpty());
    Connection connection(*settings);
    till::Engine::Options options;
    options.folder = profile.tillFolder();
    options.terminal = profile.terminal;
    options.snapshotKey = await(profile.snapshotKey(*secrets)).operator*();
    options.database = &connection;
    till::Engine engine(options);
    QVERIFY(await(engine.start()));
    QTRY_VERIFY(!engine.catalogue().isEmpty());
    const auto seller = std::find_if(
        engine.catalogue().cashiers().cbegin(), engine.catalogue().cashiers().cend(),
        [](const till::Cashier &person) { return person.may("ventes_pos"_L1) && !person.verifier.isEmpty(); });
    const till::Cashier cashier = *seller;
    const QString pin =
        engine.catalogue().setting(QLatin1StringView(("demo_pin." + cashier.login.toUtf8()).constData()));
    QVERIFY(await(engine.signIn(cashier.id, pin)));
    QVERIFY(await(engine.openSession({}, {})));
    const auto sold = std::find_if(engine.catalogue().products().cbegin(), engine.catalogue().products().cend(),
                                   [](const till::Product &product) { return product.sold && !product.isWeighed(); });
    QVERIFY(engine.addProduct(sold->id, Quantity::fromUnits(1)));
    QVERIFY(await(engine.payCash(engine.cart().total(), false)));
    QTRY_COMPARE(engine.link().waiting, 0);
    const Result<Rows> sale = after.run(
        u"select count(*)::int as n from pos.sale where number = 'C1-000001' and at > now() - interval '1 minute'"_s);
    QCOMPARE(sale->first().get<int>("n"_L1), 1);
    await(engine.shutdown());
    qunsetenv("FEEMAISON_HOME");
    QCOMPARE(admin({u"verify"_s, u"--database"_s, m_other->uri(u"shop"_s)}).code, 0);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
