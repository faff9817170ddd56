#include "drivers/iclock/lines.h"

#include <QList>

#include <cstdlib>

namespace {

/// Each line of a text without its end, no memory taken for it.
template <typename Each>
void forEachLine(QByteArrayView text, const Each &each)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            each(line);
    }
}

} // namespace

/// A body that a terminal posts: every line is taken in charge, and every punch has a person and a time. One that
/// begins with FF gets a line before it that is too long: inputs stay short, and so fast.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray longer;
    if (body.startsWith('\xff')) {
        longer = QByteArray(iclock::LongestLine, '7') + body.sliced(1).toByteArray();
        body = longer;
    }
    const iclock::PunchBatch batch = iclock::readPunches(body);
    int lines = 0;
    forEachLine(body, [&](QByteArrayView) { ++lines; });
    if (batch.taken() != lines)
        std::abort();
    for (const ClockPunch &punch : batch.punches)
        if (punch.pin.isEmpty() || punch.pin.size() > 24 || !punch.wallTime.isValid() || punch.state < 0
            || punch.state > 255)
            std::abort();
    if (iclock::readOperations(body).lines != lines)
        std::abort();
    // Only what was done and who there is is kept of the rest.
    forEachLine(iclock::withoutSecrets(body), [](QByteArrayView line) {
        if (!line.endsWith(" (not kept)") && !line.startsWith("USER PIN=")
            && !(line.startsWith("OPLOG ") && !line.contains('=')))
            std::abort();
    });
    (void)iclock::readCommandResults(body);
    return 0;
}
