#pragma once

#include "drivers/zkteco/channel.h"

namespace zkteco {

struct ReadLimits
{
    /// Bytes asked for at once. On UDP a chunk is one datagram: then a doubled or late one can only be the chunk asked
    /// for, while among several alike nothing tells which is missing.
    qsizetype chunk = 0; ///< 0: 65472 on TCP, 1000 on UDP (hardware 3.4)
    std::chrono::milliseconds command{5'000};
    std::chrono::milliseconds chunkTcp{10'000};
    std::chrono::milliseconds chunkUdp{3'000};
    std::chrono::milliseconds whole{120'000};
};

/// The data set behind a command (AttendanceRead; UserRead with `table` 5), whole or an error: clock.incomplete, and
/// those of Channel. The terminal's buffer is freed either way.
Result<QByteArray> readDataSet(Channel &channel, Command what, quint32 table, const ReadLimits &limits);

} // namespace zkteco
