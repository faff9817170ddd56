#include "app/desktop/tour.h"

#include "app/profile/demo.h"
#include "app/profile/shop.h"
#include "modules/core/home.h"
#include "modules/devices/customerwindow.h"
#include "modules/pos/sellscreen.h"
#include "ui/controls/dialog.h"
#include "ui/errortext.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void type(QWidget *screen, Qt::Key key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, {}, text);
    QApplication::sendEvent(screen, &press);
}

Error failed(const QString &what) { return {Error::Kind::Storage, u"core.tour"_s, {}, what}; }

/// A till of its own for each tour: its journal starts with the first sale of the pictures.
Result<Profile> freshTill(Session &session)
{
    const Result<Rows> known = session.run(u"select count(*)::int as n from auth.terminal where code ~ '^T[0-9]+$'"_s);
    if (!known)
        return known.error();
    Profile profile;
    profile.terminalCode = u"T%1"_s.arg(known->first().get<int>("n"_L1) + 1, 3, 10, QChar(u'0'));
    const Result<QUuid> till =
        shop::enrolTill(session, {profile.terminalCode, u"Caisse 1"_s, u"Visite "_s + profile.terminalCode, {}});
    if (!till)
        return till.error();
    profile.terminal = *till;
    return profile;
}

} // namespace

Tour::Tour(const Options &options) : m_options(options) {}
Tour::~Tour() = default;

void Tour::settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

template <typename T>
Result<T> Tour::await(QCoro::Task<Result<T>> task)
{
    return QCoro::waitFor(std::move(task));
}

void Tour::picture(const QString &name)
{
    settle(300);
    picture(m_till->window(), name);
}

void Tour::picture(QWidget &widget, const QString &name)
{
    const QString language = m_options.language.isEmpty() ? u"fr"_s : m_options.language;
    const QString theme = m_options.theme.isEmpty() ? u"light"_s : m_options.theme;
    const QString file = u"%1/%2-%3-%4-%5x%6.png"_s.arg(m_options.tour, name, language, theme)
                             .arg(m_options.size.width())
                             .arg(m_options.size.height());
    if (!widget.grab().save(file))
        QTextStream(stderr) << "cannot write " << file << Qt::endl;
}

Result<> Tour::prepare()
{
    if (!QDir().mkpath(m_options.tour))
        return failed(m_options.tour);
    const QString folder = home::path() + u"/tour"_s;
    qputenv("FEEMAISON_HOME", folder.toUtf8());
    if (const Result<> installed = demo::install(home::path()); !installed)
        return installed;
    Session session(LocalServer(home::path()).settings());
    const Result<Profile> profile = freshTill(session);
    if (!profile)
        return profile.error();
    m_profile = *profile;
    return {};
}

void Tour::addProducts(int count)
{
    till::Engine &engine = m_till->engine();
    int added = 0;
    for (const till::Product &product : engine.catalogue().products()) {
        if (added == count)
            break;
        if (!product.sold || !product.active || !product.favourite || product.isWeighed())
            continue;
        (void)engine.addProduct(product.id, Quantity::fromUnits(added % 3 + 1));
        ++added;
    }
}

Result<> Tour::signInAndOpen()
{
    till::Engine &engine = m_till->engine();
    picture(u"auth.sign_in"_s);
    for (const till::Cashier &person : engine.catalogue().cashiers()) {
        const QString pin = engine.catalogue().setting(QLatin1StringView(("demo_pin." + person.login.toUtf8())));
        if (pin.isEmpty() || !person.may("pos_remise"_L1))
            continue;
        const Result<till::Cashier> signedIn = await(engine.signIn(person.id, pin));
        if (!signedIn)
            return signedIn.error();
        break;
    }
    picture(u"cash.open_session"_s);
    till::CashCount count;
    count.notes = {{100'000, 3}, {50'000, 4}, {20'000, 10}};
    count.coins = {{10'000, 12}, {5'000, 10}, {2'000, 20}, {1'000, 15}};
    const Result<till::CashSession> opened = await(engine.openSession(count, {}));
    return opened ? Result<>() : Result<>(opened.error());
}

Result<> Tour::sell()
{
    till::Engine &engine = m_till->engine();
    m_till->window().open("pos.sell"_L1);
    picture(u"pos.sell_empty"_s);
    addProducts(5);
    (void)engine.setDiscount(1, 1000);
    engine.setNote(2, m_options.language == u"ar" ? u"محمّر جيدا"_s : u"Bien dorés"_s);
    engine.selectLine(2);
    picture(u"pos.sell"_s);
    customerSees(u"devices.customer_selling"_s);
    if (auto *screen = qobject_cast<pos::SellScreen *>(m_till->window().current())) {
        screen->openPad();
        picture(u"pos.sell_pad"_s);
    }
    m_till->window().open("pos.payment"_L1);
    picture(u"pos.payment"_s);
    customerSees(u"devices.customer_paying"_s);
    for (auto *note : m_till->window().findChildren<QAbstractButton *>(u"note2000Button"_s)) {
        for (int i = 0; i < 3; ++i)
            note->click();
    }
    picture(u"pos.payment_change"_s);
    const Money received = engine.cart().total() + Money::fromDinars(440);
    const Result<till::Sale> sale = await(engine.payCash(received, false));
    if (!sale)
        return sale.error();
    m_till->window().open("pos.change_due"_L1);
    settle(500);
    picture(u"pos.change_due"_s);
    return {};
}

/// What a second monitor would show now.
void Tour::customerSees(const QString &name)
{
    devices::CustomerFeed feed(m_till->engine());
    feed.shown(m_till->window().currentId());
    devices::CustomerWindow window;
    window.resize(m_options.size);
    window.setView(feed.view());
    picture(window, name);
}

Result<> Tour::devices()
{
    m_till->window().open("devices.list"_L1);
    picture(u"devices.list"_s);
    customerSees(u"devices.customer_idle"_s);
    m_till->window().open("shell.help"_L1);
    covered(u"devices.help"_s);
    touch(u"addDeviceButton"_s);
    picture(u"devices.kind"_s);
    touch(u"kind_scale"_s);
    covered(u"devices.scale"_s);
    touch(u"tryCodeButton"_s);
    covered(u"devices.code"_s);
    touch(u"discoverButton"_s);
    covered(u"devices.discover"_s);
    m_till->window().open("pos.sell"_L1);
    return {};
}

Result<> Tour::losesTheServer()
{
    till::Engine &engine = m_till->engine();
    LocalServer server(home::path());
    if (const Result<> stopped = server.stop(); !stopped)
        return stopped;
    m_till->window().open("pos.sell"_L1);
    for (int i = 2; i < 6; ++i) {
        addProducts(i);
        const Result<till::Sale> sale = await(engine.payCash(engine.cart().total(), false));
        if (!sale)
            return sale.error();
    }
    addProducts(3);
    settle(22'000); // the banner comes after twenty seconds without a server
    if (auto *screen = qobject_cast<pos::SellScreen *>(m_till->window().current()))
        screen->showQueue(true);
    picture(u"pos.offline"_s);
    (void)engine.clearCart();
    if (const Result<> started = server.start(); !started)
        return started;
    engine.sendNow();
    settle(3'000);
    return {};
}

/// Touches a visible button of that name; a screen that does not have it makes a picture without it.
void Tour::touch(const QString &name)
{
    for (auto *button : m_till->window().findChildren<QAbstractButton *>(name))
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            break;
        }
    settle(400);
}

void Tour::covered(const QString &name)
{
    picture(name);
    if (ui::Dialog *dialog = ui::Dialog::current(&m_till->window()))
        dialog->reject();
    settle(100);
}

Result<> Tour::sellsMore()
{
    till::Engine &engine = m_till->engine();
    m_till->window().open("pos.sell"_L1);
    addProducts(3);
    touch(u"discountButton"_s);
    touch(u"discount10Button"_s);
    covered(u"pos.discount"_s);
    touch(u"ticketMenuButton"_s);
    covered(u"pos.ticket_menu"_s);
    touch(u"customerButton"_s);
    covered(u"desk.customer"_s);
    touch(u"holdButton"_s);
    touch(u"recallButton"_s);
    picture(u"pos.recall"_s);
    touch(u"takeUpButton1"_s);
    touch(u"tillMenuButton"_s);
    covered(u"pos.till_menu"_s);
    addProducts(4);
    m_till->window().open("pos.payment"_L1);
    touch(u"splitButton"_s);
    touch(u"digit5Key"_s);
    touch(u"doubleZeroKey"_s);
    touch(u"method_card"_s);
    picture(u"pos.payment_split"_s);
    m_till->window().open("pos.sell"_L1);
    (void)engine.clearCart();
    m_till->window().open("pos.tickets"_L1);
    settle(800);
    picture(u"pos.tickets"_s);
    m_till->window().open("pos.papers"_L1);
    settle(800);
    picture(u"pos.papers"_s);
    m_till->window().open("pos.tickets"_L1);
    settle(800);
    touch(u"refundButton"_s);
    covered(u"pos.return"_s);
    return {};
}

/// A ticket becomes an order with a deposit, then the day's orders and what deliverymen owe.
Result<> Tour::orders()
{
    till::Engine &engine = m_till->engine();
    m_till->window().open("pos.sell"_L1);
    addProducts(5);
    const QList<till::Customer> known = engine.findCustomers(u"05"_s, 1);
    if (!known.isEmpty())
        engine.setCustomer(known.first().id);
    m_till->window().open("orders.create_order"_L1);
    touch(u"day1Choice"_s);
    touch(u"time1100Choice"_s);
    touch(u"deliverySegment"_s);
    touch(u"zone1Choice"_s);
    touch(u"deposit2Choice"_s);
    picture(u"orders.create_order"_s);
    touch(u"createOrderButton"_s);
    picture(u"orders.deposit"_s);
    touch(u"recordButton"_s);
    settle(600);
    m_till->window().open("orders.list"_L1);
    settle(600);
    picture(u"orders.list"_s);
    touch(u"toDeliverSegment"_s);
    touch(u"nextStepButton"_s);
    covered(u"orders.assign"_s);
    touch(u"cancelOrderButton"_s);
    covered(u"orders.cancel"_s);
    m_till->window().open("delivery.settle_debts"_L1);
    settle(600);
    picture(u"delivery.settle_debts"_s);
    m_till->window().open("pos.sell"_L1);
    (void)engine.clearCart();
    return {};
}

Result<> Tour::moves()
{
    for (const QLatin1StringView screen : {"cash.move"_L1, "cash.bank"_L1}) {
        m_till->window().open(screen);
        settle(400);
        touch(u"digit5Key"_s);
        touch(u"doubleZeroKey"_s);
        covered(screen);
    }
    for (const QLatin1StringView screen : {"cash.state"_L1, "cash.requests"_L1, "cash.hand_over"_L1, "cash.sessions"_L1,
                                           "cash.figures"_L1, "cash.exceptions"_L1}) {
        m_till->window().open(screen);
        settle(1'200);
        covered(screen);
    }
    return {};
}

Result<> Tour::closes()
{
    m_till->window().open("cash.close_session"_L1);
    picture(u"cash.close_session"_s);
    // Count what is expected and close with the screen's own buttons.
    QWidget *screen = m_till->window().current();
    qint64 rest = m_till->engine().sessionTotals().expected().centimes();
    for (const qint64 face : till::noteFaces() + till::coinFaces()) {
        const qint64 pieces = face == 20'000 ? 0 : rest / face; // 200 exists twice
        rest -= pieces * face;
        for (const QChar digit : QString::number(pieces))
            type(screen, Qt::Key(Qt::Key_0 + digit.digitValue()), digit);
        type(screen, Qt::Key_Return, {});
    }
    picture(u"cash.close_session_counted"_s);
    touch(u"countedButton"_s);
    touch(u"countedButton"_s); // under a blind count the first only shows the difference
    picture(u"cash.deposit"_s);
    touch(u"depositedButton"_s);
    picture(u"cash.review"_s);
    touch(u"closeSessionButton"_s);
    settle(600);
    picture(u"cash.closing_report"_s);
    return {};
}

Result<> Tour::visit()
{
    if (m_options.office)
        return office();
    m_till = std::make_unique<TillProgram>(m_profile, QString());
    if (const Result<> started = await(m_till->start()); !started)
        return started;
    QElapsedTimer patience;
    patience.start();
    while (m_till->engine().catalogue().isEmpty() || m_till->engine().link().state != till::Link::State::Online) {
        if (patience.hasExpired(20'000))
            return failed(u"the server does not answer"_s);
        settle(50);
    }
    m_till->window().resize(m_options.size);
    m_till->window().show();
    for (auto step : {&Tour::signInAndOpen, &Tour::sell, &Tour::sellsMore, &Tour::orders, &Tour::moves, &Tour::devices,
                      &Tour::losesTheServer, &Tour::closes, &Tour::office})
        if (const Result<> done = (this->*step)(); !done)
            return done;
    return {};
}

int Tour::run()
{
    ui::setLanguage(m_options.language.isEmpty() ? u"fr"_s : m_options.language);
    ui::Theme::get().apply(m_options.theme == u"dark" ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    Result<> done = prepare();
    if (done)
        done = visit();
    if (m_till)
        QCoro::waitFor(m_till->shutdown());
    if (done)
        return 0;
    const Error &error = done.error();
    QTextStream(stderr) << ui::errorSentence(error) << u" ("_s << error.key << u' ' << error.technical << u")\n"_s;
    return 1;
}
