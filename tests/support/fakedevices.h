#pragma once

#include "modules/till/devices.h"

/// A scale in memory: a test says what lies on it.
class FakeDevices final : public till::Devices
{
    Q_OBJECT

public:
    bool hasScale() const override { return scale; }
    Result<WeightReading> weight() const override { return m_weight; }
    void watchWeight(bool on, qint64 priceDinars = 0) override
    {
        watched = on;
        price = priceDinars;
    }
    QList<till::DeviceAlert> alerts() const override { return told; }

    void put(qint64 grams, WeightReading::State state = WeightReading::State::Stable)
    {
        m_weight = WeightReading{grams, state, WeightReading::Clock::now()};
        emit weightChanged();
    }
    void fail(const QString &key)
    {
        m_weight = Error{Error::Kind::Device, key, {}, {}};
        emit weightChanged();
    }

    bool scale = true;
    bool watched = false;
    qint64 price = 0;
    QList<till::DeviceAlert> told;

private:
    Result<WeightReading> m_weight = WeightReading();
};
