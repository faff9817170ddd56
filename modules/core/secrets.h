#pragma once

#include "modules/core/result.h"

#include <QByteArray>
#include <QCoroTask>

#include <memory>

/// Where passwords and keys of this computer lie: never in settings, never in the code (ARCHITECTURE 6). Names are
/// short words ("till-key-C1"). A secret that is not there is an empty value, not an error.
class Secrets
{
public:
    enum class Store {
        Keyring, ///< the desktop's: Secret Service, KWallet, Windows Credentials
        KeyFile, ///< files only this account can read; chosen by a person, never by itself
        SystemCredentials, ///< systemd's $CREDENTIALS_DIRECTORY, read only: the agent
    };

    virtual ~Secrets() = default;

    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> read(QString name) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> write(QString name, QByteArray secret) = 0;

    /// Errors of all: core.no_keyring (none answered within three seconds: install one, or choose the key file),
    /// core.keyring_refused, core.secret_exposed {path} (others could read it), core.secret_write {path}.
    static std::unique_ptr<Secrets> open(Store store);
    /// The store this computer's settings name; Keyring while nobody has chosen. Under systemd, its credentials.
    static Store chosen();
};
