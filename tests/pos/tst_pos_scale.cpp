#include "tests/pos/postest.h"
#include "tests/support/fakedevices.h"

using State = WeightReading::State;

/// Weighing at the counter (hardware 5.3): live, one touch or Enter, never an unstable or old weight; the pad stays.
class TestPosScale : public PosTest
{
    Q_OBJECT

private slots:
    void aStableWeightIsTakenWithOneTouch();
    void enterTakesTheWeightUnlessSomethingWasTyped();
    void onlyWhatMayBeSoldCanBeTaken_data();
    void onlyWhatMayBeSoldCanBeTaken();
    void aWeightNobodyRenewsCannotBeTaken();
    void theTareIsLeftOutUntilTakenBack();
    void aScaleThatFailsSaysSoAndThePadStays();
    void piecesAndAScalelessTillHaveThePadAlone();
    void theScaleIsWatchedOnlyWhileWeighing();
    void everyLook_data() { eachLook(); }
    void everyLook();

private:
    void weigh(const QString &language = u"fr"_s, bool dark = false, QSize size = {1366, 768});
    const till::Product &weighed() const;
    /// Typed: the first letter opens the search, the others go there.
    static void search(QWidget *screen, const QString &text)
    {
        QTest::keyClick(screen, text.at(0).toLatin1());
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
    }
    ui::Button *take() { return m_stage->find<ui::Button>(u"takeWeightButton"_s); }

    FakeDevices m_devices;
};

const till::Product &TestPosScale::weighed() const
{
    for (const till::Product &product : m_stage->counter().catalogue().products())
        if (product.sold && product.active && product.saleUnit == u"kg" && product.baseUnit == u"g")
            return product;
    qFatal("nothing is weighed");
}

void TestPosScale::weigh(const QString &language, bool dark, QSize size)
{
    m_devices.scale = true;
    m_devices.put(0, State::NotReady);
    stage(u"resp1"_s, language, dark, size);
    m_stage->services().devices = &m_devices;
    pos::SellScreen *screen = sell();
    const till::Product &product = weighed();
    search(screen, product.sku);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_stage->dialog());
    QVERIFY(take());
}

void TestPosScale::aStableWeightIsTakenWithOneTouch()
{
    weigh();
    const QUuid product = weighed().id;
    m_devices.put(750);
    m_stage->touch(u"takeWeightButton"_s);
    QCOMPARE(cart().lines().size(), 1);
    QCOMPARE(cart().lines().first().product.id, product);
    QCOMPARE(cart().lines().first().quantity, Quantity::fromThousandths(750));
    QVERIFY(!m_stage->dialog());
}

void TestPosScale::enterTakesTheWeightUnlessSomethingWasTyped()
{
    weigh();
    m_devices.put(750);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(cart().lines().first().quantity, Quantity::fromThousandths(750));
    weigh();
    m_devices.put(750);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(cart().lines().first().quantity, Quantity::fromUnits(2));
}

void TestPosScale::onlyWhatMayBeSoldCanBeTaken_data()
{
    QTest::addColumn<qint64>("grams");
    QTest::addColumn<State>("state");
    QTest::newRow("moving") << qint64(750) << State::Moving;
    QTest::newRow("overload") << qint64(0) << State::Overload;
    QTest::newRow("negative") << qint64(-5) << State::Negative;
    QTest::newRow("too light") << qint64(0) << State::TooLight;
    QTest::newRow("not ready") << qint64(0) << State::NotReady;
    QTest::newRow("nothing on it") << qint64(0) << State::Stable;
}

void TestPosScale::onlyWhatMayBeSoldCanBeTaken()
{
    QFETCH(qint64, grams);
    QFETCH(State, state);
    weigh();
    m_devices.put(grams, state);
    QVERIFY(!take()->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(cart().isEmpty());
    QVERIFY(m_stage->dialog());
}

void TestPosScale::aWeightNobodyRenewsCannotBeTaken()
{
    weigh();
    m_devices.put(750);
    QVERIFY(take()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!take()->isEnabled(), 2000);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(cart().isEmpty());
}

void TestPosScale::theTareIsLeftOutUntilTakenBack()
{
    weigh();
    m_devices.put(40);
    m_stage->touch(u"tareButton"_s);
    QVERIFY(!take()->isEnabled()); // a container alone is not sold
    m_devices.put(790);
    QVERIFY(take()->isEnabled());
    m_stage->touch(u"tareButton"_s); // taken back
    m_devices.put(790);
    m_stage->touch(u"takeWeightButton"_s);
    QCOMPARE(cart().lines().first().quantity, Quantity::fromThousandths(790));
    weigh();
    m_devices.put(40);
    m_stage->touch(u"tareButton"_s);
    m_devices.put(790);
    m_stage->touch(u"takeWeightButton"_s);
    QCOMPARE(cart().lines().first().quantity, Quantity::fromThousandths(750));
}

void TestPosScale::aScaleThatFailsSaysSoAndThePadStays()
{
    weigh();
    m_devices.fail(u"scale.silent"_s);
    QVERIFY(m_stage->textOf(u"scaleWordsLabel"_s).startsWith(u"La balance ne répond pas. Tapez le poids."));
    QVERIFY(!take()->isEnabled());
    m_stage->touch(u"digit1Key"_s);
    m_stage->touch(u"addQuantityButton"_s);
    QCOMPARE(cart().lines().first().quantity, Quantity::fromUnits(1));
}

void TestPosScale::piecesAndAScalelessTillHaveThePadAlone()
{
    weigh();
    m_stage->dialog()->reject();
    m_devices.scale = false;
    pos::SellScreen *screen = sell();
    search(screen, weighed().sku);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_stage->dialog());
    QVERIFY(!m_stage->dialog()->findChild<QWidget *>(u"takeWeightButton"_s));
}

void TestPosScale::theScaleIsWatchedOnlyWhileWeighing()
{
    weigh();
    QVERIFY(m_devices.watched);
    QCOMPARE(m_devices.price, weighed().price.centimes() / 100);
    m_stage->dialog()->reject();
    QTRY_VERIFY(!m_devices.watched);
}

void TestPosScale::everyLook()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_faults.clear();
    weigh(language, dark, size);
    m_devices.put(790);
    look(u"02g-scale"_s);
    m_stage->touch(u"tareButton"_s);
    m_devices.put(790 + 460);
    look(u"02g-scale-tare"_s);
    m_devices.fail(u"scale.unreachable"_s);
    look(u"02g-scale-lost"_s);
    m_stage->dialog()->reject();
    m_stage->touch(u"tillMenuButton"_s);
    look(u"02h-till-menu"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    m_stage->services().devices = nullptr;
}

QTEST_MAIN(TestPosScale)
#include "tst_pos_scale.moc"
