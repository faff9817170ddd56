#pragma once

#include "app/agent/clock/httplimits.h"

#include <mutex>
#include <set>

#include <httplib.h>

namespace agent {

/// cpp-httplib with limits it has not: a request as a whole has a deadline, so that a byte every nine seconds holds
/// nothing for ever, and connections beyond the limit are closed unheard.
class HttpServer final : public httplib::Server
{
public:
    explicit HttpServer(const HttpLimits &limits);

    /// Ends every connection, now and from now on: who dawdles must not keep the program from ending.
    void cutOff();

private:
    bool process_and_close_socket(socket_t socket) override;

    HttpLimits m_limits;
    std::mutex m_mutex;
    std::set<socket_t> m_open;
    bool m_isCut = false;
};

} // namespace agent
