#pragma once

#include "modules/core/secrets.h"

/// Secrets as files under `<home>/secrets`, readable by this account only. For a computer without a keyring, when a
/// person chose so, and for a one-PC shop, whose whole database lies beside them.
class KeyFile final : public Secrets
{
public:
    KeyFile();
    explicit KeyFile(const QString &folder) : m_folder(folder) {}

    QCoro::Task<Result<QByteArray>> read(QString name) override;
    QCoro::Task<Result<>> write(QString name, QByteArray secret) override;

    /// Refuses a file that others may read: it is no secret any more.
    static Result<QByteArray> readFile(const QString &path);

private:
    QString m_folder;
};
