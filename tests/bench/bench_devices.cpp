#include "modules/devices/devicehub.h"
#include "tests/bench/figures.h"
#include "tests/support/fakecounter.h"
#include "tests/support/simulateddisplay.h"
#include "tests/support/simulatedscale.h"
#include "tests/support/simulatedscanner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// From a device's wire to the till and back, over pseudo terminals; the floor is one bare byte through such a
/// terminal.
class BenchDevices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void pluginsAreFound();
    void aSerialScanReachesTheTill();
    void aTicketLineReachesTheDisplay();
    void aScaleIsAsked();

private:
    static int scaled(int full) { return qEnvironmentVariableIsSet("FM_LONG") ? full : full / 10; }

    double m_floor = 0;
    QTemporaryDir m_folder;
    SimulatedScanner m_scanner;
    SimulatedDisplay m_display;
    SimulatedScale m_scale{SimulatedScale::Protocol::Toledo};
    FakeCounter m_counter;
    std::unique_ptr<devices::DeviceHub> m_hub;
};

void BenchDevices::initTestCase()
{
    int master = -1, slave = -1;
    QVERIFY(openpty(&master, &slave, nullptr, nullptr, nullptr) == 0);
    Figures bare;
    for (int i = 0; i < 1000; ++i)
        bare.measure([&] {
            char byte = '\n';
            pollfd wait{slave, POLLIN, 0};
            if (::write(master, &byte, 1) != 1 || ::poll(&wait, 1, 100) != 1 || ::read(slave, &byte, 1) != 1)
                qFatal("a bare terminal does not pass a byte");
            char echo[8];
            (void)!::read(master, echo, sizeof echo);
        });
    ::close(master);
    ::close(slave);
    m_floor = bare.p50();
    m_counter.signInAs(u"resp1"_s);
    m_counter.startSession();
    DeviceList list;
    list.put({QUuid::createUuid(), DeviceKind::Scanner, {}, QUrl(m_scanner.url())});
    list.put({QUuid::createUuid(), DeviceKind::CustomerDisplay, {}, QUrl(m_display.url())});
    list.put({QUuid::createUuid(), DeviceKind::Scale, {}, QUrl(m_scale.url())});
    const QString file = m_folder.filePath(u"devices.json"_s);
    QVERIFY(list.save(file));
    m_hub = std::make_unique<devices::DeviceHub>(devices::DeviceHub::Options{file, nullptr, {}});
    m_hub->start({&m_counter, {}, {}, {}, nullptr});
    m_hub->shown(u"pos.sell"_s);
    QTRY_COMPARE(m_hub->alerts().size(), 0);
    QTRY_VERIFY(m_hub->weight());
}

void BenchDevices::cleanupTestCase() { m_hub.reset(); }

void BenchDevices::pluginsAreFound()
{
    Figures figures;
    for (int i = 0; i < scaled(200); ++i)
        figures.measure([] { QVERIFY(!Plugins({QStringLiteral(BUILD_DIR "/bin/drivers")}).found().isEmpty()); });
    report("all plugins found and self-tested", figures, "one byte through a terminal", m_floor);
}

void BenchDevices::aSerialScanReachesTheTill()
{
    Figures figures;
    QSignalSpy scanned(m_hub.get(), &devices::DeviceHub::scanned);
    for (int i = 0; i < scaled(1000); ++i) {
        QElapsedTimer timer;
        timer.start();
        m_scanner.scan(QByteArray::number(613000000000 + i));
        while (scanned.size() <= i && timer.elapsed() < 2000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        figures.add(timer);
    }
    QCOMPARE(scanned.size(), scaled(1000));
    report("serial scan -> till", figures, "one byte through a terminal", m_floor);
}

void BenchDevices::aTicketLineReachesTheDisplay()
{
    Figures figures;
    const QUuid product = m_counter.productNamed(u"Makrout dattes"_s);
    for (int i = 0; i < scaled(200); ++i) {
        QTest::qWait(120); // at most ten texts a second
        const int before = m_display.texts();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_counter.addProduct(product));
        while (m_display.texts() == before && timer.elapsed() < 2000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        figures.add(timer);
    }
    report("line touched -> customer display", figures, "one byte through a terminal", m_floor);
}

void BenchDevices::aScaleIsAsked()
{
    Figures figures;
    const auto scale = Plugins::get().openScale(QUrl(m_scale.url()), {});
    QVERIFY(scale);
    m_hub.reset(); // one asks at a time
    for (int i = 0; i < scaled(1000); ++i)
        figures.measure([&] { QVERIFY((*scale)->read()); });
    report("scale asked and answered", figures, "one byte through a terminal", m_floor);
}

QTEST_MAIN(BenchDevices)
#include "bench_devices.moc"
