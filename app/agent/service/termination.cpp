#include "app/agent/service/termination.h"

#include <QSocketNotifier>

#include <csignal>

#include <unistd.h>

namespace agent {

namespace {

int g_pipe[2] = {-1, -1};

/// A handler may do next to nothing: one byte into a pipe is allowed.
void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

} // namespace

Termination::Termination()
{
    if (::pipe(g_pipe) != 0)
        return; // the program then ends the hard way
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t got = ::read(g_pipe[0], &byte, 1);
        emit asked();
    });
    std::signal(SIGTERM, tell);
    std::signal(SIGINT, tell);
}

Termination::~Termination()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    ::close(g_pipe[0]);
    ::close(g_pipe[1]);
}

} // namespace agent
