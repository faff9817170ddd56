#pragma once

#include "modules/core/result.h"

#include <QByteArray>

namespace till {

/// The catalogue, people and settings of this till as one file encrypted with a key of 32 bytes (libsodium secretbox),
/// so that a start needs no network (ARCHITECTURE 4). What is in it: snapshot.h. Blocking.
class SnapshotFile
{
public:
    SnapshotFile(const QString &path, const QByteArray &key) : m_path(path), m_key(key) {}

    /// Empty when there is none. A damaged or foreign file is an error (till.snapshot_damaged): the caller
    /// starts without it and reads everything from the server again; no fact is in it.
    Result<QByteArray> read() const;
    /// Written beside and renamed: a crash leaves the old or the new one.
    Result<> write(const QByteArray &content) const;

    static QByteArray newKey();

private:
    QString m_path;
    QByteArray m_key;
};

} // namespace till
