#include "drivers/escpos/escposprinter.h"

using namespace Qt::StringLiterals;

class EscPosPlugin final : public QObject, public ReceiptPrinterPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "feemaison.ReceiptPrinterPlugin/1")
    Q_INTERFACES(ReceiptPrinterPlugin)

public:
    QString displayName() const override { return u"ESC/POS"_s; }
    QStringList schemes() const override { return {u"tcp"_s, u"usb"_s, u"serial"_s, u"file"_s}; }

    Result<std::shared_ptr<ReceiptPrinter>> create(const QUrl &device) const override
    {
        const Result<std::shared_ptr<Link>> link = makeLink(device);
        if (!link)
            return link.error();
        const auto printer = std::make_shared<escpos::Printer>(*link, escpos::Profile::fromUrl(device));
        return std::shared_ptr<ReceiptPrinter>(printer);
    }
};

#include "escposplugin.moc"
