#include "tests/support/ui/leftenglish.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// The eye that every test of a screen looks with.
class TestLeftEnglish : public QObject
{
    Q_OBJECT

private slots:
    void aWordNobodyTranslatedIsSeen();
    void whatIsTheSameInBothIsNoFault();
};

void TestLeftEnglish::aWordNobodyTranslatedIsSeen()
{
    QWidget window;
    auto *label = new QLabel(u"Choose a customer"_s, &window);
    auto *field = new QLineEdit(&window);
    field->setPlaceholderText(u"Name or telephone"_s);
    window.show();
    QCOMPARE(leftEnglish(window, u"fr"_s).size(), 2);
    QCOMPARE(leftEnglish(window, u"ar"_s).size(), 2);
    QVERIFY(leftEnglish(window, u"en"_s).isEmpty());
    field->hide();
    label->setText(u"Choisir un client"_s);
    QVERIFY(leftEnglish(window, u"fr"_s).isEmpty());
}

void TestLeftEnglish::whatIsTheSameInBothIsNoFault()
{
    QWidget window;
    auto *label = new QLabel(u"Ticket"_s, &window);
    window.show();
    QVERIFY(leftEnglish(window, u"fr"_s).isEmpty());
    label->setText(u"Amina"_s); // a name
    QVERIFY(leftEnglish(window, u"ar"_s).isEmpty());
}

QTEST_MAIN(TestLeftEnglish)
#include "tst_leftenglish.moc"
