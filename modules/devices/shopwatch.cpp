#include "modules/devices/shopwatch.h"

#include "modules/devices/shopwords.h"

#include <QCoroTask>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

/// The first of them that is so, as an alert.
template <typename Machine, typename Trouble>
void tell(QList<till::DeviceAlert> &alerts, const QList<Machine> &machines, const QString &id, const QString &icon,
          const QString &key, const Trouble &isSo)
{
    const auto found = std::find_if(machines.cbegin(), machines.cend(), isSo);
    if (found != machines.cend())
        alerts.append({id, icon, {Error::Kind::Device, key, {{u"name"_s, found->name}}, {}}});
}

} // namespace

ShopWatch::ShopWatch(till::Counter &counter, QObject *parent)
    : QObject(parent)
    , m_counter(counter)
    , m_online(counter.link().state == till::Link::State::Online)
{
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ShopWatch::look);
    connect(&counter, &till::Counter::cashierChanged, this, &ShopWatch::look);
    connect(&counter, &till::Counter::linkChanged, this, &ShopWatch::linkChanged);
    m_timer.start();
    look();
}

/// The link also tells how many sales wait: only its coming and going is a reason to ask.
void ShopWatch::linkChanged()
{
    const bool online = m_counter.link().state == till::Link::State::Online;
    if (std::exchange(m_online, online) != online)
        look();
}

void ShopWatch::look()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    QCoro::connect(m_counter.reports().devices(), this, [this](const Result<till::ShopDevices> &answer) {
        m_asking = false;
        if (std::exchange(m_again, false))
            return look();
        m_shop = answer ? std::optional(*answer) : std::nullopt;
        m_fault = answer ? std::nullopt : std::optional(answer.error());
        emit changed();
    });
}

QList<till::DeviceAlert> ShopWatch::alerts() const
{
    QList<till::DeviceAlert> alerts;
    if (!m_shop)
        return alerts;
    using Shop = till::ShopDevices;
    tell(alerts, m_shop->agents, u"shop_agent"_s, u"plug"_s, u"agent.silent"_s,
         [](const Shop::Agent &agent) { return agent.isSilent; });
    tell(alerts, m_shop->printers, u"shop_printer"_s, u"print"_s, u"printer.papers_wait"_s,
         [](const Shop::Printer &printer) { return isInNeed(printer); });
    tell(alerts, m_shop->clocks, u"shop_clock"_s, u"fingerprint"_s, u"clock.silent"_s,
         [](const Shop::TimeClock &clock) { return clock.isSilent; });
    tell(alerts, m_shop->clocks, u"shop_clock_full"_s, u"fingerprint"_s, u"clock.full"_s,
         [](const Shop::TimeClock &clock) { return isNearlyFull(clock); });
    return alerts;
}

} // namespace devices
