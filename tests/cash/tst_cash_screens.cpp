#include "modules/cash/cashmodule.h"
#include "modules/core/format.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// Counting a drawer at opening and closing.
class TestCashScreens : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void CASH1_theFloatIsCountedByFaceAndOpens();
    void CASH1_keyboardAloneOpens();
    void CASH1_twoTouchesOpenOnce();
    void CASH2_expectedIsMadeOfFourTerms();
    void CASH3_aDifferenceNeedsAnExplanation();
    void CASH3_aRefusalIsShown();
    void theReportIsShownAndLeft();
    void everyTargetIsLargeNamedAndWhole_data();
    void everyTargetIsLargeNamedAndWhole();

private:
    QWidget *show(QLatin1StringView id, const QString &language = u"fr"_s, bool dark = false, QSize size = {1366, 768});
    void countExactly(QWidget *screen, Money amount);

    std::unique_ptr<Stage> m_stage;
};

QWidget *TestCashScreens::show(QLatin1StringView id, const QString &language, bool dark, QSize size)
{
    m_stage = std::make_unique<Stage>(language, dark, size);
    m_stage->counter().signInAs(u"resp1"_s);
    if (id == "cash.close_session"_L1)
        m_stage->counter().startSession();
    return m_stage->show(cash::module(), id);
}

/// Types the amount as notes and coins, largest first, with the keyboard.
void TestCashScreens::countExactly(QWidget *screen, Money amount)
{
    qint64 rest = amount.centimes();
    const QList<qint64> faces = till::noteFaces() + till::coinFaces();
    for (const qint64 face : faces) {
        const qint64 pieces = face == 20'000 ? 0 : rest / face; // 200 exists twice
        rest -= pieces * face;
        QTest::keyClicks(screen, QString::number(pieces));
        QTest::keyClick(screen, Qt::Key_Return);
    }
    QCOMPARE(rest, 0);
}

void TestCashScreens::CASH1_theFloatIsCountedByFaceAndOpens()
{
    show("cash.open_session"_L1);
    m_stage->touch(u"digit2Key"_s); // two notes of 2 000
    m_stage->touch(u"nextKey"_s);
    m_stage->touch(u"digit3Key"_s); // three of 1 000
    QCOMPARE(m_stage->textOf(u"countedLabel"_s), format::money(Money::fromDinars(7000)));
    QCOMPARE(m_stage->textOf(u"differenceLabel"_s), format::money(Money::fromDinars(7000 - 11'450)));
    m_stage->touch(u"openSessionButton"_s);
    QTRY_COMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
    QCOMPARE(m_stage->counter().session()->opening, Money::fromDinars(7000));
}

void TestCashScreens::CASH1_keyboardAloneOpens()
{
    QWidget *screen = show("cash.open_session"_L1);
    countExactly(screen, Money::fromDinars(11'450));
    QCOMPARE(m_stage->textOf(u"countedLabel"_s), format::money(Money::fromDinars(11'450)));
    QTest::keyClick(screen, Qt::Key_F12);
    QTRY_COMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
}

void TestCashScreens::CASH1_twoTouchesOpenOnce()
{
    show("cash.open_session"_L1);
    auto *open = m_stage->find<QWidget>(u"openSessionButton"_s);
    QTest::mouseDClick(open, Qt::LeftButton);
    QTest::mouseClick(open, Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(m_stage->opened.size() >= 1);
    QVERIFY(m_stage->counter().session());
}

void TestCashScreens::CASH2_expectedIsMadeOfFourTerms()
{
    show("cash.close_session"_L1);
    QCOMPARE(m_stage->textOf(u"expectedLabel"_s), format::money(Money::fromDinars(11'450 + 54'770 + 3'500 - 6'200)));
}

void TestCashScreens::CASH3_aDifferenceNeedsAnExplanation()
{
    QWidget *screen = show("cash.close_session"_L1);
    countExactly(screen, Money::fromDinars(63'470));
    auto *close = m_stage->find<ui::Button>(u"closeSessionButton"_s);
    QVERIFY(!close->isEnabled());
    QVERIFY(!m_stage->textOf(u"reasonHintLabel"_s).isEmpty());
    m_stage->touch(u"reasonButton"_s);
    m_stage->find<QLineEdit>(u"textField"_s)->setText(u"Pièce de 50 rendue en trop"_s);
    m_stage->touch(u"saveTextButton"_s);
    QTRY_VERIFY(close->isEnabled());
    close->click();
    QTRY_VERIFY(!m_stage->counter().session());
}

void TestCashScreens::CASH3_aRefusalIsShown()
{
    QWidget *screen = show("cash.close_session"_L1);
    countExactly(screen, Money::fromDinars(63'520));
    m_stage->counter().refuseNext = Error{Error::Kind::Storage, u"till.disk_full"_s, {}, {}};
    QTest::keyClick(screen, Qt::Key_F12);
    QTest::qWait(50);
    QVERIFY(m_stage->counter().session());
    QVERIFY(m_stage->find<ui::Button>(u"closeSessionButton"_s)->isEnabled());
}

void TestCashScreens::theReportIsShownAndLeft()
{
    QWidget *screen = show("cash.close_session"_L1);
    countExactly(screen, Money::fromDinars(63'520));
    QTest::keyClick(screen, Qt::Key_F12);
    QTRY_VERIFY(m_stage->find<QWidget>(u"doneButton"_s));
    m_stage->touch(u"doneButton"_s);
    QVERIFY(!m_stage->counter().cashier());
}

void TestCashScreens::everyTargetIsLargeNamedAndWhole_data()
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

void TestCashScreens::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QStringList faults;
    const auto look = [&](const QString &name) {
        QTest::qWait(50);
        m_stage->picture(name);
        for (const QString &fault : m_stage->faults())
            faults << name + u": "_s + fault;
    };
    QWidget *screen = show("cash.open_session"_L1, language, dark, size);
    countExactly(screen, Money::fromDinars(11'400));
    look(u"04a-open"_s);
    screen = show("cash.close_session"_L1, language, dark, size);
    countExactly(screen, Money::fromDinars(63'470));
    look(u"04b-close"_s);
    m_stage->touch(u"reasonButton"_s);
    look(u"04b-reason"_s);
    m_stage->find<QLineEdit>(u"textField"_s)->setText(u"Pièce de 50 rendue en trop"_s);
    m_stage->touch(u"saveTextButton"_s);
    QTest::keyClick(screen, Qt::Key_F12);
    QTRY_VERIFY(m_stage->find<QWidget>(u"doneButton"_s));
    look(u"04c-report"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCashScreens)
#include "tst_cash_screens.moc"
