#include "app/modules.h"
#include "app/shell/tillwindow.h"
#include "tests/bench/disk.h"
#include "tests/bench/figures.h"
#include "tests/bench/lonetill.h"
#include "tests/support/shop.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

/// From nothing to the first scan without a server, each time in a new process, which also tells its memory honestly.
/// The files are in the system's cache after the first run: the disk's own slowness is not in these figures.
class BenchStart : public QObject
{
    Q_OBJECT

private slots:
    void withProducts_data();
    void withProducts();

private:
    DiskFolder m_folder;
};

void BenchStart::withProducts_data()
{
    QTest::addColumn<int>("products");
    QTest::newRow("10,000 products") << 10'000;
    QTest::newRow("100,000 products") << 100'000;
}

void BenchStart::withProducts()
{
    QFETCH(int, products);
    QVERIFY(m_folder.isOnDisk());
    const QString folder = m_folder.path(QString::number(products));
    const QString wrong = LoneTill(folder, products).prepare();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QHash<QString, Figures> figures;
    const int runs = qEnvironmentVariableIsSet("FM_LONG") ? 20 : 3;
    for (int i = 0; i < runs; ++i) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--start"_s, folder, QString::number(products)});
        QVERIFY(child.waitForFinished(120'000));
        QCOMPARE(child.exitCode(), 0);
        const QJsonObject told = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
        QVERIFY(!told.isEmpty());
        for (auto it = told.begin(); it != told.end(); ++it)
            figures[it.key()].add(it.value().toDouble());
    }
    const double floor = figures[u"snapshot"_s].p50();
    std::printf("%d products, memory: p50 %.1f MB before the first scan%s\n", products,
                figures[u"memory"_s].p50() / 1024,
                figures[u"memory"_s].p99() <= 153'600 ? "; budget 150 MB kept" : "; budget 150 MB MISSED");
    report("  start -> first scan", figures[u"total"_s], "reading the snapshot", floor, 1000);
    report("  of it: until the engine sells", figures[u"engine"_s], "reading the snapshot", floor);
    report("  of it: the window", figures[u"window"_s], "reading the snapshot", floor);
    report("  of it: signed in -> selling shown", figures[u"screen"_s], "reading the snapshot", floor);
    report("  a code checked (not in the sum)", figures[u"code"_s], "reading the snapshot", floor);
}

namespace {

class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }
    bool painted() const { return m_painted; }

private:
    bool m_painted = false;
};

/// Kilobytes resident, as the kernel counts them.
double resident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble();
    return 0;
}

/// The program's own way from its first line to a product in the ticket, told as JSON in milliseconds.
int startOnce(QApplication &application, QElapsedTimer &timer)
{
    const QStringList arguments = application.arguments();
    const LoneTill lone(arguments.at(2), arguments.at(3).toInt());
    const auto lap = [&timer] {
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        timer.start();
        return milliseconds;
    };
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
    till::Engine engine(lone.options());
    if (!await(engine.start()) || !engine.addBarcode(LoneTill::barcode(lone.products() / 2), Quantity::fromUnits(1)))
        return 1;
    QJsonObject told{{u"engine"_s, lap()}};

    double code = 0;
    QObject::connect(&engine, &till::Counter::cashierChanged, &engine, [&] { code = lap(); });
    Services services;
    services.counter = &engine;
    shell::TillWindow window(services, allModules());
    window.resize(1366, 768);
    const PaintWatch first(&window);
    window.show();
    if (!eventually([&] { return first.painted(); }))
        return 2;
    told[u"window"_s] = lap();

    // The code is typed by a person and made slow on purpose: between the two halves, in neither.
    if (!await(engine.signIn(LoneTill::cashier(), LoneTill::pin())) || window.currentId() != u"pos.sell")
        return 3;
    const auto *grid = window.current()->findChild<QAbstractItemView *>(u"productGrid"_s);
    const PaintWatch selling(grid->viewport());
    if (!eventually([&] { return selling.painted(); })
        || !engine.addBarcode(LoneTill::barcode(1), Quantity::fromUnits(1)))
        return 4;
    told[u"screen"_s] = lap();
    told[u"code"_s] = code;
    told[u"total"_s] = told[u"engine"].toDouble() + told[u"window"].toDouble() + told[u"screen"].toDouble();
    told[u"memory"_s] = resident();

    const till::Engine::Options options = lone.options();
    timer.start();
    if (!till::SnapshotFile(options.folder + u"/snapshot.bin"_s, options.snapshotKey).read())
        return 5;
    told[u"snapshot"_s] = lap();
    await(engine.shutdown());
    QTextStream(stdout) << QJsonDocument(told).toJson(QJsonDocument::Compact);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    if (application.arguments().value(1) == u"--start")
        return startOnce(application, timer);
    BenchStart bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_start.moc"
