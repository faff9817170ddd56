#include "drivers/api/devicelist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which devices this machine has, in a small file of its own.
class TestDeviceList : public QObject
{
    Q_OBJECT

private slots:
    void noFileIsAnEmptyList();
    void whatIsSavedComesBack();
    void aFileNobodyCanReadIsNotOverwritten();
    void devicesOfALaterProgramAreSkipped();
    void aFolderThatCannotBeWrittenIsSaid();
    void puttingTheSameIdReplaces();
};

void TestDeviceList::noFileIsAnEmptyList()
{
    QTemporaryDir folder;
    const Result<DeviceList> list = DeviceList::load(folder.filePath(u"devices.json"_s));
    QVERIFY(list);
    QVERIFY(list->devices().isEmpty());
}

void TestDeviceList::whatIsSavedComesBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"devices.json"_s);
    DeviceList list;
    const Device scale{QUuid::createUuid(), DeviceKind::Scale, u"Balance du comptoir ⚖"_s,
                       QUrl(u"scale+serial:///dev/ttyS1?protocol=cas"_s)};
    const Device screen{
        QUuid::createUuid(), DeviceKind::SecondScreen, {}, QUrl(u"screen:///HDMI-1?text=Bienvenue%20!"_s)};
    list.put(scale);
    list.put(screen);
    QVERIFY(list.save(path));
    const Result<DeviceList> back = DeviceList::load(path);
    QVERIFY(back);
    QCOMPARE(back->devices(), (QList<Device>{scale, screen}));
    QCOMPARE(back->first(DeviceKind::Scale)->name, scale.name);
    QVERIFY(!back->first(DeviceKind::Scanner));
}

void TestDeviceList::aFileNobodyCanReadIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"devices.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"devices\": [ {\"kind\"");
    file.close();
    const Result<DeviceList> list = DeviceList::load(path);
    QVERIFY(!list);
    QCOMPARE(list.error().key, u"device.list_read"_s);
    QCOMPARE(file.size(), 22);
}

void TestDeviceList::devicesOfALaterProgramAreSkipped()
{
    const Result<DeviceList> list = DeviceList::fromJson(R"({"version": 2, "devices": [
        {"kind": "coffee_machine", "url": "coffee:///dev/cup"}, 7, {"kind": "scale"},
        {"kind": "scanner", "name": "Douchette", "url": "scanner+serial:///dev/ttyACM0"}]})");
    QVERIFY(list);
    QCOMPARE(list->devices().size(), 1);
    QCOMPARE(list->devices().first().kind, DeviceKind::Scanner);
    QVERIFY(!list->devices().first().id.isNull());
}

void TestDeviceList::aFolderThatCannotBeWrittenIsSaid()
{
    const Result<> saved = DeviceList().save(u"/proc/devices.json"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().key, u"device.list_write"_s);
}

void TestDeviceList::puttingTheSameIdReplaces()
{
    DeviceList list;
    Device device{QUuid::createUuid(), DeviceKind::Scale, u"A"_s, QUrl(u"scale+serial:///dev/ttyS1"_s)};
    list.put(device);
    device.name = u"B"_s;
    list.put(device);
    QCOMPARE(list.devices().size(), 1);
    QCOMPARE(list.byId(device.id)->name, u"B"_s);
    list.remove(device.id);
    QVERIFY(list.devices().isEmpty());
}

QTEST_GUILESS_MAIN(TestDeviceList)
#include "tst_devicelist.moc"
