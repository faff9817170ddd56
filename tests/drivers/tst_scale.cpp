#include "drivers/api/plugins.h"
#include "drivers/scale/scaleconversation.h"
#include "drivers/scale/wirescale.h"
#include "tests/support/simulatedscale.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using State = WeightReading::State;
using Protocol = SimulatedScale::Protocol;
using Fault = SimulatedScale::Fault;

/// Counter scales (hardware 5.1 to 5.3): what they say, what may be sold, what happens when they do not answer.
class TestScale : public QObject
{
    Q_OBJECT

private slots:
    void weightsAreReadExactly_data();
    void weightsAreReadExactly();
    void onlyAFreshStablePositiveWeightMayBeSold();
    void statusBitsOfToledo_data();
    void statusBitsOfToledo();
    void aWrongCheckCharacterIsNoWeight();
    void poundsAreRefused();
    void anyBytesEndInAState_data();
    void anyBytesEndInAState();
    void aConversationInSingleBytesIsTheSame();
    void everyProtocolWeighs_data();
    void everyProtocolWeighs();
    void silenceIsToldAfterThreeTries();
    void oneLostAnswerIsAskedForAgain();
    void garbageIsToldApartFromSilence();
    void aPulledCableIsToldAndComesBack();
    void anAnswerThatCameTooLateIsNotTheNextOne();
    void dialogShowsThePrice();
    void wordsOfAToledoBlock_data();
    void wordsOfAToledoBlock();
    void aBlockIsReadWithAndWithoutItsCheckCharacter();
    void checksumsAreTurnedByTheRandomNumber();
    void dialogGivesItsSumsAndWeighsOn();
    void withoutTheMakersCodeThePersonIsTold_data();
    void withoutTheMakersCodeThePersonIsTold();
    void anotherPriceIsNoWeight();
    void roundingIsTheScales();
};

namespace {

void eachProtocol()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("toledo") << Protocol::Toledo;
    QTest::newRow("toledo stream") << Protocol::ToledoStream;
    QTest::newRow("cas") << Protocol::Cas;
    QTest::newRow("cas stream") << Protocol::CasStream;
    QTest::newRow("dialog 06") << Protocol::Dialog06;
}

std::shared_ptr<Scale> open(const SimulatedScale &device)
{
    const auto scale = Plugins::get().openScale(QUrl(device.url()), {});
    return scale ? *scale : nullptr;
}

} // namespace

void TestScale::weightsAreReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("divisor");
    QTest::addColumn<int>("grams"); // -999 999: no weight
    QTest::newRow("kilograms") << QByteArray("01.250") << 1000 << 1250;
    QTest::newRow("ten grams") << QByteArray("0.50") << 1000 << 500;
    QTest::newRow("blanks") << QByteArray("  0.005") << 1000 << 5;
    QTest::newRow("negative") << QByteArray("-0.005") << 1000 << -5;
    QTest::newRow("sign apart") << QByteArray("- 0.005") << 1000 << -5;
    QTest::newRow("grams without a point") << QByteArray("01250") << 1000 << 1250;
    QTest::newRow("tens of grams without a point") << QByteArray("0125") << 100 << 1250;
    QTest::newRow("four places, whole grams") << QByteArray("1.2500") << 1000 << 1250;
    QTest::newRow("finer than a gram") << QByteArray("1.2505") << 1000 << -999'999;
    QTest::newRow("two points") << QByteArray("1.2.3") << 1000 << -999'999;
    QTest::newRow("letters") << QByteArray("1.2g") << 1000 << -999'999;
    QTest::newRow("nothing") << QByteArray("") << 1000 << -999'999;
    QTest::newRow("too long") << QByteArray("9999999999") << 1000 << -999'999;
}

void TestScale::weightsAreReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(int, divisor);
    QFETCH(int, grams);
    QCOMPARE(scale::gramsOf(text, divisor).value_or(-999'999), qint64(grams));
}

void TestScale::onlyAFreshStablePositiveWeightMayBeSold()
{
    const auto now = WeightReading::Clock::now();
    using namespace std::chrono_literals;
    QVERIFY((WeightReading{500, State::Stable, now - 900ms}).maySell(now));
    QVERIFY(!(WeightReading{500, State::Stable, now - 1100ms}).maySell(now));
    QVERIFY(!(WeightReading{500, State::Stable, now + 100ms}).maySell(now));
    QVERIFY(!(WeightReading{500, State::Moving, now}).maySell(now));
    QVERIFY(!(WeightReading{500, State::Overload, now}).maySell(now));
    QVERIFY(!(WeightReading{-500, State::Stable, now}).maySell(now));
    QVERIFY(!(WeightReading{0, State::Stable, now}).maySell(now));
    QVERIFY(!WeightReading().maySell(now));
}

void TestScale::statusBitsOfToledo_data()
{
    QTest::addColumn<char>("status");
    QTest::addColumn<State>("state");
    QTest::newRow("motion") << char(0x41) << State::Moving;
    QTest::newRow("over capacity") << char(0x42) << State::Overload;
    QTest::newRow("over capacity in motion") << char(0x43) << State::Overload;
    QTest::newRow("under zero") << char(0x44) << State::Negative;
    QTest::newRow("outside the zero") << char(0x48) << State::NotReady;
    QTest::newRow("motion, parity still on it") << char(0xc1) << State::Moving;
}

void TestScale::statusBitsOfToledo()
{
    QFETCH(char, status);
    QFETCH(State, state);
    scale::Conversation conversation({});
    QCOMPARE(conversation.begin(), QByteArray("W"));
    conversation.take(QByteArray("\x02?") + status + '\r');
    QVERIFY(conversation.isDone());
    QCOMPARE(conversation.reading().state, state);
}

void TestScale::aWrongCheckCharacterIsNoWeight()
{
    scale::Settings settings;
    settings.protocol = scale::Protocol::Cas;
    scale::Conversation conversation(settings);
    QCOMPARE(conversation.begin(), QByteArray("\x05"));
    QCOMPARE(conversation.take("\x06"), QByteArray("\x11"));
    conversation.take(QByteArray("\x01\x02S 01.250kg\x7f\x03\x04", 15));
    QVERIFY(!conversation.isDone());
    QVERIFY(conversation.heardNoise());
}

void TestScale::poundsAreRefused()
{
    scale::Settings settings;
    settings.protocol = scale::Protocol::CasStream;
    scale::Conversation conversation(settings);
    QCOMPARE(conversation.begin(), QByteArray());
    conversation.take("ST,GS,1,0,+01.250 lb\r\n");
    QVERIFY(conversation.isDone());
    QVERIFY(conversation.hasWrongUnit());
    QVERIFY(!conversation.reading().maySell());
}

void TestScale::anyBytesEndInAState_data()
{
    QTest::addColumn<scale::Protocol>("protocol");
    QTest::newRow("toledo") << scale::Protocol::Toledo8217;
    QTest::newRow("toledo stream") << scale::Protocol::ToledoStream;
    QTest::newRow("cas") << scale::Protocol::Cas;
    QTest::newRow("cas stream") << scale::Protocol::CasStream;
    QTest::newRow("dialog 06") << scale::Protocol::Dialog06;
}

void TestScale::anyBytesEndInAState()
{
    QFETCH(scale::Protocol, protocol);
    QRandomGenerator random(7);
    scale::Settings settings;
    settings.protocol = protocol;
    const QByteArray likely("\x01\x02\x03\x04\x06\x15\x1b\r\n0123456789.,-?SUSTGSOLkg");
    for (int round = 0; round < 2000; ++round) {
        scale::Conversation conversation(settings);
        conversation.begin();
        for (int piece = 0; piece < 20; ++piece) {
            QByteArray bytes;
            for (int i = random.bounded(30); i > 0; --i)
                bytes += random.bounded(4) ? likely.at(random.bounded(int(likely.size()))) : char(random.bounded(256));
            conversation.take(bytes);
            (void)scale::explain(Exchange::Direction::In, bytes, settings);
        }
        if (conversation.isDone() && conversation.reading().state == State::Stable)
            QVERIFY(conversation.reading().grams >= 0);
    }
}

void TestScale::aConversationInSingleBytesIsTheSame()
{
    scale::Settings settings;
    settings.protocol = scale::Protocol::Dialog06;
    scale::Conversation conversation(settings);
    QCOMPARE(conversation.begin(600),
             QByteArray("\x04\x02\x30\x31\x1b"
                        "000600\x1b\x03"));
    QCOMPARE(conversation.take("\x06"), QByteArray("\x04\x05"));
    QByteArray said;
    for (const char c : QByteArray("\x02\x30\x32\x1b"
                                   "3\x1b"
                                   "01250\x1b"
                                   "000600\x1b"
                                   "000750\x03"))
        said += conversation.take(QByteArray(1, c));
    QCOMPARE(said, QByteArray("\x04"));
    QVERIFY(conversation.isDone());
    QCOMPARE(conversation.reading().grams, 1250);
}

void TestScale::everyProtocolWeighs_data() { eachProtocol(); }

void TestScale::everyProtocolWeighs()
{
    QFETCH(Protocol, protocol);
    SimulatedScale device(protocol);
    const std::shared_ptr<Scale> scale = open(device);
    QVERIFY(scale);
    for (const bool fragmented : {false, true}) {
        device.setFragmented(fragmented);
        device.put(1250);
        QTest::qWait(60);
        const Result<WeightReading> weight = scale->read();
        QVERIFY2(weight, weight ? "" : qPrintable(weight.error().key));
        QCOMPARE(weight->grams, 1250);
        QVERIFY(weight->maySell());
    }
    const std::pair<Fault, State> faults[] = {
        {Fault::Moving, State::Moving}, {Fault::Overload, State::Overload}, {Fault::Negative, State::Negative}};
    for (const auto &[fault, state] : faults) {
        device.setFault(fault);
        QTest::qWait(60);
        const Result<WeightReading> weight = scale->read();
        QVERIFY(weight);
        QCOMPARE(weight->state, state);
        QVERIFY(!weight->maySell());
    }
    device.setFault(Fault::None);
    device.put(20);
    QTest::qWait(60);
    QCOMPARE(scale->read()->grams, 20);
}

void TestScale::silenceIsToldAfterThreeTries()
{
    SimulatedScale device(Protocol::Toledo);
    device.setFault(Fault::Silent);
    const std::shared_ptr<Scale> scale = open(device);
    QElapsedTimer timer;
    timer.start();
    const Result<WeightReading> weight = scale->read();
    QVERIFY(!weight);
    QCOMPARE(weight.error().key, u"scale.silent"_s);
    QCOMPARE(device.questions(), 3);
    QVERIFY2(timer.elapsed() >= 1450 && timer.elapsed() < 2200, qPrintable(QString::number(timer.elapsed())));
}

void TestScale::oneLostAnswerIsAskedForAgain()
{
    SimulatedScale device(Protocol::Cas);
    device.put(330);
    device.setFault(Fault::SilentOnce);
    const Result<WeightReading> weight = open(device)->read();
    QVERIFY(weight);
    QCOMPARE(weight->grams, 330);
    QCOMPARE(device.questions(), 2);
}

void TestScale::garbageIsToldApartFromSilence()
{
    SimulatedScale device(Protocol::Toledo);
    device.setFault(Fault::Garbage);
    const Result<WeightReading> weight = open(device)->read();
    QVERIFY(!weight);
    QCOMPARE(weight.error().key, u"scale.garbled"_s);
}

void TestScale::aPulledCableIsToldAndComesBack()
{
    SimulatedScale device(Protocol::Toledo);
    device.put(700);
    const std::shared_ptr<Scale> scale = open(device);
    QVERIFY(scale->read());
    device.unplug();
    const Result<WeightReading> gone = scale->read();
    QVERIFY(!gone);
    QCOMPARE(gone.error().key, u"device.unreachable"_s);
    device.plug();
    QElapsedTimer timer;
    timer.start();
    while (!scale->read() && timer.elapsed() < 5000)
        QTest::qWait(50);
    QCOMPARE(scale->read()->grams, 700);
}

void TestScale::anAnswerThatCameTooLateIsNotTheNextOne()
{
    // It talks all the time: the wire holds what lay on it while nobody listened.
    SimulatedScale device(Protocol::CasStream);
    device.put(111);
    const std::shared_ptr<Scale> scale = open(device);
    QVERIFY(scale->read());
    QTest::qWait(300);
    device.put(222);
    QTest::qWait(60);
    QCOMPARE(scale->read()->grams, 222);
}

void TestScale::dialogShowsThePrice()
{
    SimulatedScale device(Protocol::Dialog06);
    device.put(500);
    const std::shared_ptr<Scale> scale = open(device);
    scale->setPrice(600);
    QVERIFY(scale->read());
    QCOMPARE(device.price(), 600);
}

namespace {

/// A block of Toledo's continuous mode without its check character.
QByteArray block(char a, char b, char c, const QByteArray &weight)
{
    return QByteArray("\x02") + a + b + c + weight + "000000\r";
}

scale::Conversation heard(scale::Protocol protocol, const QByteArray &bytes)
{
    scale::Settings settings;
    settings.protocol = protocol;
    scale::Conversation conversation(settings);
    conversation.begin();
    conversation.take(bytes);
    return conversation;
}

} // namespace

void TestScale::wordsOfAToledoBlock_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("grams");
    QTest::newRow("three decimals") << block(0x2d, 0x30, 0x20, "001250") << State::Stable << 1250;
    QTest::newRow("two decimals, blanks") << block(0x2c, 0x30, 0x20, "   125") << State::Stable << 1250;
    QTest::newRow("none") << block(0x2a, 0x30, 0x20, "000003") << State::Stable << 3000;
    QTest::newRow("tens") << block(0x29, 0x30, 0x20, "000003") << State::Stable << 30'000;
    QTest::newRow("in grams") << block(0x2a, 0x20, 0x21, "001250") << State::Stable << 1250;
    QTest::newRow("motion") << block(0x2d, 0x38, 0x20, "001250") << State::Moving << 1250;
    QTest::newRow("negative") << block(0x2d, 0x32, 0x20, "000005") << State::Negative << -5;
    QTest::newRow("too heavy") << block(0x2d, 0x34, 0x20, "999999") << State::Overload << 0;
    QTest::newRow("far under zero") << block(0x2d, 0x36, 0x20, "------") << State::Negative << 0;
    QTest::newRow("just switched on") << block(0x2d, 0x70, 0x20, "001250") << State::NotReady << 1250;
}

void TestScale::wordsOfAToledoBlock()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(int, grams);
    const scale::Conversation conversation = heard(scale::Protocol::ToledoStream, bytes + '\x02');
    QVERIFY(conversation.isDone());
    QCOMPARE(conversation.reading().state, state);
    QCOMPARE(conversation.reading().grams, grams);
}

void TestScale::aBlockIsReadWithAndWithoutItsCheckCharacter()
{
    const QByteArray one = block(0x2d, 0x30, 0x20, "001250");
    int sum = 0;
    for (const char c : one)
        sum += c;
    const QByteArray checked = one + char(-sum & 0x7f);
    QVERIFY(heard(scale::Protocol::ToledoStream, checked).isDone());
    QVERIFY(!heard(scale::Protocol::ToledoStream, one + char((-sum & 0x7f) ^ 0x10)).isDone());
    QVERIFY(heard(scale::Protocol::ToledoStream, one + one).isDone());
    QVERIFY(!heard(scale::Protocol::ToledoStream, one).isDone()); // whether a check follows is not known yet
    QVERIFY(heard(scale::Protocol::ToledoStream, checked.mid(5) + checked).isDone()); // one listens from the middle on
    QVERIFY(heard(scale::Protocol::ToledoStream, block(0x2d, 0x20, 0x20, "001250") + '\x02').hasWrongUnit()); // pounds
    QVERIFY(!heard(scale::Protocol::ToledoStream, block(0x2e, 0x30, 0x20, "012505") + '\x02').isDone()); // half a gram
}

void TestScale::checksumsAreTurnedByTheRandomNumber()
{
    // x^16 leaves the polynomial without its head; the rest by long division.
    QCOMPARE(scale::remainderOf({0x0001, 0x11021}), quint16(0x1021));
    QCOMPARE(scale::remainderOf({0x8000, 0x11021}), quint16(0x1b98));
    QCOMPARE(scale::remainderOf({0x1234, 0}), quint16(0));
    QCOMPARE(scale::answerTo(0x00, {0x0001, 0x11021}), QByteArray("00011021"));
    QCOMPARE(scale::answerTo(0x47, {0x0001, 0x11021}), QByteArray("00104220"));
    QCOMPARE(scale::randomOf("4f").value_or(0), quint8(0x4f));
    QVERIFY(!scale::randomOf("4"));
    QVERIFY(!scale::randomOf("4g"));
}

void TestScale::dialogGivesItsSumsAndWeighsOn()
{
    SimulatedScale device(Protocol::Dialog06);
    device.put(500);
    device.setFault(Fault::WantsSums);
    const auto scale = Plugins::get().openScale(QUrl(device.url() + u"&polynomial=11021"_s), {});
    QVERIFY(scale);
    (*scale)->setPrice(600);
    const Result<WeightReading> weight = (*scale)->read();
    QVERIFY2(weight, weight ? "" : qPrintable(weight.error().key));
    QVERIFY(device.hadItsSums());
    QCOMPARE(weight->grams, 500);
    QCOMPARE(device.price(), 600);
}

void TestScale::withoutTheMakersCodeThePersonIsTold_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString();
    QTest::newRow("the wrong one") << u"&polynomial=18005"_s;
}

void TestScale::withoutTheMakersCodeThePersonIsTold()
{
    QFETCH(QString, code);
    SimulatedScale device(Protocol::Dialog06);
    device.put(500);
    device.setFault(Fault::WantsSums);
    const auto scale = Plugins::get().openScale(QUrl(device.url() + code), {});
    const Result<WeightReading> weight = (*scale)->read();
    QVERIFY(!weight);
    QCOMPARE(weight.error().key, u"scale.sums"_s);
}

void TestScale::anotherPriceIsNoWeight()
{
    SimulatedScale device(Protocol::Dialog06);
    device.put(500);
    device.setFault(Fault::OtherPrice);
    const std::shared_ptr<Scale> scale = open(device);
    scale->setPrice(600);
    const Result<WeightReading> weight = scale->read();
    QVERIFY(!weight);
    QCOMPARE(weight.error().key, u"scale.reckoning"_s);
}

void TestScale::roundingIsTheScales()
{
    scale::Settings settings;
    settings.protocol = scale::Protocol::Dialog06;
    const auto otherwise = [&settings](const QByteArray &amount) {
        scale::Conversation conversation(settings);
        conversation.begin(600);
        conversation.take("\x06");
        conversation.take("\x02\x30\x32\x1b\x33\x1b"
                          "00333\x1b"
                          "000600\x1b"
                          + amount + '\x03');
        return !conversation.isDone() || conversation.reckonsOtherwise();
    };
    QVERIFY(!otherwise("000199")); // 199,80: cut
    QVERIFY(!otherwise("000200")); // or rounded
    QVERIFY(otherwise("000202"));
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
