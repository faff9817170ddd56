#include "tests/office/officetest.h"
#include "ui/controls/dialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Ctrl+K: everything by words, with keys alone (08c).
class TestPalette : public OfficeTest
{
    Q_OBJECT

private slots:
    void wordsMatchWithoutAccentsInBothScripts();
    void initTestCase() { start(); }
    void init();
    void cleanup();
    void cleanupTestCase() { stop(); }
    void findsPagesAndActions();
    void anArrowAndEnterOpen();
    void escapeGivesTheKeyboardBack();
    void onlyActionsAfterTheSign();
    void aTicketIsFoundByItsNumber();
    void nothingIsSaid();

private:
    QLineEdit *field() { return window()->palette()->findChild<QLineEdit *>(u"paletteField"_s); }
    QStringList titles() { return window()->palette()->titles(); }
};

void TestPalette::wordsMatchWithoutAccentsInBothScripts()
{
    QVERIFY(office::matches(u"Résumé de l’année"_s, u"resume"_s));
    QVERIFY(office::matches(u"Résumé de l’année"_s, u"ANNÉ rés"_s) == false); // an elided article hides no beginning…
    QVERIFY(office::matches(u"Historique des ventes"_s, u"VENT hist"_s));
    QVERIFY(!office::matches(u"Historique des ventes"_s, u"entes"_s)); // … but a word's middle is not its beginning
    QVERIFY(office::matches(u"المستخدمون"_s, u"مستخدم"_s));
    QVERIFY(office::matches(u"إجراءات"_s, u"اجراء"_s));
    QVERIFY(office::matches(u"anything"_s, {}));
}

void TestPalette::init()
{
    if (!window())
        enter(u"manager"_s);
    window()->open("sales.figures"_L1);
    press(window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window()->palette());
    QVERIFY(field()->hasFocus());
}

void TestPalette::cleanup()
{
    if (window() && window()->palette())
        window()->palette()->close();
    QTRY_VERIFY(!window() || !window()->palette());
}

void TestPalette::findsPagesAndActions()
{
    QVERIFY(titles().contains(u"Historique des ventes"_s) && titles().contains(u"Se déconnecter"_s));
    QVERIFY(!titles().contains(u"Utilisateurs"_s)); // not hers
    QTest::keyClicks(field(), u"deconn"_s);
    QTRY_COMPARE(titles(), QStringList{u"Se déconnecter"_s});
}

void TestPalette::anArrowAndEnterOpen()
{
    QTest::keyClicks(field(), u"vent"_s);
    QTRY_COMPARE(titles(), (QStringList{u"Historique des ventes"_s, u"Résumé de l’année"_s}));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(window()->currentId(), u"pos.sales_list"_s);
}

void TestPalette::escapeGivesTheKeyboardBack()
{
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!window()->palette());
    QCOMPARE(window()->currentId(), u"sales.figures"_s);
}

void TestPalette::onlyActionsAfterTheSign()
{
    QTest::keyClicks(field(), u">"_s);
    QTRY_VERIFY(!titles().contains(u"Historique des ventes"_s));
    QVERIFY(titles().contains(u"Changer mon mot de passe"_s));
}

void TestPalette::aTicketIsFoundByItsNumber()
{
    Session &session = m_database->session();
    QVERIFY(session.run(
        u"select auth.enrol_terminal('018f0000-0000-7000-8000-00000000aaaa', 'C1', 'Caisse 1', 'Comptoir')"_s));
    const Result<Rows> sold = session.run(
        u"insert into pos.sale (sale_id, terminal_id, seq, number, serial, at, business_day, subtotal, discount, "
        u"total) values "
        "('018f0000-0000-7000-8000-00000000bbbb', '018f0000-0000-7000-8000-00000000aaaa', 1, 'C1-001042', 1042, now(), "
        "current_date, 450, 0, 450)"_s);
    QVERIFY2(sold, sold ? "" : qPrintable(sold.error().technical));
    for (const QString &typed : {u"1042"_s, u"#1042"_s, u"c1-001042"_s}) {
        field()->setText(typed);
        QTRY_VERIFY2(titles().value(0).contains(u"C1-001042"_s), qPrintable(typed));
    }
    // Faster than the server answers: it opens when it is there.
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(window()->currentId(), u"pos.sales_list"_s);
    QCOMPARE(window()->currentArgument(), u"018f0000-0000-7000-8000-00000000bbbb"_s);
}

void TestPalette::nothingIsSaid()
{
    QTest::keyClicks(field(), u"zzzz"_s);
    QTRY_VERIFY(titles().isEmpty());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(window()->palette());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
