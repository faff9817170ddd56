#pragma once

#include <QList>
#include <QString>

#include <functional>

class Database;
class Navigator;
class QWidget;
namespace till {
class Counter;
class Devices;
} // namespace till

/// What every screen may use; built once by app/, alive until the application ends.
struct Services
{
    till::Counter *counter = nullptr; ///< null in a back office without a till
    Database *database = nullptr; ///< short calls; null while no server was ever reached
    Database *reports = nullptr; ///< long ones
    till::Devices *devices = nullptr; ///< of this machine beside the printer; null: none are known
    Navigator *navigator = nullptr;
};

/// Opens a screen by its id from anywhere, so that no module needs another's header.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void open(QLatin1StringView screen, const QString &argument = {}) = 0;
};

/// A screen that opens at one thing: "pos.sales_list" at a ticket's uuid. Told after its creation and whenever it is
/// opened again with one; opened without any, a kept screen stays where it was.
class TakesArgument
{
public:
    virtual ~TakesArgument() = default;
    virtual void take(const QString &argument) = 0;
};

/// A page of the application. Titles are functions so that they follow a language change.
struct Screen
{
    enum class Face { Till, Office };
    /// Kept: built once and shown again. Visit: built anew each time it opens.
    enum class Life { Kept, Visit };

    QLatin1StringView id; ///< "cash.open_session": its SQL, C++ and test files carry the same name
    QString (*title)();
    QLatin1StringView permission; ///< hidden without it, and the database refuses on its own; empty: everybody
    QWidget *(*create)(Services &services);
    Face face = Face::Till;
    Life life = Life::Kept;
};

/// What a module offers the shell. app/modules.cpp lists them all, in menu order.
struct Module
{
    /// Where the office lists it.
    enum class Section { Shop, Management };

    QLatin1StringView id;
    QString (*title)();
    QList<Screen> screens;
    QLatin1StringView icon = QLatin1StringView("grid"); ///< of resources/icons
    Section section = Section::Shop;
};
