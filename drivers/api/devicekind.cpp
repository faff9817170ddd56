#include "drivers/api/devicekind.h"

#include <array>

namespace {

constexpr std::array<const char *, DeviceKindCount> Keys{"receipt_printer", "workshop_printer", "customer_display",
                                                         "scale",           "scanner",          "second_screen"};

} // namespace

QString deviceKindKey(DeviceKind kind) { return QString::fromLatin1(Keys.at(size_t(kind))); }

std::optional<DeviceKind> deviceKind(const QString &key)
{
    for (int i = 0; i < DeviceKindCount; ++i)
        if (key == QLatin1StringView(Keys.at(size_t(i))))
            return DeviceKind(i);
    return std::nullopt;
}
