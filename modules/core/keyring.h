#pragma once

#include "modules/core/secrets.h"

#include <chrono>

/// The desktop's keyring, through QtKeychain. A keyring that does not answer in time is none: a till must not hang on
/// it.
class Keyring final : public Secrets
{
public:
    explicit Keyring(std::chrono::milliseconds patience = std::chrono::seconds(3)) : m_patience(patience) {}

    QCoro::Task<Result<QByteArray>> read(QString name) override;
    QCoro::Task<Result<>> write(QString name, QByteArray secret) override;

private:
    std::chrono::milliseconds m_patience;
};
