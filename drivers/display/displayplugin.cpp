#include "drivers/api/deviceurl.h"
#include "drivers/display/displaycodec.h"
#include "drivers/display/wiredisplay.h"
#include "drivers/transport/recordinglink.h"

using namespace Qt::StringLiterals;

class DisplayPlugin final : public QObject, public CustomerDisplayPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "feemaison.CustomerDisplayPlugin/1")
    Q_INTERFACES(CustomerDisplayPlugin DevicePlugin)

public:
    QString displayName() const override { return u"Epson DM-D, CD5220, DSP-800, UTC, AEDEX"_s; }
    QList<DeviceKind> kinds() const override { return {DeviceKind::CustomerDisplay}; }
    QList<DeviceConnection> connections() const override { return display::connections(); }

    Result<> selfTest() const override
    {
        const QByteArray bytes = display::show({u"Crêpe"_s, u"1"_s}, {});
        if (bytes.size() == 48 && bytes.mid(4, 5) == "Cr\x88pe")
            return {};
        return Error{Error::Kind::Device, u"plugin.self_test"_s, {{u"file"_s, displayName()}}, u"codec"_s};
    }

    QList<ExchangeWord> explain(Exchange::Direction direction, const QByteArray &bytes, const QUrl &) const override
    {
        return direction == Exchange::Direction::Out ? display::explain(bytes) : QList<ExchangeWord>();
    }

    Result<std::shared_ptr<CustomerDisplay>> create(const QUrl &device, const DisplayWiring &wiring) const override
    {
        const display::Settings settings = display::Settings::fromUrl(device);
        std::shared_ptr<Link> wire;
        if (settings.behindPrinter) {
            wire = std::make_shared<display::PrinterWire>(wiring);
        } else {
            const Result<std::shared_ptr<Link>> link = makeRecordedLink(device, wiring.tape);
            if (!link)
                return deviceFault(link.error());
            wire = *link;
        }
        return std::shared_ptr<CustomerDisplay>(std::make_shared<display::WireDisplay>(wire, settings));
    }
};

#include "displayplugin.moc"
