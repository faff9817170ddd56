#pragma once

#include "app/modules.h"
#include "app/shell/tillwindow.h"
#include "modules/devices/devicehub.h"
#include "tests/support/shop.h"
#include "tests/support/simulatedprinter.h"
#include "tests/support/ui/flashes.h"
#include "ui/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as a cashier has it: real window, real engine and journal, real server, a printer on a real socket.
/// Tests of it touch, type and scan; what they ask the engine is only what a person would see.
class CounterTest : public QObject
{
protected:
    void start(const QString &language = u"fr"_s);
    void stop();

    /// Touches the visible button of that object name, in what is on top.
    void touch(const QString &name);
    void touchDigits(const QString &digits);
    void touchTile(const QString &product);
    /// A key, to whoever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Tab until that button has the keyboard, then Enter.
    void enter(const QString &name);
    /// Digits and latin letters at a person's speed: a wedge scanner is faster.
    void type(const QString &text);
    /// Keys as fast as a wedge scanner sends them.
    void scan(const QString &code);

    QAbstractButton *button(const QString &name) const;
    QString textOf(const QString &label) const;
    QString dialogKind() const;
    void signIn(const QString &login);
    void openDrawer();

    std::unique_ptr<Flashes> m_flashes;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<SimulatedPrinter> m_printer;
    std::unique_ptr<Connection> m_server;
    std::unique_ptr<till::Engine> m_engine;
    Services m_services;
    /// The machine's devices as in the program; before start(): which file lists them. Empty: none.
    QString m_devicesFile;
    std::unique_ptr<devices::DeviceHub> m_devices;
    std::unique_ptr<shell::TillWindow> m_window;
};
