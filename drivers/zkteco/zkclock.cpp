#include "drivers/zkteco/zkclock.h"

#include "drivers/transport/tcplink.h"
#include "drivers/transport/udplink.h"
#include "drivers/zkteco/clocktime.h"
#include "drivers/zkteco/commkey.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace zkteco {

namespace {

constexpr int WholeReads = 3;
constexpr qsizetype SmallerChunk = 8192; ///< after a read that failed: slow links lose the big ones

Error fault(const QString &key, const QString &technical = {}) { return {Error::Kind::Device, key, {}, technical}; }

/// Trying again, or over the other transport, changes nothing about these.
bool isFinal(const Error &error)
{
    for (const QLatin1StringView key :
         {"clock.key_needed"_L1, "clock.key_refused"_L1, "clock.busy"_L1, "clock.cancelled"_L1})
        if (error.key == key)
            return true;
    return false;
}

/// "~SerialNumber=ABC\0" → "ABC".
QString valueOf(const QByteArray &data)
{
    return fieldText(QByteArrayView(data).sliced(data.indexOf('=') + 1), "UTF-8");
}

} // namespace

Clock::~Clock() { close(); }

void Clock::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_cancelled = true;
    if (m_channel)
        m_channel->cancel();
}

Result<> Clock::open()
{
    if (m_channel && m_channel->isOpen())
        return {};
    close();
    using Transport = Channel::Transport;
    QList<Transport> ways{Transport::Tcp, Transport::Udp};
    if (m_address.transport != Address::Transport::Auto)
        ways = {m_address.transport == Address::Transport::Tcp ? Transport::Tcp : Transport::Udp};
    else if (m_preferUdp)
        ways = {Transport::Udp, Transport::Tcp};
    Result<> opened;
    Result<> first;
    for (const Transport way : std::as_const(ways)) {
        opened = openOver(way);
        if (opened) {
            m_preferUdp = way == Transport::Udp;
            return opened;
        }
        close();
        if (isFinal(opened.error()))
            return opened;
        if (way == ways.first())
            first = opened;
    }
    // Silence over UDP says nothing: what TCP said is the reason.
    return opened.error().key == u"clock.silent" ? first : opened;
}

Result<> Clock::openOver(Channel::Transport transport)
{
    std::shared_ptr<Link> link;
    if (transport == Channel::Transport::Tcp)
        link = std::make_shared<TcpLink>(m_address.host, m_address.port);
    else
        link = std::make_shared<UdpLink>(m_address.host, m_address.port);
    {
        const QMutexLocker lock(&m_mutex);
        if (m_cancelled)
            return fault(u"clock.cancelled"_s);
        m_channel = std::make_shared<Channel>(link, transport);
    }
    if (const Result<> opened = m_channel->open(m_address.connect); !opened)
        return opened;
    const Result<Packet> answer = m_channel->ask(Command::Connect, {}, m_address.connect);
    if (!answer) {
        // It took the connection and dropped it: somebody else is inside.
        const bool dropped = !m_channel->isOpen() && answer.error().key == u"clock.silent";
        if (dropped && transport == Channel::Transport::Tcp)
            return fault(u"clock.busy"_s, answer.error().technical);
        if (dropped)
            return Error{Error::Kind::Device, u"clock.unreachable"_s, {{u"host"_s, m_address.host}}, u"refused"_s};
        return answer.error();
    }
    m_channel->setSession(answer->session);
    if (answer->command == Command::Unauthorised)
        return authenticate();
    if (answer->command != Command::Ok)
        return fault(u"clock.busy"_s, u"answer %1 to connect"_s.arg(int(answer->command)));
    return {};
}

/// Once: terminals lock out whoever guesses.
Result<> Clock::authenticate()
{
    if (m_key.isEmpty())
        return fault(u"clock.key_needed"_s);
    bool isNumber = false;
    const quint32 key = m_key.trimmed().toUInt(&isNumber);
    if (!isNumber)
        return fault(u"clock.key_refused"_s, u"a key is a number"_s);
    const Result<Packet> answer =
        m_channel->ask(Command::Authenticate, scrambledKey(key, m_channel->session()), m_address.limits.command);
    if (!answer)
        return answer.error();
    return answer->command == Command::Ok ? Result<>() : Result<>(fault(u"clock.key_refused"_s));
}

void Clock::close()
{
    if (!m_channel)
        return;
    if (m_channel->isOpen()) {
        // A cancelled channel waits for nothing, but the terminal is told all the same.
        if (m_cancelled)
            m_channel->send(Command::Exit, {});
        else
            (void)m_channel->ask(Command::Exit, {}, 1s);
        m_channel->close();
    }
    const QMutexLocker lock(&m_mutex);
    m_channel.reset();
}

Result<Packet> Clock::ask(Command command, const QByteArray &data)
{
    if (const Result<> opened = open(); !opened)
        return opened.error();
    return m_channel->ask(command, data, m_address.limits.command);
}

Result<QString> Clock::option(const QByteArray &name)
{
    const Result<Packet> answer = ask(Command::OptionRead, name + '\0');
    if (!answer)
        return answer.error();
    return answer->command == Command::Ok ? valueOf(answer->data) : QString();
}

Result<ClockInfo> Clock::sizes()
{
    ClockInfo info;
    const Result<Packet> answer = ask(Command::FreeSizes);
    if (!answer)
        return answer.error();
    if (answer->command == Command::Ok)
        readFreeSizes(answer->data, info);
    return info;
}

Result<ClockInfo> Clock::info()
{
    Result<ClockInfo> info = sizes();
    if (!info)
        return info;
    const Result<QString> serial = option("~SerialNumber");
    const Result<QString> model = serial ? option("~DeviceName") : serial;
    const Result<Packet> version = model ? ask(Command::Version) : Result<Packet>(model.error());
    if (!version)
        return version.error();
    info->serial = *serial;
    info->model = *model;
    if (version->command == Command::Ok)
        info->firmware = fieldText(version->data, "UTF-8");
    info->overUdp = m_channel->transport() == Channel::Transport::Udp;
    return info;
}

Result<QList<ClockUser>> Clock::readUsers()
{
    if (const Result<> opened = open(); !opened)
        return opened.error();
    const Result<QByteArray> set = readDataSet(*m_channel, Command::UserRead, 5, m_address.limits);
    if (!set)
        return set.error();
    const std::optional<QList<ClockUser>> users = zkteco::readUsers(*set, m_address.names);
    if (!users && !set->isEmpty())
        return fault(u"clock.record_size"_s, QString::fromLatin1(set->first(qMin(set->size(), qsizetype(64))).toHex()));
    m_users = users.value_or(QList<ClockUser>());
    return m_users;
}

/// One try: the bytes and what they mean.
Result<ClockReading> Clock::readOnce(QByteArray &set, int records)
{
    const Result<QByteArray> read = readDataSet(*m_channel, Command::AttendanceRead, 0, m_address.limits);
    if (!read)
        return read.error();
    set = *read;
    if (set.isEmpty())
        return ClockReading();
    std::optional<ClockReading> reading = readAttendance(set, records, m_users, m_address.small);
    if (reading && reading->recordSize == 8 && m_users.isEmpty()) {
        // Only these name a slot instead of a person.
        if (const Result<QList<ClockUser>> users = readUsers(); !users)
            return users.error();
        reading = readAttendance(set, records, m_users, m_address.small);
    }
    if (!reading)
        return fault(u"clock.record_size"_s, QString::fromLatin1(set.first(qMin(set.size(), qsizetype(64))).toHex()));
    return *reading;
}

Result<ClockReading> Clock::readPunches()
{
    const ReadLimits usual = m_address.limits;
    Result<ClockReading> reading = fault(u"clock.incomplete"_s);
    QByteArray before;
    for (int i = 0; i < WholeReads; ++i) {
        const Result<ClockInfo> told = sizes();
        QByteArray set;
        reading = told ? readOnce(set, told->records) : Result<ClockReading>(told.error());
        const Result<ClockInfo> after = reading ? sizes() : Result<ClockInfo>(reading.error());
        if (reading && after) {
            const qsizetype count = reading->punches.size() + reading->bad.size();
            // Somebody punched meanwhile, or it gave less than it has: once more. Some count otherwise than they give;
            // then twice the same is the truth.
            if ((after->records == told->records && count >= told->records) || (i > 0 && set == before))
                break;
            // It grew while it was read, but what it had is here.
            if (i == WholeReads - 1 && count < told->records)
                reading = fault(u"clock.incomplete"_s, u"%1 records of %2"_s.arg(count).arg(told->records));
        } else if (isFinal(after.error()) || after.error().key == u"clock.unreachable") {
            reading = after.error();
            break;
        } else {
            reading = after.error();
            close();
            m_address.limits.chunk = usual.chunk > 0 ? usual.chunk : m_preferUdp ? 0 : SmallerChunk;
        }
        before = set;
    }
    m_address.limits = usual;
    return reading;
}

Result<QDateTime> Clock::readTime()
{
    const Result<Packet> answer = ask(Command::ReadTime);
    if (!answer)
        return answer.error();
    const std::optional<QDateTime> time =
        answer->command == Command::Ok && answer->data.size() >= 4 ? timeFrom(number(answer->data, 0)) : std::nullopt;
    if (!time)
        return fault(u"clock.protocol"_s, u"answer %1 to the time"_s.arg(int(answer->command)));
    return *time;
}

Result<> Clock::setTime(const QDateTime &wallTime)
{
    const Result<Packet> answer = ask(Command::SetTime, numberBytes(packedTime(wallTime)));
    if (!answer)
        return answer.error();
    if (answer->command != Command::Ok)
        return fault(u"clock.protocol"_s, u"answer %1 to setting the time"_s.arg(int(answer->command)));
    const Result<Packet> refreshed = ask(Command::RefreshData);
    return refreshed ? Result<>() : Result<>(refreshed.error());
}

Result<> Clock::watch(std::chrono::milliseconds duration, const std::function<void(const ClockPunch &)> &onPunch)
{
    QElapsedTimer timer;
    timer.start();
    QElapsedTimer heard;
    heard.start();
    if (m_address.wake) {
        (void)ask(Command::CancelCapture);
        (void)ask(Command::StartVerify);
    }
    const Result<Packet> registered = ask(Command::RegisterEvents, numberBytes(1));
    if (!registered)
        return registered.error();
    while (true) {
        for (const QByteArray &event : m_channel->takeEvents()) {
            const std::optional<QList<ClockPunch>> punches = readEvents(event, m_users);
            if (!punches)
                return {}; // unreadable: the caller's next full read has it
            for (const ClockPunch &punch : *punches)
                onPunch(punch);
        }
        const std::chrono::milliseconds left = duration - std::chrono::milliseconds(timer.elapsed());
        if (left <= 0ms)
            return {};
        if (std::chrono::milliseconds(heard.elapsed()) >= Heartbeat) {
            // A half-open connection delivers nothing for ever; a new one would know nothing of events.
            if (!m_channel->isOpen())
                return fault(u"clock.silent"_s);
            if (const Result<QDateTime> time = readTime(); !time)
                return time.error();
            heard.start();
            continue;
        }
        const Result<bool> came = m_channel->waitForEvent(std::min<std::chrono::milliseconds>(left, 1s));
        if (!came)
            return came.error();
        if (*came)
            heard.start();
    }
}

} // namespace zkteco
