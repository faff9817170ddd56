#include "drivers/api/deviceurl.h"
#include "drivers/scale/wirescale.h"
#include "drivers/transport/recordinglink.h"

using namespace Qt::StringLiterals;

class ScaleDriver final : public QObject, public ScalePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "feemaison.ScalePlugin/1")
    Q_INTERFACES(ScalePlugin DevicePlugin)

public:
    QString displayName() const override { return u"Toledo, CAS, Dialog 06"_s; }
    QList<DeviceKind> kinds() const override { return {DeviceKind::Scale}; }
    QList<DeviceConnection> connections() const override { return scale::connections(); }

    Result<> selfTest() const override
    {
        scale::Conversation conversation({});
        conversation.begin();
        conversation.take("\x02"
                          "01.250\r");
        if (conversation.isDone() && conversation.reading().grams == 1250)
            return {};
        return Error{Error::Kind::Device, u"plugin.self_test"_s, {{u"file"_s, displayName()}}, u"codec"_s};
    }

    QList<ExchangeWord> explain(Exchange::Direction direction, const QByteArray &bytes,
                                const QUrl &device) const override
    {
        return scale::explain(direction, bytes, scale::Settings::fromUrl(device));
    }

    Result<std::shared_ptr<Scale>> create(const QUrl &device, const std::shared_ptr<ExchangeTape> &tape) const override
    {
        const Result<std::shared_ptr<Link>> link = makeRecordedLink(scale::withLine(device), tape);
        if (!link)
            return deviceFault(link.error());
        const auto scale = std::make_shared<scale::WireScale>(*link, scale::Settings::fromUrl(device));
        return std::shared_ptr<Scale>(scale);
    }
};

#include "scaleplugin.moc"
