#pragma once

#include "modules/till/counter.h"
#include "modules/till/devices.h"

#include <QTimer>

#include <chrono>

namespace devices {

/// How the shop's other machines stand, asked of the server once a minute while somebody with the right is at the till,
/// and whenever a screen wants to know. Nothing is remembered over an outage: what was so is not what is so.
class ShopWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds LookEvery{60};

    explicit ShopWatch(till::Counter &counter, QObject *parent = nullptr);

    /// nullopt: nothing is known; fault() says why.
    const std::optional<till::ShopDevices> &shop() const { return m_shop; }
    const std::optional<Error> &fault() const { return m_fault; }
    void look();
    /// What needs a person, the worst first; one of each kind, in plain words.
    QList<till::DeviceAlert> alerts() const;

signals:
    void changed();

private:
    void linkChanged();

    till::Counter &m_counter;
    QTimer m_timer;
    std::optional<till::ShopDevices> m_shop;
    std::optional<Error> m_fault;
    bool m_asking = false;
    bool m_again = false; ///< somebody asked meanwhile: the answer may be of another person's right
    bool m_online;
};

} // namespace devices
