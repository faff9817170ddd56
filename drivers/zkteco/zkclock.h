#pragma once

#include "drivers/api/timeclock.h"
#include "drivers/zkteco/bulkread.h"
#include "drivers/zkteco/records.h"

#include <QMutex>

namespace zkteco {

/// What a device URL says (hardware 3).
struct Address
{
    enum class Transport { Auto, Tcp, Udp };

    QString host;
    quint16 port = 4370;
    Transport transport = Transport::Auto; ///< Auto: TCP, then UDP when there is no answer
    QByteArray names = "UTF-8";
    SmallLayout small = SmallLayout::Usual;
    bool wake = false; ///< some firmware wants 62 and 60 before its events flow
    std::chrono::milliseconds connect{5'000};
    ReadLimits limits;

    /// Error clock.address {url}.
    static Result<Address> fromUrl(const QUrl &url);
};

/// A ZKTeco terminal. It keeps one session, opened when needed, and always says goodbye: sessions are few and linger
/// for minutes (hardware 3.2). It knows no command that clears or disables.
class Clock final : public TimeClock
{
public:
    Clock(const Address &address, const QByteArray &key) : m_address(address), m_key(key) {}
    ~Clock() override;

    Result<ClockInfo> info() override;
    Result<ClockReading> readPunches() override;
    Result<QList<ClockUser>> readUsers() override;
    Result<QDateTime> readTime() override;
    Result<> setTime(const QDateTime &wallTime) override;
    Result<> watch(std::chrono::milliseconds duration, const std::function<void(const ClockPunch &)> &onPunch) override;
    void close() override;
    /// A connect under way is not interrupted: it ends by its own deadline.
    void cancel() override;

    static constexpr std::chrono::seconds Heartbeat{30};

private:
    Result<> open();
    Result<> openOver(Channel::Transport transport);
    Result<> authenticate();
    Result<Packet> ask(Command command, const QByteArray &data = {});
    Result<QString> option(const QByteArray &name);
    Result<ClockInfo> sizes();
    Result<ClockReading> readOnce(QByteArray &set, int records);

    Address m_address;
    QByteArray m_key;
    QMutex m_mutex; ///< m_channel is exchanged by one thread and cancelled by another
    std::shared_ptr<Channel> m_channel;
    bool m_cancelled = false;
    bool m_preferUdp = false;
    QList<ClockUser> m_users; ///< for events and records that name a slot
};

} // namespace zkteco
