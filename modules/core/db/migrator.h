#pragma once

#include "modules/core/db/session.h"

/// Brings a database to this program's schema: numbered migrations once, every function and view anew, then the grants,
/// in one transaction (ARCHITECTURE 3). Blocking: for the command line, tests and a thread of its own.
class Migrator
{
public:
    /// `session` is connected to the database as a superuser or the owner of the cluster's roles.
    explicit Migrator(Session &session) : m_session(session) {}

    enum class State { Empty, Older, Same, Newer };
    /// Where the database stands beside this program. Error core.not_ours when it holds something else.
    Result<State> state();

    /// Upgrades (or fills an empty database); nothing to do when it is the same. Other sessions of the database are
    /// ended. Errors: core.newer_database, core.migration_changed {number}, core.migration_failed {file}, core.offline.
    Result<> upgrade();

    /// The demo's content on top of an upgraded database.
    Result<> loadDemo();

    /// Number of the newest migration this program brings.
    static int newestMigration();

private:
    Result<> runFile(const QString &path, const QByteArray &text);
    Result<> applyMigrations();

    Session &m_session;
};
