#pragma once

#include "app/desktop/options.h"
#include "app/desktop/tillprogram.h"

#include <memory>

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
    void startTill();
    void showTill();
    void fail(const Error &error);
    QCoro::Task<> end();

    Options m_options;
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<TillProgram> m_till;
    bool m_ending = false;
};
