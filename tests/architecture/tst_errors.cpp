#include "tests/architecture/sourcetree.h"
#include "ui/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every refusal has a sentence of its own, and every sentence a refusal.
class TestErrors : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyHasWords();
    void everySentenceIsUsed();

private:
    static QSet<QString> keysInUse();
};

QSet<QString> TestErrors::keysInUse()
{
    QSet<QString> keys;
    const auto collect = [&](const QString &folder, const QString &pattern, const QRegularExpression &expression) {
        for (const QString &file : sourcetree::files({folder}, {pattern})) {
            if (file.startsWith(u"ui/errortext"))
                continue;
            auto matches = expression.globalMatch(sourcetree::read(file));
            while (matches.hasNext())
                keys.insert(matches.next().captured(1));
        }
    };
    static const QRegularExpression raised(u"raise exception '([a-z_]+\\.[a-z_]+)'"_s);
    collect(u"modules"_s, u"*.sql"_s, raised);
    // u"till.disk_full"_s right after an error's kind, or as the argument of a function that makes one.
    static const QRegularExpression made(
        u"(?:Error::Kind::\\w+, *|toKey\\(|stopped\\(|fault\\(|refused\\(|storageError\\(|deviceError\\()u\"([a-z_]+\\.[a-z_]+)\"_s"_s);
    for (const QString &folder : {u"app"_s, u"modules"_s, u"ui"_s, u"drivers"_s})
        collect(folder, u"*.cpp"_s, made);
    return keys;
}

void TestErrors::everyKeyHasWords()
{
    const QStringList list = ui::errorKeys();
    const QSet<QString> known(list.begin(), list.end());
    QSet<QString> missing = keysInUse() - known;
    QStringList names(missing.begin(), missing.end());
    names.sort();
    QVERIFY2(names.isEmpty(), qPrintable(names.join(u'\n')));
}

void TestErrors::everySentenceIsUsed()
{
    QString sources;
    for (const QString &file :
         sourcetree::files({u"app"_s, u"modules"_s, u"ui"_s, u"drivers"_s}, {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s}))
        if (!file.startsWith(u"ui/errortext"))
            sources += sourcetree::read(file);
    QStringList unused;
    for (const QString &key : ui::errorKeys())
        if (key != u"core.unexpected" && !sources.contains(key)) // what any unforeseen key reads as
            unused << key;
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
