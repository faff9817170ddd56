#include "modules/auth/authmodule.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Sign-in at a till (DESIGN 5.0): a name, a code, no Enter.
class TestAuthScreens : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void aTouchedNameAndFourDigitsSignIn();
    void theKeyboardAloneSignsIn();
    void aWrongCodeSaysHowManyTriesAreLeft();
    void threeWrongCodesBlockThatPersonOnly();
    void aLanguageIsChosen();
    void aPersonWithoutCodeIsNotShown();
    void everyTargetIsLargeNamedAndWhole_data();
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *show(const QString &language = u"fr"_s, bool dark = false, QSize size = {1366, 768});
    void type(const QString &digits);

    std::unique_ptr<Stage> m_stage;
};

QWidget *TestAuthScreens::show(const QString &language, bool dark, QSize size)
{
    m_stage = std::make_unique<Stage>(language, dark, size);
    return m_stage->show(auth::module(), "auth.sign_in"_L1);
}

void TestAuthScreens::type(const QString &digits)
{
    for (const QChar digit : digits)
        m_stage->touch(u"digit%1Key"_s.arg(digit));
}

void TestAuthScreens::aTouchedNameAndFourDigitsSignIn()
{
    show();
    m_stage->touch(u"person_caisse1"_s);
    type(u"1234"_s);
    QTRY_VERIFY(m_stage->counter().cashier());
    QCOMPARE(m_stage->counter().cashier()->login, u"caisse1"_s);
}

void TestAuthScreens::theKeyboardAloneSignsIn()
{
    QWidget *screen = show();
    QTest::keyClick(screen, Qt::Key_Right);
    const QString second = m_stage->textOf(u"personLabel"_s);
    QTest::keyClick(screen, Qt::Key_Left);
    QVERIFY(m_stage->textOf(u"personLabel"_s) != second);
    QTest::keyClicks(screen, u"1234"_s);
    QTest::keyClick(screen, Qt::Key_Return);
    QTRY_VERIFY(m_stage->counter().cashier());
}

void TestAuthScreens::aWrongCodeSaysHowManyTriesAreLeft()
{
    show();
    type(u"9999"_s);
    QTRY_VERIFY(m_stage->textOf(u"pinHintLabel"_s).contains(u'2'));
    QVERIFY(!m_stage->counter().cashier());
}

void TestAuthScreens::threeWrongCodesBlockThatPersonOnly()
{
    show();
    m_stage->touch(u"person_caisse1"_s);
    for (int i = 0; i < 3; ++i) {
        type(u"9999"_s);
        QTRY_COMPARE(m_stage->counter().triesLeft(m_stage->counter().cashierNamed(u"caisse1"_s)), 2 - i);
        QTest::qWait(20);
    }
    QVERIFY(!m_stage->find<QWidget>(u"digit1Key"_s)->isEnabled());
    m_stage->touch(u"person_vente1"_s);
    QVERIFY(m_stage->find<QWidget>(u"digit1Key"_s)->isEnabled());
    type(u"1234"_s);
    QTRY_VERIFY(m_stage->counter().cashier());
}

void TestAuthScreens::aLanguageIsChosen()
{
    show();
    m_stage->touch(u"language_ar"_s);
    QCOMPARE(m_stage->opened, QStringList{u"shell.language"_s});
}

void TestAuthScreens::aPersonWithoutCodeIsNotShown()
{
    show();
    QVERIFY(m_stage->find<QWidget>(u"person_caisse1"_s));
    for (const till::Cashier &person : m_stage->counter().catalogue().cashiers())
        QCOMPARE(m_stage->find<QWidget>(u"person_"_s + person.login) != nullptr, !person.verifier.isEmpty());
}

void TestAuthScreens::everyTargetIsLargeNamedAndWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"fr"_s, u"ar"_s})
        for (const QSize &size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)})
            for (const bool dark : {false, true})
                QTest::addRow("%s %d %s", qPrintable(language), size.width(), dark ? "dark" : "light")
                    << language << dark << size;
}

void TestAuthScreens::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    show(language, dark, size);
    m_stage->touch(u"digit1Key"_s);
    QTest::qWait(50);
    m_stage->picture(u"01a-sign-in"_s);
    const QStringList faults = m_stage->faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestAuthScreens)
#include "tst_auth_screens.moc"
