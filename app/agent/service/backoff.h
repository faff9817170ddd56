#pragma once

#include <array>
#include <chrono>

namespace agent {

/// How long to wait after the n-th failure in a row of something that is tried for ever; `usual` after none.
inline std::chrono::milliseconds backOff(int failures, std::chrono::milliseconds usual)
{
    constexpr std::array<int, 5> Seconds{1, 2, 5, 10, 30};
    if (failures <= 0)
        return usual;
    return std::chrono::seconds(Seconds[std::min<std::size_t>(std::size_t(failures), Seconds.size()) - 1]);
}

} // namespace agent
