#include "modules/core/db/sqlfiles.h"
#include "tests/support/testdatabase.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

/// Runs each pgTAP file of tests/sql in a transaction of its own, after the shared fixtures, as one row of a Qt test.
class TestSql : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void passes_data();
    void passes();

private:
    QStringList runTap(const QString &path);
    std::unique_ptr<TestDatabase> m_database;
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSql::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
}

void TestSql::passes_data()
{
    QTest::addColumn<QString>("path");
    QStringList paths;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/tests/sql"), {u"*.sql"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString path = files.next(); !path.endsWith(u"/fixtures.sql"))
            paths.append(path);
    paths.sort();
    for (const QString &path : std::as_const(paths))
        QTest::addRow("%s", qPrintable(path.section(u"/tests/sql/"_s, 1))) << path;
}

QStringList TestSql::runTap(const QString &path)
{
    const QByteArray script = "begin;\n" + contents(QStringLiteral(SOURCE_DIR "/tests/sql/fixtures.sql"))
        + contents(path) + "\nselect * from finish();\nrollback;";
    QStringList lines;
    PGconn *connection = m_database->session().handle();
    if (!PQsendQuery(connection, script.constData()))
        return {u"not ok - "_s + QString::fromUtf8(PQerrorMessage(connection))};
    while (PGresult *result = PQgetResult(connection)) {
        if (PQresultStatus(result) == PGRES_FATAL_ERROR)
            lines.append(u"not ok - "_s + QString::fromUtf8(PQresultErrorMessage(result)));
        for (int row = 0; row < PQntuples(result); ++row)
            lines.append(QString::fromUtf8(PQgetvalue(result, row, 0)));
        PQclear(result);
    }
    PQclear(PQexec(connection, "rollback"));
    return lines;
}

void TestSql::passes()
{
    QFETCH(QString, path);
    const QStringList tap = runTap(path);
    int passed = 0;
    QStringList wrong;
    for (const QString &line : tap) {
        if (line.startsWith(u"not ok"_s) || line.startsWith(u'#'))
            wrong.append(line);
        passed += line.startsWith(u"ok "_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(passed > 0, "a file with no test tests nothing");
}

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
