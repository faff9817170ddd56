#include "drivers/iclock/replies.h"
#include "drivers/iclock/request.h"

#include <QList>

#include <cstdlib>

/// A request line: a serial number is letters and digits, and nothing asked for can end a line of the answer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView target(reinterpret_cast<const char *>(data), qsizetype(size));
    // Either method in turn: what is read of the target does not hang on it.
    const iclock::Request request = iclock::readRequest(size % 2 ? "GET" : "POST", target);
    if (request.serial.size() > 32 || request.serial.contains(QChar(u' ')) || request.serial.contains(QChar(u'\n')))
        std::abort();
    const QByteArray block = iclock::optionBlock({request.serial, request.stamp, request.table, 60});
    if (block.count('\n') != 17)
        std::abort();
    (void)iclock::readInfo(request.parameters.value(QStringLiteral("info")));
    if (iclock::askPunchesAgain(request.stamp, {}, {}).count('\n') > 1)
        std::abort();
    return 0;
}
