#pragma once

#include "modules/till/engine.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

/// A small shop in a database of its own, made through the same doors as a real one: a manager and two clerks with
/// PINs, a few products with stock, and tills that can be opened and reopened on their journals.
class Shop
{
public:
    Shop();

    QString error() const { return m_error; }
    TestDatabase &database() { return m_database; }

    QUuid user(const QString &login) const;
    QUuid product(const QString &name) const;
    QString pin(const QString &login) const
    {
        return login == u"manager" ? QStringLiteral("9999") : QStringLiteral("1234");
    }

    /// Enrols a till with a drawer of its own name; its uuid.
    QUuid enrol(const QString &code);
    /// The folder of that till's journal.
    QString folder(const QString &code) const { return m_home.filePath(code); }

    till::Engine::Options options(const QString &code, Database *server, const QString &printer = {}) const;

    /// Everything that must be true at any time: the invariants, as text of the first breach; empty when sound.
    QString breach();

private:
    void run(const QString &script);

    QString m_error;
    TestDatabase m_database;
    QTemporaryDir m_home;
    QHash<QString, QUuid> m_terminals;
};

/// Waits for a coroutine in a test: runs the event loop until it is done.
template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}
inline void await(QCoro::Task<> task) { QCoro::waitFor(std::move(task)); }
