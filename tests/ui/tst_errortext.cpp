#include "ui/errortext.h"
#include "ui/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Every refusal speaks the user's language, and never in keys.
class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorIsSaidInFrenchAndArabic();
    void detailsAreShown();
    void anUnknownKeyIsStillASentence();
};

void TestErrorText::everyErrorIsSaidInFrenchAndArabic()
{
    ui::setLanguage(u"en"_s);
    QHash<QString, QString> english;
    for (const QString &key : ui::errorKeys())
        english.insert(key, ui::errorText({Error::Kind::Rule, key, {}, {}}).title);
    for (const QString &language : {u"fr"_s, u"ar"_s}) {
        ui::setLanguage(language);
        for (const QString &key : ui::errorKeys()) {
            const ui::ErrorText words = ui::errorText({Error::Kind::Rule, key, {}, {}});
            QVERIFY2(!words.title.isEmpty() && words.title != english.value(key), qPrintable(language + u' ' + key));
            QVERIFY2(!words.title.contains(key), qPrintable(key));
        }
    }
    ui::setLanguage(u"fr"_s);
}

void TestErrorText::detailsAreShown()
{
    ui::setLanguage(u"fr"_s);
    QCOMPARE(ui::errorText({Error::Kind::Rule, u"pos.unknown_barcode"_s, {{u"code"_s, u"613"_s}}, {}}).title,
             u"Code inconnu : 613"_s);
    const QString limit =
        ui::errorText({Error::Kind::Permission, u"cash.difference_above_limit"_s, {{u"limit"_s, 50'000}}, {}}).title;
    QVERIFY2(limit.contains(u"500"_s), qPrintable(limit));
}

void TestErrorText::anUnknownKeyIsStillASentence()
{
    ui::setLanguage(u"fr"_s);
    const ui::ErrorText words = ui::errorText({Error::Kind::Storage, u"never.heard_of"_s, {}, {}});
    QVERIFY(!words.title.isEmpty());
    QVERIFY(!words.title.contains(u"never"_s));
}

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
