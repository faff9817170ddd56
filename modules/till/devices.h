#pragma once

#include "drivers/api/scale.h"

#include <QObject>

namespace till {

/// A device of this till that needs somebody, for the status strip.
struct DeviceAlert
{
    QString id; ///< of its segment: "scale"
    QString icon;
    Error fault;
};

/// The devices of this machine beside the receipt printer, as the screens of the counter use them. Whatever happens to
/// a device, a sale goes on. Lives on the interface's thread, as long as the program; never blocks.
class Devices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool hasScale() const = 0;
    /// What the scale said last. Errors as Scale::read(), and scale.silent before its first word.
    virtual Result<WeightReading> weight() const = 0;
    /// While somebody weighs, the scale is asked several times a second. `priceDinars` of a kilogram, for scales that
    /// show it; 0: none.
    virtual void watchWeight(bool on, qint64 priceDinars = 0) = 0;
    virtual QList<DeviceAlert> alerts() const = 0;

signals:
    void weightChanged();
    void alertsChanged();
};

} // namespace till
