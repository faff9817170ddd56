#pragma once

#include "app/profile/profile.h"
#include "app/shell/tillwindow.h"
#include "modules/core/db/connection.h"
#include "modules/devices/devicehub.h"
#include "modules/till/engine.h"

#include <memory>

/// The running till: its connection, engine and window, from the profile. Lives as long as the application.
class TillProgram final : public QObject
{
    Q_OBJECT

public:
    /// `printer`: instead of the enrolled one; empty: as enrolled.
    TillProgram(const Profile &profile, const QString &printer, QObject *parent = nullptr);
    ~TillProgram() override;

    /// Opens the journal and builds the window; needs no network. Errors as the engine's and the secrets'.
    [[nodiscard]] QCoro::Task<Result<>> start();
    /// Everything recorded is on disk when it is done.
    [[nodiscard]] QCoro::Task<> shutdown();

    shell::TillWindow &window() { return *m_window; }
    till::Engine &engine() { return *m_engine; }
    devices::DeviceHub &devices() { return *m_devices; }

private:
    void startDevices();

    Profile m_profile;
    QString m_printer;
    std::unique_ptr<devices::DeviceHub> m_devices;
    std::unique_ptr<Connection> m_database;
    std::unique_ptr<till::Engine> m_engine;
    Services m_services;
    std::unique_ptr<shell::TillWindow> m_window;
};
