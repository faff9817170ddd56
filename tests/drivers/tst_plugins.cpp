#include "drivers/api/deviceurl.h"
#include "drivers/api/plugins.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Plugins are found at run time; one that is missing, broken or of another version is named and nothing else happens.
class TestPlugins : public QObject
{
    Q_OBJECT

private slots:
    void everyPluginTellsWhatASettingsPageNeeds();
    void aBrokenFileIsNamedAndTheOthersServe();
    void anotherVersionIsNamedAndNotRun();
    void aForeignPluginIsNamedAndNotRun();
    void whatIsMissingIsNamed();
    void aSchemeNobodyServesIsNamed();
    void aFormMakesTheUrlAndReadsItBack();
    void aDefaultIsNotWrittenIntoTheUrl();
    void badAddressesAreRefused();

private:
    static QString driver(const QString &name) { return QStringLiteral(BUILD_DIR "/bin/drivers/") + name + u".so"_s; }
    static const BrokenPlugin *named(const QList<BrokenPlugin> &list, const QString &file)
    {
        for (const BrokenPlugin &broken : list)
            if (broken.file == file)
                return &broken;
        return nullptr;
    }
};

void TestPlugins::everyPluginTellsWhatASettingsPageNeeds()
{
    const Plugins &plugins = Plugins::get();
    QVERIFY(plugins.broken().isEmpty());
    QCOMPARE(plugins.found().size(), 4);
    for (const FoundPlugin &plugin : plugins.found()) {
        QVERIFY(!plugin.device->displayName().isEmpty());
        QVERIFY(!plugin.device->kinds().isEmpty());
        QVERIFY(plugin.device->selfTest());
        QVERIFY(plugin.interface.startsWith(u"feemaison."));
        for (const DeviceConnection &connection : plugin.device->connections()) {
            QVERIFY(!connection.label.isEmpty());
            for (const DeviceField &field : connection.fields) {
                QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
                if (field.kind != DeviceField::Kind::Choice)
                    continue;
                const auto isPreset = [&](const DeviceField::Choice &choice) { return choice.value == field.preset; };
                QVERIFY2(std::any_of(field.choices.cbegin(), field.choices.cend(), isPreset), qPrintable(field.key));
            }
        }
    }
    QCOMPARE(plugins.connections(DeviceKind::Scale).size(), 2);
    QCOMPARE(plugins.connections(DeviceKind::WorkshopPrinter).size(), 5);
}

void TestPlugins::aBrokenFileIsNamedAndTheOthersServe()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(driver(u"driver_scale"_s), folder.filePath(u"driver_scale.so"_s)));
    // The beginning of a real plugin: a copy that was cut short.
    QFile whole(driver(u"driver_display"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile part(folder.filePath(u"driver_display.so"_s));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(whole.read(whole.size() / 50));
    part.close();
    QFile text(folder.filePath(u"readme.so"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not a plugin at all");
    text.close();

    const Plugins plugins({folder.path()});
    QCOMPARE(plugins.found().size(), 1);
    QVERIFY(plugins.pluginFor(u"scale+serial"_s));
    for (const QString &file : {u"driver_display.so"_s, u"readme.so"_s}) {
        const BrokenPlugin *broken = named(plugins.broken(), file);
        QVERIFY2(broken, qPrintable(file));
        QCOMPARE(broken->error.key, u"plugin.broken"_s);
        QVERIFY(!broken->error.technical.isEmpty());
    }
}

void TestPlugins::anotherVersionIsNamedAndNotRun()
{
    const Plugins plugins({QStringLiteral(PLUGIN_FOLDER)});
    const BrokenPlugin *old = named(plugins.broken(), u"plugin_old.so"_s);
    QVERIFY(old);
    QCOMPARE(old->error.key, u"plugin.version"_s);
    QCOMPARE(old->error.detail[u"found"].toString(), u"0"_s);
    QCOMPARE(old->error.detail[u"wanted"].toString(), u"1"_s);
    QVERIFY(plugins.found().isEmpty());
}

void TestPlugins::aForeignPluginIsNamedAndNotRun()
{
    const Plugins plugins({QStringLiteral(PLUGIN_FOLDER)});
    const BrokenPlugin *foreign = named(plugins.broken(), u"plugin_foreign.so"_s);
    QVERIFY(foreign);
    QCOMPARE(foreign->error.key, u"plugin.foreign"_s);
}

void TestPlugins::whatIsMissingIsNamed()
{
    QTemporaryDir folder;
    const Plugins plugins({folder.path(), folder.filePath(u"nowhere"_s)});
    QStringList missing;
    for (const BrokenPlugin &broken : plugins.broken()) {
        QCOMPARE(broken.error.key, u"plugin.missing"_s);
        missing << broken.file;
    }
    QCOMPARE(missing, (QStringList{u"receipt_printer"_s, u"customer_display"_s, u"scale"_s, u"scanner"_s}));
}

void TestPlugins::aSchemeNobodyServesIsNamed()
{
    const auto scale = Plugins::get().openScale(QUrl(u"abacus:///dev/ttyS0"_s), {});
    QVERIFY(!scale);
    QCOMPARE(scale.error().key, u"device.no_driver"_s);
    QCOMPARE(scale.error().detail[u"scheme"].toString(), u"abacus"_s);
    const auto printer = openReceiptPrinter(QUrl(u"abacus:///dev/ttyS0"_s));
    QVERIFY(!printer);
    QCOMPARE(printer.error().key, u"printer.no_driver"_s);
    QVERIFY(openReceiptPrinter(QUrl(u"tcp://127.0.0.1:9100?paper=58"_s)));
}

void TestPlugins::aFormMakesTheUrlAndReadsItBack()
{
    const QHash<QString, QHash<QString, QString>> examples{
        {u"scale+serial"_s, {{u"path"_s, u"/dev/ttyS1"_s}, {u"protocol"_s, u"cas"_s}, {u"baud"_s, u"4800"_s}}},
        {u"scale+tcp"_s, {{u"host"_s, u"192.0.2.9"_s}, {u"port"_s, u"4002"_s}}},
        {u"display+serial"_s, {{u"path"_s, u"/dev/pos/display"_s}, {u"dialect"_s, u"cd5220"_s}}},
        {u"display+printer"_s, {{u"page"_s, u"ascii"_s}}},
        {u"scanner+serial"_s, {{u"path"_s, u"/dev/ttyACM0"_s}, {u"aim"_s, u"keep"_s}}},
        {u"tcp"_s, {{u"host"_s, u"192.0.2.7"_s}, {u"paper"_s, u"58"_s}}},
        {u"usb"_s, {{u"path"_s, u"/dev/usb/lp0"_s}, {u"cut"_s, u"none"_s}}},
        {u"spool"_s, {{u"queue"_s, u"EPSON TM-T20 reçus"_s}, {u"paper"_s, u"58"_s}}},
    };
    for (auto example = examples.cbegin(); example != examples.cend(); ++example) {
        const std::optional<DeviceConnection> connection = Plugins::get().connectionFor(example.key());
        QVERIFY2(connection, qPrintable(example.key()));
        const QUrl url = deviceUrl(*connection, example.value());
        QVERIFY2(url.isValid(), qPrintable(url.toString()));
        const QHash<QString, QString> back = deviceValues(QUrl(url.toString(QUrl::FullyEncoded)), *connection);
        for (auto value = example->cbegin(); value != example->cend(); ++value)
            QCOMPARE(back.value(value.key()), value.value());
    }
}

void TestPlugins::aDefaultIsNotWrittenIntoTheUrl()
{
    const DeviceConnection connection = *Plugins::get().connectionFor(u"scale+serial"_s);
    QHash<QString, QString> values = deviceValues({}, connection);
    values.insert(u"path"_s, u"/dev/ttyS1"_s);
    QCOMPARE(deviceUrl(connection, values).toString(), u"scale+serial:///dev/ttyS1"_s);
}

void TestPlugins::badAddressesAreRefused()
{
    for (const QString &url : {u"scale+serial:"_s, u"scale+tcp:///path"_s}) {
        const auto scale = Plugins::get().openScale(QUrl(url), {});
        QVERIFY(!scale);
        QCOMPARE(scale.error().key, u"device.address"_s);
    }
}

QTEST_GUILESS_MAIN(TestPlugins)
#include "tst_plugins.moc"
