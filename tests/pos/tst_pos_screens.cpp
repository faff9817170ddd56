#include "modules/core/format.h"
#include "modules/pos/posmodule.h"
#include "modules/pos/sellscreen.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

/// The counter's three screens, by finger, by keyboard and by scanner.
class TestPosScreens : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }
    void POS2_showsFavouritesAndTheTicket();
    void aPriceChangeLeavesTheGridWhereItIs();
    void POS5_keyboardAloneSells();
    void POS5_scannerAloneSells();
    void POS5_touchAloneSells();
    void POS6_quantityPadChangesTheLine();
    void POS7_discountWithoutTheRightIsExplained();
    void anUnknownCodeIsSaidAndNothingIsAdded();
    void aRemovedLineComesBack();
    void POS11_confirmWaitsForEnoughMoney();
    void POS11_twoTouchesOnConfirmPayOnce();
    void POS11_notesAddUpAndChangeIsSplit();
    void POS11_aRefusalIsShownAndTheTicketKept();
    void reprintFromTheChangeScreen();
    void offlineShowsItsQueue();
    void everyTargetIsLargeNamedAndWhole_data();
    void everyTargetIsLargeNamedAndWhole();

private:
    Stage &stage(const QString &language = u"fr"_s, bool dark = false, QSize size = {1366, 768});
    pos::SellScreen *sell();

    std::unique_ptr<Stage> m_stage;
};

Stage &TestPosScreens::stage(const QString &language, bool dark, QSize size)
{
    m_stage = std::make_unique<Stage>(language, dark, size);
    m_stage->counter().signInAs(u"resp1"_s);
    m_stage->counter().startSession();
    return *m_stage;
}

pos::SellScreen *TestPosScreens::sell()
{
    return qobject_cast<pos::SellScreen *>(m_stage->show(pos::module(), "pos.sell"_L1));
}

void TestPosScreens::POS2_showsFavouritesAndTheTicket()
{
    stage().counter().fillTicket();
    sell();
    QVERIFY(m_stage->find<QAbstractItemView>(u"productGrid"_s)->model()->rowCount() >= 20);
    QVERIFY(m_stage->textOf(u"subtotalLabel"_s).contains(u"4"));
    QVERIFY(m_stage->find<ui::Button>(u"payButton"_s)->isEnabled());
}

void TestPosScreens::aPriceChangeLeavesTheGridWhereItIs()
{
    stage();
    sell();
    QScrollBar *bar = m_stage->find<QAbstractItemView>(u"productGrid"_s)->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    emit m_stage->counter().catalogueChanged();
    QCOMPARE(bar->value(), bar->maximum());
}

void TestPosScreens::POS5_keyboardAloneSells()
{
    stage();
    pos::SellScreen *screen = sell();
    QTest::keyClicks(screen, u"baghrir"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_stage->counter().cart().lines().size(), 1);
    QTest::keyClick(screen, Qt::Key_F12);
    QCOMPARE(m_stage->opened, QStringList{u"pos.payment"_s});
    QWidget *payment = m_stage->show(pos::module(), "pos.payment"_L1);
    QTest::keyClicks(payment, u"5000"_s);
    QTest::keyClick(payment, Qt::Key_Return);
    QTRY_COMPARE(m_stage->counter().payments, 1);
    QTRY_COMPARE(m_stage->opened.last(), u"pos.change_due"_s);
    QWidget *change = m_stage->show(pos::module(), "pos.change_due"_L1);
    QTest::keyClick(change, Qt::Key_Return);
    QCOMPARE(m_stage->opened.last(), u"pos.sell"_s);
}

void TestPosScreens::POS5_scannerAloneSells()
{
    stage();
    pos::SellScreen *screen = sell();
    const till::Catalogue &catalogue = m_stage->counter().catalogue();
    QString code;
    for (const till::Product &product : catalogue.products())
        if (!product.barcodes.isEmpty())
            code = product.barcodes.first();
    QVERIFY(!code.isEmpty());
    screen->scanned(code);
    QCOMPARE(m_stage->counter().cart().lines().size(), 1);
    screen->scanned(u"FM-PAY"_s);
    QCOMPARE(m_stage->opened, QStringList{u"pos.payment"_s});
    auto *payment = dynamic_cast<ui::ScanTarget *>(m_stage->show(pos::module(), "pos.payment"_L1));
    payment->scanned(u"FM-PAY"_s);
    QTRY_COMPARE(m_stage->counter().payments, 1);
    auto *change = dynamic_cast<ui::ScanTarget *>(m_stage->show(pos::module(), "pos.change_due"_L1));
    change->scanned(code);
    QCOMPARE(m_stage->opened.last(), u"pos.sell"_s);
    QCOMPARE(m_stage->counter().cart().lines().size(), 1);
}

void TestPosScreens::POS5_touchAloneSells()
{
    stage();
    sell();
    auto *grid = m_stage->find<QAbstractItemView>(u"productGrid"_s);
    const QRect tile = grid->visualRect(grid->model()->index(0, 0));
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, tile.center());
    QCOMPARE(m_stage->counter().cart().lines().size(), 1);
    m_stage->touch(u"payButton"_s);
    QCOMPARE(m_stage->opened, QStringList{u"pos.payment"_s});
    m_stage->show(pos::module(), "pos.payment"_L1);
    m_stage->touch(u"proposalButton1"_s);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(m_stage->counter().payments, 1);
    m_stage->show(pos::module(), "pos.change_due"_L1);
    m_stage->touch(u"newSaleButton"_s);
    QCOMPARE(m_stage->opened.last(), u"pos.sell"_s);
}

void TestPosScreens::POS6_quantityPadChangesTheLine()
{
    stage().counter().fillTicket();
    pos::SellScreen *screen = sell();
    m_stage->counter().selectLine(1);
    QTest::keyClick(screen, Qt::Key_F4);
    QTest::keyClicks(screen, u"24"_s);
    QTest::keyClick(screen, Qt::Key_Return);
    QCOMPARE(m_stage->counter().cart().lines().at(1).quantity, Quantity::fromUnits(24));
}

void TestPosScreens::POS7_discountWithoutTheRightIsExplained()
{
    stage().counter().signInAs(u"vente1"_s);
    m_stage->counter().fillTicket();
    pos::SellScreen *screen = sell();
    const int before = m_stage->counter().cart().lines().at(0).discount;
    m_stage->counter().selectLine(0);
    screen->openPad(pos::LinePad::Mode::Discount);
    QTest::keyClicks(screen, u"50"_s);
    QTest::keyClick(screen, Qt::Key_Return);
    QCOMPARE(m_stage->counter().cart().lines().at(0).discount, before);
    QVERIFY(m_stage->dialog());
}

void TestPosScreens::anUnknownCodeIsSaidAndNothingIsAdded()
{
    stage();
    sell()->scanned(u"9999999999999"_s);
    QVERIFY(m_stage->counter().cart().isEmpty());
    bool said = false;
    for (const QWidget *widget : m_stage->findChildren<QWidget *>())
        said = said || widget->accessibleName().contains(u"9999999999999"_s);
    QVERIFY(said);
}

void TestPosScreens::aRemovedLineComesBack()
{
    stage().counter().fillTicket();
    pos::SellScreen *screen = sell();
    const auto lines = m_stage->counter().cart().lines().size();
    QTest::keyClick(screen, Qt::Key_Delete);
    QCOMPARE(m_stage->counter().cart().lines().size(), lines - 1);
    QVERIFY(m_stage->counter().undoRemove());
    QCOMPARE(m_stage->counter().cart().lines().size(), lines);
}

void TestPosScreens::POS11_confirmWaitsForEnoughMoney()
{
    stage().counter().fillTicket();
    QWidget *payment = m_stage->show(pos::module(), "pos.payment"_L1);
    auto *confirm = m_stage->find<ui::Button>(u"confirmButton"_s);
    QVERIFY(!confirm->isEnabled());
    m_stage->touch(u"note2000Button"_s);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClick(payment, Qt::Key_Return);
    QCOMPARE(m_stage->counter().payments, 0);
    QTest::keyClick(payment, Qt::Key_Asterisk);
    QVERIFY(confirm->isEnabled());
}

void TestPosScreens::POS11_twoTouchesOnConfirmPayOnce()
{
    stage().counter().fillTicket();
    m_stage->show(pos::module(), "pos.payment"_L1);
    m_stage->touch(u"proposalButton1"_s);
    auto *confirm = m_stage->find<ui::Button>(u"confirmButton"_s);
    QTest::mouseDClick(confirm, Qt::LeftButton);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(m_stage->opened.size(), 1);
    QCOMPARE(m_stage->counter().payments, 1);
}

void TestPosScreens::POS11_notesAddUpAndChangeIsSplit()
{
    stage().counter().fillTicket();
    m_stage->show(pos::module(), "pos.payment"_L1);
    for (int i = 0; i < 2; ++i)
        m_stage->touch(u"note2000Button"_s);
    m_stage->touch(u"note1000Button"_s);
    QCOMPARE(m_stage->find(u"receivedLabel"_s)->accessibleName(), format::money(Money::fromDinars(5000)));
    const QString change = m_stage->find<QWidget>(u"changePanel"_s)->accessibleDescription();
    QVERIFY2(change.contains(u"440"), qPrintable(change));
}

void TestPosScreens::POS11_aRefusalIsShownAndTheTicketKept()
{
    stage().counter().fillTicket();
    m_stage->show(pos::module(), "pos.payment"_L1);
    m_stage->counter().refuseNext = Error{Error::Kind::Storage, u"till.disk_full"_s, {}, {}};
    m_stage->touch(u"proposalButton1"_s);
    m_stage->touch(u"confirmButton"_s);
    QTest::qWait(50);
    QVERIFY(m_stage->opened.isEmpty());
    QVERIFY(!m_stage->counter().cart().isEmpty());
    QVERIFY(m_stage->find<ui::Button>(u"confirmButton"_s)->isEnabled());
}

void TestPosScreens::reprintFromTheChangeScreen()
{
    stage().counter().sellOnce();
    m_stage->show(pos::module(), "pos.change_due"_L1);
    m_stage->touch(u"reprintButton"_s);
    QTRY_COMPARE(m_stage->counter().reprints, 1);
    QVERIFY(m_stage->opened.isEmpty());
}

void TestPosScreens::offlineShowsItsQueue()
{
    stage().counter().goOffline();
    pos::SellScreen *screen = sell();
    screen->showQueue(true);
    QVERIFY(m_stage->find<QWidget>(u"queuePanel"_s)->isVisible());
    QVERIFY(m_stage->find<QWidget>(u"payButton"_s));
}

void TestPosScreens::everyTargetIsLargeNamedAndWhole_data()
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

void TestPosScreens::everyTargetIsLargeNamedAndWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    stage(language, dark, size).counter().fillTicket();
    QStringList faults;
    const auto look = [&](const QString &name) {
        QTest::qWait(60);
        m_stage->picture(name);
        for (const QString &fault : m_stage->faults())
            faults << name + u": "_s + fault;
    };
    pos::SellScreen *screen = sell();
    m_stage->counter().selectLine(2);
    look(u"02a-sell"_s);
    screen->openPad();
    look(u"02b-pad"_s);
    m_stage->show(pos::module(), "pos.payment"_L1);
    for (int i = 0; i < 2; ++i)
        m_stage->touch(u"note2000Button"_s);
    m_stage->touch(u"note1000Button"_s);
    look(u"03a-payment"_s);
    m_stage->touch(u"confirmButton"_s);
    QTRY_COMPARE(m_stage->counter().payments, 1);
    m_stage->show(pos::module(), "pos.change_due"_L1);
    look(u"03c-change"_s);
    m_stage->counter().goOffline();
    screen = sell();
    screen->showQueue(true);
    look(u"05-offline"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestPosScreens)
#include "tst_pos_screens.moc"
