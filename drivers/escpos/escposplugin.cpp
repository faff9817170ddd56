#include "drivers/api/deviceplugin.h"
#include "drivers/escpos/encoder.h"
#include "drivers/escpos/escposfields.h"
#include "drivers/escpos/escposprinter.h"
#include "drivers/transport/recordinglink.h"

using namespace Qt::StringLiterals;

class EscPosPlugin final : public QObject, public ReceiptPrinterPlugin, public DevicePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "feemaison.ReceiptPrinterPlugin/2")
    Q_INTERFACES(ReceiptPrinterPlugin DevicePlugin)

public:
    QString displayName() const override { return u"ESC/POS"_s; }
    QStringList schemes() const override { return connectionSchemes(); }
    QList<DeviceKind> kinds() const override { return {DeviceKind::ReceiptPrinter, DeviceKind::WorkshopPrinter}; }
    QList<DeviceConnection> connections() const override { return escpos::connections(); }

    Result<> selfTest() const override
    {
        const QByteArray paper =
            escpos::encodeReceipt({u"fr"_s, {{ReceiptRow::Kind::Text, u"é"_s, {}}}}, escpos::Profile());
        if (paper.startsWith("\x1b\x40") && paper.contains('\xe9'))
            return {};
        return Error{Error::Kind::Device, u"plugin.self_test"_s, {{u"file"_s, displayName()}}, u"encoder"_s};
    }

    QList<ExchangeWord> explain(Exchange::Direction direction, const QByteArray &bytes, const QUrl &) const override
    {
        return escpos::explain(direction, bytes);
    }

    Result<std::shared_ptr<ReceiptPrinter>> create(const QUrl &device,
                                                   const std::shared_ptr<ExchangeTape> &tape) const override
    {
        const Result<std::shared_ptr<Link>> link = makeRecordedLink(device, tape);
        if (!link)
            return link.error();
        const auto printer = std::make_shared<escpos::Printer>(*link, escpos::Profile::fromUrl(device));
        return std::shared_ptr<ReceiptPrinter>(printer);
    }
};

#include "escposplugin.moc"
