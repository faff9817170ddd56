#include "tests/architecture/sourcetree.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the programs call and read exists, and is granted to somebody.
class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void everyCallIsAGrantedFunction();
    void everyViewThatIsReadIsGranted();
};

void TestCalls::everyCallIsAGrantedFunction()
{
    TestDatabase database;
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    const Result<Rows> rows =
        database.session().run(u"select distinct n.nspname || '.' || p.proname as name from pg_proc p join "
                               u"pg_namespace n on n.oid = p.pronamespace "
                               "where n.nspowner = 'fm_owner'::regrole and exists (select from aclexplode(p.proacl) a "
                               "where a.grantee in ('fm_office'::regrole, 'fm_till'::regrole, 'fm_agent'::regrole) "
                               "or (a.grantee = 'fm_owner'::regrole and p.proowner <> 'fm_owner'::regrole))"_s);
    QVERIFY(rows);
    QSet<QString> granted;
    for (const Row &row : *rows)
        granted.insert(row.get<QString>("name"_L1));
    static const QRegularExpression call(u"call\\(\\s*\"([a-z_]+\\.[a-z_]+)\"_L1"_s);
    QStringList wrong;
    int calls = 0;
    for (const QString &file : sourcetree::files({u"app"_s, u"modules"_s, u"ui"_s}, {u"*.cpp"_s})) {
        auto matches = call.globalMatch(sourcetree::read(file));
        for (; matches.hasNext(); ++calls) {
            const QString name = matches.next().captured(1);
            if (!granted.contains(name))
                wrong << file + u": "_s + name;
        }
    }
    QVERIFY(calls >= 8);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestCalls::everyViewThatIsReadIsGranted()
{
    TestDatabase database;
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    const Result<Rows> rows = database.session().run(
        u"select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "where c.relkind = 'v' and has_table_privilege('fm_office', c.oid, 'select') and c.relname like 'v\\_%'"_s);
    QVERIFY(rows);
    QSet<QString> granted;
    for (const Row &row : *rows)
        granted.insert(row.get<QString>("name"_L1));
    static const QRegularExpression view(u"\"([a-z]+\\.v_[a-z_]+)\"_L1"_s);
    QStringList wrong;
    int views = 0;
    for (const QString &file : sourcetree::files({u"app"_s, u"modules"_s, u"ui"_s}, {u"*.cpp"_s})) {
        auto matches = view.globalMatch(sourcetree::read(file));
        for (; matches.hasNext(); ++views) {
            const QString name = matches.next().captured(1);
            if (!granted.contains(name))
                wrong << file + u": "_s + name;
        }
    }
    QVERIFY(views >= 8);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
