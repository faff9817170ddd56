#pragma once

#include "drivers/api/deviceplugin.h"

#include <QMetaType>

#include <chrono>

/// What a scale said. Its own figure, never rounded (hardware 5.3).
struct WeightReading
{
    enum class State {
        Stable,
        Moving,
        Negative,
        Overload,
        TooLight, ///< under what the scale may sell
        NotReady
    };
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds MaximumAge{1000};

    qint64 grams = 0; ///< as far as the state lets it be known
    State state = State::NotReady;
    Clock::time_point at = {}; ///< when it came

    /// Only a weight that is stable, positive and less than a second old may be sold.
    bool maySell(Clock::time_point now = Clock::now()) const
    {
        return state == State::Stable && grams > 0 && now >= at && now - at <= MaximumAge;
    }
};
Q_DECLARE_METATYPE(WeightReading)

/// A counter scale. Calls block: they belong to a thread of the device's own.
class Scale
{
public:
    virtual ~Scale() = default;

    /// Asks, at most three times half a second. Errors device.unreachable, device.no_access, scale.silent: no answer;
    /// scale.garbled: answers nobody can read (speed, parity or protocol are wrong); scale.unit: not kilograms;
    /// scale.sums: it wants its maker's checksums; scale.reckoning: its price or its amount is not ours.
    virtual Result<WeightReading> read() = 0;
    /// Price of a kilogram for a scale that shows it, in dinars; 0: none.
    virtual void setPrice(qint64) {}
};

/// What a scale plugin in drivers/ exports.
class ScalePlugin : public DevicePlugin
{
public:
    /// scale+serial:///dev/ttyS1?protocol=toledo&baud=9600. `tape` may be null. Error device.address.
    virtual Result<std::shared_ptr<Scale>> create(const QUrl &device,
                                                  const std::shared_ptr<ExchangeTape> &tape) const = 0;
};

Q_DECLARE_INTERFACE(ScalePlugin, "feemaison.ScalePlugin/1")
