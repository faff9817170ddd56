#pragma once

#include "app/agent/clock/httplimits.h"

#include <httplib.h>

namespace agent {

/// cpp-httplib with limits it has not: a request as a whole has a deadline, so that a byte every nine seconds holds
/// nothing for ever, and connections beyond the limit are closed unheard.
class HttpServer final : public httplib::Server
{
public:
    explicit HttpServer(const HttpLimits &limits);

private:
    bool process_and_close_socket(socket_t socket) override;

    HttpLimits m_limits;
};

} // namespace agent
