#pragma once

#include <chrono>
#include <cstddef>

namespace agent {

/// How much one connection may take of us.
struct HttpLimits
{
    std::chrono::milliseconds silence{10'000};
    std::chrono::milliseconds whole{30'000};
    std::size_t body = 4 * 1024 * 1024;
    int connections = 16;
};

} // namespace agent
