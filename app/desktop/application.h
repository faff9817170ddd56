#pragma once

#include "app/desktop/options.h"
#include "app/desktop/tillprogram.h"
#include "app/office/officeprogram.h"

#include <functional>
#include <memory>

class BackupSchedule;
class FirstStart;

/// From the command line to a window, and back to an exit code.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const Options &options, QObject *parent = nullptr);
    ~Application() override;

    int run();

private:
    void begin();
    void showFirstStart();
    void startTill();
    void startOffice();
    void prepareLocal(const std::function<void()> &ready);
    void showTill();
    void fail(const Error &error);
    QCoro::Task<> end();

    Options m_options;
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<TillProgram> m_till;
    std::unique_ptr<office::OfficeProgram> m_office;
    std::unique_ptr<BackupSchedule> m_backups; ///< of a one-PC shop
    bool m_ending = false;
};
