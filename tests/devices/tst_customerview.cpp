#include "modules/devices/customermonitor.h"
#include "modules/devices/customerview.h"
#include "modules/devices/customerwindow.h"
#include "tests/support/fakecounter.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using devices::CustomerView;
using Stage = CustomerView::Stage;

/// What the customer is shown: two lines of twenty places, or a screen of their own.
class TestCustomerView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLineSaysWhatItIsAndWhatItMakes();
    void whatIsToBePaidAndTheChange();
    void noLineIsLongerThanItsPlaces();
    void theFeedFollowsTheTill();
    void nothingIsShownOfALockedTill();
    void theScreenIsNeverTheTillsOwn();
    void everyStageIsPainted_data();
    void everyStageIsPainted();

private:
    static CustomerView selling();
};

void TestCustomerView::initTestCase()
{
    ui::setLanguage(u"fr"_s);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
}

CustomerView TestCustomerView::selling()
{
    CustomerView view;
    view.shop = u"La Maison du Couscous"_s;
    view.stage = Stage::Selling;
    view.lines = {
        {u"Makrout dattes"_s, u"مقروط بالتمر"_s, u"2"_s, Money::fromDinars(50), Money::fromDinars(100), false},
        {u"Rechta fraîche"_s, u"رشتة طازجة"_s, u"0,75 kg"_s, Money::fromDinars(600), Money::fromDinars(450), false},
        {u"Baklawa"_s, u"بقلاوة"_s, u"1"_s, Money::fromDinars(120), Money::fromDinars(108), true}};
    view.latest = 0;
    view.total = view.toPay = Money::fromDinars(658);
    return view;
}

void TestCustomerView::aLineSaysWhatItIsAndWhatItMakes()
{
    CustomerView view = selling();
    DisplayText text = devices::displayText(view, {});
    QCOMPARE(text.top, u"Makrout dattes  2x50"_s);
    QCOMPARE(text.bottom, u"TOTAL         658 DA"_s);
    view.latest = 2;
    text = devices::displayText(view, {});
    QCOMPARE(text.top, u"Baklawa       108 DA"_s);
}

void TestCustomerView::whatIsToBePaidAndTheChange()
{
    CustomerView view = selling();
    view.stage = Stage::Paying;
    QCOMPARE(devices::displayText(view, {}).top, u"A PAYER"_s);
    QCOMPARE(devices::displayText(view, {}).bottom, u"              658 DA"_s);
    view.toPay = Money::fromDinars(-30);
    QCOMPARE(devices::displayText(view, {}).top, u"A RENDRE"_s);
    view.stage = Stage::Change;
    view.change = Money::fromDinars(42);
    QCOMPARE(devices::displayText(view, {}).bottom, u"               42 DA"_s);
    view.stage = Stage::Idle;
    QCOMPARE(devices::displayText(view, u"A bientôt"_s).bottom.trimmed(), u"A bientôt"_s);
}

void TestCustomerView::noLineIsLongerThanItsPlaces()
{
    CustomerView view = selling();
    view.total = view.toPay = Money::fromDinars(1'234'567);
    for (CustomerView::Line &line : view.lines) {
        line.name = QString(60, u'm');
        line.total = Money::fromDinars(9'999'999);
    }
    for (const Stage stage : {Stage::Idle, Stage::Selling, Stage::Paying, Stage::Change})
        for (view.latest = -1; view.latest < 4; ++view.latest) {
            view.stage = stage;
            const DisplayText text = devices::displayText(view, u"Bienvenue"_s);
            QVERIFY2(stage == Stage::Idle || text.top.size() <= 20, qPrintable(text.top));
            QVERIFY2(text.bottom.size() <= 20, qPrintable(text.bottom));
        }
}

void TestCustomerView::theFeedFollowsTheTill()
{
    FakeCounter counter;
    counter.signInAs(u"resp1"_s);
    counter.startSession();
    devices::CustomerFeed feed(counter);
    feed.shown(u"pos.sell"_s);
    QCOMPARE(feed.view().stage, Stage::Idle);
    QVERIFY(counter.addProduct(counter.productNamed(u"Makrout dattes"_s)));
    QCOMPARE(feed.view().stage, Stage::Selling);
    QCOMPARE(feed.view().lines.size(), 1);
    QCOMPARE(feed.view().total, counter.cart().total());
    feed.shown(u"pos.payment"_s);
    QCOMPARE(feed.view().stage, Stage::Paying);
    QCOMPARE(feed.view().toPay, counter.cashDue());
}

void TestCustomerView::nothingIsShownOfALockedTill()
{
    FakeCounter counter;
    counter.signInAs(u"resp1"_s);
    counter.startSession();
    counter.fillTicket();
    devices::CustomerFeed feed(counter);
    for (const QString &screen : {u"auth.sign_in"_s, u"cash.state"_s, u"devices.list"_s}) {
        feed.shown(screen);
        QCOMPARE(feed.view().stage, Stage::Idle);
        QVERIFY(feed.view().lines.isEmpty());
    }
}

void TestCustomerView::theScreenIsNeverTheTillsOwn()
{
    using devices::CustomerMonitor;
    const QStringList two{u"eDP-1"_s, u"HDMI-1"_s};
    QCOMPARE(CustomerMonitor::choose(two, u"eDP-1"_s, {}), 1);
    QCOMPARE(CustomerMonitor::choose(two, u"HDMI-1"_s, {}), 0);
    QCOMPARE(CustomerMonitor::choose(two, u"eDP-1"_s, u"HDMI-1"_s), 1);
    QCOMPARE(CustomerMonitor::choose(two, u"eDP-1"_s, u"eDP-1"_s), 1);
    QCOMPARE(CustomerMonitor::choose(two, u"eDP-1"_s, u"DP-7"_s), -1);
    QCOMPARE(CustomerMonitor::choose({u"eDP-1"_s}, u"eDP-1"_s, {}), -1);
    QCOMPARE(CustomerMonitor::choose({}, {}, {}), -1);
}

void TestCustomerView::everyStageIsPainted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"fr"_s, u"ar"_s})
        for (const bool dark : {false, true})
            for (const QSize &size : {QSize(1024, 600), QSize(1366, 768), QSize(1920, 1080)})
                QTest::addRow("%s %s %d", qPrintable(language), dark ? "dark" : "light", size.width())
                    << language << dark << size;
}

void TestCustomerView::everyStageIsPainted()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    ui::setLanguage(language);
    ui::Theme::get().apply(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    devices::CustomerWindow window;
    window.resize(size);
    QList<QImage> seen;
    const std::pair<Stage, QString> stages[] = {{Stage::Idle, u"idle"_s},
                                                {Stage::Selling, u"selling"_s},
                                                {Stage::Paying, u"paying"_s},
                                                {Stage::Change, u"change"_s}};
    for (const auto &[stage, name] : stages) {
        CustomerView view = selling();
        view.stage = stage;
        view.change = Money::fromDinars(342);
        if (stage == Stage::Change)
            view.lines.clear();
        window.setView(view);
        const QImage picture = window.grab().toImage();
        QVERIFY(!seen.contains(picture));
        seen.append(picture);
        if (const QString folder = qEnvironmentVariable("FM_PICTURES"); !folder.isEmpty())
            picture.save(u"%1/customer.%2-%3-%4-%5x%6.png"_s.arg(folder, name, language, dark ? u"dark"_s : u"light"_s)
                             .arg(size.width())
                             .arg(size.height()));
    }
}

QTEST_MAIN(TestCustomerView)
#include "tst_customerview.moc"
