#include "ui/controls/dialog.h"
#include "ui/controls/keyboard.h"
#include "ui/controls/keyhints.h"
#include "ui/controls/touchkeyboard.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The keyboard of the screen (DESIGN 12.6): no till depends on the system's own.
class TestTouchKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aTouchedFieldBringsIt();
    void whereAKeyboardIsUsedATouchDoesNot();
    void itGoesWithTheFocus();
    void itTypesAsAPersonDoes();
    void itTypesIntoATextOfSeveralLines();
    void bothAlphabetsHaveTenColumnsOf60();
    void aDialogMovesUpAndBack();
    void aFieldThatGoesAwayTakesItAlong();
    void aDialogThatGoesWithItsFieldIsLeftAlone();

private:
    void press(const QString &key);

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    ui::TouchKeyboard *m_keys = nullptr;
};

void TestTouchKeyboard::initTestCase()
{
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
}

void TestTouchKeyboard::init()
{
    ui::KeyHints::get().setShown(false);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 768);
    auto *column = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit;
    column->addWidget(m_field);
    column->addStretch();
    m_keys = ui::TouchKeyboard::install(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTouchKeyboard::cleanup() { m_window.reset(); }

void TestTouchKeyboard::press(const QString &key)
{
    auto *button = m_keys->findChild<QAbstractButton *>(key);
    QVERIFY2(button, qPrintable(key));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::qWait(5);
}

void TestTouchKeyboard::aTouchedFieldBringsIt()
{
    QVERIFY(!m_keys->isVisible());
    QTest::mouseClick(m_field, Qt::LeftButton);
    QVERIFY(m_keys->isVisible());
    QCOMPARE(m_keys->geometry().bottom(), m_window->rect().bottom());
    QCOMPARE(QApplication::focusWidget(), m_field);
    press(u"hideKeyboardKey"_s);
    QVERIFY(!m_keys->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_field);
}

void TestTouchKeyboard::whereAKeyboardIsUsedATouchDoesNot()
{
    ui::KeyHints::get().setShown(true);
    QTest::mouseClick(m_field, Qt::LeftButton);
    QVERIFY(!m_keys->isVisible());
    ui::TouchKeyboard::open(m_field); // its key does
    QVERIFY(m_keys->isVisible());
}

void TestTouchKeyboard::itGoesWithTheFocus()
{
    QTest::mouseClick(m_field, Qt::LeftButton);
    m_field->clearFocus();
    QTRY_VERIFY(!m_keys->isVisible());
}

void TestTouchKeyboard::itTypesAsAPersonDoes()
{
    int edits = 0;
    int entered = 0;
    connect(m_field, &QLineEdit::textEdited, this, [&] { ++edits; });
    connect(m_field, &QLineEdit::returnPressed, this, [&] { ++entered; });
    ui::TouchKeyboard::open(m_field);
    press(u"capitalsKey"_s);
    press(u"letter_A"_s);
    press(u"letter_é"_s);
    press(u"letter_ "_s);
    press(u"letter_7"_s);
    QCOMPARE(m_field->text(), u"Aé 7"_s);
    QCOMPARE(edits, 4);
    press(u"eraseLetterKey"_s);
    QCOMPARE(m_field->text(), u"Aé "_s);
    press(u"otherLettersKey"_s);
    press(u"letter_ش"_s);
    QCOMPARE(m_field->text(), u"Aé ش"_s);
    press(u"enterKey"_s);
    QCOMPARE(entered, 1);
    QVERIFY(!m_keys->isVisible());
    QVERIFY(!ui::KeyHints::get().shown()); // it does not pass for a keyboard of wood
}

void TestTouchKeyboard::itTypesIntoATextOfSeveralLines()
{
    auto *area = new QPlainTextEdit(m_window.get());
    area->setGeometry(0, 100, 400, 100);
    area->show();
    QTest::mouseClick(area->viewport(), Qt::LeftButton);
    QVERIFY(m_keys->isVisible());
    press(u"letter_o"_s);
    press(u"letter_k"_s);
    QCOMPARE(area->toPlainText(), u"ok"_s);
}

void TestTouchKeyboard::bothAlphabetsHaveTenColumnsOf60()
{
    ui::TouchKeyboard::open(m_field);
    for (int i = 0; i < 2; ++i) {
        QTest::qWait(20);
        const QList<QAbstractButton *> keys = m_keys->findChildren<QAbstractButton *>();
        int first = 0;
        for (const QAbstractButton *key : keys) {
            if (!key->isVisible())
                continue;
            QCOMPARE(key->height(), 60);
            QVERIFY2(key->width() >= 48, qPrintable(key->objectName()));
            QVERIFY(!key->text().isEmpty() || !key->accessibleName().isEmpty());
            first += key->y() == 0 ? 1 : 0;
        }
        QCOMPARE(first, 10);
        press(u"otherLettersKey"_s);
    }
}

void TestTouchKeyboard::aDialogMovesUpAndBack()
{
    auto *dialog = new ui::Dialog(u"Note"_s, 560, m_window.get());
    auto *field = new QLineEdit;
    dialog->body()->addSpacing(300);
    dialog->body()->addWidget(field);
    dialog->addButton(ui::Button::Kind::Primary, u"OK"_s, ui::Dialog::Accepted);
    dialog->open();
    QTest::qWait(20);
    const int before = field->mapTo(m_window.get(), QPoint()).y();
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::qWait(20);
    QVERIFY(field->mapTo(m_window.get(), QPoint(0, field->height())).y() <= m_keys->y());
    m_keys->close();
    QTest::qWait(20);
    QCOMPARE(field->mapTo(m_window.get(), QPoint()).y(), before);
}

void TestTouchKeyboard::aFieldThatGoesAwayTakesItAlong()
{
    ui::TouchKeyboard::open(m_field);
    delete m_field;
    QTRY_VERIFY(!m_keys->isVisible());
}

void TestTouchKeyboard::aDialogThatGoesWithItsFieldIsLeftAlone()
{
    // Under the sanitizers: what is being taken away is no longer moved back.
    auto *dialog = new ui::Dialog(u"Note"_s, 560, m_window.get());
    auto *field = new QLineEdit;
    dialog->body()->addSpacing(300);
    dialog->body()->addWidget(field);
    dialog->open();
    QTest::qWait(20);
    QTest::mouseClick(field, Qt::LeftButton);
    QVERIFY(m_keys->isVisible());
    delete dialog;
    QVERIFY(!m_keys->isVisible());
}

QTEST_MAIN(TestTouchKeyboard)
#include "tst_touchkeyboard.moc"
