#pragma once

#include <QDateTime>

#include <functional>

/// The time of day, replaceable by a test. Always UTC; what a person reads is converted where it is shown.
namespace Clock {

QDateTime now();

/// Tests only: `source` answers from now on; an empty function gives the real clock back.
void setSource(std::function<QDateTime()> source);

} // namespace Clock
