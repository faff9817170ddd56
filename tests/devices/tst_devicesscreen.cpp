#include "modules/core/clock.h"
#include "modules/devices/devicehub.h"
#include "modules/devices/devicesmodule.h"
#include "modules/devices/networkscan.h"
#include "modules/devices/shopwatch.h"
#include "tests/support/fakereports.h"
#include "tests/support/simulateddisplay.h"
#include "tests/support/simulatedprinter.h"
#include "tests/support/simulatedscale.h"
#include "tests/support/simulatedscanner.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/dialog.h"
#include "ui/controls/touchtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The Devices screen (12a), over a hub with real plugins and simulated devices on real pseudo terminals.
class TestDevicesScreen : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDeviceIsAddedByTouch();
    void aDeviceIsAddedByKeyboard();
    void aPrinterOfTheSystemIsFoundAndKept();
    void aDeviceIsChangedAndTakenAway();
    void aLostDeviceSaysSoAndComesBack();
    void theScalesTestShowsItsWeight();
    void aSerialScannersTestShowsTheNextCode();
    void aTypedCodeIsReadByItsRule();
    void exchangesAreToldInWords();
    void theDisplaysTestIsShownAndGoesAway();
    void aTestPaperAndTheDrawer();
    void aWorkshopPrinterPrintsItsTest();
    void aBrokenDriverIsNamed();
    void aListNobodyCanReadIsSaidAndKept();
    void theNetworkIsAskedOnlyOnDemandAndStops();
    void escapeLeaves();
    void theOtherMachinesAreToldOrNot();
    void everyLook_data();
    void everyLook();

private:
    void build(const QList<Device> &devices = {}, const QString &language = u"fr"_s, bool dark = false,
               QSize size = {1366, 768});
    QWidget *show() { return m_stage->show(devices::module(), "devices.list"_L1); }
    Device device(DeviceKind kind, const QString &url) { return {QUuid::createUuid(), kind, {}, QUrl(url)}; }
    DeviceList stored() const
    {
        return DeviceList::load(m_file).has_value() ? *DeviceList::load(m_file) : DeviceList();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<devices::DeviceHub> m_hub;
    QList<FoundPort> m_ports;
    QString m_printer;
    const Plugins *m_plugins = nullptr;
};

namespace {

/// A shop with two other tills, an agent with two printers, and two time clocks; half of them in trouble.
till::ShopDevices shopOf(const QDateTime &now)
{
    till::ShopDevices shop;
    shop.tills = {{u"C2"_s, u"Caisse 2"_s, u"feemaison 1.2"_s, true, now},
                  {u"C3"_s, u"Caisse 3"_s, u"feemaison 1.1"_s, false, now.addSecs(-14 * 3600 - 60)}};
    shop.agents = {{u"bureau"_s, u"1.2"_s, now.addSecs(-20), false}, {u"labo"_s, u"1.2"_s, now.addSecs(-500), true}};
    shop.printers = {{u"Bureau"_s, {}, true, 0, 0, now}, {u"Labo"_s, u"printer.paper_out"_s, true, 3, 1, now}};
    shop.clocks = {{u"Boutique"_s, {}, now.addSecs(-20), 2, 12, false},
                   {u"Atelier"_s, {}, now.addSecs(-200), 130, 93, false}};
    return shop;
}

} // namespace

void TestDevicesScreen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"devices.json"_s);
    m_ports.clear();
    m_printer = u"tcp://192.0.2.7:9100"_s;
    m_plugins = nullptr;
}

void TestDevicesScreen::cleanup()
{
    m_hub.reset();
    m_stage.reset();
}

void TestDevicesScreen::build(const QList<Device> &devices, const QString &language, bool dark, QSize size)
{
    DeviceList list;
    for (const Device &one : devices)
        list.put(one);
    if (!devices.isEmpty())
        QVERIFY(list.save(m_file));
    m_hub.reset();
    m_stage = std::make_unique<Stage>(language, dark, size);
    m_stage->counter().signInAs(u"resp1"_s);
    m_stage->counter().startSession();
    m_hub = std::make_unique<devices::DeviceHub>(
        devices::DeviceHub::Options{m_file, m_plugins, [ports = m_ports] { return ports; }});
    m_hub->start({&m_stage->counter(),
                  [this](const QString &url) { m_printer = url; },
                  {},
                  [this] { return m_printer; },
                  m_stage.get()});
    m_stage->services().devices = m_hub.get();
}

void TestDevicesScreen::aDeviceIsAddedByTouch()
{
    SimulatedScale scale(SimulatedScale::Protocol::Cas);
    scale.put(1250);
    m_ports = {{FoundPort::Kind::Serial, u"/dev/ttyS0"_s, {}, false},
               {FoundPort::Kind::Serial, scale.path(), u"FTDI"_s, true}};
    build();
    show();
    m_stage->touch(u"addDeviceButton"_s);
    m_stage->touch(u"kind_scale"_s);
    QVERIFY(m_stage->dialog());
    QVERIFY(!m_stage->find<QAbstractButton>(u"saveDeviceButton"_s)->isEnabled()); // where is it?
    QTest::qWait(100); // the ports are looked up elsewhere
    m_stage->touch(u"pathField"_s);
    QTRY_VERIFY(m_stage->find(u"choice_"_s + scale.path()));
    m_stage->touch(u"choice_"_s + scale.path());
    m_stage->touch(u"protocolField"_s);
    m_stage->touch(u"choice_cas"_s);
    m_stage->touch(u"saveDeviceButton"_s);
    QTRY_VERIFY(m_stage->find(u"scaleCard"_s));
    QCOMPARE(stored().devices().size(), 1);
    QCOMPARE(stored().devices().first().url, QUrl(u"scale+serial://%1?protocol=cas"_s.arg(scale.path())));
    QTRY_COMPARE(m_hub->state(stored().devices().first().id).health, devices::DeviceState::Health::Ready);
    QVERIFY(m_hub->hasScale());
    QVERIFY(m_stage->says(u"Prêt"_s));
}

void TestDevicesScreen::aDeviceIsAddedByKeyboard()
{
    build();
    QWidget *screen = show();
    QTest::keyClick(screen, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_stage->dialog());
    for (int i = 0; i < 12 && QApplication::focusWidget()->objectName() != u"kind_customer_display"; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_stage->find(u"connectionField"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // how it is connected
    QTRY_VERIFY(m_stage->find(u"choice_display+printer"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != u"saveDeviceButton"; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored().devices().size(), 1);
    QCOMPARE(stored().devices().first().url.scheme(), u"display+printer"_s);
}

void TestDevicesScreen::aPrinterOfTheSystemIsFoundAndKept()
{
    m_ports = {{FoundPort::Kind::Spooler, u"EPSON TM-T20 reçus"_s, {}, true}};
    build();
    show();
    m_stage->touch(u"discoverButton"_s);
    QTRY_VERIFY(m_stage->find(u"found1Button"_s));
    QTRY_VERIFY(m_stage->says(u"Imprimante du système de cet ordinateur"_s));
    m_stage->touch(u"found1Button"_s);
    m_stage->touch(u"kind_receipt_printer"_s);
    QTRY_VERIFY(m_stage->find<QAbstractButton>(u"queueField"_s));
    m_stage->picture(u"devices.spool"_s);
    m_stage->touch(u"saveDeviceButton"_s);
    QTRY_COMPARE(stored().devices().size(), 1);
    QCOMPARE(stored().devices().first().url, QUrl(u"spool:///EPSON TM-T20 reçus"_s));
    QCOMPARE(m_printer, stored().devices().first().url.toString(QUrl::FullyEncoded));
}

void TestDevicesScreen::aDeviceIsChangedAndTakenAway()
{
    SimulatedDisplay display;
    const Device known = device(DeviceKind::CustomerDisplay, display.url());
    build({known});
    show();
    m_stage->touch(u"customer_displaySetButton"_s);
    m_stage->touch(u"dialectField"_s);
    m_stage->touch(u"choice_cd5220"_s);
    m_stage->touch(u"saveDeviceButton"_s);
    QTRY_VERIFY(stored().byId(known.id)->url.toString().contains(u"dialect=cd5220"_s));
    m_stage->touch(u"customer_displaySetButton"_s);
    m_stage->touch(u"removeDeviceButton"_s);
    QTRY_VERIFY(stored().devices().isEmpty());
    QTRY_VERIFY(!m_stage->find(u"customer_displayCard"_s) || !m_stage->find(u"customer_displayCard"_s)->isVisible());
}

void TestDevicesScreen::aLostDeviceSaysSoAndComesBack()
{
    SimulatedScanner scanner;
    const Device known = device(DeviceKind::Scanner, scanner.url());
    build({known});
    show();
    QTRY_COMPARE(m_hub->state(known.id).health, devices::DeviceState::Health::Ready);
    scanner.unplug();
    QTRY_COMPARE(m_hub->state(known.id).health, devices::DeviceState::Health::Fault);
    QVERIFY(m_stage->says(u"La douchette est injoignable."_s));
    QCOMPARE(m_hub->alerts().size(), 1);
    QCOMPARE(m_hub->alerts().first().fault.key, u"scanner.unreachable"_s);
    scanner.plug();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->state(known.id).health, devices::DeviceState::Health::Ready, 8000);
    QVERIFY(m_hub->alerts().isEmpty());
}

void TestDevicesScreen::theScalesTestShowsItsWeight()
{
    SimulatedScale scale(SimulatedScale::Protocol::Toledo);
    build({device(DeviceKind::Scale, scale.url())});
    show();
    m_stage->touch(u"scaleTestButton"_s);
    scale.put(750);
    QTRY_COMPARE(
        m_stage->textOf(u"testWeightLabel"_s).remove(QChar(0x2066)).remove(QChar(0x2069)).remove(QChar(0x200e)),
        u"750\u00a0g"_s);
    scale.setFault(SimulatedScale::Fault::Overload);
    QTRY_VERIFY(m_stage->textOf(u"testWordsLabel"_s).startsWith(u"Trop lourd"));
    scale.setFault(SimulatedScale::Fault::Silent);
    QTRY_VERIFY(m_stage->textOf(u"testWordsLabel"_s).startsWith(u"La balance ne répond pas."));
    m_stage->touch(u"closeScaleButton"_s);
}

void TestDevicesScreen::aSerialScannersTestShowsTheNextCode()
{
    SimulatedScanner scanner;
    build({device(DeviceKind::Scanner, scanner.url())});
    show();
    connect(m_hub.get(), &devices::DeviceHub::scanned, this, [this](const QString &code) { m_stage->scan(code); });
    m_stage->touch(u"scannerTestButton"_s);
    QTest::qWait(300);
    scanner.scan("]E0123456");
    QTRY_COMPARE(m_stage->find<QLineEdit>(u"codeField"_s)->text(), u"123456"_s);
    QVERIFY(m_stage->textOf(u"verdictLabel"_s).startsWith(u"Aucune règle"));
}

void TestDevicesScreen::aTypedCodeIsReadByItsRule()
{
    build();
    show();
    m_stage->touch(u"tryCodeButton"_s);
    auto *field = m_stage->find<QLineEdit>(u"codeField"_s);
    const till::Product *product = nullptr;
    for (const till::Product &candidate : m_stage->counter().catalogue().products())
        if (!candidate.barcodes.isEmpty())
            product = &candidate;
    QVERIFY(product);
    field->setText(product->barcodes.first());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_stage->textOf(u"verdictLabel"_s), product->displayName());
    QTRY_VERIFY(m_stage->says(u"Code-barres du produit"_s));
    QVERIFY(m_stage->dialog());
}

void TestDevicesScreen::exchangesAreToldInWords()
{
    SimulatedScale scale(SimulatedScale::Protocol::Toledo);
    scale.put(330);
    build({device(DeviceKind::Scale, scale.url())});
    show();
    QTRY_VERIFY(m_hub->weight());
    m_stage->touch(u"scaleTalkButton"_s);
    auto *table = m_stage->find<ui::TouchTable>(u"exchangeTable"_s);
    QVERIFY2(table->text().contains(u"demande le poids"_s), qPrintable(table->text()));
    QVERIFY2(table->text().contains(u"330"_s), qPrintable(table->text()));
}

void TestDevicesScreen::theDisplaysTestIsShownAndGoesAway()
{
    SimulatedDisplay display;
    build({device(DeviceKind::CustomerDisplay, display.url())});
    show();
    QTRY_VERIFY(display.texts() > 0);
    m_stage->touch(u"customer_displayTestButton"_s);
    QTRY_VERIFY(display.lines().first().startsWith(u"Essai"));
    QTRY_VERIFY_WITH_TIMEOUT(!display.lines().first().startsWith(u"Essai"), 9000);
}

void TestDevicesScreen::aTestPaperAndTheDrawer()
{
    build();
    show();
    m_stage->touch(u"printTestButton"_s);
    QTRY_COMPARE(m_stage->counter().samples.size(), 1);
    const Result<Receipt> paper = Receipt::fromJson(m_stage->counter().samples.first());
    QVERIFY(paper);
    QVERIFY(m_stage->says(u"Le ticket d’essai part à l’imprimante."_s));
    m_stage->touch(u"openDrawerButton"_s);
    QTRY_VERIFY(m_stage->dialog() || m_stage->counter().drawerOpenings == 1);
}

void TestDevicesScreen::aWorkshopPrinterPrintsItsTest()
{
    SimulatedPrinter printer;
    build({device(DeviceKind::WorkshopPrinter, printer.url())});
    show();
    m_stage->touch(u"workshop_printerTestButton"_s);
    QTRY_COMPARE(printer.papers().size(), 1);
    QVERIFY(printer.papers().first().contains("ESSAI"));
    QTRY_VERIFY(m_stage->says(u"Le ticket d’essai est sorti."_s));
}

void TestDevicesScreen::aBrokenDriverIsNamed()
{
    const Plugins plugins({QStringLiteral(BUILD_DIR "/bin/drivers"), QStringLiteral(PLUGIN_FOLDER)});
    m_plugins = &plugins;
    build();
    show();
    QVERIFY(m_stage->find(u"brokenPlugin_plugin_old.so"_s));
    QVERIFY(m_stage->says(u"plugin_old.so"_s));
    QVERIFY(m_stage->says(u"d’une autre version"_s));
    QVERIFY(m_stage->find(u"printerCard"_s)); // and everything else works
    cleanup();
}

void TestDevicesScreen::aListNobodyCanReadIsSaidAndKept()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    build();
    show();
    QVERIFY(m_stage->says(u"illisible"_s));
    QVERIFY(!m_hub->put(device(DeviceKind::Scale, u"scale+serial:///dev/ttyS7"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{ half"));
}

void TestDevicesScreen::theNetworkIsAskedOnlyOnDemandAndStops()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    devices::NetworkScan scan;
    QSignalSpy found(&scan, &devices::NetworkScan::found);
    QSignalSpy finished(&scan, &devices::NetworkScan::finished);
    scan.start({QHostAddress(u"127.0.0.0"_s)}, server.serverPort());
    QCOMPARE(scan.total(), 254);
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 1, 15'000);
    QVERIFY(!scan.isRunning());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<QHostAddress>(), QHostAddress(QHostAddress::LocalHost));
    // Stopped at once: nothing is asked afterwards.
    scan.start({QHostAddress(u"203.0.113.0"_s)}, 9100);
    scan.stop();
    QVERIFY(!scan.isRunning());
}

void TestDevicesScreen::escapeLeaves()
{
    build();
    QWidget *screen = show();
    QTest::keyClick(screen, Qt::Key_Escape);
    QCOMPARE(m_stage->opened, QStringList{u"pos.sell"_s});
}

void TestDevicesScreen::theOtherMachinesAreToldOrNot()
{
    build();
    show();
    QTRY_COMPARE(m_stage->textOf(u"shopNote"_s), u"Cette caisse est la seule machine de la boutique."_s);
    m_stage->counter().fakeReports().shop = shopOf(Clock::now());
    m_hub->shop()->look();
    QTRY_COMPARE(m_stage->textOf(u"tills_0"_s), u"en ligne · 1.2"_s);
    QCOMPARE(m_stage->textOf(u"tills_1"_s), u"signe il y a 14 heures · 1.1"_s);
    QVERIFY(!m_stage->says(u"la seule machine"_s));
    QCOMPARE(m_stage->textOf(u"printers_0"_s), u"prête"_s);
    QCOMPARE(m_stage->textOf(u"printers_1"_s), u"Plus de papier · 3 papiers attendent · 1 en question"_s);
    QCOMPARE(m_stage->textOf(u"clocks_0"_s), u"signe à l’instant · heure exacte · pleine à 12\u00a0%"_s);
    QCOMPARE(m_stage->textOf(u"clocks_1"_s), u"signe il y a 3 minutes · avance de 2 min · pleine à 93\u00a0%"_s);
    QStringList told;
    for (const till::DeviceAlert &alert : m_hub->alerts())
        told.append(alert.id);
    QCOMPARE(told, (QStringList{u"shop_agent"_s, u"shop_printer"_s, u"shop_clock_full"_s}));
    // Without the server nothing old is shown as if it were so.
    till::Link link;
    link.state = till::Link::State::Offline;
    m_stage->counter().setLink(link);
    QTRY_COMPARE(m_stage->textOf(u"shopNote"_s), u"Sans le serveur, l’état des autres machines est inconnu."_s);
    QVERIFY(m_hub->alerts().isEmpty());
    link.state = till::Link::State::Online;
    m_stage->counter().setLink(link);
    QTRY_COMPARE(m_stage->textOf(u"tills_0"_s), u"en ligne · 1.2"_s);
}

void TestDevicesScreen::everyLook_data()
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

void TestDevicesScreen::everyLook()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const Plugins plugins({QStringLiteral(BUILD_DIR "/bin/drivers"), QStringLiteral(PLUGIN_FOLDER)});
    m_plugins = &plugins;
    SimulatedScale scale(SimulatedScale::Protocol::Toledo);
    scale.put(750);
    SimulatedScanner scanner;
    m_ports = {{FoundPort::Kind::Serial, u"/dev/ttyUSB0"_s, u"USB-Serial Controller, Prolific"_s, true},
               {FoundPort::Kind::Serial, u"/dev/ttyS0"_s, {}, false},
               {FoundPort::Kind::UsbPrinter, u"/dev/pos/receipt"_s, {}, true}};
    const Device display = device(DeviceKind::CustomerDisplay, u"display+serial:///dev/ttyS19?dialect=cd5220"_s);
    const Device weighing = device(DeviceKind::Scale, scale.url());
    build({weighing, display, device(DeviceKind::Scanner, scanner.url()),
           device(DeviceKind::SecondScreen, u"screen:///"_s)},
          language, dark, size);
    m_stage->counter().setPrinter({till::PrinterState::State::Ready, {}, 0});
    m_stage->counter().fakeReports().shop = shopOf(Clock::now());
    QStringList faults;
    const auto look = [&](const QString &name) {
        QTest::qWait(80);
        m_stage->picture(name);
        for (const QString &fault : m_stage->faults())
            faults << name + u": "_s + fault;
    };
    const auto covered = [&](const QString &name) {
        look(name);
        while (m_stage->dialog())
            m_stage->dialog()->reject();
        QTest::qWait(20);
    };
    show();
    QTRY_COMPARE(m_hub->state(display.id).health, devices::DeviceState::Health::Fault);
    QTRY_VERIFY(m_hub->weight());
    m_stage->touch(u"printTestButton"_s);
    look(u"devices.list"_s);
    m_stage->touch(u"addDeviceButton"_s);
    covered(u"devices.kind"_s);
    m_stage->touch(u"scaleSetButton"_s);
    QTest::qWait(80);
    covered(u"devices.scale"_s);
    m_stage->touch(u"printerSetButton"_s);
    covered(u"devices.printer"_s);
    m_stage->touch(u"scaleTestButton"_s);
    QTest::qWait(400);
    covered(u"devices.scale_test"_s);
    m_stage->touch(u"scaleTalkButton"_s);
    covered(u"devices.exchanges"_s);
    m_stage->touch(u"tryCodeButton"_s);
    m_stage->scan(u"6130000000017"_s);
    covered(u"devices.code"_s);
    m_stage->touch(u"discoverButton"_s);
    QTest::qWait(80);
    covered(u"devices.discover"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    cleanup();
}

QTEST_MAIN(TestDevicesScreen)
#include "tst_devicesscreen.moc"
