#pragma once

#include "modules/core/db/connection.h"
#include "modules/core/secrets.h"

#include <QUuid>

/// Which shop this computer belongs to and which till it is: kept in this computer's settings, without any secret.
struct Profile
{
    /// libpq connection string of the shop's server, without password; empty: the private server of this computer.
    QString server;
    QUuid terminal; ///< null: this computer is no till yet
    QString terminalCode;

    bool isLocal() const { return server.isEmpty(); }
    bool isTill() const { return !terminal.isNull(); }

    static Profile load();
    void save() const;

    /// Where the till's journal lies: one folder for each terminal code, for ever.
    QString tillFolder() const;
    /// Which devices this machine has: a file of its own, beside the till's folder.
    QString devicesFile() const;
    /// The name of this till's login: "<database>_<code>".
    static QString loginOf(const QString &database, const QString &code);
    /// Where to connect as this till; the password, where there is one, comes from `secrets`.
    QCoro::Task<Result<ConnectionSettings>> connection(Secrets &secrets) const;
    /// The key of the till's snapshot, made the first time.
    QCoro::Task<Result<QByteArray>> snapshotKey(Secrets &secrets) const;
    /// The place of this profile's secrets: a one-PC shop keeps its key beside its database, others as chosen.
    std::unique_ptr<Secrets> secrets() const;
};

/// "host=… dbname=…" as single settings; an empty map when libpq cannot read it.
ConnectionSettings parseConnection(const QString &text);
