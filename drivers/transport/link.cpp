#include "drivers/transport/link.h"

#include "drivers/transport/devicefilelink.h"
#include "drivers/transport/recordinglink.h"
#include "drivers/transport/seriallink.h"
#include "drivers/transport/spoollink.h"
#include "drivers/transport/tcplink.h"

using namespace Qt::StringLiterals;

Result<std::shared_ptr<Link>> makeLink(const QUrl &url)
{
    const QString scheme = url.scheme().section(u'+', -1); // the word before names the plugin, not the wire
    if (scheme == u"tcp" && !url.host().isEmpty())
        return std::shared_ptr<Link>(std::make_shared<TcpLink>(url.host(), quint16(url.port(9100))));
    if (scheme == u"serial" && !url.path().isEmpty())
        return std::shared_ptr<Link>(std::make_shared<SerialLink>(url));
    if (scheme == u"usb" && !url.path().isEmpty())
        return std::shared_ptr<Link>(std::make_shared<DeviceFileLink>(url.path(), DeviceFileLink::Kind::Device));
    if (scheme == u"file" && !url.path().isEmpty())
        return std::shared_ptr<Link>(std::make_shared<DeviceFileLink>(url.path(), DeviceFileLink::Kind::File));
    if (scheme == u"spool" && !SpoolLink::printerOf(url).isEmpty())
        return std::shared_ptr<Link>(std::make_shared<SpoolLink>(SpoolLink::printerOf(url)));
    return Error{Error::Kind::Device, u"printer.address"_s, {{u"url"_s, url.toString()}}, {}};
}

Result<std::shared_ptr<Link>> makeRecordedLink(const QUrl &url, const std::shared_ptr<ExchangeTape> &tape)
{
    const Result<std::shared_ptr<Link>> link = makeLink(url);
    if (!link || !tape)
        return link;
    return std::shared_ptr<Link>(std::make_shared<RecordingLink>(*link, tape));
}
