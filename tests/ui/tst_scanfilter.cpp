#include "ui/scanfilter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Telling a scanner's burst from a person's typing (DESIGN 7).
class TestScanFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aBurstIsACodeAndTheFieldKeepsItsText();
    void slowTypingReachesTheField();
    void aShortBurstIsTyping();
    void enterOfABurstPressesNothing();
    void theSameCodeTwiceAtOnceIsOneScan();
    void digitsAreReadFromThePlaceOfTheKey();
    void anUnfinishedBurstIsGivenBackInOrder();
    void aCodeOfFrenchDigitKeysIsFoldedBack();

private:
    void burst(const QString &text, bool ended = true);

    std::unique_ptr<QLineEdit> m_field;
    std::unique_ptr<ui::ScanFilter> m_filter;
};

void TestScanFilter::init()
{
    m_field = std::make_unique<QLineEdit>();
    m_field->show();
    m_field->setFocus();
    m_filter = std::make_unique<ui::ScanFilter>();
    qApp->installEventFilter(m_filter.get());
}

void TestScanFilter::cleanup()
{
    m_filter.reset();
    m_field.reset();
}

void TestScanFilter::burst(const QString &text, bool ended)
{
    for (const QChar sign : text)
        QTest::keyClick(m_field.get(), sign.toLatin1());
    if (ended)
        QTest::keyClick(m_field.get(), Qt::Key_Return);
}

void TestScanFilter::aBurstIsACodeAndTheFieldKeepsItsText()
{
    m_field->setText(u"120"_s);
    QSignalSpy scanned(m_filter.get(), &ui::ScanFilter::scanned);
    burst(u"6130000000017"_s);
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned.first().first().toString(), u"6130000000017"_s);
    QTest::qWait(60);
    QCOMPARE(m_field->text(), u"120"_s);
    QVERIFY(m_filter->hasScanned());
}

void TestScanFilter::slowTypingReachesTheField()
{
    QSignalSpy scanned(m_filter.get(), &ui::ScanFilter::scanned);
    QTest::keyClicks(m_field.get(), u"12345"_s, {}, 60);
    QTest::keyClick(m_field.get(), Qt::Key_Return, {}, 60);
    QTest::qWait(60);
    QCOMPARE(m_field->text(), u"12345"_s);
    QCOMPARE(scanned.size(), 0);
}

void TestScanFilter::aShortBurstIsTyping()
{
    QSignalSpy scanned(m_filter.get(), &ui::ScanFilter::scanned);
    burst(u"12"_s);
    QTest::qWait(60);
    QCOMPARE(scanned.size(), 0);
    QCOMPARE(m_field->text(), u"12"_s);
}

void TestScanFilter::enterOfABurstPressesNothing()
{
    QSignalSpy entered(m_field.get(), &QLineEdit::returnPressed);
    burst(u"6130000000017"_s);
    QTest::qWait(60);
    QCOMPARE(entered.size(), 0);
}

void TestScanFilter::theSameCodeTwiceAtOnceIsOneScan()
{
    QSignalSpy scanned(m_filter.get(), &ui::ScanFilter::scanned);
    burst(u"6130000000017"_s);
    burst(u"6130000000017"_s);
    QCOMPARE(scanned.size(), 1);
    QTest::qWait(300);
    burst(u"6130000000017"_s);
    QCOMPARE(scanned.size(), 2);
}

void TestScanFilter::digitsAreReadFromThePlaceOfTheKey()
{
    // A scanner set to US on a French layout: the key of the 1 gives "&".
    const QKeyEvent key(QEvent::KeyPress, Qt::Key_Ampersand, {}, 10, 0, 0, u"&"_s);
    QCOMPARE(ui::ScanFilter::meant(key), u'1');
    const QKeyEvent arabic(QEvent::KeyPress, Qt::Key_unknown, {}, 0, 0, 0, u"٧"_s);
    QCOMPARE(ui::ScanFilter::meant(arabic), u'7');
}

void TestScanFilter::anUnfinishedBurstIsGivenBackInOrder()
{
    burst(u"98765"_s, false);
    QTRY_COMPARE(m_field->text(), u"98765"_s);
}

void TestScanFilter::aCodeOfFrenchDigitKeysIsFoldedBack()
{
    QCOMPARE(ui::ScanFilter::folded(u"&é\"'(-è_çà"_s), u"1234567890"_s);
    // One character that is no such key, and the code stays as it is.
    QCOMPARE(ui::ScanFilter::folded(u"AB-12"_s), u"AB-12"_s);
    QCOMPARE(ui::ScanFilter::folded(u"&é\"A"_s), u"&é\"A"_s);
    QSignalSpy scanned(m_filter.get(), &ui::ScanFilter::scanned);
    burst(u"&-\"'_(&"_s); // no key of the keyboard has a place here: a remote screen
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned.takeFirst().first().toString(), u"1634851"_s);
    QCOMPARE(m_field->text(), QString());
}

QTEST_MAIN(TestScanFilter)
#include "tst_scanfilter.moc"
