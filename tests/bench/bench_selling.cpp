#include "app/modules.h"
#include "app/shell/tillwindow.h"
#include "modules/core/db/connection.h"
#include "modules/core/uuid.h"
#include "tests/bench/disk.h"
#include "tests/bench/figures.h"
#include "tests/bench/lonetill.h"
#include "tests/support/shop.h"
#include "ui/language.h"
#include "ui/scanfilter.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

/// Selling with 100,000 products, through the program's window, before a server that takes connections and never
/// answers: whatever waited for it would never end.
class BenchSelling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void scanning();
    void tapping();
    void searching();
    void aPriceChanging();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    template <typename Act>
    bool untilPainted(QWidget *widget, Act &&act);
    bool repaintAlone(QWidget *widget, Figures &floor);
    QWidget *viewportOf(const QString &name) const;
    static int scaled(int full) { return qEnvironmentVariableIsSet("FM_LONG") ? full : full / 10; }

    DiskFolder m_folder;
    QTcpServer m_frozen;
    std::unique_ptr<Connection> m_server;
    std::unique_ptr<till::Engine> m_engine;
    Services m_services;
    std::unique_ptr<shell::TillWindow> m_window;
    QObject *m_watched = nullptr;
    int m_paints = 0;
};

void BenchSelling::initTestCase()
{
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
    QVERIFY(m_folder.isOnDisk());
    LoneTill till(m_folder.path(u"C1"_s), 100'000);
    const QString wrong = till.prepare();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(m_frozen.listen(QHostAddress::LocalHost));
    m_server = std::make_unique<Connection>(ConnectionSettings{{u"host"_s, u"127.0.0.1"_s},
                                                               {u"port"_s, QString::number(m_frozen.serverPort())},
                                                               {u"dbname"_s, u"frozen"_s},
                                                               {u"user"_s, u"till"_s}});
    m_engine = std::make_unique<till::Engine>(till.options(m_server.get()));
    QVERIFY(await(m_engine->start()));
    m_services.counter = m_engine.get();
    m_services.database = m_server.get();
    m_window = std::make_unique<shell::TillWindow>(m_services, allModules());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(await(m_engine->signIn(LoneTill::cashier(), LoneTill::pin())));
    QCOMPARE(m_window->currentId(), u"pos.sell"_s);
    // A busy machine may pause between two keys of ours for longer than a scanner would.
    m_window->scanFilter().setInterval(2000);
    QTest::qWait(200);
}

void BenchSelling::cleanupTestCase()
{
    QCOMPARE(m_server->roundTrips(), quint64(0));
    await(m_engine->shutdown());
    m_window.reset();
    m_engine.reset();
    m_server.reset();
}

bool BenchSelling::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::Paint)
        ++m_paints;
    return false;
}

QWidget *BenchSelling::viewportOf(const QString &name) const
{
    auto *view = m_window->current()->findChild<QAbstractItemView *>(name);
    return view ? view->viewport() : nullptr;
}

/// The loop goes on until the event that painted `widget` is over, and with it the whole window's picture.
template <typename Act>
bool BenchSelling::untilPainted(QWidget *widget, Act &&act)
{
    m_watched = widget;
    m_paints = 0;
    widget->installEventFilter(this);
    act();
    const bool painted = eventually([&] { return m_paints > 0; });
    widget->removeEventFilter(this);
    return painted;
}

bool BenchSelling::repaintAlone(QWidget *widget, Figures &floor)
{
    bool painted = false;
    floor.measure([&] { painted = untilPainted(widget, [&] { widget->update(); }); });
    return painted;
}

void BenchSelling::scanning()
{
    QWidget *ticket = viewportOf(u"ticketView"_s);
    QVERIFY(ticket);
    Figures scans;
    Figures again;
    Figures floor;
    Figures screen;
    const auto scan = [&](int product, Figures &figures) {
        for (const QChar digit : LoneTill::barcode(product))
            QTest::keyClick(m_window->current(), digit.toLatin1());
        bool painted = false;
        figures.measure(
            [&] { painted = untilPainted(ticket, [&] { QTest::keyClick(m_window->current(), Qt::Key_Return); }); });
        return painted;
    };
    for (int i = 0; i < 200; ++i) {
        QVERIFY(scan(i * 499 + 7, scans));
        QCOMPARE(m_engine->cart().lines().size(), i + 1);
        QVERIFY(repaintAlone(ticket, floor));
        QVERIFY(repaintAlone(m_window->current(), screen));
    }
    report("scan -> line painted, 100,000", scans, "the ticket painted alone", floor.p50(), 16);
    report("  the same", scans, "the screen painted alone", screen.p50());
    // The first and the last fifty tell whether the length of the ticket matters.
    (void)m_engine->clearCart();
    for (int i = 0; i < 50; ++i)
        QVERIFY(scan(i * 499 + 7, again));
    report("  the first 50 lines", again, "the ticket painted alone", floor.p50(), 16);
    (void)m_engine->clearCart();
}

void BenchSelling::tapping()
{
    int last = 0;
    while (m_window->current()->findChild<QAbstractButton *>(u"category%1Button"_s.arg(last + 1)))
        ++last;
    QTest::mouseClick(m_window->current()->findChild<QAbstractButton *>(u"category%1Button"_s.arg(last)),
                      Qt::LeftButton);
    auto *grid = m_window->current()->findChild<QAbstractItemView *>(u"productGrid"_s);
    QCOMPARE(grid->model()->rowCount(), 100'000);
    QWidget *ticket = viewportOf(u"ticketView"_s);
    QWidget *tiles = viewportOf(u"productGrid"_s);
    Figures taps;
    Figures floor;
    for (int i = 0; i < scaled(200); ++i) {
        QTest::qWait(70); // a worn touch screen's second touch is none
        const QPoint tile = grid->visualRect(grid->model()->index(i % 15, 0)).center();
        QTest::mousePress(tiles, Qt::LeftButton, {}, tile);
        bool painted = false;
        // Where the grid scrolls the finger sells as it leaves.
        taps.measure(
            [&] { painted = untilPainted(ticket, [&] { QTest::mouseRelease(tiles, Qt::LeftButton, {}, tile); }); });
        QVERIFY(painted);
        QVERIFY(repaintAlone(ticket, floor));
    }
    QCOMPARE(m_engine->cart().articles(), scaled(200));
    report("tap -> line painted, 100,000", taps, "the ticket painted alone", floor.p50(), 16);
    (void)m_engine->clearCart();
}

void BenchSelling::searching()
{
    // The filter holds every key for its interval; what comes after that is measured.
    qApp->removeEventFilter(&m_window->scanFilter());
    QWidget *tiles = viewportOf(u"productGrid"_s);
    auto *field = m_window->current()->findChild<QLineEdit *>();
    QVERIFY(field);
    Figures found;
    Figures nothing;
    Figures floor;
    for (int i = 0; i < scaled(200); ++i) {
        field->setFocus();
        field->setText(u"griwech 9"_s);
        bool painted = false;
        found.measure([&] { painted = untilPainted(tiles, [&] { QTest::keyClick(field, '8'); }); });
        QVERIFY(painted);
        QVERIFY(repaintAlone(tiles, floor));
        // A word of two products near the end: every key is looked at.
        field->setText(u"99999"_s);
        nothing.measure([&] { painted = untilPainted(tiles, [&] { QTest::keyClick(field, ' '); }); });
        QVERIFY(painted);
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::qWait(1);
    }
    report("key -> 60 results painted", found, "the grid painted alone", floor.p50());
    report("key -> few results, all searched", nothing, "the grid painted alone", floor.p50());
}

/// On the interface's thread, between two taps. The floor is the change's own text made an object.
void BenchSelling::aPriceChanging()
{
    till::Catalogue catalogue = m_engine->catalogue();
    const till::Product known = catalogue.products().at(50'000);
    const QUuid id = known.id;
    QJsonObject row{{u"id"_s, uuidText(id)},
                    {u"category"_s, uuidText(known.category)},
                    {u"type"_s, known.type},
                    {u"name"_s, known.name},
                    {u"name_ar"_s, known.nameArabic},
                    {u"sku"_s, known.sku},
                    {u"base_unit"_s, known.baseUnit},
                    {u"sale_unit"_s, known.saleUnit},
                    {u"factor"_s, known.factor},
                    {u"art"_s, known.art},
                    {u"position"_s, known.position},
                    {u"active"_s, true},
                    {u"sold"_s, true},
                    {u"barcodes"_s, QJsonArray::fromStringList(known.barcodes)}};
    Figures changing;
    Figures floor;
    for (int i = 0; i < scaled(200); ++i) {
        row[u"price"_s] = 10'000 + i;
        const QByteArray text = QJsonDocument(QJsonObject{{u"products"_s, QJsonArray{row}}}).toJson();
        QJsonObject change;
        floor.measure([&] { change = QJsonDocument::fromJson(text).object(); });
        changing.measure([&] { catalogue.apply(change); });
        QCOMPARE(catalogue.product(id)->price, Money::fromCentimes(10'000 + i));
    }
    report("a price changes among 100,000", changing, "reading the change", floor.p50(), 16);
}

QTEST_MAIN(BenchSelling)
#include "bench_selling.moc"
