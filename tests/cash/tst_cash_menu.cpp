#include "modules/pos/posmodule.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The till's menu (F10) leads to everything of the drawer, and says why where it does not.
class TestCashMenu : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void CASH13_everythingOfTheDrawerIsReached_data();
    void CASH13_everythingOfTheDrawerIsReached();
    void whatMayNotBeDoneSaysWhy();
    void withoutASessionItSaysSo();
    void everyTargetIsLargeNamedAndWhole_data();
    void everyTargetIsLargeNamedAndWhole();

private:
    void open(const QString &login, bool session = true);
    ui::Button *row(const QString &name) { return m_stage->dialog()->findChild<ui::Button *>(name); }

    std::unique_ptr<Stage> m_stage;
};

void TestCashMenu::open(const QString &login, bool session)
{
    if (!m_stage)
        m_stage = std::make_unique<Stage>();
    m_stage->counter().signInAs(login);
    if (session)
        m_stage->counter().startSession();
    QTest::keyClick(m_stage->show(pos::module(), "pos.sell"_L1), Qt::Key_F10);
    QTRY_VERIFY(m_stage->dialog());
}

void TestCashMenu::CASH13_everythingOfTheDrawerIsReached_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("screen");
    QTest::newRow("movement") << u"moveCashButton"_s << u"cash.move"_s;
    QTest::newRow("bank") << u"bankButton"_s << u"cash.bank"_s;
    QTest::newRow("requests") << u"requestsButton"_s << u"cash.requests"_s;
    QTest::newRow("account") << u"settleAccountButton"_s << u"cash.settle_account"_s;
    QTest::newRow("state") << u"stateButton"_s << u"cash.state"_s;
    QTest::newRow("closing") << u"closeSessionButton"_s << u"cash.close_session"_s;
    QTest::newRow("sessions") << u"sessionsButton"_s << u"cash.sessions"_s;
    QTest::newRow("figures") << u"figuresButton"_s << u"cash.figures"_s;
    QTest::newRow("exceptions") << u"exceptionsButton"_s << u"cash.exceptions"_s;
}

void TestCashMenu::CASH13_everythingOfTheDrawerIsReached()
{
    QFETCH(QString, button);
    QFETCH(QString, screen);
    open(u"resp1"_s);
    m_stage->touch(button);
    QCOMPARE(m_stage->opened, QStringList{screen});
}

void TestCashMenu::whatMayNotBeDoneSaysWhy()
{
    open(u"vente1"_s);
    // A right that can be lent on the spot does not close the way to the act.
    QVERIFY(row(u"moveCashButton"_s)->isEnabled());
    QVERIFY(row(u"bankButton"_s)->isEnabled());
    for (const QString &name : {u"stateButton"_s, u"sessionsButton"_s, u"figuresButton"_s, u"exceptionsButton"_s})
        QVERIFY2(!row(name)->isEnabled(), qPrintable(name));
    QVERIFY(m_stage->says(u"profil"_s));
    m_stage->dialog()->reject();
    m_stage->counter().fillTicket();
    open(u"resp1"_s);
    QVERIFY(!row(u"closeSessionButton"_s)->isEnabled());
    QVERIFY(row(u"sessionsButton"_s)->isEnabled());
}

void TestCashMenu::withoutASessionItSaysSo()
{
    open(u"resp1"_s, false);
    for (const QString &name : {u"moveCashButton"_s, u"bankButton"_s, u"stateButton"_s, u"closeSessionButton"_s})
        QVERIFY2(!row(name)->isEnabled(), qPrintable(name));
    QVERIFY(row(u"figuresButton"_s)->isEnabled());
}

void TestCashMenu::everyTargetIsLargeNamedAndWhole_data()
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

void TestCashMenu::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QStringList faults;
    for (const QString &login : {u"resp1"_s, u"vente1"_s, u"labo1"_s}) {
        m_stage = std::make_unique<Stage>(language, dark, size);
        if (login != u"labo1")
            m_stage->counter().fillTicket();
        open(login == u"labo1" ? u"vente1"_s : login, login != u"labo1"); // the last: nothing may be done
        QTest::qWait(50);
        m_stage->picture(u"10-menu-"_s + login);
        for (const QString &fault : m_stage->faults())
            faults << login + u": "_s + fault;
        if (m_stage->dialog()->minimumSizeHint().height() > size.height())
            faults << login + u": needs "_s + QString::number(m_stage->dialog()->minimumSizeHint().height());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCashMenu)
#include "tst_cash_menu.moc"
