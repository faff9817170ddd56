#pragma once

#include "app/desktop/options.h"
#include "app/desktop/tillprogram.h"

#include <memory>

/// The way we look at our work: opens every screen on demo data and saves one picture each. Everything is real: a
/// private server, journal and till of its own under `<home>/tour`, made the first time and kept for the next tours.
class Tour final
{
public:
    explicit Tour(const Options &options);
    ~Tour();

    /// Exit code: 0, or 1 with the reason on stderr.
    int run();

private:
    Result<> prepare();
    Result<> visit();
    Result<> signInAndOpen();
    Result<> sell();
    Result<> sellsMore();
    Result<> orders();
    Result<> moves();
    Result<> losesTheServer();
    Result<> closes();
    Result<> office();
    void addProducts(int count);
    void picture(const QString &name);
    void picture(QWidget &widget, const QString &name);
    void customerSees(const QString &name);
    Result<> devices();
    void touch(const QString &name);
    /// A picture with the dialog on top, which goes away.
    void covered(const QString &name);
    void settle(int milliseconds);
    template <typename T>
    Result<T> await(QCoro::Task<Result<T>> task);

    Options m_options;
    Profile m_profile;
    std::unique_ptr<TillProgram> m_till;
};
