#include "drivers/zkteco/zkclock.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace zkteco {

Result<Address> Address::fromUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    Address address;
    address.host = url.host();
    address.port = quint16(url.port(4370));
    const QString transport = query.queryItemValue(u"transport"_s);
    address.transport = transport == u"tcp" ? Transport::Tcp : transport == u"udp" ? Transport::Udp : Transport::Auto;
    if (const QString names = query.queryItemValue(u"names"_s); !names.isEmpty())
        address.names = names.toLatin1();
    address.small = query.queryItemValue(u"layout"_s) == u"ma300" ? SmallLayout::Ma300 : SmallLayout::Usual;
    address.wake = query.queryItemValue(u"wake"_s) == u"1";
    const auto number = [&](const QString &name, qint64 fallback) {
        bool ok = false;
        const int value = query.queryItemValue(name).toInt(&ok);
        return ok && value > 0 ? qint64(value) : fallback;
    };
    address.limits.chunk = qMin<qint64>(number(u"chunk"_s, 0), 0xffc0);
    // Milliseconds, for a slow line or a test.
    address.connect = std::chrono::milliseconds(number(u"connect"_s, address.connect.count()));
    address.limits.command = std::chrono::milliseconds(number(u"command"_s, address.limits.command.count()));
    address.limits.chunkTcp = std::chrono::milliseconds(number(u"wait"_s, address.limits.chunkTcp.count()));
    address.limits.chunkUdp = std::chrono::milliseconds(number(u"wait"_s, address.limits.chunkUdp.count()));
    address.limits.whole = std::chrono::milliseconds(number(u"whole"_s, address.limits.whole.count()));
    if (url.scheme() != u"zk" || address.host.isEmpty())
        return Error{Error::Kind::Device, u"clock.address"_s, {{u"url"_s, url.toString()}}, {}};
    return address;
}

} // namespace zkteco
