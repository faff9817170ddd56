#pragma once

#include "drivers/api/timeclock.h"

/// The time clock behind a device URL, through the plugins found in `<program>/drivers` and, installed,
/// `../lib/feemaison/drivers`. Errors: clock.no_driver {scheme}, clock.address {url}.
Result<std::shared_ptr<TimeClock>> openTimeClock(const QUrl &device, const QByteArray &key);
