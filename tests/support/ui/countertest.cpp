#include "tests/support/ui/countertest.h"

#include "tests/support/ui/leftenglish.h"
#include "ui/controls/dialog.h"
#include "ui/theme/theme.h"

void CounterTest::start(const QString &language)
{
    m_flashes = std::make_unique<Flashes>("shell::TillWindow");
    ui::setLanguage(language);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
    m_shop = std::make_unique<Shop>();
    QVERIFY2(m_shop->error().isEmpty(), qPrintable(m_shop->error()));
    m_shop->enrol(u"C1"_s);
    m_printer = std::make_unique<SimulatedPrinter>();
    m_server = std::make_unique<Connection>(m_shop->database().settings());
    m_engine = std::make_unique<till::Engine>(m_shop->options(u"C1"_s, m_server.get(), m_printer->url()));
    QVERIFY(await(m_engine->start()));
    if (!m_devicesFile.isEmpty())
        m_devices = std::make_unique<devices::DeviceHub>(devices::DeviceHub::Options{m_devicesFile, nullptr, {}});
    m_services.devices = m_devices.get();
    m_services.counter = m_engine.get();
    m_services.database = m_server.get();
    m_window = std::make_unique<shell::TillWindow>(m_services, allModules());
    if (m_devices) {
        devices::DeviceHub *hub = m_devices.get();
        till::Engine *engine = m_engine.get();
        QObject::connect(m_window.get(), &shell::TillWindow::shown, hub, &devices::DeviceHub::shown);
        QObject::connect(hub, &devices::DeviceHub::scanned, m_window.get(), &shell::TillWindow::takeScan);
        hub->start({engine, [engine](const QString &url) { engine->setPrinter(url); },
                    [engine](const QByteArray &bytes) { return engine->passThroughPrinter(bytes); },
                    [engine] { return engine->printerUrl(); }, m_window.get(),
                    [engine](const QString &url) { engine->setWorkshopPrinter(url); }});
    }
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_engine->catalogue().isEmpty());
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"person_clerk"_s));
}

void CounterTest::stop()
{
    QVERIFY2(m_flashes->seen().isEmpty(), qPrintable(m_flashes->seen().join(u'\n')));
    await(m_engine->shutdown());
    m_window.reset();
    m_devices.reset();
    m_engine.reset();
    m_server.reset();
    m_printer.reset();
    m_shop.reset();
}

QAbstractButton *CounterTest::button(const QString &name) const
{
    QList<const QWidget *> places{m_window->current(), m_window.get()};
    if (const ui::Dialog *dialog = ui::Dialog::current(m_window.get()))
        places.prepend(dialog);
    for (const QWidget *place : std::as_const(places))
        for (QAbstractButton *candidate : place->findChildren<QAbstractButton *>(name))
            if (candidate->isVisible())
                return candidate;
    return nullptr;
}

void CounterTest::touch(const QString &name)
{
    QTRY_VERIFY2(button(name), qPrintable(u"no button %1 on %2"_s.arg(name, m_window->currentId())));
    QTRY_VERIFY2(button(name) && button(name)->isEnabled(),
                 qPrintable(u"%1 on %2 stays grey"_s.arg(name, m_window->currentId())));
    const QStringList english = leftEnglish(*m_window, ui::locale().name().left(2));
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void CounterTest::touchDigits(const QString &digits)
{
    for (const QChar digit : digits)
        touch(u"digit%1Key"_s.arg(digit));
}

void CounterTest::touchTile(const QString &product)
{
    auto *grid = m_window->current()->findChild<QAbstractItemView *>(u"productGrid"_s);
    QVERIFY(grid);
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        const QModelIndex index = grid->model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().startsWith(product)) {
            QTest::qWait(80); // two touches closer than that are one trembling finger
            QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(index).center());
            return;
        }
    }
    QFAIL(qPrintable(u"no tile "_s + product));
}

void CounterTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window->current();
    QTest::keyClick(target, key, modifiers);
}

void CounterTest::enter(const QString &name)
{
    const auto hasIt = [&name] {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    };
    for (int i = 0; i < 60 && !hasIt(); ++i)
        press(Qt::Key_Tab);
    QVERIFY2(hasIt(), qPrintable(u"Tab never comes to %1"_s.arg(name)));
    press(Qt::Key_Return);
}

void CounterTest::type(const QString &text)
{
    for (const QChar sign : text) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window->current();
        QTest::keyClick(target, sign.toLatin1(), {}, 60);
    }
}

void CounterTest::scan(const QString &code)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window->current();
    for (const QChar sign : code)
        QTest::keyClick(target, sign.toLatin1());
    QTest::keyClick(target, Qt::Key_Return);
    QTest::qWait(300); // the same code twice within a quarter of a second is one scan
}

QString CounterTest::textOf(const QString &label) const
{
    const auto *found = m_window->current()->findChild<QLabel *>(label);
    return found ? found->text() : u"no label "_s + label;
}

QString CounterTest::dialogKind() const
{
    const ui::Dialog *dialog = ui::Dialog::current(m_window.get());
    return dialog ? dialog->property("kind").toString() : QString();
}

void CounterTest::signIn(const QString &login)
{
    touch(u"person_"_s + login);
    touchDigits(m_shop->pin(login));
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->cashier(), 5000);
}

void CounterTest::openDrawer()
{
    QTRY_COMPARE(m_window->currentId(), u"cash.open_session"_s);
    touch(u"openSessionButton"_s);
    QTRY_COMPARE(m_window->currentId(), u"pos.sell"_s);
}
