#include "modules/core/clock.h"

namespace Clock {

namespace {
std::function<QDateTime()> g_source;
}

QDateTime now() { return g_source ? g_source() : QDateTime::currentDateTimeUtc(); }

void setSource(std::function<QDateTime()> source) { g_source = std::move(source); }

} // namespace Clock
