#include "drivers/zkteco/zkclock.h"

using namespace Qt::StringLiterals;

class ZktecoPlugin final : public QObject, public TimeClockPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "feemaison.TimeClockPlugin/1")
    Q_INTERFACES(TimeClockPlugin)

public:
    QString displayName() const override { return u"ZKTeco"_s; }
    QStringList schemes() const override { return {u"zk"_s}; }

    Result<std::shared_ptr<TimeClock>> create(const QUrl &device, const QByteArray &key) const override
    {
        const Result<zkteco::Address> address = zkteco::Address::fromUrl(device);
        if (!address)
            return address.error();
        return std::shared_ptr<TimeClock>(std::make_shared<zkteco::Clock>(*address, key));
    }
};

#include "zktecoplugin.moc"
