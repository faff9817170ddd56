#include "drivers/zkteco/packet.h"
#include "drivers/zkteco/records.h"

#include <QList>

#include <cstdlib>

/// A terminal's memory, its users, an event: the first byte says with which settings. No punch without a person and a
/// time, and no record unaccounted for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    // Half of the inputs get a true length before them: most random ones would be refused by it.
    const QByteArray set =
        (data[0] & 1) ? zkteco::numberBytes(quint32(bytes.size())) + bytes.toByteArray() : bytes.toByteArray();
    const auto small = (data[0] & 2) ? zkteco::SmallLayout::Ma300 : zkteco::SmallLayout::Usual;
    const QByteArray names = (data[0] & 4) ? "GB2312" : (data[0] & 8) ? "windows-1256" : "UTF-8";
    const std::optional<QList<ClockUser>> users = zkteco::readUsers(set, names);
    const std::optional<ClockReading> reading =
        zkteco::readAttendance(set, int(data[0]) - 1, users.value_or(QList<ClockUser>()), small);
    if (reading && reading->recordSize > 0
        && (reading->punches.size() + reading->bad.size()) * reading->recordSize != set.size() - 4)
        std::abort();
    QList<ClockPunch> punches = reading ? reading->punches : QList<ClockPunch>();
    if (const std::optional<QList<ClockPunch>> events = zkteco::readEvents(bytes, users.value_or(QList<ClockUser>())))
        punches += *events;
    for (const ClockPunch &punch : punches)
        if (punch.pin.isEmpty() || punch.pin.size() > 24 || !punch.wallTime.isValid() || punch.state < 0
            || punch.state > 255)
            std::abort();
    ClockInfo info;
    (void)zkteco::readFreeSizes(bytes, info);
    (void)zkteco::fieldText(bytes, names);
    return 0;
}
