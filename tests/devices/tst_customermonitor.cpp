#include "modules/devices/customermonitor.h"
#include "modules/devices/customerwindow.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

/// The customer's window on a computer with two monitors.
class TestCustomerMonitor : public QObject
{
    Q_OBJECT

private slots:
    void itStandsOnTheOtherMonitor();
    void aNamedMonitorThatIsNotThereShowsNothing();
    void itTakesNoFocusAndEndsNothing();
    void withoutTheSettingThereIsNone();

private:
    static devices::CustomerWindow *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<devices::CustomerWindow *>(widget); window && window->isVisible())
                return window;
        return nullptr;
    }
    static Device device(const QString &url) { return {QUuid::createUuid(), DeviceKind::SecondScreen, {}, QUrl(url)}; }
};

void TestCustomerMonitor::itStandsOnTheOtherMonitor()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QWidget till;
    till.setGeometry(QGuiApplication::screens().first()->geometry());
    till.show();
    devices::CustomerMonitor monitor(&till);
    monitor.setDevice(device(u"screen:///"_s));
    QVERIFY(monitor.isShown());
    QCOMPARE(shown()->geometry(), QGuiApplication::screens().last()->geometry());
    devices::CustomerView view;
    view.stage = devices::CustomerView::Stage::Paying;
    monitor.show(view);
    QCOMPARE(shown()->view(), view);
    monitor.setDevice(std::nullopt);
    QVERIFY(!shown());
}

void TestCustomerMonitor::aNamedMonitorThatIsNotThereShowsNothing()
{
    QWidget till;
    till.show();
    devices::CustomerMonitor monitor(&till);
    monitor.setDevice(device(u"screen:///HDMI-9"_s));
    QVERIFY(!monitor.isShown());
    monitor.setDevice(device(u"screen:///CUSTOMER"_s));
    QVERIFY(monitor.isShown());
}

void TestCustomerMonitor::itTakesNoFocusAndEndsNothing()
{
    QWidget till;
    till.show();
    till.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&till));
    devices::CustomerMonitor monitor(&till);
    monitor.setDevice(device(u"screen:///"_s));
    // The offscreen platform activates what it shows; what a real one is asked:
    QVERIFY(shown()->testAttribute(Qt::WA_ShowWithoutActivating));
    QVERIFY(shown()->windowHandle()->flags() & Qt::WindowDoesNotAcceptFocus);
    // The till's window alone decides when the program ends.
    QSignalSpy ended(qGuiApp, &QGuiApplication::lastWindowClosed);
    QTimer::singleShot(0, &till, &QWidget::close);
    QTimer::singleShot(300, qApp, [] { QCoreApplication::exit(); });
    QApplication::exec(); // Qt only tells while the program's loop runs
    QCOMPARE(ended.size(), 1);
}

void TestCustomerMonitor::withoutTheSettingThereIsNone()
{
    QWidget till;
    till.show();
    const devices::CustomerMonitor monitor(&till);
    QVERIFY(!monitor.isShown());
    QVERIFY(!shown());
}

int main(int argc, char **argv)
{
    // Two monitors, told to the offscreen platform by a file.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [{"name": "TILL", "x": 0, "y": 0, "width": 1366, "height": 768},
                               {"name": "CUSTOMER", "x": 1366, "y": 0, "width": 1024, "height": 600}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
    TestCustomerMonitor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_customermonitor.moc"
