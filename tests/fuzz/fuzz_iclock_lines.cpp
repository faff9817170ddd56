#include "drivers/iclock/lines.h"

#include <QList>

#include <cstdlib>

/// A body that a terminal posts: every line is taken in charge, and every punch has a person and a time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    const iclock::PunchBatch batch = iclock::readPunches(body);
    int lines = 0;
    for (QByteArray line : body.toByteArray().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines += line.isEmpty() ? 0 : 1;
    }
    if (batch.taken() != lines)
        std::abort();
    for (const ClockPunch &punch : batch.punches)
        if (punch.pin.isEmpty() || punch.pin.size() > 24 || !punch.wallTime.isValid() || punch.state < 0
            || punch.state > 255)
            std::abort();
    if (iclock::readOperations(body).lines != lines)
        std::abort();
    // Only what was done and who there is is kept of the rest.
    for (const QByteArray &line : iclock::withoutSecrets(body).split('\n'))
        if (!line.isEmpty() && !line.endsWith(" (not kept)") && !line.startsWith("USER PIN=")
            && !(line.startsWith("OPLOG ") && !line.contains('=')))
            std::abort();
    (void)iclock::readCommandResults(body);
    return 0;
}
