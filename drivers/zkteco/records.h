#pragma once

#include "drivers/api/timeclock.h"

#include <optional>

/// Memory of a terminal as punches and users (hardware 3.5). Total: any bytes give a list, a list of bad records, or
/// nullopt.
namespace zkteco {

/// How small records of 8 bytes are laid out; a setting, because nothing in the data tells.
enum class SmallLayout { Usual, Ma300 };

/// A data set as a bulk read gives it: its length, then records. `expected`: how many records the terminal says it has,
/// -1 when it did not say; only a hint. The record size is the one whose records look like punches.
/// Records of 8 bytes name a slot, which `users` turns into a pin.
/// nullopt: the length is not the told one, or no known layout fits.
std::optional<ClockReading> readAttendance(QByteArrayView dataSet, int expected = -1,
                                           const QList<ClockUser> &users = {}, SmallLayout small = SmallLayout::Usual);

/// `names`: the encoding of the terminal's language ("UTF-8", "GB2312", "windows-1256").
std::optional<QList<ClockUser>> readUsers(QByteArrayView dataSet, const QByteArray &names = "UTF-8");

/// GET_FREE_SIZES into the counts of `info`; false when too short.
bool readFreeSizes(QByteArrayView data, ClockInfo &info);

/// The punches of one event packet, several may be glued; nullopt when no known size fits.
std::optional<QList<ClockPunch>> readEvents(QByteArrayView data, const QList<ClockUser> &users = {});

/// Text up to the first NUL: what stands after it is left over from somebody else. A character cut by the field's end
/// is dropped.
QString fieldText(QByteArrayView field, const QByteArray &encoding);

} // namespace zkteco
