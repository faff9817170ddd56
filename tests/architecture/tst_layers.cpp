#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The floors of the house (ARCHITECTURE 2): who may include whom, and whose tables are whose.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void includesPointDownwardsOnly();
    void noFileIsLong();
    void coloursLiveInTheThemeOnly();
    void aModuleTouchesItsOwnTablesOnly();
    void everyScreenIsListedByItsModule();
};

namespace {

/// "modules/stock" of "modules/stock/stock.h"; "ui" of "ui/controls/button.h"; "app" of anything below app.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool deep = parts.first() == u"modules" || parts.first() == u"drivers";
    return deep ? parts.mid(0, 2).join(u'/') : parts.first();
}

bool mayInclude(const QString &room, const QString &other)
{
    if (room == other || room == u"app")
        return other != u"tests";
    if (other == u"modules/core")
        return true;
    if (room == u"ui" || room == u"modules/core")
        return false;
    // A job's document is a Receipt: the engine writes it, so it knows the interface of drivers, never a driver.
    if (room == u"modules/till")
        return other == u"drivers/api";
    if (room.startsWith(u"drivers/"))
        return other == u"drivers/api" || (other == u"drivers/transport" && room != u"drivers/api");
    // modules/desk is what several modules do alike at the counter.
    return other == u"ui" || other == u"modules/till" || other == u"modules/desk" || other == u"drivers/api";
}

} // namespace

void TestLayers::includesPointDownwardsOnly()
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList wrong;
    const QStringList files =
        sourcetree::files({u"app"_s, u"modules"_s, u"ui"_s, u"drivers"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY(files.size() > 100);
    for (const QString &file : files) {
        auto matches = include.globalMatch(sourcetree::read(file));
        while (matches.hasNext()) {
            const QString other = matches.next().captured(1);
            if (other.contains(u'/') && !mayInclude(roomOf(file), roomOf(other)))
                wrong << file + u" includes "_s + other;
            if (!other.contains(u'/') && !other.endsWith(u".moc"))
                wrong << file + u": spelled from the root? "_s + other;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::noFileIsLong()
{
    QStringList longOnes;
    for (const QString &file :
         sourcetree::files({u"app"_s, u"modules"_s, u"ui"_s, u"drivers"_s}, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s})) {
        const auto lines = sourcetree::read(file).count(u'\n');
        if (lines > (file.endsWith(u".sql") ? 150 : 400))
            longOnes << u"%1: %2 lines"_s.arg(file).arg(lines);
    }
    QVERIFY2(longOnes.isEmpty(), qPrintable(longOnes.join(u'\n')));
}

void TestLayers::coloursLiveInTheThemeOnly()
{
    static const QRegularExpression colour(
        u"\"#[0-9A-Fa-f]{6}\"|QColor\\((0x|[0-9]+ *,)|Qt::(red|blue|green|white|black)\\b"_s);
    QStringList wrong;
    for (const QString &file : sourcetree::files({u"app"_s, u"modules"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        // Paper is black on white: no theme there.
        if (file.startsWith(u"ui/theme/"))
            continue;
        if (const auto match = colour.match(sourcetree::read(file)); match.hasMatch())
            wrong << file + u": "_s + match.captured();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::aModuleTouchesItsOwnTablesOnly()
{
    static const QRegularExpression created(u"create table ([a-z_]+\\.[a-z_]+)"_s);
    QSet<QString> tables;
    for (const QString &file : sourcetree::files({u"resources/migrations"_s}, {u"*.sql"_s})) {
        auto matches = created.globalMatch(sourcetree::read(file));
        while (matches.hasNext())
            tables.insert(matches.next().captured(1));
    }
    QVERIFY(tables.size() > 20);
    static const QRegularExpression word(u"\\b([a-z]+)\\.([a-z_]+)\\b"_s);
    const QHash<QString, QString> owners{{u"ops"_s, u"operations"_s}, {u"audit"_s, u"auth"_s}};
    QStringList wrong;
    for (const QString &file : sourcetree::files({u"modules"_s}, {u"*.sql"_s})) {
        const QString module = file.section(u'/', 1, 1);
        auto matches = word.globalMatch(sourcetree::read(file));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString owner = owners.value(match.captured(1), match.captured(1));
            if (tables.contains(match.captured()) && owner != module)
                wrong << file + u": "_s + match.captured();
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::everyScreenIsListedByItsModule()
{
    QStringList missing;
    for (const QString &file : sourcetree::files({u"modules"_s}, {u"*screen.h"_s})) {
        const QString module = file.section(u'/', 1, 1);
        if (module == u"desk")
            continue; // what screens of modules stand on
        const QString list = sourcetree::read(u"modules/%1/%1module.cpp"_s.arg(module));
        if (!list.contains(u"#include \"%1\""_s.arg(file)))
            missing << file;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
