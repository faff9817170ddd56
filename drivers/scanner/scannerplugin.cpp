#include "drivers/api/deviceurl.h"
#include "drivers/scanner/wirescanner.h"
#include "drivers/transport/recordinglink.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QString::fromLatin1(text); }

} // namespace

class ScannerDriver final : public QObject, public ScannerPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "feemaison.ScannerPlugin/1")
    Q_INTERFACES(ScannerPlugin DevicePlugin)

public:
    QString displayName() const override { return words(QT_TRANSLATE_NOOP("DeviceField", "Serial scanner")); }
    QList<DeviceKind> kinds() const override { return {DeviceKind::Scanner}; }

    QList<DeviceConnection> connections() const override
    {
        using Kind = DeviceField::Kind;
        return {
            {u"scanner+serial"_s,
             words(QT_TRANSLATE_NOOP("DeviceField", "Serial or USB-serial")),
             {{u"path"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Port")), Kind::Port},
              {u"baud"_s,
               words(QT_TRANSLATE_NOOP("DeviceField", "Speed")),
               Kind::Choice,
               {{u"9600"_s, u"9600"_s}, {u"19200"_s, u"19200"_s}, {u"38400"_s, u"38400"_s}, {u"115200"_s, u"115200"_s}},
               u"9600"_s},
              {u"aim"_s,
               words(QT_TRANSLATE_NOOP("DeviceField", "Symbology before the code (]E0)")),
               Kind::Choice,
               {{u"strip"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Taken away"))},
                {u"keep"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Kept"))}},
               u"strip"_s}}}};
    }

    Result<> selfTest() const override
    {
        scanner::Lines lines(true);
        if (lines.take("]E06130000000017\r\n", {}) == QStringList{u"6130000000017"_s})
            return {};
        return Error{Error::Kind::Device, u"plugin.self_test"_s, {{u"file"_s, displayName()}}, u"codec"_s};
    }

    QList<ExchangeWord> explain(Exchange::Direction, const QByteArray &bytes, const QUrl &) const override
    {
        return {{u"code"_s, QString::fromLatin1(bytes).simplified()}};
    }

    Result<std::shared_ptr<Scanner>> create(const QUrl &device,
                                            const std::shared_ptr<ExchangeTape> &tape) const override
    {
        const Result<std::shared_ptr<Link>> link = makeRecordedLink(device, tape);
        if (!link)
            return deviceFault(link.error());
        const bool strips = QUrlQuery(device).queryItemValue(u"aim"_s) != u"keep";
        return std::shared_ptr<Scanner>(std::make_shared<scanner::WireScanner>(*link, strips));
    }
};

#include "scannerplugin.moc"
