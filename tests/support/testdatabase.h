#pragma once

#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"

#include <memory>

/// One throw-away PostgreSQL for the whole build tree, started by whoever comes first; a database of its own for each
/// test, copied from a template that the migrator built. Dropped when the test ends.
class TestDatabase
{
public:
    enum class Content { Schema, Demo, Empty };

    explicit TestDatabase(Content content = Content::Schema);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    /// Why there is no database; empty when all is well.
    QString error() const { return m_error; }

    QString name() const { return m_name; }
    ConnectionSettings settings() const { return server().settings(m_name); }
    ConnectionSettings settingsAs(const QString &role) const;
    /// As the administrator, blocking.
    Session &session() { return *m_session; }
    /// The first column of the first row, for assertions.
    QString value(const QString &query);
    /// Everything that must be true at any time: the first invariant that is broken; empty when sound.
    QString breach();

    static LocalServer server();

private:
    bool ensureTemplate(Content content, QString &templateName);

    QString m_name;
    QString m_error;
    std::unique_ptr<Session> m_session;
};
